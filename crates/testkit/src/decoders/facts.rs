//! What the ledger reads, and what comes in through a bond's log.

use super::{
    disk::{Writer, goes_on},
    sealed::unhex,
};
use mendwell_circle::CircleKey;
use mendwell_domain::bond::{
    BondCommand, BondNow, BondState, Opened, Opening, SharedFact, SharedRecord, Stamp, decide,
};
use mendwell_domain::{Body, Day, FreshId, LetterKind, PersonId, State};
use mendwell_ledger::{Content as _, Entry, Gathering, OwnBatch, OwnRecord, SharedEntry};
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

/// A command as `mendwell bond do` reads it, in a bond in which one thing of each kind was said.
pub fn bond_command(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Ok(read) = serde_json::from_str::<BondCommand>(text) else { return };
    let written = serde_json::to_string(&read).unwrap();
    assert_eq!(
        serde_json::from_str::<BondCommand>(&written).unwrap(),
        read,
        "what was read is written again"
    );
    let crossed = postcard::to_allocvec(&read).unwrap();
    assert_eq!(
        postcard::from_bytes::<BondCommand>(&crossed).as_ref(),
        Ok(&read),
        "and crosses to the worker"
    );

    let mut state = BondState::new([person(0xa1), person(0xda)]);
    let said = SHARED.lines().map(|line| SharedEntry::read(&unhex(line)).unwrap().fact);
    let mut last = 0;
    for (seq, fact) in (1..).zip(said) {
        state.evolve(&record(seq, &fact), &open);
        last = seq;
    }
    let by = |seq: u8| record(seq, &SharedFact::WillingnessSaid).author;
    for actor in [last + 1, last + 2] {
        let decided = decide(&state, read.clone(), by(actor), BondNow { open: &open });
        for fact in decided.into_iter().flatten() {
            let (id, day) = (FreshId([actor; 16]).into(), Day::from_epoch_days(20_779));
            let entry = SharedEntry { id, day, fact };
            assert_eq!(
                SharedEntry::read(&entry.bytes()),
                Ok(entry.clone()),
                "what was decided goes through the log"
            );
            let mut after = state.clone();
            after.evolve(&record(actor, &entry.fact), &open);
            assert!(after.without_effect().iter().all(|w| w.fact != id), "what was decided has an effect");
        }
    }
    assert!(decide(&state, read, person(0x0b), BondNow { open: &open }).is_err(), "nobody else may");
}

/// A batch of one's own devices, after opening, without the zeros at its end; after it, what it begins goes on or not.
pub fn own_batch(bytes: &[u8]) {
    let length = OwnBatch::new(FreshId([0; 16]).into(), Vec::new()).bytes().len();
    let mut whole = bytes.to_vec();
    whole.resize(length.max(bytes.len()), 0);
    let Ok(read) = OwnBatch::read(&whole) else { return };
    assert_eq!(read.bytes(), whole, "there is one way to write it");
    assert_eq!(whole.len(), length, "and one size");

    let (here, there) = (CircleKey([1; 32]), CircleKey([2; 32]));
    // An identity is in a log once.
    let other = |n: u8| FreshId(read.id.bytes().map(|byte| byte ^ n)).into();
    let next = |n: u8| OwnBatch::new(other(n), Vec::new());
    let take = |all: &mut Gathering, seq, author, batch: &OwnBatch| {
        all.take(&OwnRecord { seq, author, batch: batch.clone() })
    };
    let mut all = Gathering::default();
    let first = take(&mut all, 1, here, &read);
    let said: usize = first.whole.iter().map(|(_, bytes)| bytes.len()).sum();
    assert!(said <= length, "no more comes out than went in");
    let waits = all.begun_by(here).is_some();
    assert_eq!(waits, !first.done.contains(&read.id), "it waits for its end, or nothing is waited for");
    // Another device’s batch changes nothing about that, and its author’s next one without the rest ends it.
    take(&mut all, 2, there, &next(1));
    assert_eq!(all.begun_by(here).is_some(), waits);
    let done = take(&mut all, 3, here, &next(2)).done;
    assert_eq!(done.contains(&read.id), waits);
    assert!(all.begun_by(here).is_none());
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
