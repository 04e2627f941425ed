use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;

use mendwell_wire::{Body, ChainHash, CircleId, Digest, Generation, Seq, Stamp};
use rusqlite::{Connection, TransactionBehavior, params};

use super::super::StoreError;
use super::file;
use super::rows::header;

/// What a check found. Numbers only.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Checked {
    /// Circles.
    pub circles: u64,
    /// Records, with and without body.
    pub records: u64,
    /// Records whose body was dropped or forgotten.
    pub dropped: u64,
    /// Open mailboxes.
    pub mailboxes: u64,
    /// Circles whose chain has a gap, a wrong link, a stamp that runs backwards, another end than noted, or a body that
    /// is not the one its header names.
    pub broken: u64,
}

/// Walks the chain of every log. The host may be running meanwhile.
///
/// # Errors
/// If there is no database, or SQLite itself finds it damaged.
pub fn check(directory: &Path) -> Result<Checked, StoreError> {
    let mut db = file::reader(&file::path(directory))?;
    let moment = db.transaction()?;
    let sound: String = moment.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if sound != "ok" {
        return Err(StoreError::Broken);
    }
    let mut found =
        Checked { mailboxes: count(&moment, "SELECT count(*) FROM mailbox")?, ..Checked::default() };
    let mut circles = moment.prepare("SELECT key, id, head, chain FROM circle")?;
    let mut rows = circles.query([])?;
    while let Some(row) = rows.next()? {
        found.circles += 1;
        let end = (row.get::<_, i64>(2)?, ChainHash::new(row.get(3)?));
        if !whole(&moment, row.get(0)?, &CircleId::new(row.get(1)?), end, &mut found)? {
            found.broken += 1;
        }
    }
    Ok(found)
}

/// Whether one log is whole.
fn whole(
    db: &Connection,
    key: i64,
    id: &CircleId,
    end: (i64, ChainHash),
    found: &mut Checked,
) -> Result<bool, StoreError> {
    let (mut chain, mut seq, mut stamp) = (ChainHash::genesis(id), Seq::ZERO, Stamp::default());
    let mut whole = true;
    let mut records = db.prepare_cached(
        "SELECT seq, stamp, epoch, nonce, digest, previous, body FROM record WHERE circle = ?1 ORDER BY seq",
    )?;
    let mut rows = records.query([key])?;
    while let Some(row) = rows.next()? {
        let header = header(row)?;
        found.records += 1;
        match row.get::<_, Option<Vec<u8>>>(6)? {
            None => found.dropped += 1,
            Some(body) => {
                whole &= Digest::of(&Body::new(body)) == header.digest;
            }
        }
        whole &= header.follows(chain, seq, stamp);
        (chain, seq, stamp) = (header.chain(), header.seq, header.stamp);
    }
    Ok(whole && u64::try_from(end.0) == Ok(seq.get()) && end.1 == chain)
}

/// Writes the database, as of one moment and without what was deleted, to a file that is not there yet. The host may
/// be running meanwhile.
///
/// # Errors
/// If the file exists or cannot be written, or there is no database.
pub fn backup(directory: &Path, to: &Path) -> Result<(), StoreError> {
    let db = file::reader(&file::path(directory))?;
    file::create(to)?;
    db.execute("VACUUM INTO ?1", [to.to_string_lossy()])?;
    File::open(to).and_then(|file| file.sync_all()).map_err(StoreError::File)?;
    file::sync_folder(to)
}

/// Puts a backup into a directory that has no database, and gives every log a new generation, so that clients notice
/// and add what the backup lacks.
///
/// # Errors
/// If there is a database already, or the backup is none of ours.
pub fn restore(directory: &Path, from: &Path) -> Result<u64, StoreError> {
    let target = file::path(directory);
    if target.exists() {
        return Err(StoreError::File(ErrorKind::AlreadyExists.into()));
    }
    drop(file::reader(from)?);
    // Under another name until it is whole: a host must not find half of it, or all of it with old generations.
    let part = target.with_extension("part");
    let renewed = copy(from, &part).and_then(|()| renew(&part));
    if renewed.is_err() {
        // What cannot be removed stays a part, which no host reads.
        let _ = std::fs::remove_file(&part);
    }
    let circles = renewed?;
    std::fs::rename(&part, &target).map_err(StoreError::File)?;
    // Else a loss of power could leave a directory without logs, after it was said that they are there.
    file::sync_folder(&target)?;
    Ok(circles)
}

/// Copies a backup and waits until the copy is on the disk.
fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let mut copy = file::create(to)?;
    let copied = File::open(from).and_then(|mut backup| std::io::copy(&mut backup, &mut copy));
    copied.and_then(|_| copy.sync_all()).map_err(StoreError::File)
}

/// Gives every log a new generation. How many there are.
fn renew(path: &Path) -> Result<u64, StoreError> {
    let mut db = file::writer(path)?;
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let keys: Vec<i64> = {
        let mut circles = transaction.prepare("SELECT key FROM circle")?;
        circles.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    for key in &keys {
        let mut fresh = [0; Generation::BYTES];
        getrandom::fill(&mut fresh).map_err(|error| StoreError::File(std::io::Error::other(error)))?;
        transaction.execute("UPDATE circle SET generation = ?2 WHERE key = ?1", params![key, fresh])?;
    }
    transaction.commit()?;
    Ok(keys.len() as u64)
}

fn count(db: &Connection, sql: &str) -> Result<u64, StoreError> {
    let count: i64 = db.query_row(sql, [], |row| row.get(0))?;
    u64::try_from(count).map_err(|_| StoreError::Broken)
}
