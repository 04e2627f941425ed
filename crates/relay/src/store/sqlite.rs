//! The store hosts use: one SQLite file, one writer, readers beside it.

mod admin;
mod file;
mod rows;

use std::path::{Path, PathBuf};

use mendwell_wire::{
    CircleId, Claims, Epoch, LogState, MailboxId, Page, Read, ReadWelcome, Refusal, Stamp, Token, Welcomed,
};
use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};

pub use self::admin::{Checked, backup, check, restore};
use self::rows::SqliteRows;
use super::{Act, Answer, LogReader, LogStore, Outcome, Policy, StoreError, rules};

/// The writer of a host's database.
#[derive(Debug)]
pub struct SqliteStore {
    db: Connection,
    path: PathBuf,
    policy: Policy,
}

impl SqliteStore {
    /// Opens the database in a directory, or makes it.
    ///
    /// # Errors
    /// If it is none of ours or cannot be used.
    pub fn open(directory: &Path, policy: Policy) -> Result<Self, StoreError> {
        let path = file::path(directory);
        Ok(Self { db: file::writer(&path)?, path, policy })
    }

    /// What moves the write-ahead log into the file and empties it; for a thread of its own.
    ///
    /// # Errors
    /// If the database cannot be opened once more.
    pub fn checkpointer(&self) -> Result<Checkpointer, StoreError> {
        Ok(Checkpointer { db: file::reader(&self.path)? })
    }

    fn transact<T>(
        &mut self,
        work: impl FnOnce(&mut SqliteRows<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let transaction = Transaction::new(&mut self.db, TransactionBehavior::Immediate)?;
        let done = work(&mut SqliteRows(&transaction))?;
        // Durable from here on: synchronous = FULL.
        transaction.commit()?;
        Ok(done)
    }
}

impl LogStore for SqliteStore {
    fn commit(&mut self, acts: &[Act], now: Stamp) -> Result<Vec<Result<Outcome, Refusal>>, StoreError> {
        let policy = self.policy;
        self.transact(|rows| rules::apply(rows, acts, now, &policy))
    }

    fn tend(&mut self, now: Stamp) -> Result<bool, StoreError> {
        let policy = self.policy;
        self.transact(|rows| rules::tend(rows, now, &policy))
    }

    fn reader(&self) -> Result<Box<dyn LogReader>, StoreError> {
        Ok(Box::new(SqliteReader { db: file::reader(&self.path)? }))
    }
}

/// Empties the write-ahead log, so that dropped bodies are gone from it too.
#[derive(Debug)]
pub struct Checkpointer {
    db: Connection,
}

impl Checkpointer {
    /// Moves what was written into the file and cuts the log to nothing. `false` if a reader was in the way; then the
    /// next time does it.
    ///
    /// # Errors
    /// If SQLite fails.
    pub fn run(&self) -> Result<bool, StoreError> {
        // Nearly all of it moves while the writer goes on; it is held up only for what came meanwhile.
        self.pass("PRAGMA wal_checkpoint(PASSIVE)")?;
        self.pass("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    fn pass(&self, sql: &str) -> Result<bool, StoreError> {
        let busy: i64 = self.db.query_row(sql, [], |row| row.get(0))?;
        Ok(busy == 0)
    }
}

/// A reader of a host's database.
struct SqliteReader {
    db: Connection,
}

impl SqliteReader {
    /// Reads in one transaction, so that a page is of one moment.
    fn read<T>(&mut self, work: impl FnOnce(&SqliteRows<'_>) -> Answer<T>) -> Answer<T> {
        let transaction =
            Transaction::new(&mut self.db, TransactionBehavior::Deferred).map_err(StoreError::from)?;
        work(&SqliteRows(&transaction))
    }
}

impl LogReader for SqliteReader {
    fn page(&mut self, ask: &Read, token: &Token) -> Answer<Page> {
        self.read(|rows| rules::page(rows, ask, token))
    }

    fn live(&mut self, circle: &CircleId, epoch: Epoch, token: &Token) -> Answer<LogState> {
        self.read(|rows| rules::live(rows, circle, epoch, token))
    }

    fn claims(&mut self, mailbox: &MailboxId, token: &Token, now: Stamp) -> Answer<Claims> {
        self.read(|rows| rules::claims(rows, mailbox, token, now))
    }

    fn welcome(&mut self, ask: &ReadWelcome, token: &Token, now: Stamp) -> Answer<Welcomed> {
        self.read(|rows| rules::welcome(rows, ask, token, now))
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::NotADatabase) => Self::Foreign,
            _ => Self::Sqlite(error),
        }
    }
}
