//! The app in memory. Files are read once, at start: no request ever touches the file system, so none can
//! leave the directory, and an update is served whole or not at all.

mod media;
mod policy;
mod walk;

use std::collections::BTreeMap;
use std::path::Path;

use axum::body::Bytes;
use sha2::{Digest, Sha256};

pub(crate) use self::policy::Policy;
use crate::Error;
use crate::negotiate::Coding;

/// What `/` stands for.
const INDEX: &str = "/index.html";

/// Bytes of SHA-256 in an etag: 128 bits, far beyond any accidental match.
const ETAG_BYTES: usize = 16;

/// Every file of the app, by the path it is asked for with.
#[derive(Debug)]
pub(crate) struct Assets {
    files: BTreeMap<String, Asset>,
}

impl Assets {
    /// Reads the directory, attaches compressed siblings to what they are a form of, and asks for an index.
    pub(crate) fn load(root: &Path) -> Result<Self, Error> {
        let found = walk::read(root)?;
        if !found.contains_key(INDEX) {
            return Err(Error::AppIndex { path: root.to_owned() });
        }
        Ok(Self::new(found))
    }

    fn new(mut found: BTreeMap<String, Vec<u8>>) -> Self {
        let mut coded = Vec::new();
        for coding in Coding::ALL {
            let names: Vec<String> = found.keys().filter_map(|name| original(&found, name, coding)).collect();
            for name in names {
                if let Some(bytes) = found.remove(&format!("{name}{}", coding.suffix())) {
                    coded.push((name, coding, bytes));
                }
            }
        }
        let mut files: BTreeMap<String, Asset> =
            found.into_iter().map(|(name, bytes)| (name.clone(), Asset::new(&name, bytes))).collect();
        for (name, coding, bytes) in coded {
            if let Some(asset) = files.get_mut(&name) {
                asset.add(coding, bytes);
            }
        }
        Self { files }
    }

    /// The file at exactly this path of an address. Nothing is decoded or resolved: names need neither.
    pub(crate) fn find(&self, path: &str) -> Option<&Asset> {
        self.files.get(if path == "/" { INDEX } else { path })
    }

    /// How many files can be asked for; compressed forms are not counted.
    pub(crate) fn count(&self) -> usize {
        self.files.len()
    }
}

/// The file that `name` is a compressed form of, if that file is there.
fn original(found: &BTreeMap<String, Vec<u8>>, name: &str, coding: Coding) -> Option<String> {
    name.strip_suffix(coding.suffix()).filter(|original| found.contains_key(*original)).map(str::to_owned)
}

/// One file of the app: its forms, what it is, and how long it may be kept.
#[derive(Debug)]
pub(crate) struct Asset {
    pub(crate) plain: Variant,
    pub(crate) media: &'static str,
    pub(crate) policy: Policy,
    brotli: Option<Variant>,
    gzip: Option<Variant>,
}

impl Asset {
    pub(crate) fn new(name: &str, bytes: Vec<u8>) -> Self {
        let plain = Variant::new(bytes);
        Self { plain, media: media::of(name), policy: Policy::of(name), brotli: None, gzip: None }
    }

    pub(crate) fn add(&mut self, coding: Coding, bytes: Vec<u8>) {
        *match coding {
            Coding::Brotli => &mut self.brotli,
            Coding::Gzip => &mut self.gzip,
        } = Some(Variant::new(bytes));
    }

    pub(crate) const fn coded(&self, coding: Coding) -> Option<&Variant> {
        match coding {
            Coding::Brotli => self.brotli.as_ref(),
            Coding::Gzip => self.gzip.as_ref(),
        }
    }
}

/// The bytes of one form of a file, and the quoted etag that names them.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) bytes: Bytes,
    pub(crate) etag: String,
}

impl Variant {
    /// The etag is a shortened SHA-256 (FIPS 180-4); it guards against mix-ups, not against an enemy.
    fn new(bytes: Vec<u8>) -> Self {
        let digest = Sha256::digest(&bytes);
        let hex: String = digest.iter().take(ETAG_BYTES).map(|byte| format!("{byte:02x}")).collect();
        Self { bytes: bytes.into(), etag: format!("\"{hex}\"") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets(names: &[&str]) -> Assets {
        Assets::new(names.iter().map(|name| ((*name).to_owned(), name.as_bytes().to_vec())).collect())
    }

    #[test]
    fn siblings_are_forms_and_not_files() {
        let assets = assets(&["/index.html", "/a.js", "/a.js.br", "/a.js.gz"]);
        let script = assets.find("/a.js").unwrap();
        assert_eq!(script.coded(Coding::Brotli).unwrap().bytes, "/a.js.br");
        assert_eq!(script.coded(Coding::Gzip).unwrap().bytes, "/a.js.gz");
        assert!(assets.find("/a.js.br").is_none());
        assert_eq!(assets.count(), 2);
    }

    #[test]
    fn a_compressed_file_on_its_own_is_a_file() {
        let assets = assets(&["/index.html", "/words.gz"]);
        assert!(assets.find("/words.gz").is_some());
    }

    #[test]
    fn the_root_is_the_index_and_no_other_directory_is() {
        let assets = assets(&["/index.html", "/deep/index.html"]);
        assert_eq!(assets.find("/").unwrap().plain.bytes, "/index.html");
        for path in ["/deep", "/deep/", "//", "", "/deep/../index.html", "/%69ndex.html"] {
            assert!(assets.find(path).is_none(), "{path}");
        }
    }

    #[test]
    fn etags_are_quoted_and_differ_with_the_bytes() {
        let (one, two) = (Variant::new(vec![1]), Variant::new(vec![2]));
        assert_eq!(one.etag.len(), 2 + 2 * ETAG_BYTES);
        assert!(one.etag.starts_with('"') && one.etag.ends_with('"'));
        assert_ne!(one.etag, two.etag);
    }
}
