//! The log: what was added is read again, what is damaged is named, what is removed is gone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_domain::{Day, Fact, FactId, FreshId, LetterId, Room};
use mendwell_ledger::{Damage, Entry, Loaded, Log, SEGMENT};
use mendwell_platform::{Batch, Key, OsRandom, Shelf, Write};
use mendwell_vault::{Cost, Keys};
use proptest::prelude::*;
use std::collections::BTreeMap;

struct Disk {
    keys: Keys,
    records: BTreeMap<(Shelf, Key), Vec<u8>>,
}

impl Disk {
    fn new() -> Self {
        let (keys, _) = Keys::create("four plain words", Cost::FOR_TESTS, &mut OsRandom).unwrap();
        Self { keys, records: BTreeMap::new() }
    }

    fn commit(&mut self, batch: Batch) {
        for write in batch {
            match write {
                Write::Put(shelf, key, value) => self.records.insert((shelf, key), value),
                Write::Delete(shelf, key) => self.records.remove(&(shelf, key)),
            };
        }
    }

    fn shelf(&self, shelf: Shelf) -> Vec<(Key, Vec<u8>)> {
        let on_shelf = self.records.iter().filter(|((s, _), _)| *s == shelf);
        on_shelf.map(|((_, key), value)| (key.clone(), value.clone())).collect()
    }

    fn load(&self) -> Loaded {
        Log::load(&self.keys, &self.shelf(Shelf::Segment), &self.shelf(Shelf::Tail))
    }

    fn append(&mut self, log: &mut Log, entries: &[Entry]) {
        let batch = log.append(entries, &self.keys, &mut OsRandom).unwrap();
        self.commit(batch);
    }
}

fn entry(n: usize) -> Entry {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&n.to_be_bytes());
    let letter = LetterId::from(FreshId([u8::try_from(n % 5).unwrap(); 16]));
    Entry {
        id: FactId::from(FreshId(id)),
        day: Day::from_epoch_days(20_000),
        fact: Fact::HoldEnded { letter },
    }
}

#[test]
fn what_was_added_is_read_again_across_segments() {
    let mut disk = Disk::new();
    let mut log = Log::default();
    let entries: Vec<Entry> = (0..SEGMENT * 2 + 7).map(entry).collect();
    for few in entries.chunks(3) {
        disk.append(&mut log, few);
    }
    let loaded = disk.load();
    assert_eq!(loaded.entries, entries);
    assert_eq!(loaded.damage, []);
    assert_eq!((disk.shelf(Shelf::Segment).len(), disk.shelf(Shelf::Tail).len()), (2, 7));
}

#[test]
fn a_damaged_record_is_named_kept_and_stepped_over() {
    let mut disk = Disk::new();
    let mut log = Log::default();
    let entries: Vec<Entry> = (0..SEGMENT + 3).map(entry).collect();
    disk.append(&mut log, &entries);
    let key = (SEGMENT as u64 + 2).to_be_bytes().to_vec();
    disk.records.get_mut(&(Shelf::Tail, key.clone())).unwrap()[30] ^= 1;

    let mut loaded = disk.load();
    assert_eq!(loaded.entries.len(), entries.len() - 1);
    assert_eq!(loaded.damage, [Damage::Record(Shelf::Tail, key.clone())]);

    let later: Vec<Entry> = (9_000..9_000 + SEGMENT).map(entry).collect();
    disk.append(&mut loaded.log, &later);
    assert!(disk.records.contains_key(&(Shelf::Tail, key.clone())), "the damaged row stays");
    let again = disk.load();
    assert_eq!(again.entries.len(), entries.len() - 1 + later.len());
    assert_eq!(again.damage, [Damage::Record(Shelf::Tail, key)], "it is named once, and not as missing too");
}

#[test]
fn only_what_no_record_holds_is_missing() {
    let mut disk = Disk::new();
    let mut log = Log::default();
    disk.append(&mut log, &(0..7).map(entry).collect::<Vec<_>>());
    let key = |n: u64| n.to_be_bytes().to_vec();
    for n in [0, 3, 6] {
        disk.records.get_mut(&(Shelf::Tail, key(n))).unwrap()[30] ^= 1;
    }
    for n in [1, 2, 4] {
        disk.records.remove(&(Shelf::Tail, key(n)));
    }
    let mut named: Vec<Damage> = [0, 3, 6].map(|n| Damage::Record(Shelf::Tail, key(n))).into();
    named.extend([Damage::Missing(1, 2), Damage::Missing(4, 4)]);
    let mut loaded = disk.load();
    assert_eq!((loaded.entries.len(), &loaded.damage), (1, &named));
    disk.append(&mut loaded.log, &[entry(9)]);
    assert!(disk.records.contains_key(&(Shelf::Tail, key(7))), "after the damaged row, not in its place");
    assert_eq!(disk.load().damage, named, "and writing on makes nothing missing");
}

