//! The engine: what it knows, and the way of one input.

use crate::{
    Accepted, Action, Input, Kept, KeptError, OwnCommit, Part, Trouble,
    feed::Feed,
    healing::Healing,
    kept::Position,
    log::Log,
    outbox::Outbox,
    runs::Runs,
    secret::Secret,
    steps::Asked,
    trouble::DAMAGED,
    wait::{PATIENCE, Wait},
};
use mendwell_circle::{Circle, RecordHash, RecordKeys};
use mendwell_domain::FactId;
use mendwell_ledger::{Content, SharedEntry};
use mendwell_platform::Random;
use mendwell_wire::{Nonce, Record};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// The sync engine of one circle, whose records hold `C`.
pub struct Engine<C: Content = SharedEntry> {
    pub(crate) circle: Circle,
    pub(crate) keys: RecordKeys,
    pub(crate) secret: Secret,
    pub(crate) position: Position,
    pub(crate) log: Log,
    /// This person's newest record in it.
    pub(crate) last: RecordHash,
    pub(crate) own: Option<OwnCommit>,
    pub(crate) outbox: Outbox<C>,
    pub(crate) drops: BTreeSet<Nonce>,
    pub(crate) accepted: Accepted,
    /// Whether the host may have records that are not here.
    pub(crate) behind: bool,
    pub(crate) healing: Option<Healing>,
    pub(crate) runs: Runs,
    pub(crate) stopped: Option<Trouble>,
    /// The code of what stopped it last, now or before the program started, until the log goes on.
    pub(crate) stopped_by: Option<String>,
    pub(crate) asked: Option<Asked>,
    pub(crate) feed: Feed,
    pub(crate) wait: Wait,
    refold: bool,
    number: u64,
    said: BTreeSet<Trouble>,
    keep: Vec<Kept>,
    told: Vec<Action<C>>,
    sends: Vec<Action<C>>,
}

/// How an engine stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Everything the host has shown is here.
    UpToDate,
    /// There is more at the host, or nobody knows.
    Behind,
    /// The host lost something, and it is being put back.
    Healing,
    /// Something must be settled by people first.
    Stopped(Trouble),
}

impl<C: Content> std::fmt::Debug for Engine<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Engine({:?}, {:?})", self.status(), self.log.place.seq)
    }
}

impl<C: Content> Engine<C> {
    /// For who begins a circle: its log is created at the host first of all.
    ///
    /// # Errors
    /// If there is no randomness, or the circle gives no keys.
    pub fn begin(circle: Circle, random: &mut impl Random) -> Result<Self, KeptError> {
        Self::new(circle, Position { begins: true, ..Position::default() }, random)
    }

    /// For who was welcomed into a circle.
    ///
    /// # Errors
    /// If there is no randomness, or the circle gives no keys.
    pub fn join(circle: Circle, random: &mut impl Random) -> Result<Self, KeptError> {
        Self::new(circle, Position::default(), random)
    }

    fn new(circle: Circle, position: Position, random: &mut impl Random) -> Result<Self, KeptError> {
        let (keys, secret) = (RecordKeys::of(&circle)?, Secret::fresh(random)?);
        Self::fresh(circle, keys, secret, position, random)
    }

    /// One that keeps all its parts with its first input.
    pub(crate) fn fresh(
        circle: Circle,
        keys: RecordKeys,
        secret: Secret,
        position: Position,
        random: &mut impl Random,
    ) -> Result<Self, KeptError> {
        let mut engine = Self::with(circle, keys, secret, position, random)?;
        engine.keep_group();
        engine.keep(Kept::plain(Part::Secret, engine.secret.bytes()));
        engine.keep(Kept::of(Part::Position, &position));
        Ok(engine)
    }

