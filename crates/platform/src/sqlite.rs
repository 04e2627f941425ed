//! SQLite: the native storage. One file, locked while it is open.

use crate::{Batch, Key, Shelf, Storage, StorageError, Write};
use rusqlite::{Connection, ErrorCode, OpenFlags, params};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// `application_id` of our files: the bytes "MNDW".
const APPLICATION: i32 = 0x4d4e_4457;
const FORMAT: i32 = 1;

/// A storage in one SQLite file.
#[derive(Debug)]
pub struct Sqlite {
    db: Connection,
    path: PathBuf,
}

impl Sqlite {
    /// Opens the file, or makes it, and keeps it locked.
    ///
    /// # Errors
    /// If another program has it, it is no file of ours, or the disk does not answer.
    pub fn open(path: &Path) -> Result<Self, StorageError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(path, flags).map_err(failed)?;
        // Long enough for a command that is just ending, short enough to be told at once.
        db.busy_timeout(Duration::from_millis(500)).map_err(failed)?;
        // Nothing of a foreign file is touched, so it is looked at before anything is set.
        if identity(&db)? == Identity::Foreign {
            return Err(StorageError::Foreign);
        }
        keep_to_owner(path)?;
        db.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE;
             PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY;",
        )
        .map_err(failed)?;
        let storage = Self { db, path: path.to_owned() };
        storage.prepare()?;
        Ok(storage)
    }

    fn prepare(&self) -> Result<(), StorageError> {
        match identity(&self.db)? {
            Identity::Empty => self
                .db
                .execute_batch(&format!(
                    "BEGIN EXCLUSIVE;
                     PRAGMA application_id = {APPLICATION};
                     PRAGMA user_version = {FORMAT};
                     CREATE TABLE record (
                         shelf INTEGER NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL, PRIMARY KEY (shelf, key)
                     ) WITHOUT ROWID, STRICT;
                     COMMIT;"
                ))
                .map_err(failed),
            // Taking the lock now, so that a second program is told at once.
            Identity::Ours => self.db.execute_batch("BEGIN EXCLUSIVE; COMMIT;").map_err(failed),
            Identity::Foreign => Err(StorageError::Foreign),
        }
    }

    fn apply(&mut self, batch: Batch) -> rusqlite::Result<bool> {
        let mut deleted = false;
        let tx = self.db.transaction()?;
        {
            let mut put = tx.prepare_cached("INSERT OR REPLACE INTO record VALUES (?1, ?2, ?3)")?;
            let mut delete = tx.prepare_cached("DELETE FROM record WHERE shelf = ?1 AND key = ?2")?;
            for write in batch {
                match write {
                    Write::Put(shelf, key, value) => {
                        // A replaced header opens with the old passphrase, a replaced segment holds what was removed.
                        deleted |= matches!(shelf, Shelf::Header | Shelf::Segment);
                        put.execute(params![shelf.number(), key, value])?
                    }
                    Write::Delete(shelf, key) => {
                        deleted = true;
                        delete.execute(params![shelf.number(), key])?
                    }
                };
            }
        }
        tx.commit()?;
        Ok(deleted)
    }

    /// Empties the write-ahead log, where deleted bytes would stay otherwise.
    fn truncate_log(&self) -> rusqlite::Result<()> {
        self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
    }
}

impl Storage for Sqlite {
    async fn read(&self, shelf: Shelf) -> Result<Vec<(Key, Vec<u8>)>, StorageError> {
        let mut rows = self
            .db
            .prepare_cached("SELECT key, value FROM record WHERE shelf = ?1 ORDER BY key")
            .map_err(failed)?;
        let rows = rows.query_map([shelf.number()], |row| Ok((row.get(0)?, row.get(1)?))).map_err(failed)?;
        rows.collect::<Result<_, _>>().map_err(failed)
    }

    async fn commit(&mut self, batch: Batch) -> Result<(), StorageError> {
        if self.apply(batch).map_err(failed)? {
            self.truncate_log().map_err(failed)?;
        }
        Ok(())
    }

    async fn erase(&mut self) -> Result<(), StorageError> {
        self.db.execute_batch("DELETE FROM record;").map_err(failed)?;
        self.truncate_log().map_err(failed)?;
        self.db.execute_batch("VACUUM;").map_err(failed)?;
        self.truncate_log().map_err(failed)
    }
}

