//! A host as a client reaches it: calls in, answers out, by the real rules of `mendwell-relay`.

use crate::Seeded;
use mendwell_platform::{Answer, Call, Random as _};
use mendwell_relay::store::{Act, Failure, LogStore as _, MemoryStore, Outcome, Policy};
use mendwell_wire::{
    Frame, Generation, Hello, Read, Refusal, Refused, Stamp, Token, from_frame, routes, to_frame,
};
use serde::{Serialize, de::DeserializeOwned};

/// A host that keeps circles in memory.
pub struct Desk {
    store: MemoryStore,
    random: Seeded,
    /// The hour it stamps with.
    pub stamp: Stamp,
}

impl Desk {
    /// An empty host.
    pub fn new(seed: u64) -> Self {
        Self::with_room(seed, 100 << 20)
    }

    /// An empty host that keeps so many bytes for each circle.
    pub fn with_room(seed: u64, quota_bytes: u64) -> Self {
        let policy = Policy { quota_bytes, circles: 100, retention_hours: 10_000 };
        Self { store: MemoryStore::new(policy), random: Seeded::new(seed), stamp: Stamp::from_hours(498_708) }
    }

    /// Another host that holds the same.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self { store: self.store.copy(), random: self.random.clone(), stamp: self.stamp }
    }

    /// What a live feed says at its beginning.
    pub fn listen(&self, hello: &[u8]) -> Vec<u8> {
        let hello: Hello = from_frame(hello).unwrap();
        let mut reader = self.store.reader().unwrap();
        let state =
            reader.live(&hello.circle, hello.epoch, &hello.token).unwrap_or_else(|_| panic!("not let in"));
        to_frame(&Frame::Ready(state)).unwrap()
    }

    /// What it says from then on, if it began after the first `heard` records.
    pub fn live(&self, hello: &[u8], heard: u64) -> Vec<Vec<u8>> {
        let hello: Hello = from_frame(hello).unwrap();
        let ask = Read { circle: hello.circle, epoch: hello.epoch, after: heard.try_into().unwrap() };
        let mut reader = self.store.reader().unwrap();
        let page = reader.page(&ask, &hello.token).unwrap_or_else(|_| panic!("not let in"));
        page.records.into_iter().map(|record| to_frame(&Frame::Record(record)).unwrap()).collect()
    }

    /// Answers a call.
    pub fn post(&mut self, call: &Call) -> Answer {
        let token = || Token::from_text(call.token.as_deref().unwrap_or_default()).unwrap();
        let mut reader = self.store.reader().unwrap();
        let act = match call.path.as_str() {
            path if path == routes::CREATE.path => {
                Act::Create(body(call), Generation::new(self.random.array().unwrap()))
            }
            path if path == routes::APPEND.path => Act::append(body(call), token()),
            path if path == routes::DROP.path => Act::Drop(body(call)),
            path if path == routes::HEAL.path => Act::Heal(body(call), token()),
            path if path == routes::OPEN_MAILBOX.path => Act::OpenMailbox(body(call)),
            path if path == routes::PUT_CLAIM.path => Act::PutClaim(body(call)),
            path if path == routes::READ.path => return read(reader.page(&body(call), &token())),
            path if path == routes::READ_CLAIMS.path => {
                let ask: mendwell_wire::ReadClaims = body(call);
                return read(reader.claims(&ask.mailbox, &token(), self.stamp));
            }
            path if path == routes::READ_WELCOME.path => {
                return read(reader.welcome(&body(call), &token(), self.stamp));
            }
            path => panic!("{path} is no address of the protocol"),
        };
        match self.store.commit(&[act], self.stamp).unwrap().pop().unwrap() {
            Ok(Outcome::Log(state)) => yes(&state),
            Ok(Outcome::Appended { reply, .. }) => yes(&reply),
            Ok(Outcome::Done) => yes(&mendwell_wire::Done {}),
            Ok(Outcome::Opened(opened)) => yes(&opened),
            Ok(Outcome::Claimed(claimed)) => yes(&claimed),
            Err(refusal) => no(refusal),
        }
    }
}

fn body<T: DeserializeOwned>(call: &Call) -> T {
    serde_json::from_slice(&call.body).unwrap()
}

fn read<T: Serialize>(answer: Result<T, Failure>) -> Answer {
    match answer {
        Ok(value) => yes(&value),
        Err(Failure::Refused(refusal)) => no(refusal),
        Err(Failure::Store(error)) => panic!("{error}"),
    }
}

fn yes(value: &impl Serialize) -> Answer {
    Answer { status: 200, body: serde_json::to_vec(value).unwrap() }
}

fn no(refusal: Refusal) -> Answer {
    Answer { status: refusal.status(), body: serde_json::to_vec(&Refused::from(refusal)).unwrap() }
}
