//! How sealed records are stored: those of one slice together. A browser's storage asks a price for each part, and a log that is
//! fetched has thousands of records.

use crate::{Kept, Part, log::Log};
use mendwell_wire::Seq;
use std::collections::{BTreeMap, BTreeSet};
use zeroize::Zeroizing;

/// The most records in one part, and their bytes without the last: a part that loses one body is written anew.
const MOST: usize = 128;
const MOST_BYTES: usize = 256 * 1024;

type Bytes = Zeroizing<Vec<u8>>;

/// Which records are stored in which part.
#[derive(Clone, Debug, Default)]
pub(crate) struct Runs {
    /// The number of the first of a run, and how many it holds.
    runs: BTreeMap<u64, u64>,
    /// Those that are a part of their own.
    alone: BTreeSet<u64>,
}

impl Runs {
    /// Remembers that these are stored in one part, or one by itself.
    pub(crate) fn take(&mut self, first: u64, records: usize, alone: bool) {
        if alone {
            self.alone.insert(first);
        } else {
            self.runs.insert(first, records as u64);
        }
    }

    /// What is to be stored, with records in runs. A run of which something changes is written anew, without what is gone.
    pub(crate) fn pack(&mut self, keep: Vec<Kept>, log: &Log) -> Vec<Kept> {
        let mut packed = Vec::with_capacity(keep.len());
        // Of what changed twice the last stands.
        let mut changed: BTreeMap<u64, Option<Bytes>> = BTreeMap::new();
        for kept in keep {
            match kept.part {
                Part::Record(seq) => drop(changed.insert(seq, kept.bytes)),
                _ => packed.push(kept),
            }
        }
        for (first, many) in self.broken_by(&changed) {
            self.runs.remove(&first);
            packed.push(Kept::gone(Part::Run(first)));
            for seq in first..first + many {
                let here = || Seq::try_from(seq).ok().and_then(|seq| log.at(seq));
                changed.entry(seq).or_insert_with(|| here().and_then(|record| Kept::record(record).bytes));
            }
        }
        let mut run = Vec::new();
        for (seq, bytes) in changed {
            let goes_on = run.last().is_none_or(|(last, _)| last + 1 == seq) && has_room(&run);
            if bytes.is_none() || !goes_on {
                self.put(std::mem::take(&mut run), &mut packed);
            }
            match bytes {
                Some(bytes) => run.push((seq, bytes)),
                None => self.take_away(seq, &mut packed),
            }
        }
        self.put(run, &mut packed);
        packed
    }

    /// The runs that hold one of these.
    fn broken_by(&self, changed: &BTreeMap<u64, Option<Bytes>>) -> Vec<(u64, u64)> {
        let all = self.runs.iter().map(|(first, many)| (*first, *many));
        all.filter(|(first, many)| changed.range(*first..first + many).next().is_some()).collect()
    }

    fn take_away(&mut self, seq: u64, packed: &mut Vec<Kept>) {
        if self.alone.remove(&seq) {
            packed.push(Kept::gone(Part::Record(seq)));
        }
    }

    fn put(&mut self, mut run: Vec<(u64, Bytes)>, packed: &mut Vec<Kept>) {
        let Some((first, _)) = run.first() else { return };
        let (first, records) = (*first, run.len());
        if records == 1 {
            self.take(first, records, true);
            packed.extend(run.pop().map(|(seq, bytes)| Kept { part: Part::Record(seq), bytes: Some(bytes) }));
            return;
        }
        run.iter().for_each(|(seq, _)| self.take_away(*seq, packed));
        self.take(first, records, false);
        packed.push(Kept::run(first, run.iter().map(|(_, bytes)| bytes.as_slice())));
    }
}

fn has_room(run: &[(u64, Bytes)]) -> bool {
    run.len() < MOST && run.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() < MOST_BYTES
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(seq: u64) -> Kept {
        Kept { part: Part::Record(seq), bytes: Some(Zeroizing::new(vec![1, 7])) }
    }

    fn said(packed: &[Kept]) -> Vec<(Part, bool)> {
        packed.iter().map(|kept| (kept.part, kept.bytes.is_some())).collect()
    }

    fn empty() -> Log {
        Log::new(&mendwell_wire::CircleId::new([0; 16]))
    }

    #[test]
    fn what_comes_together_is_stored_together_and_a_single_one_by_itself() {
        let mut runs = Runs::default();
        let slice = (1..=130).map(record).chain([record(200)]).collect();
        let packed = runs.pack(slice, &empty());
        assert_eq!(said(&packed), [(Part::Run(1), true), (Part::Run(129), true), (Part::Record(200), true)]);
        let run = packed.first().and_then(|kept| kept.bytes.as_ref()).unwrap();
        assert_eq!(
            run.get(..4),
            Some([1, 0x80, 0x01, 7].as_slice()),
            "its version, how many, and each without its own version"
        );
    }

    #[test]
    fn large_records_are_stored_by_few() {
        let large = |seq| Kept { part: Part::Record(seq), bytes: Some(Zeroizing::new(vec![1; MOST_BYTES])) };
        let packed = Runs::default().pack((1..=2).map(large).collect(), &empty());
        assert_eq!(said(&packed), [(Part::Record(1), true), (Part::Record(2), true)]);
    }

    #[test]
    fn a_run_of_which_one_changes_is_written_anew_and_nothing_of_the_old_one_stays() {
        let mut runs = Runs::default();
        runs.pack((1..=3).map(record).collect(), &empty());
        let packed = runs.pack(vec![record(2), Kept::gone(Part::Group)], &empty());
        // The log of this test is empty: its neighbours are gone.
        assert_eq!(said(&packed), [(Part::Group, false), (Part::Run(1), false), (Part::Record(2), true)]);
    }

    #[test]
    fn one_that_was_by_itself_is_in_one_place_only_when_it_comes_into_a_run() {
        let mut runs = Runs::default();
        runs.pack(vec![record(1)], &empty());
        let packed = runs.pack((1..=2).map(record).collect(), &empty());
        assert_eq!(said(&packed), [(Part::Record(1), false), (Part::Run(1), true)]);
        assert_eq!(said(&runs.pack(vec![Kept::gone(Part::Record(2))], &empty())), [(Part::Run(1), false)]);
    }
}
