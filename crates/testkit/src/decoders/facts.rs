//! What the ledger reads, and what comes in through a bond's log.

use super::{
    disk::{Writer, goes_on},
    sealed::unhex,
};
use mendwell_domain::bond::{BondState, Opened, Opening, SharedFact, SharedRecord, Stamp};
use mendwell_domain::{Body, Day, FreshId, LetterKind, PersonId, State};
use mendwell_ledger::{Content as _, Entry, SharedEntry};
use mendwell_platform::Shelf;
use std::collections::BTreeSet;

/// The bytes of one fact.
pub fn entry(bytes: &[u8]) {
    let Ok(read) = Entry::read(bytes) else { return };
    let written = read.bytes();
    // A number may be written longer than needed, or a day be off the calendar: then it is not the same bytes again.
    assert!(written.len() <= bytes.len());
    assert_eq!(Entry::read(&written).as_ref(), Ok(&read), "what was read is written and read again");
    assert_eq!(Entry::read(&written).unwrap().bytes(), written);

    let mut state = State::default();
    state.evolve(read.day, &read.fact);
    let _ = state.today_view(&BTreeSet::new(), read.day);
}

/// A segment, as it is after opening.
pub fn segment(bytes: &[u8]) {
    let writer = Writer::new();
    writer.put(Shelf::Segment, &1000_u64.to_be_bytes(), bytes);
    goes_on(writer.person.disk, bytes);
}

const SHARED: &str = include_str!("../../../ledger/tests/frozen_shared.hex");

/// The content of a record of a bond, after opening: one shared fact, which somebody else may have written.
pub fn shared_entry(bytes: &[u8]) {
    let Ok(read) = SharedEntry::read(bytes) else { return };
    assert_eq!(read.bytes(), bytes, "there is one way to write it");

    // After one fact of each kind, which name each other, and from both people.
    let frozen = SHARED.lines().map(|line| SharedEntry::read(&unhex(line)).unwrap());
    let facts: Vec<SharedFact> = frozen.chain([read.clone(), read]).map(|entry| entry.fact).collect();
    let fold = |facts: &[SharedFact]| {
        let mut state = BondState::new([person(0xa1), person(0xda)]);
        (1..).zip(facts).for_each(|(seq, fact)| state.evolve(&record(seq, fact), &open));
        state
    };
    let mut state = fold(&facts);
    let _ = (state.bond_view(), state.new_since(person(0xa1), 0));
    (1..).zip(&facts).for_each(|(seq, fact)| state.evolve(&record(seq, fact), &open));
    assert_eq!(state, fold(&facts), "folding twice is folding once, on every device");
}

fn person(n: u8) -> PersonId {
    FreshId([n; 16]).into()
}

/// The frozen facts name those of the first ten places.
fn record(seq: u8, fact: &SharedFact) -> SharedRecord {
    SharedRecord {
        seq: seq.into(),
        stamp: Stamp::from_hours(500_000),
        day: Day::from_epoch_days(20_779),
        author: person(if seq.is_multiple_of(2) { 0xa1 } else { 0xda }),
        fact_id: FreshId([seq; 16]).into(),
        fact: fact.clone(),
    }
}

/// Every key fits.
fn open(_: Opening<'_>) -> Option<Opened> {
    Some(Opened { kind: LetterKind::Account, body: Body::default() })
}
