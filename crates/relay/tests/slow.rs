//! Clients that take their time, on purpose or not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod common;

use std::io::{Read, Write};
use std::thread;
use std::time::{Duration, Instant};

use common::client::{connect, get};
use common::{Host, app};

#[test]
fn a_head_sent_drop_by_drop_is_cut_off() {
    let app = app::small();
    let host = Host::start(app.path());
    let mut stream = connect(host.port);
    stream.write_all(b"GET / HTTP/1.1\r\nx: ").unwrap();
    let mut drip = stream.try_clone().unwrap();
    thread::spawn(move || {
        while drip.write_all(b"x").is_ok() {
            thread::sleep(Duration::from_millis(300));
        }
    });
    let started = Instant::now();
    let mut sent_back = Vec::new();
    let _ = stream.read_to_end(&mut sent_back);
    let took = started.elapsed();
    assert!((Duration::from_secs(8)..Duration::from_secs(15)).contains(&took), "{took:?}");
    assert!(!sent_back.starts_with(b"HTTP/1.1 200"));
}

#[test]
fn a_connection_kept_for_nothing_is_closed() {
    let app = app::small();
    let host = Host::start(app.path());
    let mut stream = connect(host.port);
    stream.write_all(b"HEAD / HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
    let started = Instant::now();
    stream.read_to_end(&mut Vec::new()).unwrap();
    let took = started.elapsed();
    assert!((Duration::from_secs(8)..Duration::from_secs(15)).contains(&took), "{took:?}");
}

#[test]
fn many_slow_clients_do_not_stop_a_quick_one() {
    let app = app::small();
    let host = Host::start(app.path());
    let slow: Vec<_> = (0..300)
        .map(|_| {
            let mut stream = connect(host.port);
            stream.write_all(b"GET / HT").unwrap();
            stream
        })
        .collect();
    let started = Instant::now();
    assert_eq!(get(host.port, "/", &[]).status, 200);
    assert!(started.elapsed() < Duration::from_secs(5));
    drop(slow);
}
