//! Puts the app together: names every file by its content and writes these names into the files that use them.
//!
//! A text file may say `@@fonts/literata.woff2@@` and gets `/fonts/literata-0123456789abcdef.woff2`. Files are
//! finished in the order of their uses. Pages and the service worker keep their names; they alone may also say
//! `@@VERSION@@`, which changes when anything changes, `@@PRECACHE@@`, the list of all paths that every visit needs but
//! `/sw.js`, and `@@LATER@@`, the list of those that are loaded when they are first needed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::Path,
};

use sha2::{Digest, Sha256};

use crate::{
    repo,
    trouble::{Outcome, Trouble},
};

/// Files by the name that placeholders use, such as `app.css` or `icons/icon-192.png`.
pub(crate) type Sources = BTreeMap<String, Vec<u8>>;

/// Finished files by the path they are served under, such as `/index.html`.
pub(crate) type App = BTreeMap<String, Vec<u8>>;

/// Reads the assets folder. The stylesheets under `styles/` become one `app.css`, in the order of their names.
pub(crate) fn read_folder(dir: &Path) -> Outcome<Sources> {
    let mut sources = Sources::new();
    for path in repo::files_below(dir)? {
        let key = repo::shown(dir, &path);
        let bytes = repo::read(&path)?;
        if key.starts_with("styles/") && key.ends_with(".css") {
            let css = sources.entry("app.css".to_owned()).or_default();
            css.extend(bytes);
            css.push(b'\n');
        } else if sources.insert(key.clone(), bytes).is_some() {
            return Err(Trouble::new(format!("{key} is made from styles/ and is also a file"), "remove one"));
        }
    }
    Ok(sources)
}

/// Finishes every file.
pub(crate) fn assemble(sources: &Sources) -> Outcome<App> {
    let mut work = Assembly { sources, finished: BTreeMap::new(), open: Vec::new() };
    for key in sources.keys() {
        work.finish(key)?;
    }
    let parts: Vec<&[u8]> =
        work.finished.values().flat_map(|(path, bytes)| [path.as_bytes(), bytes.as_slice()]).collect();
    let version = short(&digest(&parts));
    let paths = |later: bool| -> String {
        let of_it = work.finished.iter().filter(|(key, _)| *key != "sw.js" && is_later(key) == later);
        let paths: BTreeSet<&str> = of_it.map(|(_, (path, _))| path.as_str()).collect();
        serde_json::json!(paths).to_string()
    };
    let (precache, later) = (paths(false), paths(true));
    let app = work.finished.iter().map(|(key, (path, bytes))| {
        let bytes = if keeps_name(key) && is_text(key) {
            let text = String::from_utf8_lossy(bytes);
            let text = text.replace("@@VERSION@@", &version).replace("@@LATER@@", &later);
            text.replace("@@PRECACHE@@", &precache).into_bytes()
        } else {
            bytes.clone()
        };
        (path.clone(), bytes)
    });
    Ok(app.collect())
}

struct Assembly<'a> {
    sources: &'a Sources,
    /// Key to path and content.
    finished: BTreeMap<String, (String, Vec<u8>)>,
    /// What is being finished now, outermost first: a file found here again would need its own digest.
    open: Vec<String>,
}

