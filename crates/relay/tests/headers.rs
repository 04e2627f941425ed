//! What every reply carries, and what each kind of file is called.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod common;

use common::client::{Reply, ask, get};
use common::{Host, app};

/// Written out a second time on purpose: a change to either is a decision, not an accident.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

fn assert_secured(reply: &Reply) {
    let expected = [
        ("content-security-policy", CONTENT_SECURITY_POLICY),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("cross-origin-resource-policy", "same-origin"),
    ];
    for (name, value) in expected {
        assert_eq!(reply.header(name), Some(value), "{reply:?}");
    }
}

#[test]
fn every_reply_is_secured_whatever_it_says() {
    let app = app::small();
    let host = Host::start(app.path());
    let etag = get(host.port, "/", &[]).header("etag").unwrap().to_owned();
    let replies = [
        (200, get(host.port, "/", &[])),
        (304, get(host.port, "/", &[&format!("if-none-match: {etag}")])),
        (200, get(host.port, "/health", &[])),
        (404, get(host.port, "/none", &[])),
        (405, ask(host.port, "POST", "/", &[])),
        (413, get(host.port, "/", &["content-length: 1"])),
        (414, get(host.port, &format!("/{}", "x".repeat(3000)), &[])),
    ];
    for (status, reply) in replies {
        assert_eq!(reply.status, status);
        assert_secured(&reply);
    }
}

#[test]
fn no_reply_lets_the_page_sense_locate_watch_or_listen() {
    let app = app::small();
    let host = Host::start(app.path());
    let reply = get(host.port, "/", &[]);
    let policy: Vec<&str> = reply.header("permissions-policy").unwrap().split(", ").collect();
    let denied = [
        "accelerometer",
        "ambient-light-sensor",
        "bluetooth",
        "camera",
        "clipboard-read",
        "display-capture",
        "geolocation",
        "gyroscope",
        "hid",
        "idle-detection",
        "magnetometer",
        "microphone",
        "midi",
        "serial",
        "usb",
    ];
    for feature in denied {
        assert!(policy.contains(&format!("{feature}=()").as_str()), "{feature}");
    }
    assert!(policy.iter().all(|feature| feature.ends_with("=()")), "nothing is granted: {policy:?}");
}

#[test]
fn without_tls_nothing_is_promised_about_tls() {
    let app = app::small();
    let host = Host::start(app.path());
    assert_eq!(get(host.port, "/", &[]).header("strict-transport-security"), None);
}

#[test]
fn the_host_sets_no_cookie_and_does_not_name_itself() {
    let app = app::small();
    let host = Host::start(app.path());
    let reply = get(host.port, "/", &[]);
    assert_eq!((reply.header("set-cookie"), reply.header("server")), (None, None));
}

#[test]
fn every_kind_of_file_is_called_what_it_is() {
    let app = app::small();
    let host = Host::start(app.path());
    for (path, media) in app::KINDS {
        let reply = get(host.port, path, &[]);
        assert_eq!((reply.status, reply.header("content-type")), (200, Some(media)), "{path}");
    }
}

#[test]
fn health_is_what_the_wire_says() {
    let app = app::small();
    let host = Host::start(app.path());
    let reply = get(host.port, mendwell_wire::HEALTH_PATH, &[]);
    assert_eq!(reply.header("content-type"), Some("application/json"));
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    assert_eq!(reply.body, serde_json::to_vec(&mendwell_wire::Health::serving()).unwrap());
}

#[test]
fn head_is_get_without_the_body() {
    let app = app::small();
    let host = Host::start(app.path());
    for path in ["/", app::SCRIPT, "/health", "/none"] {
        let (get, head) = (get(host.port, path, &[]), ask(host.port, "HEAD", path, &[]));
        assert_eq!(head.status, get.status, "{path}");
        assert!(head.body.is_empty() && !get.body.is_empty(), "{path}");
        for name in ["content-length", "content-type", "etag", "cache-control"] {
            assert_eq!(head.header(name), get.header(name), "{path} {name}");
        }
        assert_eq!(get.header("content-length"), Some(get.body.len().to_string().as_str()), "{path}");
    }
}