    pub(crate) fn with(
        circle: Circle,
        keys: RecordKeys,
        secret: Secret,
        position: Position,
        random: &mut impl Random,
    ) -> Result<Self, KeptError> {
        let log = Log::new(&circle.id());
        Ok(Self {
            circle,
            keys,
            secret,
            position,
            log,
            last: RecordHash::NONE,
            own: None,
            outbox: Outbox::default(),
            drops: BTreeSet::new(),
            accepted: Accepted::default(),
            behind: true,
            healing: None,
            stopped: None,
            stopped_by: None,
            asked: None,
            feed: Feed::default(),
            wait: Wait::default(),
            runs: Runs::default(),
            refold: true,
            // Answers to an earlier run of the program must not be taken for answers to this one.
            number: u64::from_be_bytes(random.array()?) >> 1,
            said: BTreeSet::new(),
            keep: Vec::new(),
            told: Vec::new(),
            sends: Vec::new(),
        })
    }

    /// Without a live feed: for who looks by a clock of their own. Each tick is a look.
    #[must_use]
    pub fn by_the_clock(mut self) -> Self {
        self.feed = Feed::none();
        self
    }

    /// What the log held when the program stopped, to be folded before anything is asked. Without this, the first input
    /// gives it.
    pub fn refold(&mut self) -> Vec<Action<C>> {
        if std::mem::take(&mut self.refold) {
            self.fold_anew();
        }
        std::mem::take(&mut self.told)
    }

    /// Takes one input in; what is to be done, in order.
    pub fn on(&mut self, input: Input<C>, random: &mut impl Random) -> Vec<Action<C>> {
        if std::mem::take(&mut self.refold) {
            self.fold_anew();
        }
        self.take_in(input, random);
        if self.stopped.is_none() {
            self.listen(random);
            self.ask(random);
        }
        let keep = self.runs.pack(std::mem::take(&mut self.keep), &self.log);
        let mut actions = Vec::with_capacity(1 + self.told.len() + self.sends.len());
        if !keep.is_empty() {
            actions.push(Action::Keep(keep));
        }
        actions.append(&mut self.told);
        actions.append(&mut self.sends);
        actions
    }

    fn take_in(&mut self, input: Input<C>, random: &mut impl Random) {
        match input {
            Input::Tick(now) => self.tick(now, random),
            Input::Write(entry) => self.write(entry),
            Input::Commit(own) => self.commit(*own),
            Input::Allow(accepted) => {
                self.accepted = accepted;
                // What was refused may be allowed now; if not, it is refused and named again.
                self.stopped = self.stopped.filter(|trouble| !trouble.code().starts_with("commit-"));
            }
            Input::Forget(fact) => self.forget(fact),
            Input::Empty(entries) => entries.into_iter().for_each(|entry| self.empty(entry)),
            Input::Drop(entry) => self.drop_body(Nonce::new(*entry.bytes())),
            Input::Reply { number, reply } => {
                if let Some(asked) = self.asked.take_if(|asked| asked.number == number) {
                    self.answered(asked.what, reply, random);
                }
            }
            Input::Frame { number, frame } => self.frame(number, frame, random),
            Input::FeedEnded { number } => self.feed_ended(number, random),
        }
    }

    fn tick(&mut self, now: u64, random: &mut impl Random) {
        self.wait.now = now;
        if self.asked.take_if(|asked| asked.since + PATIENCE <= now).is_some() {
            self.wait.longer(random);
        }
        self.poll();
    }

    fn write(&mut self, entry: C) {
        if self.log.by_nonce(&Nonce::new(*entry.id().bytes())).is_some() {
            self.tell(Action::Done(entry.id()));
            return;
        }
        let bytes = Zeroizing::new(entry.bytes());
        if let Some(order) = self.outbox.add(entry) {
            self.keep(Kept::plain(Part::Intent(order), bytes));
        }
    }

    /// A body goes from here at once. At the host it goes if this person wrote it.
    fn forget(&mut self, fact: FactId) {
        let nonce = Nonce::new(*fact.bytes());
        let Some(record) = self.log.by_nonce(&nonce) else { return };
        let mine =
            C::open(record, &self.keys).is_ok_and(|opened| opened.author == self.circle.person().key());
        self.empty(fact);
        if mine {
            self.drop_body(nonce);
        }
    }

    /// A body goes from here.
    fn empty(&mut self, entry: FactId) {
        let Some(record) = self.log.by_nonce_mut(&Nonce::new(*entry.bytes())) else { return };
        record.body = None;
        let kept = Kept::record(record);
        self.keep(kept);
    }