impl Sqlite {
    /// Erases and deletes the file itself.
    ///
    /// # Errors
    /// If the disk does not answer.
    pub fn remove(self) -> Result<(), StorageError> {
        let path = self.path.clone();
        drop(self);
        std::fs::remove_file(path).map_err(|e| StorageError::Failed(e.kind().to_string()))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Identity {
    Empty,
    Ours,
    Foreign,
}

fn identity(db: &Connection) -> Result<Identity, StorageError> {
    let number = |pragma| db.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0)).map_err(failed);
    let tables: i32 =
        db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
    Ok(match (number("application_id")?, number("user_version")?, tables) {
        (0, 0, 0) => Identity::Empty,
        (APPLICATION, FORMAT, _) => Identity::Ours,
        _ => Identity::Foreign,
    })
}

fn failed(error: rusqlite::Error) -> StorageError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StorageError::Full,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StorageError::InUse,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => StorageError::Foreign,
        Some(code) => StorageError::Failed(format!("{code:?}")),
        None => StorageError::Foreign,
    }
}

#[cfg(unix)]
fn keep_to_owner(path: &Path) -> Result<(), StorageError> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
        .map_err(|e| StorageError::Failed(e.kind().to_string()))
}

#[cfg(not(unix))]
fn keep_to_owner(_: &Path) -> Result<(), StorageError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_keeps_the_contract() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("vault.db");
        pollster::block_on(crate::contract::check(|| core::future::ready(Sqlite::open(&path)))).unwrap();
    }

    /// Frozen: it is on people's disks. A change needs a new `FORMAT` and code that still opens this one.
    #[test]
    fn the_schema_is_frozen() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("vault.db");
        drop(Sqlite::open(&path).unwrap());
        let db = Connection::open(&path).unwrap();
        let schema: Vec<String> = db
            .prepare("SELECT sql FROM sqlite_master")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let words: Vec<Vec<&str>> = schema.iter().map(|sql| sql.split_whitespace().collect()).collect();
        let frozen = "CREATE TABLE record ( shelf INTEGER NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL, \
                      PRIMARY KEY (shelf, key) ) WITHOUT ROWID, STRICT";
        assert_eq!(words, [frozen.split_whitespace().collect::<Vec<_>>()]);
        let number =
            |name: &str| db.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i32>(0)).unwrap();
        assert_eq!((number("application_id"), number("user_version")), (0x4d4e_4457, 1));
    }

    #[test]
    fn a_second_program_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("vault.db");
        let _first = Sqlite::open(&path).unwrap();
        assert_eq!(Sqlite::open(&path).unwrap_err(), StorageError::InUse);
    }

    #[test]
    fn a_foreign_file_is_left_as_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("letter.txt");
        let text = b"Dear Ruth, this is not a database at all, but a text of some length. ".repeat(40);
        std::fs::write(&path, &text).unwrap();
        assert_eq!(Sqlite::open(&path).unwrap_err(), StorageError::Foreign);
        assert_eq!(std::fs::read(&path).unwrap(), text);
    }

    #[test]
    fn a_database_of_another_program_is_left_as_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("other.db");
        Connection::open(&path).unwrap().execute_batch("CREATE TABLE letters (text);").unwrap();
        let before = std::fs::read(&path).unwrap();
        assert_eq!(Sqlite::open(&path).unwrap_err(), StorageError::Foreign);
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }

    #[test]
    fn deleted_bytes_leave_the_files() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("vault.db");
        let marker = b"MARKER-7f3a".repeat(30);
        let mut storage = Sqlite::open(&path).unwrap();
        let found = || {
            std::fs::read_dir(dir.path()).unwrap().any(|file| {
                let bytes = std::fs::read(file.unwrap().path()).unwrap();
                bytes.windows(11).any(|w| w == b"MARKER-7f3a")
            })
        };
        pollster::block_on(storage.commit(vec![Write::Put(Shelf::Draft, vec![1], marker)])).unwrap();
        assert!(found());
        pollster::block_on(storage.commit(vec![Write::Delete(Shelf::Draft, vec![1])])).unwrap();
        assert!(!found());
    }
}
