use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::limits::{APP_BYTES, APP_FILES};

/// Reads every file below `root`, by its path in an address: `/fonts/text.woff2`.
///
/// Links are refused, not followed, so that nothing outside the directory is served; names that begin with a
/// dot are skipped, since no build means to publish them.
pub(crate) fn read(root: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut found = BTreeMap::new();
    let mut room = APP_BYTES;
    let mut open = vec![(root.to_owned(), String::new())];
    while let Some((directory, prefix)) = open.pop() {
        for entry in entries(&directory)? {
            let Some(name) = entry.file_name().and_then(OsStr::to_str).filter(|name| is_plain(name)) else {
                return Err(Error::AppEntry { path: entry });
            };
            if name.starts_with('.') {
                continue;
            }
            let address = format!("{prefix}/{name}");
            let about = fs::symlink_metadata(&entry).map_err(|source| unreadable(&entry, source))?;
            if about.is_dir() {
                open.push((entry, address));
                continue;
            }
            if !about.is_file() {
                return Err(Error::AppEntry { path: entry });
            }
            // Counted before it is read: a directory named by mistake must not fill the memory first.
            room = room.checked_sub(about.len()).ok_or_else(|| too_large(root))?;
            let bytes = fs::read(&entry).map_err(|source| unreadable(&entry, source))?;
            found.insert(address, bytes);
            if found.len() > APP_FILES {
                return Err(too_large(root));
            }
        }
    }
    Ok(found)
}

fn entries(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    fs::read_dir(directory)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
        .map_err(|source| unreadable(directory, source))
}

/// Whether a name stands in an address as it is. Then looking up is comparing, and there is nothing to
/// decode.
fn is_plain(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
}

fn unreadable(path: &Path, source: io::Error) -> Error {
    Error::App { path: path.to_owned(), source }
}

fn too_large(root: &Path) -> Error {
    Error::AppSize { path: root.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(names: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for name in names {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        root
    }

    #[test]
    fn files_are_named_by_their_address() {
        let root = app(&["index.html", "fonts/text.woff2", ".git/config", ".env"]);
        let names: Vec<String> = read(root.path()).unwrap().into_keys().collect();
        assert_eq!(names, ["/fonts/text.woff2", "/index.html"]);
    }

    #[test]
    fn a_name_that_needs_escaping_is_refused() {
        let root = app(&["index.html", "two words.js"]);
        assert!(matches!(read(root.path()), Err(Error::AppEntry { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_refused_wherever_it_leads() {
        let root = app(&["index.html"]);
        std::os::unix::fs::symlink("index.html", root.path().join("other.html")).unwrap();
        assert!(matches!(read(root.path()), Err(Error::AppEntry { .. })));
    }

    #[test]
    fn a_directory_too_large_to_be_the_app_is_refused_unread() {
        let root = app(&["index.html"]);
        let large = fs::File::create(root.path().join("disk.img")).unwrap();
        large.set_len(APP_BYTES + 1).unwrap();
        assert!(matches!(read(root.path()), Err(Error::AppSize { .. })));
    }

    #[test]
    fn a_missing_directory_is_named() {
        let root = app(&[]);
        assert!(matches!(read(&root.path().join("none")), Err(Error::App { .. })));
    }
}
