//! Shared facts through the sealed records of a real circle.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_circle::{Circle, Kind, Person, RecordError, RecordHash, RecordKeys, Seconds};
use mendwell_domain::bond::{BondState, Opening, SealKey, SharedFact};
use mendwell_domain::{Body, CommitmentId, Day, FactId, FreshId, LetterKind, Part, SealId, Words};
use mendwell_ledger::{
    Content as _, NotOpened, OwnBatch, Place, SharedEntry, close_letter, open_letter, person_id,
};
use mendwell_platform::OsRandom;
use mendwell_wire::{Digest, Epoch, Header, Nonce, Record, Stamp, is_bucket};

fn circle() -> Circle {
    let now = Seconds(1_795_305_600);
    Circle::create(Kind::Bond, Person::fresh(&mut OsRandom).unwrap(), now, &mut OsRandom).unwrap()
}

fn entry() -> SharedEntry {
    let id = FactId::from(FreshId([7; 16]));
    SharedEntry { id, day: Day::from_epoch_days(20_779), fact: SharedFact::WillingnessSaid }
}

fn recorded(entry: &SharedEntry, circle: &Circle, keys: &RecordKeys) -> Record {
    let place = Place::beginning(&circle.id());
    let body = entry.seal(keys, circle.person(), 0, &place, RecordHash::NONE, &mut OsRandom).unwrap();
    let header = Header {
        seq: place.seq.next(),
        stamp: Stamp::from_hours(498_741),
        epoch: Epoch::ZERO,
        nonce: Nonce::new(*entry.id.bytes()),
        digest: Digest::of(&body),
        previous: place.chain,
    };
    Record { header, body: Some(body) }
}

#[test]
fn a_fact_comes_out_as_it_went_in_with_its_author_and_place() {
    let circle = circle();
    let keys = RecordKeys::of(&circle).unwrap();
    let record = recorded(&entry(), &circle, &keys);
    assert!(is_bucket(record.body.as_ref().unwrap().size()));
    let opened = SharedEntry::open(&record, &keys).unwrap();
    let me = person_id(circle.person().key());
    assert_eq!((opened.record.author, opened.record.seq), (me, 1));
    assert_eq!((opened.record.fact_id, opened.record.fact.clone()), (entry().id, entry().fact));
    assert_eq!(opened.record.stamp.hours(), 498_741);
    assert_eq!(opened.written.sequence, 0);
    let mut state = BondState::new([me]);
    state.evolve(&opened.record, &|_| None);
    assert!(state.without_effect().is_empty());
}

#[test]
fn what_is_no_shared_fact_is_named() {
    let circle = circle();
    let keys = RecordKeys::of(&circle).unwrap();
    let record = recorded(&entry(), &circle, &keys);
    let dropped = Record { body: None, ..record.clone() };
    assert_eq!(SharedEntry::open(&dropped, &keys), Err(NotOpened::Dropped));
    let mut moved = record;
    moved.header.nonce = Nonce::new([8; 16]);
    let closed = NotOpened::Record(RecordError::CannotOpen);
    assert_eq!(SharedEntry::open(&moved, &keys), Err(closed));

    // What a changed program could seal: an entry under another name, and something that is no entry.
    let person = circle.person();
    let place = mendwell_circle::Written { id: [8; 16], sequence: 0, head: [0; 32] };
    for (content, why) in [(entry().bytes(), "record-other-id"), (b"?".to_vec(), "record-unreadable")] {
        let body = keys.seal(person, 0, &place, RecordHash::NONE, &content, &mut OsRandom).unwrap();
        let record = Record { body: Some(body), ..moved.clone() };
        assert_eq!(SharedEntry::open(&record, &keys).unwrap_err().code(), why);
    }
}

#[test]
fn a_sealed_letter_opens_for_the_fold_and_only_as_it_was_committed_to() {
    let circle = circle();
    let keys = RecordKeys::of(&circle).unwrap();
    let seal = SealId::from(FreshId([1; 16]));
    let body = Body { parts: vec![(Part::Act, Words::new("I sold it.").unwrap())], feelings: Vec::new() };
    let me = circle.person().key();
    let closed = close_letter(circle.id(), seal, me, LetterKind::Account, &body, &mut OsRandom).unwrap();
    let right = Opening {
        seal,
        commitment: CommitmentId::from(FreshId([2; 16])),
        author: person_id(me),
        digest: &closed.digest,
        sealed: &closed.sealed,
        key: &closed.key,
    };
    let opened = open_letter(&keys, right).unwrap();
    assert_eq!((opened.kind, opened.body), (LetterKind::Account, body));
    let other = SealKey([9; 32]);
    assert!(open_letter(&keys, Opening { key: &other, ..right }).is_none());
    assert!(open_letter(&keys, Opening { seal: FreshId([9; 16]).into(), ..right }).is_none());
    assert!(open_letter(&keys, Opening { author: FreshId([9; 16]).into(), ..right }).is_none());
    let digest = mendwell_domain::bond::Digest([9; 32]);
    assert!(open_letter(&keys, Opening { digest: &digest, ..right }).is_none());
}

#[test]
fn an_empty_batch_and_a_full_one_are_sealed_into_bodies_of_one_size() {
    let circle = circle();
    let keys = RecordKeys::of(&circle).unwrap();
    let id = FactId::from(FreshId([7; 16]));
    let empty = OwnBatch::new(id, Vec::new());
    let mut full = empty.clone();
    full.put(id, &[1; 100_000], 0);
    let place = Place::beginning(&circle.id());
    for batch in [empty, full] {
        let body = batch.seal(&keys, circle.person(), 0, &place, RecordHash::NONE, &mut OsRandom).unwrap();
        assert_eq!(body.size(), 65_536);
    }
}