impl Assembly<'_> {
    fn finish(&mut self, key: &str) -> Outcome {
        if self.finished.contains_key(key) {
            return Ok(());
        }
        if self.open.iter().any(|open| open == key) {
            return Err(Trouble::new(
                format!("these assets name each other in a circle: {} > {key}", self.open.join(" > ")),
                "let one of them learn the other's path at run time",
            ));
        }
        let Some(bytes) = self.sources.get(key) else { return Ok(()) };
        self.open.push(key.to_owned());
        let bytes = if is_text(key) && !is_generated(key) { self.fill(key, bytes)? } else { bytes.clone() };
        self.open.pop();
        let path = if keeps_name(key) { format!("/{key}") } else { hashed(key, &bytes) };
        self.finished.insert(key.to_owned(), (path, bytes));
        Ok(())
    }

    /// Replaces the placeholders of one text file.
    fn fill(&mut self, key: &str, bytes: &[u8]) -> Outcome<Vec<u8>> {
        let Ok(text) = str::from_utf8(bytes) else {
            return Err(Trouble::new(format!("{key} is not UTF-8"), "save it as UTF-8"));
        };
        let mut out = String::new();
        for (number, line) in text.split_inclusive('\n').enumerate() {
            let mut rest = line;
            while let Some((before, name, after)) = next_placeholder(rest) {
                let path = self.path_of(key, number + 1, name)?;
                out.push_str(before);
                out.push_str(&path);
                rest = after;
            }
            out.push_str(rest);
        }
        Ok(out.into_bytes())
    }

    fn path_of(&mut self, user: &str, line: usize, name: &str) -> Outcome<String> {
        if matches!(name, "VERSION" | "PRECACHE" | "LATER") {
            if keeps_name(user) {
                return Ok(format!("@@{name}@@"));
            }
            return Err(Trouble::new(
                format!("{user}:{line} says @@{name}@@, but its own name is part of that"),
                "use it only in index.html, manifest.webmanifest or sw.js",
            ));
        }
        if !self.sources.contains_key(name) {
            let known = self.sources.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
            return Err(Trouble::new(
                format!("{user}:{line} says @@{name}@@, and there is no such file"),
                format!("use one of these: {known}"),
            ));
        }
        if keeps_name(name) {
            return Ok(format!("/{name}"));
        }
        self.finish(name)?;
        Ok(self.finished.get(name).map(|(path, _)| path.clone()).unwrap_or_default())
    }
}

/// The text before the next `@@name@@`, the name, and the text after.
fn next_placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let start = from + text.get(from..)?.find("@@")?;
        let inside = text.get(start + 2..)?;
        let length = inside.find(|c: char| !(c.is_ascii_alphanumeric() || "._/-".contains(c)))?;
        if length > 0 && inside.get(length..)?.starts_with("@@") {
            return Some((text.get(..start)?, inside.get(..length)?, inside.get(length + 2..)?));
        }
        from = start + 2;
    }
}

fn extension(key: &str) -> &str {
    key.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn is_text(key: &str) -> bool {
    matches!(
        extension(key),
        "html" | "css" | "js" | "mjs" | "json" | "webmanifest" | "svg" | "txt" | "xml" | "ftl"
    )
}

/// Whether compressing helps; fonts and pictures already are.
pub(crate) fn shrinks(path: &str) -> bool {
    is_text(path) || extension(path) == "wasm"
}

/// Written by wasm-bindgen: taken as it is.
fn is_generated(key: &str) -> bool {
    matches!(key, "app.js" | "circles.js" | "coach.js") || key.starts_with("snippets/")
}

/// Loaded when it is first needed, so not part of the first visit.
pub(crate) fn is_later(key: &str) -> bool {
    matches!(key, "circles.js" | "circles.wasm" | "coach.js" | "coach.wasm")
}

/// Files whose address must not change. Snippets are named by the generated code beside them.
fn keeps_name(key: &str) -> bool {
    matches!(extension(key), "html" | "webmanifest")
        || matches!(key, "sw.js" | "robots.txt" | "favicon.ico")
        || key.starts_with("snippets/")
}

fn hashed(key: &str, bytes: &[u8]) -> String {
    let hash = short(&digest(&[bytes]));
    match key.rsplit_once('.') {
        Some((stem, extension)) => format!("/{stem}-{hash}.{extension}"),
        None => format!("/{key}-{hash}"),
    }
}

/// The path without the digest in it: `/app-0123456789abcdef.js` is `app.js`.
pub(crate) fn plain(path: &str) -> String {
    let path = path.trim_start_matches('/');
    let Some((stem, extension)) = path.rsplit_once('.') else { return path.to_owned() };
    match stem.rsplit_once('-') {
        Some((name, hash)) if hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()) => {
            format!("{name}.{extension}")
        }
        _ => path.to_owned(),
    }
}