    /// A body goes from the host.
    fn drop_body(&mut self, nonce: Nonce) {
        if self.drops.insert(nonce) {
            self.keep(Kept::plain(Part::Drop(*nonce.as_bytes()), Zeroizing::default()));
        }
    }

    /// Puts this in place of what waits under the same identity, if something does: what is to be stored for it. Nothing
    /// else happens, so nobody can tell from outside.
    pub fn amend(&mut self, entry: C) -> Option<Kept> {
        let bytes = Zeroizing::new(entry.bytes());
        let order = self.outbox.amend(entry)?;
        Some(Kept::plain(Part::Intent(order), bytes))
    }

    pub(crate) fn keep(&mut self, kept: Kept) {
        self.keep.push(kept);
    }

    /// The group, its keys, and the commit that is on its way: they change together.
    pub(crate) fn keep_group(&mut self) {
        let (Ok(group), Ok(keys)) = (self.circle.to_bytes(), self.keys.to_bytes()) else {
            return self.name(DAMAGED);
        };
        self.keep(Kept::plain(Part::Group, group));
        self.keep(Kept::plain(Part::Keys, keys));
        self.keep_own();
    }

    pub(crate) fn keep_own(&mut self) {
        let kept = self.own.as_ref().map_or(Kept::gone(Part::Staged), |own| Kept::of(Part::Staged, own));
        self.keep(kept);
    }

    pub(crate) fn tell(&mut self, action: Action<C>) {
        self.told.push(action);
    }

    pub(crate) fn tell_shared(&mut self, record: C::Read) {
        match self.told.last_mut() {
            Some(Action::Shared(records)) => records.push(record),
            _ => self.told.push(Action::Shared(vec![record])),
        }
    }

    /// Names a trouble: one that stops each time, another once until the next start.
    pub(crate) fn name(&mut self, trouble: Trouble) {
        if trouble.is_stop() {
            self.stopped = Some(trouble);
            self.stopped_by = Some(trouble.code().to_owned());
            self.keep(Kept::plain(Part::Stopped, Zeroizing::new(trouble.code().into())));
        }
        if self.said.insert(trouble) || trouble.is_stop() {
            self.told.push(Action::Named(trouble));
        }
    }

    /// The log goes on: what stopped it before is over.
    pub(crate) fn goes_on(&mut self) {
        if self.stopped_by.take().is_some() {
            self.keep(Kept::gone(Part::Stopped));
        }
    }

    /// The code of what stopped the circle, also in an earlier run of the program, until the host shows a log that goes on.
    pub fn stopped_by(&self) -> Option<&str> {
        self.stopped_by.as_deref()
    }

    pub(crate) fn send(&mut self, action: impl FnOnce(u64) -> Action<C>) -> u64 {
        self.number += 1;
        let number = self.number;
        self.sends.push(action(number));
        number
    }

    /// The circle as it is now: what a change is staged on.
    pub fn circle(&self) -> &Circle {
        &self.circle
    }

    /// The keys of all epochs: what opens sealed letters.
    pub fn keys(&self) -> &RecordKeys {
        &self.keys
    }

    /// What the person shared and the log does not hold yet, in order.
    pub fn outbox(&self) -> impl Iterator<Item = &C> {
        self.outbox.entries()
    }

    /// The sealed records that are kept, in the order of the log.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.log.iter()
    }

    /// Whether a change of the circle by this person is on its way.
    pub fn is_committing(&self) -> bool {
        self.own.is_some()
    }

    /// An identity for something that each device of this person says by itself, so that the host takes it once. Nobody else
    /// can foresee it.
    pub fn identity(&self, label: &str, about: FactId) -> FactId {
        self.secret.identity(label, about)
    }

    /// How it stands.
    pub fn status(&self) -> Status {
        match self.stopped {
            Some(trouble) => Status::Stopped(trouble),
            None if self.healing.is_some() => Status::Healing,
            None if self.behind || self.position.generation.is_none() => Status::Behind,
            None => Status::UpToDate,
        }
    }
}
