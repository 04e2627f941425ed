//! What is sent by mistake or in malice, and what comes of it: little, soon, and never a file from elsewhere.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod common;

use std::io::{Read, Write};

use common::client::{ask, connect, get, raw, request};
use common::{Host, app};

#[test]
fn a_path_never_leaves_the_app() {
    let root = tempfile::tempdir().unwrap();
    let app = root.path().join("app");
    std::fs::rename(app::small().path(), &app).unwrap();
    std::fs::write(root.path().join("secret.txt"), "secret").unwrap();
    std::fs::write(app.join(".env"), "secret").unwrap();
    let host = Host::start(&app);
    let paths = [
        "/../secret.txt",
        "/fonts/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/....//secret.txt",
        "//secret.txt",
        "/./../secret.txt",
        "/%00",
        "/.env",
        "/index.html%00.png",
        "/fonts/",
        "http://localhost/../secret.txt",
    ];
    for path in paths {
        let reply = get(host.port, path, &[]);
        assert_eq!(reply.status, 404, "{path}");
        assert_eq!(reply.body, b"There is nothing here.\n", "{path}");
        assert_eq!(reply.header("content-type"), Some("text/plain; charset=utf-8"), "{path}");
    }
}

#[test]
fn only_get_and_head_are_answered() {
    let app = app::small();
    let host = Host::start(app.path());
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "INVENTED"] {
        for path in ["/", "/health", "/none"] {
            let reply = ask(host.port, method, path, &[]);
            assert_eq!((reply.status, reply.header("allow")), (405, Some("GET, HEAD")), "{method} {path}");
        }
    }
    assert_eq!(ask(host.port, "OPTIONS", "*", &[]).status, 405);
    assert_eq!(ask(host.port, "CONNECT", "localhost:80", &[]).status, 405);
}

#[test]
fn a_body_is_refused_unread() {
    let app = app::small();
    let host = Host::start(app.path());
    for header in ["content-length: 1", "content-length: 99999999999", "transfer-encoding: chunked"] {
        let text = request("GET", "/", &[header]).replace("connection: close\r\n", "");
        let reply = raw(host.port, text.as_bytes());
        assert_eq!((reply.status, reply.header("connection")), (413, Some("close")), "{header}");
    }
    assert_eq!(get(host.port, "/", &["content-length: 0"]).status, 200);
}

#[test]
fn an_address_may_be_as_long_as_the_limit_and_no_longer() {
    let app = app::small();
    let host = Host::start(app.path());
    let max = mendwell_wire::URI_BYTES.max;
    assert_eq!(get(host.port, &format!("/{}", "x".repeat(max - 1)), &[]).status, 404);
    assert_eq!(get(host.port, &format!("/{}", "x".repeat(max)), &[]).status, 414);
    assert_eq!(get(host.port, &format!("/?{}", "x".repeat(max)), &[]).status, 414);
}

#[test]
fn a_head_may_be_as_large_as_the_limits_and_no_larger() {
    let app = app::small();
    let host = Host::start(app.path());
    let padded = |bytes: usize| {
        let empty = request("GET", "/", &["x-padding: "]).len();
        get(host.port, "/", &[&format!("x-padding: {}", "x".repeat(bytes - empty))])
    };
    let max = mendwell_wire::HEAD_BYTES.max;
    assert_eq!(padded(max - 1).status, 200);
    assert_eq!(padded(max + 1).status, 431);
    assert_eq!(padded(100 * max).status, 431);
    // `host` and `connection` are two of them.
    let many = |fields: usize| get(host.port, "/", &vec!["x: y"; fields - 2]);
    assert_eq!(many(mendwell_wire::HEAD_FIELDS.max).status, 200);
    assert_eq!(many(mendwell_wire::HEAD_FIELDS.max + 1).status, 431);
}

#[test]
fn what_is_not_http_is_ended() {
    let app = app::small();
    let host = Host::start(app.path());
    let junk: [&[u8]; 4] = [
        b"\x16\x03\x01\x02\x00\x01\x00",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /\x00 HTTP/1.1\r\n\r\n",
        b"x\r\n\r\n",
    ];
    for bytes in junk {
        assert_eq!(raw(host.port, bytes).status, 400, "{bytes:?}");
    }
    assert_eq!(get(host.port, "/health", &[]).status, 200);
}

#[test]
fn a_kept_connection_answers_one_request_after_another() {
    let app = app::small();
    let host = Host::start(app.path());
    let keep = "HEAD / HTTP/1.1\r\nhost: localhost\r\n\r\n".repeat(2);
    let all = keep + &request("HEAD", "/", &[]);
    let mut stream = connect(host.port);
    stream.write_all(all.as_bytes()).unwrap();
    let mut replies = String::new();
    stream.read_to_string(&mut replies).unwrap();
    assert_eq!(replies.matches("HTTP/1.1 200 OK").count(), 3, "{replies}");
}
