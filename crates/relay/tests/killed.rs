//! The process is killed in the middle of appends, again and again: nothing acknowledged is lost, and nothing has a
//! gap.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]
#![cfg(unix)]

mod common;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use common::circle::{CIRCLE, asking, begin, post, read_all, record, token};
use common::{Host, app};
use mendwell_wire::routes::{APPEND, READ};
use mendwell_wire::{Appended, ChainHash, Epoch, Header, Page, Read, Seq};

const LIVES: u32 = 6;
const WRITERS: usize = 4;

#[test]
fn nothing_acknowledged_is_lost_and_there_is_no_gap() {
    let app = app::small();
    let mut host = Host::start(app.path());
    begin(host.port);
    let next = Arc::new(AtomicU32::new(1));
    let acknowledged: Arc<Mutex<Vec<(u32, Header)>>> = Arc::default();
    for life in 0..LIVES {
        let port = host.port;
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| {
                let (next, acknowledged) = (Arc::clone(&next), Arc::clone(&acknowledged));
                thread::spawn(move || {
                    loop {
                        let nonce = next.fetch_add(1, Ordering::Relaxed);
                        let body = serde_json::to_string(&record(0, nonce)).unwrap();
                        // Nothing comes back from a host that was killed.
                        let back = try_send(port, asking(APPEND, Some(&token(0)), &body).as_bytes());
                        let Some(header) = back.as_deref().and_then(header) else { break };
                        acknowledged.lock().unwrap().push((nonce, header));
                    }
                })
            })
            .collect();
        thread::sleep(Duration::from_millis(150 + 70 * u64::from(life)));
        let root = host.kill();
        for writer in writers {
            writer.join().unwrap();
        }
        host = Host::start_in(app.path(), root, &[]);
        check(host.port, &acknowledged.lock().unwrap());
    }
    let acknowledged = acknowledged.lock().unwrap();
    assert!(acknowledged.len() > 20, "{}", acknowledged.len());
    eprintln!("{} appends acknowledged over {LIVES} kills", acknowledged.len());
    // A retry of one whose answer was lost, or not, has one place.
    let (nonce, header) = acknowledged[0];
    assert_eq!(common::circle::append(host.port, &record(0, nonce), &token(0)).header, header);
    let page = Read { circle: CIRCLE, epoch: Epoch::ZERO, after: Seq::ZERO };
    let page: Page = common::circle::ok(&post(host.port, READ, Some(&token(0)), &page));
    assert!(page.head.get() >= acknowledged.len() as u64);
}

fn check(port: u16, acknowledged: &[(u32, Header)]) {
    let records = read_all(port, 0, &token(0));
    let (mut chain, mut seq) = (ChainHash::genesis(&CIRCLE), Seq::ZERO);
    for record in &records {
        assert!(record.header.follows(chain, seq, record.header.stamp), "after {seq:?}");
        (chain, seq) = (record.header.chain(), record.header.seq);
    }
    for (nonce, header) in acknowledged {
        let at = usize::try_from(header.seq.get()).unwrap() - 1;
        assert_eq!(records.get(at).map(|record| record.header), Some(*header), "append {nonce}");
    }
}

/// What comes back; `None` if nobody listens any more.
fn try_send(port: u16, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(common::PATIENCE)).unwrap();
    stream.write_all(bytes).ok()?;
    let mut back = Vec::new();
    stream.read_to_end(&mut back).ok()?;
    Some(back)
}

fn header(back: &[u8]) -> Option<Header> {
    let text = std::str::from_utf8(back).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    assert!(head.starts_with("HTTP/1.1 200"), "{text}");
    serde_json::from_str::<Appended>(body).ok().map(|reply| reply.header)
}
