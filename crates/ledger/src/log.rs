//! The log on disk: what to write when facts are added or removed, and what is read at unlocking.

use crate::entry::Entry;
use crate::segment::Segment;
use mendwell_domain::FactId;
use mendwell_platform::{Batch, Key, Random, Shelf, Write};
use mendwell_vault::{Keys, VaultError};
use std::collections::BTreeMap;

/// How many facts of the tail are joined into one segment.
pub const SEGMENT: usize = 500;

/// No log gets so far by being written. A record that does not open cannot prove its number, so it is not believed from
/// here on: it would leave no numbers for new facts.
const FAR: u64 = 1 << 63;

/// Where the log ends, and the facts of its tail.
#[derive(Debug, Default)]
pub struct Log {
    next: u64,
    /// Numbers and bytes of the readable tail, ascending; at most [`SEGMENT`] of them.
    tail: Vec<(u64, Vec<u8>)>,
}

/// Something that could not be read. Nothing of it was changed or deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// A record that does not open, or is no run of facts.
    Record(Shelf, Key),
    /// A fact of a kind that this version does not know, or cut short.
    Fact(u64),
    /// Facts with these numbers, first to last, are not here, unless a segment that is damaged too has them.
    Missing(u64, u64),
}

/// What unlocking reads.
#[derive(Debug)]
pub struct Loaded {
    /// Where the log ends.
    pub log: Log,
    /// Every readable fact, in order.
    pub entries: Vec<Entry>,
    /// What could not be read.
    pub damage: Vec<Damage>,
}

impl Log {
    /// The facts as their bytes, for whoever passes them on without reading them. What does not open is left out.
    pub fn unread(
        keys: &Keys,
        segments: &[(Key, Vec<u8>)],
        tail: &[(Key, Vec<u8>)],
    ) -> Vec<(FactId, Vec<u8>)> {
        let open = |shelf, (key, sealed): &(Key, Vec<u8>)| keys.open(shelf, key, sealed).ok();
        let runs = segments.iter().filter_map(|record| Segment::read(&open(Shelf::Segment, record)?).ok());
        let mut facts: BTreeMap<u64, Vec<u8>> = runs.flat_map(|run| run.facts).collect();
        for record in tail {
            if let (Some(plain), Some(n)) = (open(Shelf::Tail, record), number(&record.0)) {
                facts.entry(n).or_insert_with(|| plain.to_vec());
            }
        }
        facts.into_values().filter_map(|bytes| Some((Entry::id_in(&bytes)?, bytes))).collect()
    }

    /// Reads the sealed records of both shelves.
    pub fn load(keys: &Keys, segments: &[(Key, Vec<u8>)], tail: &[(Key, Vec<u8>)]) -> Loaded {
        let mut runs = Vec::new();
        let mut damage = Vec::new();
        let mut log = Self::default();
        let mut closed: Option<u64> = None;
        for (key, sealed) in segments {
            log.next = log.next.max(held(key).map_or(0, |n| n + 1));
            match keys.open(Shelf::Segment, key, sealed).ok().and_then(|plain| Segment::read(&plain).ok()) {
                Some(segment) => runs.push(segment),
                None => {
                    damage.push(Damage::Record(Shelf::Segment, key.clone()));
                    closed = closed.max(held(key));
                }
            }
        }
        for (key, sealed) in tail {
            match (keys.open(Shelf::Tail, key, sealed), number(key)) {
                (Ok(plain), Some(n)) => {
                    runs.push(Segment { first: n, last: n, facts: vec![(n, plain.to_vec())] });
                    log.tail.push((n, plain.to_vec()));
                }
                _ => {
                    damage.push(Damage::Record(Shelf::Tail, key.clone()));
                    // It still holds its number: that is not missing, and a new fact must never take its place.
                    runs.extend(held(key).map(|n| Segment { first: n, last: n, facts: Vec::new() }));
                }
            }
        }

        runs.sort_by_key(|run| run.first);
        let mut entries = Vec::new();
        let mut expected = 0;
        for run in runs {
            if run.first > expected {
                damage.push(Damage::Missing(expected, run.first - 1));
            }
            for (n, bytes) in &run.facts {
                match Entry::read(bytes) {
                    Ok(entry) if *n >= expected => entries.push(entry),
                    Ok(_) => {} // held twice: a segment and the rows it was made of
                    Err(_) => damage.push(Damage::Fact(*n)),
                }
            }
            expected = expected.max(run.last + 1);
        }
        log.next = log.next.max(expected);
        // How far the last segment goes is not known if it does not open: it holds as many numbers as one can have.
        if let Some(first) = closed.filter(|first| *first >= expected) {
            log.next = log.next.max(first + SEGMENT as u64);
        }
        Loaded { log, entries, damage }
    }

