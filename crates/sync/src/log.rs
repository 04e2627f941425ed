//! The sealed records of one generation, from the first on.

use mendwell_ledger::{Broken, Place};
use mendwell_wire::{ChainHash, CircleId, Nonce, Record, Seq};
use std::collections::BTreeMap;

/// A log without gaps, chain checked.
pub(crate) struct Log {
    genesis: ChainHash,
    pub(crate) place: Place,
    records: Vec<Record>,
    by_nonce: BTreeMap<Nonce, usize>,
}

impl Log {
    pub(crate) fn new(circle: &CircleId) -> Self {
        let place = Place::beginning(circle);
        Self { genesis: place.chain, place, records: Vec::new(), by_nonce: BTreeMap::new() }
    }

    /// The place after this record, if it may follow.
    pub(crate) fn after(&self, record: &Record) -> Result<Place, Broken> {
        self.place.follow(record)
    }

    /// Takes it in, at the place that [`Log::after`] gave.
    pub(crate) fn push(&mut self, record: Record, place: Place) {
        self.by_nonce.insert(record.header.nonce, self.records.len());
        self.records.push(record);
        self.place = place;
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Record> {
        self.records.iter()
    }

    pub(crate) fn at(&self, seq: Seq) -> Option<&Record> {
        let before = usize::try_from(seq.get()).ok()?.checked_sub(1)?;
        self.records.get(before)
    }

    pub(crate) fn by_nonce(&self, nonce: &Nonce) -> Option<&Record> {
        self.by_nonce.get(nonce).and_then(|at| self.records.get(*at))
    }

    pub(crate) fn by_nonce_mut(&mut self, nonce: &Nonce) -> Option<&mut Record> {
        self.by_nonce.get(nonce).and_then(|at| self.records.get_mut(*at))
    }

    /// The chain at a place that is known.
    pub(crate) fn chain_at(&self, seq: u64) -> Option<ChainHash> {
        if seq == 0 {
            return Some(self.genesis);
        }
        self.at(Seq::try_from(seq).ok()?).map(|record| record.header.chain())
    }
}
