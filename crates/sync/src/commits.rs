//! Commits: one's own, and those of others.

use crate::{
    Action, Engine, Kept, Trouble,
    trouble::{COMMIT_GONE, NO_COMMIT, REMOVED},
};
use mendwell_circle::{Circle, Received, Staged, commit_in};
use mendwell_ledger::Content;
use mendwell_wire::{Nonce, Record, Welcome};
use serde::{Deserialize, Serialize};

/// A change of the circle by this person, on its way.
#[derive(Debug, Serialize, Deserialize)]
pub struct OwnCommit {
    /// The commit, and the circle after it; made on [`Engine::circle`].
    pub staged: Staged,
    /// Random; names the append.
    pub nonce: Nonce,
    /// What its author means by it, for the caller. It comes back with [`Action::CommitDone`] or [`Action::CommitLost`].
    pub means: Vec<u8>,
    /// The welcome that goes with it, if it adds somebody.
    pub welcome: Option<Welcome>,
}

impl<C: Content> Engine<C> {
    /// Stored first; it is posted by a later step.
    pub(crate) fn commit(&mut self, own: OwnCommit) {
        let follows = own
            .staged
            .after()
            .is_ok_and(|after| after.id() == self.circle.id() && after.epoch() == self.circle.epoch() + 1);
        if !follows || self.own.is_some() {
            return self.tell(Action::CommitLost(own.means));
        }
        self.own = Some(own);
        self.keep_own();
    }

    /// One's own commit will not come to be.
    pub(crate) fn commit_lost(&mut self) {
        if let Some(own) = self.own.take() {
            self.keep_own();
            self.tell(Action::CommitLost(own.means));
        }
    }

    /// Moves to the next epoch by the commit in this record, before the record is taken in.
    pub(crate) fn take_commit(&mut self, record: &Record) -> Result<(), Trouble> {
        let body = record.body.as_ref().ok_or(COMMIT_GONE)?;
        let commit = commit_in(body).ok_or(NO_COMMIT)?;
        let own = self.own.as_ref().and_then(|own| own.staged.take(commit).ok());
        let (next, mine) = match own {
            Some(next) => (next, true),
            None => (self.receive(commit)?, false),
        };
        self.keys.keep(&next).map_err(|error| Trouble::stops(error.code()))?;
        self.circle = next;
        if let Some(own) = self.own.take() {
            let action = if mine { Action::CommitDone } else { Action::CommitLost };
            self.tell(action(own.means));
        }
        self.tell(Action::Epoch(self.circle.epoch()));
        Ok(())
    }

    fn receive(&self, commit: &[u8]) -> Result<Circle, Trouble> {
        match self.circle.receive(commit, &self.accepted.allowed()) {
            Ok(Received::Next(next)) => Ok(*next),
            Ok(Received::Removed) => Err(REMOVED),
            Err(error) => Err(Trouble::stops(error.code())),
        }
    }

    /// The epoch of now, and its record, in one batch.
    pub(crate) fn keep_epoch(&mut self, record: &Record) {
        self.keep_group();
        self.keep(Kept::record(record));
    }
}
