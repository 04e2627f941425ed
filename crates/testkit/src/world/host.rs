//! The host: the rules and the in-memory store of `mendwell-relay`, and its live feeds.

use crate::Seeded;
use mendwell_platform::Random as _;
use mendwell_relay::store::{Act, Failure, LogStore as _, MemoryStore, Outcome, Policy};
use mendwell_sync::{Reply, Request};
use mendwell_wire::{Frame, Generation, Hello, Record, Refusal, Stamp};

/// A host that keeps circles in memory.
pub struct Host {
    store: MemoryStore,
    backup: MemoryStore,
    policy: Policy,
    random: Seeded,
    /// The hour it stamps with.
    pub stamp: Stamp,
}

impl Host {
    /// An empty host.
    pub fn new(seed: u64, quota_bytes: u64) -> Self {
        let policy = Policy { quota_bytes, circles: 100, retention_hours: 10_000 };
        let store = MemoryStore::new(policy);
        let backup = store.copy();
        Self { store, backup, policy, random: Seeded::new(seed), stamp: Stamp::from_hours(498_741) }
    }

    /// Does what is asked; with it, what live feeds are told, and whether they end.
    pub fn answer(&mut self, request: &Request) -> (Reply, Vec<Frame>) {
        match request {
            Request::Create(ask) => {
                let generation = self.generation();
                self.act(Act::Create(ask.clone(), generation))
            }
            Request::Append(ask, token) => self.act(Act::append((**ask).clone(), token.clone())),
            Request::Drop(ask) => self.act(Act::Drop(ask.clone())),
            Request::Heal(ask, token) => self.act(Act::Heal(*ask, token.clone())),
            Request::Read(ask, token) => {
                let page = self.store.reader().unwrap().page(ask, token);
                (page.map_or_else(failed, Reply::Page), Vec::new())
            }
        }
    }

    /// Answers the hello of a live feed.
    pub fn listen(&mut self, hello: &Hello) -> Frame {
        match self.store.reader().unwrap().live(&hello.circle, hello.epoch, &hello.token) {
            Ok(state) => Frame::Ready(state),
            Err(Failure::Refused(refusal)) => Frame::Refused(refusal.code().to_owned()),
            Err(Failure::Store(error)) => panic!("{error}"),
        }
    }

    /// Keeps a copy of everything.
    pub fn back_up(&mut self) {
        self.backup = self.store.copy();
    }

    /// Puts the copy in place, as the host's own restoring does.
    pub fn restore(&mut self) {
        let random = &mut self.random;
        self.store.restore(&self.backup, || Generation::new(random.array().unwrap()));
    }

    /// Puts the copy in place as it is, which no host of ours does.
    pub fn roll_back(&mut self) {
        self.store = self.backup.copy();
    }

    /// Loses everything, the copy too.
    pub fn empty(&mut self) {
        self.store = MemoryStore::new(self.policy);
        self.back_up();
    }

    fn generation(&mut self) -> Generation {
        Generation::new(self.random.array().unwrap())
    }

    fn act(&mut self, act: Act) -> (Reply, Vec<Frame>) {
        let outcome = self.store.commit(std::slice::from_ref(&act), self.stamp).unwrap().pop().unwrap();
        let frames = match (&act, &outcome) {
            (Act::Append(ask, ..), Ok(Outcome::Appended { reply, fresh: true })) => {
                let record = Record { header: reply.header, body: Some(ask.body.clone()) };
                let over = ask.commit.as_ref().map(|_| Frame::Over);
                [Frame::Record(record)].into_iter().chain(over).collect()
            }
            (Act::Heal(..), Ok(_)) => vec![Frame::Moved],
            _ => Vec::new(),
        };
        let reply = match outcome {
            Ok(Outcome::Log(state)) => Reply::Log(state),
            Ok(Outcome::Appended { reply, .. }) => Reply::Appended(reply),
            Ok(Outcome::Done) => Reply::Done,
            Ok(_) => Reply::NotUnderstood,
            Err(refusal) => Reply::Refused(refusal),
        };
        (reply, frames)
    }
}

fn failed(failure: Failure) -> Reply {
    match failure {
        Failure::Refused(refusal) => Reply::Refused(refusal),
        Failure::Store(_) => Reply::Refused(Refusal::Unavailable),
    }
}
