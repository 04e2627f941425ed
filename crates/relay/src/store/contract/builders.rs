use mendwell_wire::{
    Append, Appended, Body, CircleId, Commit, Create, Epoch, Generation, LogState, MailboxId, Nonce, Page,
    Read, Refusal, Seq, Stamp, Token,
};

use super::super::{Act, Answer, Failure, LogReader, LogStore, Outcome};
use super::NOW;

/// A store, the hour, and what comes of acts in it.
pub(super) struct Scene<S> {
    pub(super) store: S,
    pub(super) now: Stamp,
}

impl<S: LogStore> Scene<S> {
    pub(super) fn new(store: S) -> Self {
        Self { store, now: NOW }
    }

    /// One act in a transaction of its own. The outer error is a store that does not work at all.
    pub(super) fn act(&mut self, act: Act) -> Result<Result<Outcome, Refusal>, String> {
        self.acts(&[act])?.pop().ok_or_else(|| "no outcome".to_owned())
    }

    /// Acts in one transaction.
    pub(super) fn acts(&mut self, acts: &[Act]) -> Result<Vec<Result<Outcome, Refusal>>, String> {
        let outcomes = self.store.commit(acts, self.now).map_err(|error| error.to_string())?;
        if outcomes.len() == acts.len() { Ok(outcomes) } else { Err("not one outcome an act".to_owned()) }
    }

    /// An append, and what is answered.
    pub(super) fn append(&mut self, ask: Append, token: u8) -> Result<Result<Appended, Refusal>, String> {
        Ok(self.act(Act::append(ask, self::token(token)))?.and_then(|outcome| match outcome {
            Outcome::Appended { reply, .. } => Ok(reply),
            _ => Err(Refusal::BadRequest),
        }))
    }

    /// Begins the circle with token 0 in epoch 0.
    pub(super) fn begin(&mut self) -> Result<LogState, String> {
        match self.act(create(CIRCLE, 0, 1))? {
            Ok(Outcome::Log(state)) => Ok(state),
            other => Err(format!("{other:?}")),
        }
    }

    /// What the token of an epoch reads.
    pub(super) fn read(&self, at: u64, token: u8, after: Seq) -> Result<Result<Page, Refusal>, String> {
        let ask = Read { circle: CIRCLE, epoch: epoch(at), after };
        self.asked(|reader| reader.page(&ask, &self::token(token)))
    }

    /// An answer of a reader.
    pub(super) fn asked<T>(
        &self,
        work: impl FnOnce(&mut dyn LogReader) -> Answer<T>,
    ) -> Result<Result<T, Refusal>, String> {
        let mut reader = self.store.reader().map_err(|error| error.to_string())?;
        match work(reader.as_mut()) {
            Ok(answer) => Ok(Ok(answer)),
            Err(Failure::Refused(refusal)) => Ok(Err(refusal)),
            Err(Failure::Store(error)) => Err(error.to_string()),
        }
    }
}

pub(super) const CIRCLE: CircleId = CircleId::new([1; 16]);
pub(super) const MAILBOX: MailboxId = MailboxId::new([2; 16]);

pub(super) fn token(number: u8) -> Token {
    Token::new([number; 32])
}

/// An epoch no test goes beyond.
pub(super) fn epoch(number: u64) -> Epoch {
    Epoch::try_from(number).unwrap_or_default()
}

pub(super) fn seq(number: u64) -> Seq {
    Seq::try_from(number).unwrap_or_default()
}

pub(super) fn generation(number: u8) -> Generation {
    Generation::new([number; 16])
}

pub(super) fn create(circle: CircleId, first: u8, life: u8) -> Act {
    Act::Create(Create { circle, epoch: Epoch::ZERO, token: token(first).hash() }, generation(life))
}

/// A record of the smallest size, different for each nonce.
pub(super) fn record(at: u64, nonce: u8) -> Append {
    Append {
        circle: CIRCLE,
        epoch: epoch(at),
        nonce: Nonce::new([nonce; 16]),
        body: Body::new(vec![nonce; 1024]),
        drop: None,
        commit: None,
    }
}

/// A commit that ends an epoch and lets in with a token during the next.
pub(super) fn commit(at: u64, nonce: u8, next: u8) -> Append {
    let commit = Commit { token: token(next).hash(), welcome: None };
    Append { commit: Some(commit), ..record(at, nonce) }
}
