//! Stopping: no new connections, replies under way are finished, exit status 0 within ten seconds.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]
#![cfg(unix)]

mod common;

use std::fs::File;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use common::client::{connect, request};
use common::{Host, app};

/// More than the system's socket buffers take, so that the reply is under way for as long as the client
/// likes.
const LARGE: u64 = 32 * 1024 * 1024;

#[test]
fn either_signal_stops_it_at_once_when_nothing_is_under_way() {
    for signal in ["TERM", "INT"] {
        let app = app::small();
        let mut host = Host::start(app.path());
        let mut idle = connect(host.port);
        idle.write_all(b"HEAD / HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
        idle.read_exact(&mut [0; 100]).unwrap();
        let started = Instant::now();
        host.signal(signal);
        assert_eq!(host.ended().code(), Some(0), "{signal}");
        assert!(started.elapsed() < Duration::from_secs(4), "{signal}: {:?}", started.elapsed());
        assert_eq!(host.events("stopped", 1)[0]["connections_cut"], 0, "{signal}");
        assert!(TcpStream::connect(("127.0.0.1", host.port)).is_err(), "{signal}");
    }
}

#[test]
fn a_reply_under_way_is_finished() {
    let app = app::small();
    File::create(app.path().join("large.bin")).unwrap().set_len(LARGE).unwrap();
    let mut host = Host::start(app.path());
    let mut stream = connect(host.port);
    stream.write_all(request("GET", "/large.bin", &[]).as_bytes()).unwrap();
    stream.read_exact(&mut [0; 100]).unwrap();
    host.signal("TERM");
    host.events("stopping", 1);
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
    assert!(rest.len() as u64 > LARGE);
    assert_eq!(host.ended().code(), Some(0));
}

#[test]
fn one_who_does_not_read_cannot_hold_it_up() {
    let app = app::small();
    File::create(app.path().join("large.bin")).unwrap().set_len(LARGE).unwrap();
    let mut host = Host::start(app.path());
    let mut stream = connect(host.port);
    stream.write_all(request("GET", "/large.bin", &[]).as_bytes()).unwrap();
    stream.read_exact(&mut [0; 100]).unwrap();
    let started = Instant::now();
    host.signal("TERM");
    assert_eq!(host.ended().code(), Some(0));
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
}
