//! The live feed, and looking now and then while there is none.

use crate::{
    Action, Engine,
    wait::{POLL, POLL_LIVE, jitter},
};
use mendwell_circle::commit_in;
use mendwell_ledger::Content;
use mendwell_platform::Random;
use mendwell_wire::{Frame, Hello, Record, VERSION};

/// Whether somebody listens.
#[derive(Default)]
pub(crate) struct Feed {
    /// Whether none is ever opened.
    none: bool,
    /// The number of the feed that is open or being opened.
    number: Option<u64>,
    /// Whether the host said how the log stands: before that, records may be of another life.
    ready: bool,
    /// The epoch it is of.
    epoch: u64,
    /// An epoch that is known to be over: no feed can be had for it.
    over: Option<u64>,
    /// Not before.
    after: u64,
    /// When to look at the host if nothing else happens.
    poll: u64,
    failures: u32,
}

impl Feed {
    /// For who never listens.
    pub(crate) fn none() -> Self {
        Self { none: true, ..Self::default() }
    }
}

impl<C: Content> Engine<C> {
    /// Opens the feed: first listen, then read.
    pub(crate) fn listen(&mut self, random: &mut impl Random) {
        let begun = !self.feed.none && self.position.generation.is_some() && self.healing.is_none();
        if !begun || self.feed.number.is_some() || self.wait.now < self.feed.after || !self.wait.is_over() {
            return;
        }
        if self.feed.over == Some(self.circle.epoch()) {
            return;
        }
        let Some((epoch, token)) = self.token(self.circle.epoch()) else { return };
        self.feed.epoch = epoch.get();
        self.feed.ready = false;
        let hello = Hello { version: VERSION, circle: self.circle.id(), epoch, token };
        self.feed.number = Some(self.send(|number| Action::Listen(number, hello)));
        self.feed.poll = self.wait.now + POLL_LIVE + jitter(POLL_LIVE, random);
    }

    /// The host is looked at now and then, without a feed more often.
    pub(crate) fn poll(&mut self) {
        if self.feed.none || self.wait.now >= self.feed.poll {
            self.feed.poll = self.wait.now + if self.feed.number.is_none() { POLL } else { POLL_LIVE };
            self.behind = true;
        }
    }

    pub(crate) fn frame(&mut self, number: u64, frame: Frame, random: &mut impl Random) {
        if self.feed.number != Some(number) || self.healing.is_some() {
            return;
        }
        match frame {
            Frame::Ready(state) => {
                self.feed.failures = 0;
                if self.position.generation != Some(state.generation) {
                    return self.moved();
                }
                self.feed.ready = true;
                self.behind |= state.head != self.log.place.seq;
            }
            Frame::Record(record) if self.feed.ready => self.live(record),
            Frame::Record(_) => self.behind = true,
            Frame::CatchUp(_) => {
                self.feed.number = None;
                self.behind = true;
            }
            Frame::Over => {
                self.feed.over = Some(self.feed.epoch);
                self.feed.number = None;
                self.behind = true;
            }
            Frame::Moved => self.moved(),
            // Why it was refused, reading finds out.
            Frame::Refused(_) | Frame::Again => {
                self.feed_ended(number, random);
                self.behind = true;
            }
        }
    }

    /// A record that is next is taken in; anything else is read.
    fn live(&mut self, record: Record) {
        let is_next = record.header.seq == self.log.place.seq.next();
        let known = record.header.seq <= self.log.place.seq;
        let may_commit = record.body.as_ref().is_none_or(|body| commit_in(body).is_some());
        if !known && (!is_next || may_commit || record.header.epoch.get() != self.circle.epoch()) {
            self.behind = true;
            return;
        }
        if !known {
            self.fresh_stamp(&record.header);
        }
        if let Err(trouble) = self.take_alone(record, false) {
            self.name(trouble);
        }
    }

    /// The next feed is opened later, each time a little more.
    pub(crate) fn feed_ended(&mut self, number: u64, random: &mut impl Random) {
        if self.feed.number != Some(number) {
            return;
        }
        self.feed.failures = (self.feed.failures + 1).min(6);
        let seconds = 1 << self.feed.failures;
        self.feed.number = None;
        self.feed.after = self.wait.now + seconds + jitter(seconds, random);
        self.feed.poll = self.feed.poll.min(self.feed.after);
    }

    /// The feed is of another life of the log.
    pub(crate) fn feed_void(&mut self) {
        self.feed.number = None;
    }
}