    /// Whether hardly a number is left. Only a snapshot that somebody forged gets there; then nothing may be appended.
    pub fn is_full(&self) -> bool {
        self.next > u64::MAX - 1000
    }

    /// The writes that add these facts. Commit them before believing them.
    ///
    /// # Errors
    /// If there is no randomness to seal with.
    pub fn append(
        &mut self,
        entries: &[Entry],
        keys: &Keys,
        random: &mut impl Random,
    ) -> Result<Batch, VaultError> {
        let mut batch = Batch::new();
        for entry in entries {
            let (n, bytes) = (self.next, entry.bytes());
            batch.push(put(Shelf::Tail, key(n), &bytes, keys, random)?);
            self.tail.push((n, bytes));
            self.next += 1;
            if self.tail.len() >= SEGMENT {
                self.join(&mut batch, keys, random)?;
            }
        }
        Ok(batch)
    }

    /// Joins the tail into segments: one for each run without a hole, since a hole is a damaged row that stays.
    fn join(&mut self, batch: &mut Batch, keys: &Keys, random: &mut impl Random) -> Result<(), VaultError> {
        let tail = std::mem::take(&mut self.tail);
        for run in tail.chunk_by(|a, b| a.0 + 1 == b.0) {
            let (Some((first, _)), Some((last, _))) = (run.first(), run.last()) else { continue };
            let segment = Segment { first: *first, last: *last, facts: run.to_vec() };
            batch.push(put(Shelf::Segment, key(*first), &segment.bytes(), keys, random)?);
        }
        batch.extend(tail.iter().map(|(n, _)| Write::Delete(Shelf::Tail, key(*n))));
        Ok(())
    }

    /// The writes that make the disk forget facts: their bytes leave every segment and the tail.
    ///
    /// # Errors
    /// If there is no randomness to seal with.
    pub fn forget(
        &mut self,
        gone: impl Fn(&Entry) -> bool,
        segments: &[(Key, Vec<u8>)],
        keys: &Keys,
        random: &mut impl Random,
    ) -> Result<Batch, VaultError> {
        let is_gone = |bytes: &[u8]| Entry::read(bytes).is_ok_and(|entry| gone(&entry));
        let mut batch = Batch::new();
        for (at, sealed) in segments {
            let Ok(plain) = keys.open(Shelf::Segment, at, sealed) else { continue };
            let Ok(mut segment) = Segment::read(&plain) else { continue };
            let before = segment.facts.len();
            segment.facts.retain(|(_, bytes)| !is_gone(bytes));
            if segment.facts.len() < before {
                // In its own place, whatever it says it begins with: no second copy may stay.
                batch.push(put(Shelf::Segment, at.clone(), &segment.bytes(), keys, random)?);
            }
        }
        if self.tail.iter().any(|(_, bytes)| is_gone(bytes)) {
            // The numbers of forgotten rows would be missing, so the whole tail becomes segments that tell their range.
            let kept: Vec<_> = self.tail.iter().filter(|(_, bytes)| !is_gone(bytes)).cloned().collect();
            for run in self.tail.chunk_by(|a, b| a.0 + 1 == b.0) {
                let (Some((first, _)), Some((last, _))) = (run.first(), run.last()) else { continue };
                let facts = kept.iter().filter(|(n, _)| (first..=last).contains(&n)).cloned().collect();
                let segment = Segment { first: *first, last: *last, facts };
                batch.push(put(Shelf::Segment, key(*first), &segment.bytes(), keys, random)?);
            }
            batch.extend(self.tail.iter().map(|(n, _)| Write::Delete(Shelf::Tail, key(*n))));
            self.tail.clear();
        }
        Ok(batch)
    }
}

fn key(n: u64) -> Key {
    n.to_be_bytes().to_vec()
}

fn number(key: &[u8]) -> Option<u64> {
    // u64::MAX would leave no number after it.
    key.try_into().ok().map(u64::from_be_bytes).filter(|n| *n < u64::MAX)
}

/// The number that a record holds by its key alone.
fn held(key: &[u8]) -> Option<u64> {
    number(key).filter(|n| *n < FAR)
}

fn put(
    shelf: Shelf,
    key: Key,
    plain: &[u8],
    keys: &Keys,
    random: &mut impl Random,
) -> Result<Write, VaultError> {
    let sealed = keys.seal(shelf, &key, plain, random)?;
    Ok(Write::Put(shelf, key, sealed))
}
