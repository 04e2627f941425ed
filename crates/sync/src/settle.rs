//! Settling: taking a life of the log for the one to keep.

use crate::{Action, Engine, Kept, Part, kept::Position};
use mendwell_circle::commit_in;
use mendwell_ledger::Content;
use mendwell_wire::{Generation, Record};

impl<C: Content> Engine<C> {
    /// The first life that is seen.
    pub(crate) fn settle_in(&mut self, generation: Generation) {
        self.position.generation = Some(generation);
        self.keep(Kept::of(Part::Position, &self.position));
    }

    /// The healed log is whole: it is kept in place of the old one, in one batch, and folded anew.
    pub(crate) fn settle(&mut self) {
        let Some(healing) = self.healing.take() else { return };
        self.bring_left(&healing.left);
        let before: Vec<u64> = self.log.iter().map(|record| record.header.seq.get()).collect();
        self.log = healing.fresh;
        self.position = Position { generation: healing.generation, healed: true, ..self.position };
        self.keep(Kept::of(Part::Position, &self.position));
        self.keep_group();
        let last = self.log.place.seq.get();
        for seq in before.into_iter().filter(|seq| *seq > last) {
            self.keep(Kept::gone(Part::Record(seq)));
        }
        let kept: Vec<Kept> = self.log.iter().map(Kept::record).collect();
        kept.into_iter().for_each(|kept| self.keep(kept));
        self.outbox.again();
        self.behind = true;
        self.fold_anew();
    }

    /// Hands all records over from the first on.
    pub(crate) fn fold_anew(&mut self) {
        self.tell(Action::Refold);
        let readable: Vec<Record> =
            self.log.iter().filter(|record| self.is_readable(record)).cloned().collect();
        let opened = C::open_run(&readable, &self.keys);
        readable.iter().zip(opened).for_each(|(record, opened)| self.fold(record, opened));
    }

    /// Of an epoch that this person was in, and no commit.
    pub(crate) fn is_readable(&self, record: &Record) -> bool {
        let commits = record.body.as_ref().is_some_and(|body| commit_in(body).is_some());
        !commits && !self.keys.members(record.header.epoch.get()).is_empty()
    }
}
