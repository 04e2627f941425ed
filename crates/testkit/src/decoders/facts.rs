//! What the ledger reads.

use super::disk::{Writer, goes_on};
use mendwell_domain::State;
use mendwell_ledger::Entry;
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
