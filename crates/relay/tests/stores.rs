//! Every store keeps the same promises, and what was acknowledged survives a crash.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_relay::store::{Act, Fault, LogReader, LogStore, MemoryStore, Outcome, SqliteStore, contract};
use mendwell_wire::{
    Append, Body, ChainHash, CircleId, Create, Epoch, Generation, Nonce, Page, Read, Seq, Stamp, Token,
};
use proptest::prelude::*;

const CIRCLE: CircleId = CircleId::new([1; 16]);
const NOW: Stamp = Stamp::from_hours(500_000);

#[test]
fn memory_keeps_the_contract() {
    contract::check(|| MemoryStore::new(contract::POLICY)).unwrap();
}

#[test]
fn sqlite_keeps_the_contract() {
    let directory = tempfile::tempdir().unwrap();
    let mut number = 0;
    contract::check(|| {
        number += 1;
        let path = directory.path().join(number.to_string());
        std::fs::create_dir(&path).unwrap();
        SqliteStore::open(&path, contract::POLICY).unwrap()
    })
    .unwrap();
}

fn token() -> Token {
    Token::new([0; 32])
}

fn create() -> Act {
    let ask = Create { circle: CIRCLE, epoch: Epoch::ZERO, token: token().hash() };
    Act::Create(ask, Generation::new([1; 16]))
}

fn append(nonce: u8) -> Act {
    let (nonce, body) = (Nonce::new([nonce; 16]), Body::new(vec![nonce; 1024]));
    let ask = Append { circle: CIRCLE, epoch: Epoch::ZERO, nonce, body, drop: None, commit: None };
    Act::append(ask, token())
}

fn page(reader: &mut dyn LogReader) -> Page {
    reader.page(&Read { circle: CIRCLE, epoch: Epoch::ZERO, after: Seq::ZERO }, &token()).unwrap()
}

proptest! {
    /// Whatever fails, whenever the power goes, and whatever of the unsynced writes it spares: what was acknowledged is
    /// there, once, in an unbroken chain, and a retry of what was not known gets one place.
    #[test]
    fn what_was_acknowledged_survives_a_crash(
        steps in proptest::collection::vec((0_u8..6, 0_u8..8, any::<bool>()), 1..40)
    ) {
        let mut store = MemoryStore::new(contract::POLICY);
        store.commit(&[create()], NOW).unwrap();
        let mut acknowledged = Vec::new();
        for (kind, nonce, survive) in steps {
            match kind {
                0 => store.fail_next(Fault::Write),
                1 => store.fail_next(Fault::Sync),
                2 => store.crash(survive),
                _ => {
                    if let Ok(outcomes) = store.commit(&[append(nonce)], NOW) {
                        let Ok(Outcome::Appended { reply, .. }) = outcomes[0] else { panic!("{outcomes:?}") };
                        acknowledged.push(reply.header);
                    }
                }
            }
        }
        store.crash(false);
        let records = page(store.reader().unwrap().as_mut()).records;
        let mut chain = ChainHash::genesis(&CIRCLE);
        for (record, before) in records.iter().zip(0_u64..) {
            prop_assert!(record.header.follows(chain, before.try_into().unwrap(), NOW));
            chain = record.header.chain();
        }
        for header in acknowledged {
            prop_assert!(records.iter().filter(|record| record.header == header).count() == 1);
        }
    }
}

#[test]
fn a_file_of_another_program_is_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("circles.sqlite");
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE theirs (x)").unwrap();
    let before = std::fs::read(&path).unwrap();
    assert!(SqliteStore::open(directory.path(), contract::POLICY).is_err());
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn the_database_is_its_owner_s_only() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let _store = SqliteStore::open(directory.path(), contract::POLICY).unwrap();
    for entry in std::fs::read_dir(directory.path()).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o077, 0, "{:?}", entry.path());
    }
}
