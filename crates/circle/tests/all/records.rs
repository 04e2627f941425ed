//! Records, as somebody who wants to change, move or fake one would treat them.

use super::common::{circles, renew};
use mendwell_circle::{Circle, Kind, Person, RecordError, RecordHash, RecordKeys, Written};
use mendwell_platform::OsRandom;
use mendwell_wire::{Body, is_bucket};
use proptest::prelude::*;
use std::{collections::HashSet, sync::OnceLock};

const PLACE: Written = Written { id: [5; 16], sequence: 41, head: [6; 32] };

/// Two people's keys of epochs 1 and 2, and the first person.
struct Pair {
    mine: RecordKeys,
    theirs: RecordKeys,
    me: Person,
}

fn pair() -> &'static Pair {
    static PAIR: OnceLock<Pair> = OnceLock::new();
    PAIR.get_or_init(|| {
        let one = circles(Kind::Bond, 2);
        let two = renew(&one, 0);
        let keys = |at: usize| {
            let mut keys = RecordKeys::of(&one[at]).unwrap();
            keys.keep(&two[at]).unwrap();
            keys
        };
        Pair { mine: keys(0), theirs: keys(1), me: two[0].person().clone() }
    })
}

fn sealed(content: &[u8]) -> Body {
    let Pair { mine, me, .. } = pair();
    mine.seal(me, 2, &PLACE, RecordHash::NONE, content, &mut OsRandom).unwrap()
}

#[test]
fn the_other_reads_what_was_written_and_who_wrote_it() {
    let opened = pair().theirs.open(2, PLACE.id, &sealed(b"Dear Ruth")).unwrap();
    assert_eq!(opened.content.as_slice(), b"Dear Ruth");
    assert_eq!(opened.author, pair().me.key());
    assert_eq!(opened.written, PLACE);
}

#[test]
fn every_changed_byte_is_noticed() {
    let record = sealed(b"Dear Ruth").into_bytes();
    for at in 0..record.len() {
        for bit in [1, 0x80] {
            let mut changed = record.clone();
            changed[at] ^= bit;
            let why = pair().theirs.open(2, PLACE.id, &Body::new(changed)).unwrap_err();
            assert_eq!(
                why,
                if at == 0 { RecordError::Version } else { RecordError::CannotOpen },
                "byte {at}"
            );
        }
    }
    for length in 0..record.len() {
        assert!(pair().theirs.open(2, PLACE.id, &Body::new(record[..length].to_vec())).is_err());
    }
}

#[test]
fn a_record_opens_in_its_place_only() {
    let record = sealed(b"Dear Ruth");
    let keys = &pair().theirs;
    assert_eq!(keys.open(2, [7; 16], &record), Err(RecordError::CannotOpen), "under another id");
    assert_eq!(keys.open(1, PLACE.id, &record), Err(RecordError::CannotOpen), "in another epoch");
    assert_eq!(keys.open(3, PLACE.id, &record), Err(RecordError::WrongEpoch(3)), "in an unknown epoch");
    let other = circles(Kind::Bond, 2);
    let elsewhere = RecordKeys::of(&other[0]).unwrap();
    assert_eq!(elsewhere.open(1, PLACE.id, &record), Err(RecordError::CannotOpen), "in another circle");
}

#[test]
fn history_opens_as_long_as_its_keys_are_kept() {
    let Pair { mine, theirs, me } = pair();
    let old = mine.seal(me, 1, &PLACE, RecordHash::NONE, b"long ago", &mut OsRandom).unwrap();
    let mut kept = RecordKeys::from_bytes(&theirs.to_bytes().unwrap()).unwrap();
    assert_eq!(kept.open(1, PLACE.id, &old).unwrap().content.as_slice(), b"long ago");
    kept.forget_before(2);
    assert_eq!(kept.open(1, PLACE.id, &old), Err(RecordError::WrongEpoch(1)));
    assert_eq!(kept.epochs().collect::<Vec<_>>(), [2]);
    assert!(kept.members(1).is_empty());
    assert_eq!(kept.members(2).len(), 2);
}

#[test]
fn who_is_no_member_cannot_write() {
    let stranger = Person::fresh(&mut OsRandom).unwrap();
    let written = pair().mine.seal(&stranger, 2, &PLACE, RecordHash::NONE, b"", &mut OsRandom);
    assert_eq!(written, Err(RecordError::NoMember));
}

#[test]
fn a_token_is_known_by_its_hash_and_changes_with_the_epoch() {
    let keys = &pair().mine;
    let hash = |keys: &RecordKeys, epoch| keys.token(epoch).unwrap().hash();
    assert_eq!(hash(keys, 2), hash(&pair().theirs, 2));
    assert_ne!(hash(keys, 1), hash(keys, 2));
    assert!(keys.token(9).is_none());
}

#[test]
fn another_circles_keys_are_not_mixed_in() {
    let other: Circle = circles(Kind::Bond, 1).remove(0);
    let mut keys = RecordKeys::from_bytes(&pair().mine.to_bytes().unwrap()).unwrap();
    assert!(keys.keep(&other).is_err());
}

#[test]
fn the_length_is_not_told() {
    assert_eq!(sealed(b"").size(), 1024);
    assert_eq!(sealed(&[7; 1024 - 181 - 1]).size(), 1024, "the last byte is the padding's mark");
    assert_eq!(sealed(&[7; 1024 - 181]).size(), 4096);
    let Pair { mine, me, .. } = pair();
    let long = mine.seal(me, 2, &PLACE, RecordHash::NONE, &vec![7; 1_048_576], &mut OsRandom);
    assert_eq!(long, Err(RecordError::TooLong));
}

#[test]
fn no_nonce_comes_twice() {
    let nonces: HashSet<Vec<u8>> =
        (0..2_000).map(|_| sealed(b"the same").as_bytes()[41..65].to_vec()).collect();
    assert_eq!(nonces.len(), 2_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_sealed_opens(content: Vec<u8>, id: [u8; 16], sequence: u64, head: [u8; 32], epoch in 1..=2_u64) {
        let Pair { mine, theirs, me } = pair();
        let written = Written { id, sequence, head };
        let record = mine.seal(me, epoch, &written, RecordHash(head), &content, &mut OsRandom).unwrap();
        let opened = theirs.open(epoch, id, &record).unwrap();
        prop_assert_eq!(opened.content.as_slice(), &content);
        prop_assert_eq!(opened.written, written);
        prop_assert!(is_bucket(record.size()));
    }

    #[test]
    fn noise_does_not_open(record: Vec<u8>) {
        prop_assert!(pair().theirs.open(2, PLACE.id, &Body::new(record)).is_err());
    }
}
