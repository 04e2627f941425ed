//! The live feed: what it tells, when it ends, and what an idle one costs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod common;

use std::time::{Duration, Instant};

use common::circle::{CIRCLE, append, begin, commit, ok, post, read_all, record, token};
use common::client::get;
use common::live::{ended, feed, next, socket};
use common::{Host, app};
use mendwell_wire::{
    Append, Body, Epoch, Frame, Generation, Heal, Hello, LogState, Seq, VERSION, from_frame, routes, to_frame,
};
use tungstenite::Message;

#[test]
fn records_come_in_order_after_the_head_and_end_with_their_epoch() {
    let app = app::small();
    let host = Host::start(app.path());
    let state = begin(host.port);
    append(host.port, &record(0, 1), &token(0));
    let (mut feed, ready) = feed(host.port, 0, 0, b"");
    let head = Seq::ZERO.next();
    assert_eq!(ready, Frame::Ready(LogState { head, ..state }));
    for nonce in 2..5 {
        append(host.port, &record(0, nonce), &token(0));
    }
    append(host.port, &record(0, 2), &token(0));
    append(host.port, &commit(0, 5, 1), &token(0));
    append(host.port, &record(1, 6), &token(1));
    let stored = read_all(host.port, 0, &token(0));
    for record in &stored[1..] {
        assert_eq!(next(&mut feed), Frame::Record(record.clone()));
    }
    assert_eq!(next(&mut feed), Frame::Over);
    assert!(ended(&mut feed));
}

#[test]
fn only_the_newest_token_listens_and_a_wrong_hello_is_refused() {
    let app = app::small();
    let host = Host::start(app.path());
    begin(host.port);
    append(host.port, &commit(0, 1, 1), &token(0));
    let refused = |code: &str| Frame::Refused(code.to_owned());
    assert_eq!(feed(host.port, 0, 0, b"").1, refused("stale_epoch"));
    assert_eq!(feed(host.port, 1, 9, b"").1, refused("no_access"));
    assert_eq!(feed(host.port, 1, 1, b"x").1, refused("bad_request"));
    let other = Hello { version: VERSION + 1, circle: CIRCLE, epoch: Epoch::ZERO, token: token(0) };
    let mut newer = socket(host.port);
    newer.send(Message::binary(to_frame(&other).unwrap())).unwrap();
    assert_eq!(next(&mut newer), refused("upgrade"));
    let whole = to_frame(&Hello { version: VERSION, ..other }).unwrap();
    for end in 0..whole.len() {
        let mut short = socket(host.port);
        short.send(Message::binary(whole[..end].to_vec())).unwrap();
        assert_eq!(next(&mut short), refused("bad_request"), "{end}");
    }
    let mut text = socket(host.port);
    text.send(Message::text("hello")).unwrap();
    assert_eq!(next(&mut text), refused("bad_request"));
    let mut giant = socket(host.port);
    giant.send(Message::binary(vec![0; 1 << 20])).unwrap_or(());
    match giant.read() {
        // Cut off, or told so before.
        Err(_) => {}
        Ok(Message::Binary(bytes)) => assert_eq!(from_frame(&bytes), Ok(refused("bad_request"))),
        Ok(other) => panic!("{other:?}"),
    }
    assert_eq!(get(host.port, "/health", &[]).status, 200);
}

#[test]
fn healing_ends_the_feed() {
    let app = app::small();
    let host = Host::start(app.path());
    let state = begin(host.port);
    let (mut feed, _) = feed(host.port, 0, 0, b"");
    let ask =
        Heal { circle: CIRCLE, epoch: Epoch::ZERO, found: state.generation, next: Generation::new([7; 16]) };
    let _: LogState = ok(&post(host.port, routes::HEAL, Some(&token(0)), &ask));
    assert_eq!(next(&mut feed), Frame::Moved);
    assert!(ended(&mut feed));
}

#[test]
fn a_feed_is_told_when_the_host_stops() {
    let app = app::small();
    let mut host = Host::start(app.path());
    begin(host.port);
    let (mut feed, _) = feed(host.port, 0, 0, b"");
    let started = Instant::now();
    host.signal("TERM");
    assert_eq!(next(&mut feed), Frame::Again);
    assert_eq!(host.ended().code(), Some(0));
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    assert_eq!(host.events("stopped", 1)[0]["connections_cut"], 0);
}

#[test]
fn a_slow_reader_is_told_to_catch_up_and_holds_nobody_up() {
    let app = app::small();
    let host = Host::start_with(app.path(), &["--quota", "100"]);
    begin(host.port);
    let (mut slow, _) = feed(host.port, 0, 0, b"");
    let large = |nonce| Append { body: Body::new(vec![9; 262_144]), ..record(0, nonce) };
    // More than the feed's queue and the system's buffers hold together.
    let mut slowest = Duration::ZERO;
    for nonce in 1..=120 {
        let started = Instant::now();
        append(host.port, &large(nonce), &token(0));
        slowest = slowest.max(started.elapsed());
    }
    assert!(slowest < Duration::from_secs(10), "{slowest:?}");
    let mut told = Seq::ZERO;
    loop {
        match next(&mut slow) {
            Frame::Record(record) => {
                assert_eq!(record.header.seq, told.next());
                told = told.next();
            }
            Frame::CatchUp(from) => {
                assert_eq!(from, told);
                break;
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(told.get() < 120 && ended(&mut slow));
    assert_eq!(read_all(host.port, 0, &token(0)).len(), 120);
}

/// Prints and does not judge: the number is the machine's.
#[cfg(target_os = "linux")]
#[test]
fn what_an_idle_feed_costs_is_printed() {
    let app = app::small();
    let host = Host::start(app.path());
    begin(host.port);
    drop(feed(host.port, 0, 0, b""));
    let before = host.resident_kib();
    let feeds: Vec<_> = (0..400).map(|_| feed(host.port, 0, 0, b"").0).collect();
    let after = host.resident_kib();
    println!("an idle feed costs about {} KiB", after.saturating_sub(before) as f64 / feeds.len() as f64);
}
