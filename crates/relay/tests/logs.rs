//! Safety rule 19 at the host: nothing a client sends is ever written.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod common;

use common::circle::{append, begin, code, on_disk, post, record, token};
use common::client::{ask, get, raw};
use common::live::feed;
use common::{Host, app};
use mendwell_wire::{Append, Body, routes};

/// Appears in everything the client below chooses, and in nothing of the host's.
const MARK: &str = "QZMARKEDQZ";

#[test]
fn nothing_a_client_chose_is_written() {
    let app = app::small();
    let host = Host::start(app.path());
    let headers: Vec<String> =
        ["user-agent", "referer", "cookie", "x-forwarded-for", "accept-encoding", "if-none-match"]
            .iter()
            .map(|name| format!("{name}: {MARK}"))
            .collect();
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    let with_query = format!("/?q={MARK}");
    let health = format!("/health?{MARK}");
    let path = format!("/{MARK}");
    get(host.port, &with_query, &headers);
    get(host.port, &health, &headers);
    get(host.port, &path, &headers);
    ask(host.port, MARK, &path, &headers);
    ask(host.port, "POST", &path, &["content-length: 10"]);
    get(host.port, &path.repeat(400), &[]);
    let all = host.events("request", 6);

    // Also what cannot be read at all.
    raw(host.port, format!("{MARK}\r\n\r\n").as_bytes());
    raw(host.port, format!("GET /{MARK}\x00 HTTP/1.1\r\n\r\n").as_bytes());
    raw(host.port, format!("GET / HTTP/1.1\r\nx: {}\r\n\r\n", MARK.repeat(2000)).as_bytes());
    host.events("not_understood", 3);

    let log = host.log().to_lowercase();
    assert!(!log.contains(&MARK.to_lowercase()), "{log}");
    assert!(!log.contains("127.0.0.1"), "{log}");
    assert!(!log.contains("http/1.1"), "libraries are silent: {log}");
    assert_eq!(all.len(), 6);
}

#[test]
fn nothing_of_a_circle_is_written() {
    let app = app::small();
    let host = Host::start(app.path());
    begin(host.port);
    let body = Body::new(MARK.bytes().cycle().take(1024).collect());
    let ask = Append { body, ..record(0, 1) };
    append(host.port, &ask, &token(0));
    code(&post(host.port, routes::APPEND, Some(&token(77)), &ask));
    feed(host.port, 0, 0, b"");
    feed(host.port, 0, 77, b"");
    host.events("request", 5);
    let log = host.log();
    let secrets = [token(0).reveal(), token(77).reveal(), ask.nonce.to_text(), ask.circle.to_text()];
    for secret in secrets.iter().map(String::as_str).chain([MARK, "127.0.0.1", "/v1/", "append", "no_access"])
    {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
    for event in host.events("request", 5) {
        assert_eq!(event["class"], "api");
    }
    // Nor is a token or an address on the disk.
    for secret in [&[77; 32][..], b"127.0.0.1"] {
        assert!(!on_disk(&host.data(), secret));
    }
}

#[test]
fn a_request_is_one_line_of_five_fields() {
    let app = app::small();
    let host = Host::start(app.path());
    let asked =
        [("/", "app", 200), ("/style.css", "app", 200), ("/health", "health", 200), ("/x", "unknown", 404)];
    for (path, _, _) in asked {
        get(host.port, path, &[]);
    }
    for (event, (path, class, status)) in host.events("request", asked.len()).iter().zip(asked) {
        let event = event.as_object().unwrap();
        let names: Vec<&str> = event.keys().map(String::as_str).collect();
        let expected = ["class", "duration_ms", "event", "level", "method", "status", "timestamp"];
        assert_eq!(names, expected, "{path}");
        assert_eq!(event["class"], class, "{path}");
        assert_eq!(event["status"], status, "{path}");
        assert_eq!(event["method"], "GET", "{path}");
        assert!(event["duration_ms"].is_f64(), "{path}");
    }
}

#[test]
fn it_says_where_it_listens_in_words() {
    let app = app::small();
    let host = Host::start(app.path());
    let events = host.events("listening", 1);
    let url = format!("http://localhost:{}", host.port);
    assert_eq!(events[0]["message"], format!("listening on {url}"));
    assert_eq!(events[0]["url"], url);
    assert_eq!(events[0]["files"], app::KINDS.len());
}