/// SHA-256 over the parts, each with its length so that no two lists of parts run together.
pub(crate) fn digest(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().iter().fold(String::new(), |mut hex, byte| {
        // Writing into a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The first 16 digits: enough to tell files of one app apart.
fn short(digest: &str) -> String {
    digest.chars().take(16).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(files: &[(&str, &str)]) -> Sources {
        files.iter().map(|(key, text)| ((*key).to_owned(), text.as_bytes().to_vec())).collect()
    }

    fn text<'a>(app: &'a App, name: &str) -> &'a str {
        let (_, bytes) = app.iter().find(|(path, _)| plain(path) == name).unwrap();
        str::from_utf8(bytes).unwrap()
    }

    const SMALL: &[(&str, &str)] = &[
        ("app.css", "src: url(@@fonts/a.woff2@@)"),
        ("app.js", "import.meta @@left.alone@@"),
        ("circles.wasm", "large"),
        ("boot.js", "go('@@worker.js@@', '@@app.js@@')"),
        ("fonts/a.woff2", "font"),
        ("index.html", "<link href=@@app.css@@> <script src=@@boot.js@@> a@@b @@VERSION@@"),
        ("sw.js", "v = '@@VERSION@@'; all = @@PRECACHE@@; later = @@LATER@@; page = '@@index.html@@'"),
        ("worker.js", "1"),
    ];

    #[test]
    fn names_follow_content_through_every_user() {
        let before = assemble(&sources(SMALL)).unwrap();
        let mut changed = sources(SMALL);
        changed.insert("worker.js".into(), b"2".to_vec());
        let after = assemble(&changed).unwrap();
        let differing: Vec<String> =
            after.keys().filter(|path| !before.contains_key(*path)).map(|path| plain(path)).collect();
        assert_eq!(differing, ["boot.js", "worker.js"]);
        assert_ne!(text(&before, "index.html"), text(&after, "index.html"));
        assert_ne!(text(&before, "sw.js"), text(&after, "sw.js"));
    }

    #[test]
    fn the_service_worker_knows_every_path_but_its_own_and_the_version() {
        let app = assemble(&sources(SMALL)).unwrap();
        let worker = text(&app, "sw.js");
        assert!(
            app.keys().all(|path| (path != "/sw.js") == worker.contains(&format!("\"{path}\""))),
            "{worker}"
        );
        assert!(worker.contains("page = '/index.html'") && !worker.contains("@@"));
        let (now, later) = worker.split_once("later = ").unwrap();
        assert!(!now.contains("circles.wasm") && later.contains("/circles-"), "{worker}");
        assert!(text(&app, "index.html").contains("a@@b"), "two lone signs are not a placeholder");
        assert!(text(&app, "app.js").contains("@@left.alone@@"));
    }

    #[test]
    fn a_change_in_a_page_alone_changes_the_version() {
        let before = assemble(&sources(SMALL)).unwrap();
        let mut changed = sources(SMALL);
        changed.insert("index.html".into(), b"other".to_vec());
        assert_ne!(text(&before, "sw.js"), text(&assemble(&changed).unwrap(), "sw.js"));
    }

    #[test]
    fn unknown_names_and_circles_are_told_with_their_place() {
        let unknown = assemble(&sources(&[("index.html", "\n@@gone.js@@")])).unwrap_err().to_string();
        assert!(unknown.contains("index.html:2") && unknown.contains("gone.js"), "{unknown}");
        let circle = assemble(&sources(&[("a.js", "@@b.js@@"), ("b.js", "@@a.js@@")])).unwrap_err();
        assert!(circle.to_string().contains("a.js > b.js > a.js"), "{circle}");
        assert!(assemble(&sources(&[("a.js", "@@VERSION@@")])).is_err());
    }
}
