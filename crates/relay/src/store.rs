//! What the host keeps, and by which rules. The rules are written once, over rows; where rows lie is the store's
//! affair. One thread writes (`committer`), any number read.

pub mod contract;
mod memory;
mod rows;
mod rules;
mod sqlite;

use mendwell_wire::{
    Append, Appended, CircleId, Claimed, Claims, Create, Digest, DropBody, Epoch, Generation, Heal, LogState,
    MailboxId, OpenMailbox, Opened, Page, PutClaim, Read, ReadWelcome, Refusal, Stamp, Token, Welcomed,
};
use thiserror::Error as ThisError;

pub use self::memory::{Fault, MemoryStore};
pub use self::sqlite::{Checked, Checkpointer, SqliteStore, backup, check, restore};

/// Everything that can be asked of a log or a mailbox and changes it.
#[derive(Clone, Debug)]
pub enum Act {
    /// Begins a log, in this generation.
    Create(Create, Generation),
    /// Adds a record; the digest of its body was computed before, so that the one writer does not have to.
    Append(Append, Digest, Token),
    /// Drops a body.
    Drop(DropBody),
    /// Claims healing.
    Heal(Heal, Token),
    /// Opens a mailbox.
    OpenMailbox(OpenMailbox),
    /// Puts a claim.
    PutClaim(PutClaim),
}

impl Act {
    /// An append, with its digest.
    #[must_use]
    pub fn append(ask: Append, token: Token) -> Self {
        let digest = Digest::of(&ask.body);
        Self::Append(ask, digest, token)
    }
}

/// What came of an act.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// The log stands so.
    Log(LogState),
    /// The record is in; `fresh` if it was not before.
    Appended {
        /// What is answered, the same in every retry.
        reply: Appended,
        /// Whether this act put it there.
        fresh: bool,
    },
    /// It is so.
    Done,
    /// The mailbox is there.
    Opened(Opened),
    /// The claim is in its mailbox.
    Claimed(Claimed),
}

/// How much may be kept, and for how long. The operator's choice.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Policy {
    /// Bytes a circle may hold, each record counted with [`RECORD_COST`].
    pub quota_bytes: u64,
    /// Circles, and mailboxes, the host may hold.
    pub circles: u64,
    /// Hours a body is kept, and a circle in which nothing happens.
    pub retention_hours: u32,
}

/// Bytes a record counts for on top of its body: header, nonce and index entries, rounded up.
pub const RECORD_COST: u64 = 512;

/// Why a store could not do its work. Nobody outside learns more than "unavailable" or "full".
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum StoreError {
    /// SQLite said so.
    #[error("the database does not work")]
    Sqlite(#[source] rusqlite::Error),
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// A file that is none of ours, or of a newer host.
    #[error("the file is not a host's database, or a newer host's")]
    Foreign,
    /// A row that no host writes.
    #[error("the database holds what no host writes")]
    Broken,
    /// A directory or file that cannot be used.
    #[error("the file cannot be used")]
    File(#[source] std::io::Error),
    /// A write whose fate is not known.
    #[error("the writes were not synced")]
    NotSynced,
}

/// Why there is no answer: a refusal by the rules, or a store that failed.
#[derive(Debug)]
pub enum Failure {
    /// The rules say no; nothing was changed.
    Refused(Refusal),
    /// The store does not answer; whether something was changed is not known.
    Store(StoreError),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// An answer of the rules.
pub type Answer<T> = Result<T, Failure>;

/// A store that one thread writes. Several acts go into one transaction, so that they share the wait for the disk.
pub trait LogStore: Send {
    /// Does the acts in their order, in one transaction, and returns when it is durable. A refused act changes nothing
    /// and does not disturb the others.
    ///
    /// # Errors
    /// If the store fails: then none of the acts is acknowledged, and their fate is not known.
    fn commit(&mut self, acts: &[Act], now: Stamp) -> Result<Vec<Result<Outcome, Refusal>>, StoreError>;

    /// Forgets a bounded part of what is older than it may be; `true` if there is more to forget.
    ///
    /// # Errors
    /// If the store fails.
    fn tend(&mut self, now: Stamp) -> Result<bool, StoreError>;

    /// A reader, which sees what is durable.
    ///
    /// # Errors
    /// If the store fails.
    fn reader(&self) -> Result<Box<dyn LogReader>, StoreError>;
}

/// Reads a store while another thread writes it.
pub trait LogReader: Send {
    /// A page of records.
    ///
    /// # Errors
    /// As the rules say.
    fn page(&mut self, ask: &Read, token: &Token) -> Answer<Page>;

    /// How a log stands, for whoever shows its newest token.
    ///
    /// # Errors
    /// As the rules say.
    fn live(&mut self, circle: &CircleId, epoch: Epoch, token: &Token) -> Answer<LogState>;

    /// The claims of a mailbox.
    ///
    /// # Errors
    /// As the rules say.
    fn claims(&mut self, mailbox: &MailboxId, token: &Token, now: Stamp) -> Answer<Claims>;

    /// The welcome to a claim.
    ///
    /// # Errors
    /// As the rules say.
    fn welcome(&mut self, ask: &ReadWelcome, token: &Token, now: Stamp) -> Answer<Welcomed>;
}
