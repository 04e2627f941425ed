//! Forged, replayed, guessed, giant, truncated, too many: what is sent in malice, and how little comes of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod common;

use std::io::{Read as _, Write as _};
use std::thread;
use std::time::{Duration, Instant};

use common::circle::{CIRCLE, append, asking, begin, code, commit, ok, post, read_all, record, token};
use common::client::{connect, get, raw};
use common::live::{feed, socket};
use common::{Host, app};
use mendwell_wire::{Appended, Epoch, Frame, Read, Refusal, Seq, Token, routes};

#[test]
fn a_token_is_not_guessed_bit_by_bit() {
    let app = app::small();
    let host = Host::start(app.path());
    begin(host.port);
    append(host.port, &record(0, 1), &token(0));
    let ask = Read { circle: CIRCLE, epoch: Epoch::ZERO, after: Seq::ZERO };
    let unknown = Read { circle: mendwell_wire::CircleId::new([9; 16]), ..ask.clone() };
    let nothing = post(host.port, routes::READ, Some(&token(0)), &unknown);
    for bit in 0..256 {
        let mut bytes = [0; 32];
        bytes[bit / 8] ^= 1 << (bit % 8);
        let reply = post(host.port, routes::READ, Some(&Token::new(bytes)), &ask);
        assert_eq!(code(&reply), "no_access");
        assert_eq!(reply.body, nothing.body, "a wrong token and an unknown circle look the same");
    }
}

#[test]
fn a_token_counts_only_where_it_belongs() {
    let app = app::small();
    let host = Host::start(app.path());
    begin(host.port);
    let body = serde_json::to_string(&Read { circle: CIRCLE, epoch: Epoch::ZERO, after: Seq::ZERO }).unwrap();
    let right = token(0).reveal();
    let whole = asking(routes::READ, Some(&token(0)), &body);
    assert_eq!(raw(host.port, whole.as_bytes()).status, 200);
    let elsewhere = [
        whole.replace("authorization: Bearer", "x-token:"),
        whole.replace("Bearer ", ""),
        whole.replace("Bearer ", "Basic "),
        whole.replace("Bearer ", "Bearer  "),
        whole.replace(&right, &format!("{right}=")),
        whole.replace(&right, &right[1..]),
        whole.replace("authorization", &format!("authorization: Bearer {right}\r\nauthorization")),
        whole.replace("authorization", "cookie").replace("Bearer ", "authorization=Bearer "),
        whole.replace(" HTTP/1.1", &format!("?token={right} HTTP/1.1")).replace("authorization", "x"),
    ];
    for text in elsewhere {
        assert_eq!(code(&raw(host.port, text.as_bytes())), "no_access", "{text}");
    }
}

#[test]
fn a_replayed_request_changes_nothing() {
    let app = app::small();
    let host = Host::start(app.path());
    begin(host.port);
    let ask = serde_json::to_string(&record(0, 1)).unwrap();
    let ask = asking(routes::APPEND, Some(&token(0)), &ask);
    let first: Appended = ok(&raw(host.port, ask.as_bytes()));
    append(host.port, &commit(0, 2, 1), &token(0));
    for _ in 0..3 {
        assert_eq!(ok::<Appended>(&raw(host.port, ask.as_bytes())), first);
    }
    assert_eq!(read_all(host.port, 1, &token(1)).len(), 2);
}

#[test]
fn a_request_cut_anywhere_is_none() {
    let app = app::small();
    let host = Host::start(app.path());
    begin(host.port);
    let whole = asking(routes::APPEND, Some(&token(0)), &serde_json::to_string(&record(0, 1)).unwrap());
    for end in (0..whole.len()).step_by(97) {
        let mut stream = connect(host.port);
        stream.write_all(&whole.as_bytes()[..end]).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut back = String::new();
        let _ = stream.read_to_string(&mut back);
        assert!(!back.starts_with("HTTP/1.1 200"), "{end}: {back}");
    }
    assert!(read_all(host.port, 0, &token(0)).is_empty());
}

#[test]
fn one_address_is_bounded_and_the_app_is_still_served() {
    let app = app::small();
    let host = Host::start_with(app.path(), &["--rate", "20"]);
    begin(host.port);
    let ask = Read { circle: CIRCLE, epoch: Epoch::ZERO, after: Seq::ZERO };
    let refused = (0..60)
        .map(|_| post(host.port, routes::READ, Some(&token(0)), &ask))
        .filter(|reply| reply.status == Refusal::TooMany.status())
        .count();
    assert!((35..=45).contains(&refused), "{refused}");
    assert_eq!(get(host.port, "/", &[]).status, 200);
    let log = host.log();
    assert!(!log.contains("127.0.0.1"), "{log}");
}

#[test]
fn places_taken_by_idle_feeds_come_back() {
    let app = app::small();
    let host = Host::start_with(app.path(), &["--connections", "8"]);
    begin(host.port);
    let feeds: Vec<_> = (0..8).map(|_| feed(host.port, 0, 0, b"")).collect();
    assert!(feeds.iter().all(|(_, first)| matches!(first, Frame::Ready(_))));
    let mut waiting = connect(host.port);
    waiting.write_all(b"GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").unwrap();
    waiting.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    assert!(waiting.read(&mut [0]).is_err(), "a feed holds its place");
    drop(feeds);
    assert_eq!(get(host.port, "/health", &[]).status, 200);
}

#[test]
fn a_socket_that_says_nothing_is_closed() {
    let app = app::small();
    let host = Host::start(app.path());
    let started = Instant::now();
    let mut silent = socket(host.port);
    let first = common::live::next(&mut silent);
    assert_eq!(first, Frame::Refused("too_slow".to_owned()));
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[test]
fn many_large_bodies_at_once_are_bounded_and_small_ones_pass() {
    let app = app::small();
    let host = Host::start(app.path());
    begin(host.port);
    let open = format!(
        "POST /v1/append HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nauthorization: Bearer {}\r\n\
         content-length: 1400000\r\n\r\n{{",
        token(0).reveal()
    );
    let held: Vec<_> = (0..60)
        .map(|_| {
            let mut stream = connect(host.port);
            stream.write_all(open.as_bytes()).unwrap();
            stream
        })
        .collect();
    thread::sleep(Duration::from_millis(500));
    assert_eq!(code(&raw(host.port, open.as_bytes())), "unavailable");
    append(host.port, &record(0, 2), &token(0));
    drop(held);
}