#[test]
fn a_damaged_segment_holds_all_its_numbers() {
    let mut disk = Disk::new();
    let mut log = Log::default();
    let entries: Vec<Entry> = (0..SEGMENT * 2).map(entry).collect();
    disk.append(&mut log, &entries);
    let place = (Shelf::Segment, (SEGMENT as u64).to_be_bytes().to_vec());
    let whole = disk.records.get(&place).unwrap().clone();
    disk.records.get_mut(&place).unwrap()[30] ^= 1;
    let mut loaded = disk.load();
    let later: Vec<Entry> = (9_000..9_010).map(entry).collect();
    disk.append(&mut loaded.log, &later);
    let loaded = disk.load();
    assert_eq!(loaded.entries, [&entries[..SEGMENT], &later].concat());
    let missing = Damage::Missing(SEGMENT as u64, SEGMENT as u64 * 2 - 1);
    assert_eq!(loaded.damage, [Damage::Record(place.0, place.1.clone()), missing]);

    disk.records.insert(place, whole);
    let loaded = disk.load();
    assert_eq!(
        (loaded.entries, loaded.damage),
        ([entries, later].concat(), vec![]),
        "if it is read again one day"
    );
}

#[test]
fn a_missing_segment_is_named() {
    let mut disk = Disk::new();
    let mut log = Log::default();
    disk.append(&mut log, &(0..SEGMENT * 2).map(entry).collect::<Vec<_>>());
    disk.records.remove(&(Shelf::Segment, 0_u64.to_be_bytes().to_vec()));
    let loaded = disk.load();
    assert_eq!(loaded.entries.len(), SEGMENT);
    assert_eq!(loaded.damage, [Damage::Missing(0, SEGMENT as u64 - 1)]);
}

#[test]
fn a_fact_of_a_later_version_is_kept_and_named() {
    let mut disk = Disk::new();
    let key = 0_u64.to_be_bytes().to_vec();
    let sealed = disk.keys.seal(Shelf::Tail, &key, b"\x09from the future", &mut OsRandom).unwrap();
    disk.commit(vec![Write::Put(Shelf::Tail, key.clone(), sealed)]);
    let mut loaded = disk.load();
    assert_eq!(loaded.damage, [Damage::Fact(0)]);
    disk.append(&mut loaded.log, &(0..SEGMENT).map(entry).collect::<Vec<_>>());
    assert_eq!(disk.load().damage, [Damage::Fact(0)], "still there after it was joined into a segment");
}

#[test]
fn what_is_removed_is_gone_from_every_record() {
    let mut disk = Disk::new();
    let mut log = Log::default();
    disk.append(&mut log, &(0..SEGMENT + 20).map(entry).collect::<Vec<_>>());
    let gone = |e: &Entry| e.fact.letter() == Some(FreshId([2; 16]).into());
    let segments = disk.shelf(Shelf::Segment);
    let batch = log.forget(gone, &segments, &disk.keys, &mut OsRandom).unwrap();
    disk.commit(batch);
    let mut loaded = disk.load();
    assert!(!loaded.entries.iter().any(gone));
    assert_eq!(loaded.entries.len(), (SEGMENT + 20) * 4 / 5);
    assert_eq!(loaded.damage, []);

    let visited = Entry { fact: Fact::RoomVisited { room: Room::Support }, ..entry(1) };
    disk.append(&mut loaded.log, std::slice::from_ref(&visited));
    assert_eq!(disk.load().entries.last(), Some(&visited));
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = Entry::read(&bytes);
        let _ = Entry::read(&[&[1_u8], bytes.as_slice()].concat());
        let disk = Disk::new();
        let key = 0_u64.to_be_bytes().to_vec();
        let plain = [&[1_u8], bytes.as_slice()].concat();
        let segment = disk.keys.seal(Shelf::Segment, &key, &plain, &mut OsRandom).unwrap();
        let _ = Log::load(&disk.keys, &[(key.clone(), segment)], &[(bytes.clone(), bytes)]);
    }
}
