//! Reading: pages, single records, and what stands in them.

use crate::{
    Action, Engine, Kept, Part, Trouble,
    trouble::{ANSWER, EPOCH, FORK, NOT_THERE, OTHER_HEAD, PAGE, STAMP_BACK, STAMP_ODD, WENT_BACK},
};
use mendwell_circle::Written;
use mendwell_domain::{FactId, FreshId};
use mendwell_ledger::{Broken, Content, NotOpened, Opened};
use mendwell_platform::Random;
use mendwell_wire::{Appended, Body, Digest, Header, Page, Record, Seq, Stamp};

impl<C: Content> Engine<C> {
    /// A slice of the log, up to the commit that ends the epoch of now or to the newest record.
    pub(crate) fn page(&mut self, asked: Seq, page: Page, random: &mut impl Random) {
        match self.position.generation {
            None => self.settle_in(page.generation),
            Some(known) if known != page.generation => return self.moved(),
            Some(_) => {}
        }
        // The feed may have brought more since.
        if page.head < asked {
            return self.name(WENT_BACK);
        }
        let before = self.log.place.seq;
        let opened = C::open_run(&page.records, &self.keys);
        for (record, opened) in page.records.into_iter().zip(opened) {
            let ends_epoch = page.over && record.header.seq == page.head;
            if let Err(trouble) = self.take(record, ends_epoch, Some(opened)) {
                return self.name(trouble);
            }
        }
        let (done, of) = (self.log.place.seq.get(), page.head.get());
        if done > before.get() {
            self.tell(Action::Progress { done, of });
        }
        if done >= of {
            self.behind = page.over;
            if !page.over {
                self.goes_on();
                self.look_for_acknowledged();
            }
        } else if done == before.get() {
            self.wait.longer(random);
            self.name(PAGE);
        }
    }

    /// The host took a record in. If it is the next one, it need not be read.
    pub(crate) fn appended(&mut self, body: Body, appended: Appended) {
        let Appended { generation, header } = appended;
        if self.position.generation != Some(generation) {
            return self.moved();
        }
        if header.digest != Digest::of(&body) {
            return self.name(ANSWER);
        }
        self.fresh_stamp(&header);
        if header.seq > self.log.place.seq.next() {
            self.behind = true;
            return;
        }
        let ends_epoch = self.own.as_ref().is_some_and(|own| own.nonce == header.nonce);
        if let Err(trouble) = self.take_alone(Record { header, body: Some(body) }, ends_epoch) {
            self.name(trouble);
        }
    }

    /// Takes one record in that came by itself.
    pub(crate) fn take_alone(&mut self, record: Record, ends_epoch: bool) -> Result<(), Trouble> {
        self.take(record, ends_epoch, None)
    }

    /// Takes one record in, or compares it with the one that is here. It is opened when it is needed, or was with others.
    fn take(
        &mut self,
        record: Record,
        ends_epoch: bool,
        opened: Option<Result<Opened<C::Read>, NotOpened>>,
    ) -> Result<(), Trouble> {
        if let Some(known) = self.log.at(record.header.seq) {
            return if known.header == record.header { Ok(()) } else { Err(FORK) };
        }
        let place = self.log.after(&record).map_err(|why: Broken| Trouble::stops(why.code()))?;
        self.stamp(&record.header);
        let epoch = record.header.epoch.get();
        if epoch > self.circle.epoch() {
            return Err(EPOCH);
        }
        if ends_epoch && epoch == self.circle.epoch() {
            self.take_commit(&record)?;
            self.keep_epoch(&record);
        } else {
            // Who joined by a welcome begins at the first record, and opens nothing from before their time. A second device
            // of one person reads past commits again: the circle it was given is after them.
            if self.is_readable(&record) {
                let opened = opened.unwrap_or_else(|| C::open(&record, &self.keys));
                self.fold(&record, opened);
            }
            self.keep(Kept::record(&record));
        }
        self.log.push(record, place);
        Ok(())
    }

    /// Hands a record to the fold. One that does not open is named and kept as it is.
    pub(crate) fn fold(&mut self, record: &Record, opened: Result<Opened<C::Read>, NotOpened>) {
        match opened {
            Ok(opened) => {
                self.compare_heads(record.header.seq, &opened.written);
                let fact = FreshId(*record.header.nonce.as_bytes()).into();
                let mine = opened.author == self.circle.person().key();
                if mine {
                    self.last = opened.hash;
                }
                self.found(fact, mine);
                self.tell_shared(opened.record);
            }
            Err(NotOpened::Dropped) => {}
            Err(why) => self.name(Trouble::goes_on(why.code())),
        }
    }

    /// What this person shared has come back.
    fn found(&mut self, fact: FactId, mine: bool) {
        if let Some(order) = self.outbox.find(fact).filter(|_| mine) {
            self.outbox.remove(order);
            self.keep(Kept::gone(Part::Intent(order)));
            self.tell(Action::Done(fact));
        }
    }

    /// Whether a member saw the log that is read here. After healing, members may name heads of an earlier life.
    fn compare_heads(&mut self, seq: Seq, written: &Written) {
        let known = self.log.chain_at(written.sequence);
        let differs = known.is_some_and(|chain| *chain.as_bytes() != written.head);
        if !self.position.healed && (differs || written.sequence >= seq.get()) {
            self.name(OTHER_HEAD);
        }
    }

    /// Old records have old stamps; none may come before the one before it, or from days to come.
    fn stamp(&mut self, header: &Header) {
        if header.stamp < self.log.place.stamp {
            self.name(STAMP_BACK);
        }
        if self.wait.now > 0 && header.stamp > Stamp::from_seconds(self.wait.now).later(24) {
            self.name(STAMP_ODD);
        }
    }

    /// A record that was taken in now has a stamp of now.
    pub(crate) fn fresh_stamp(&mut self, header: &Header) {
        if self.wait.now > 0 && header.stamp < Stamp::from_seconds(self.wait.now).earlier(24) {
            self.name(STAMP_ODD);
        }
    }

    /// Everything is read: what the host acknowledged must be there.
    fn look_for_acknowledged(&mut self) {
        if let Some(fact) = self.outbox.acknowledged() {
            self.not_taken(fact, NOT_THERE.code());
        }
    }
}
