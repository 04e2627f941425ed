//! What a browser may keep, what it asks again, and in which form it gets a file.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod common;

use common::Host;
use common::app::{self, SCRIPT};
use common::client::get;

#[test]
fn a_file_named_by_its_hash_is_kept_for_good() {
    let app = app::small();
    let host = Host::start(app.path());
    let reply = get(host.port, SCRIPT, &[]);
    assert_eq!(reply.header("cache-control"), Some("public, max-age=31536000, immutable"));
}

#[test]
fn every_other_file_is_asked_for_again() {
    let app = app::small();
    let host = Host::start(app.path());
    for path in ["/", "/index.html", "/style.css", "/mend.webmanifest"] {
        let reply = get(host.port, path, &[]);
        assert_eq!(reply.header("cache-control"), Some("no-cache"), "{path}");
        assert!(reply.header("etag").is_some(), "{path}");
    }
}

#[test]
fn what_the_browser_has_is_not_sent_again() {
    let app = app::small();
    let host = Host::start(app.path());
    let first = get(host.port, "/style.css", &[]);
    let held = format!("if-none-match: {}", first.header("etag").unwrap());
    let again = get(host.port, "/style.css", &[&held]);
    assert_eq!(again.status, 304);
    assert!(again.body.is_empty());
    assert_eq!(again.header("content-type"), None);
    for name in ["etag", "cache-control", "vary"] {
        assert_eq!(again.header(name), first.header(name), "{name}");
    }
}

#[test]
fn a_changed_file_has_a_new_etag_after_a_restart() {
    let app = app::small();
    let before = get(Host::start(app.path()).port, "/style.css", &[]);
    std::fs::write(app.path().join("style.css"), "changed").unwrap();
    let host = Host::start(app.path());
    let held = format!("if-none-match: {}", before.header("etag").unwrap());
    assert_eq!(get(host.port, "/style.css", &[&held]).body, b"changed");
}

#[test]
fn files_are_read_at_start_and_only_then() {
    let app = app::small();
    let host = Host::start(app.path());
    std::fs::write(app.path().join("index.html"), "half an upd").unwrap();
    std::fs::remove_file(app.path().join("style.css")).unwrap();
    assert!(get(host.port, "/", &[]).body.starts_with(b"<!doctype html>"));
    assert_eq!(get(host.port, "/style.css", &[]).status, 200);
}

#[test]
fn the_form_is_the_one_most_wanted() {
    let app = app::small();
    let host = Host::start(app.path());
    let cases = [
        ("accept-encoding: gzip, deflate, br, zstd", Some("br"), "brotli"),
        ("accept-encoding: gzip", Some("gzip"), "gzip"),
        ("accept-encoding: br;q=0.1, gzip", Some("gzip"), "gzip"),
        ("accept-encoding: br;q=0", None, "plain /app-0123456789abcdef.js"),
        ("accept: */*", None, "plain /app-0123456789abcdef.js"),
    ];
    for (header, coding, body) in cases {
        let reply = get(host.port, SCRIPT, &[header]);
        assert_eq!(reply.header("content-encoding"), coding, "{header}");
        assert_eq!(reply.body, body.as_bytes(), "{header}");
        assert_eq!(reply.header("vary"), Some("accept-encoding"), "{header}");
        assert_eq!(reply.header("content-type"), Some("text/javascript; charset=utf-8"), "{header}");
    }
}

#[test]
fn the_etag_of_one_form_does_not_stand_for_another() {
    let app = app::small();
    let host = Host::start(app.path());
    let plain = get(host.port, SCRIPT, &[]);
    let held = format!("if-none-match: {}", plain.header("etag").unwrap());
    assert_eq!(get(host.port, SCRIPT, &[&held]).status, 304);
    assert_eq!(get(host.port, SCRIPT, &[&held, "accept-encoding: br"]).status, 200);
}
