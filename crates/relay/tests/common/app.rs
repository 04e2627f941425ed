use std::fs;

use tempfile::TempDir;

/// A file whose name holds its hash, and which comes in all three forms.
pub(crate) const SCRIPT: &str = "/app-0123456789abcdef.js";

/// One file of every kind the app has, and what it must be called.
pub(crate) const KINDS: [(&str, &str); 8] = [
    ("/", "text/html; charset=utf-8"),
    (SCRIPT, "text/javascript; charset=utf-8"),
    ("/app-0123456789abcdef.wasm", "application/wasm"),
    ("/style.css", "text/css; charset=utf-8"),
    ("/fonts/text.woff2", "font/woff2"),
    ("/mend.webmanifest", "application/manifest+json"),
    ("/icon.svg", "image/svg+xml"),
    ("/icon.png", "image/png"),
];

/// An app directory. Compressed forms hold a word instead of compressed bytes: the host only hands them out.
pub(crate) fn small() -> TempDir {
    let app = tempfile::tempdir().unwrap();
    fs::create_dir(app.path().join("fonts")).unwrap();
    fs::write(app.path().join("index.html"), "<!doctype html><title>x</title>").unwrap();
    for (path, _) in KINDS.iter().skip(1) {
        fs::write(app.path().join(path.trim_start_matches('/')), format!("plain {path}")).unwrap();
    }
    for (suffix, words) in [(".br", "brotli"), (".gz", "gzip")] {
        fs::write(app.path().join(format!("{}{suffix}", SCRIPT.trim_start_matches('/'))), words).unwrap();
    }
    app
}
