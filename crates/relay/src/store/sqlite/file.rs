use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::super::StoreError;

/// The database's name in the host's directory.
const NAME: &str = "circles.sqlite";

/// `application_id` of the file: the bytes "MNDH".
const APPLICATION: i32 = 0x4d4e_4448;

/// `user_version` of the file: the tables below.
const FORMAT: i32 = 1;

/// How long one connection waits for another. A checkpoint is over in milliseconds; 2 s are told as "unavailable".
const BUSY: Duration = Duration::from_secs(2);

/// Statements kept prepared: more than there are.
const STATEMENTS: usize = 48;

/// KiB of the file that the writer keeps in memory. Nonces come in no order, so that an append may touch any leaf of their
/// index, and a large host's index is larger than SQLite's own 2 MiB.
const CACHE_KIB: u32 = 16 * 1024;

/// The log is a table by rowid with a unique index on its places: measured at three times the writes of a table
/// clustered by place.
const TABLES: &str = "
    CREATE TABLE circle (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, generation BLOB NOT NULL, epoch INTEGER NOT NULL,
        head INTEGER NOT NULL, chain BLOB NOT NULL, stamp INTEGER NOT NULL, bytes INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE epoch (
        circle INTEGER NOT NULL REFERENCES circle ON DELETE CASCADE, epoch INTEGER NOT NULL, token BLOB NOT NULL,
        finish INTEGER, PRIMARY KEY (circle, epoch)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE record (
        key INTEGER PRIMARY KEY, circle INTEGER NOT NULL REFERENCES circle ON DELETE CASCADE, seq INTEGER NOT NULL,
        stamp INTEGER NOT NULL, epoch INTEGER NOT NULL, nonce BLOB NOT NULL, digest BLOB NOT NULL,
        previous BLOB NOT NULL, drop_hash BLOB, body BLOB, UNIQUE (circle, seq), UNIQUE (circle, nonce)
    ) STRICT;
    CREATE INDEX record_kept ON record (stamp) WHERE body IS NOT NULL;
    CREATE TABLE mailbox (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, read BLOB NOT NULL, until INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE claim (
        key INTEGER PRIMARY KEY, mailbox INTEGER NOT NULL REFERENCES mailbox ON DELETE CASCADE,
        number INTEGER NOT NULL, reply BLOB NOT NULL, body BLOB NOT NULL, welcome BLOB, UNIQUE (mailbox, number)
    ) STRICT;";

/// Where the database of a host's directory is.
pub(super) fn path(directory: &Path) -> PathBuf {
    directory.join(NAME)
}

/// A file that only its owner may read, and that was not there.
pub(super) fn create(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(StoreError::File)
}

/// Waits until the folder of a file knows its name.
#[cfg(unix)]
pub(super) fn sync_folder(path: &Path) -> Result<(), StoreError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(StoreError::File)
}

/// Elsewhere a folder cannot be opened, and its changes are kept in order.
#[cfg(not(unix))]
pub(super) fn sync_folder(_: &Path) -> Result<(), StoreError> {
    Ok(())
}

/// The one connection that writes; makes the tables in a new file.
pub(super) fn writer(path: &Path) -> Result<Connection, StoreError> {
    if !path.exists() {
        create(path)?;
    }
    let mut db = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // Nothing of a foreign file is touched, so it is looked at before anything is set.
    let (application, format, tables) = identity(&db)?;
    let empty = application == 0 && format == 0 && tables == 0;
    if !empty && (application, format) != (APPLICATION, FORMAT) {
        return Err(StoreError::Foreign);
    }
    // Checkpoints are another thread's: see `Checkpointer`.
    db.execute_batch(&format!(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;
         PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -{CACHE_KIB};"
    ))?;
    if empty {
        let transaction = db.transaction()?;
        transaction.execute_batch(&format!(
            "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORMAT}; {TABLES}"
        ))?;
        transaction.commit()?;
    }
    Ok(db)
}

/// A connection beside the writer's.
pub(super) fn reader(path: &Path) -> Result<Connection, StoreError> {
    // Read-write by its flags, since a reader of a write-ahead log has to write the file beside it.
    let db = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let (application, format, _) = identity(&db)?;
    if (application, format) != (APPLICATION, FORMAT) {
        return Err(StoreError::Foreign);
    }
    db.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;")?;
    Ok(db)
}

fn open(path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.busy_timeout(BUSY)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(db)
}

fn identity(db: &Connection) -> Result<(i32, i32, i64), StoreError> {
    let of = |name| db.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let tables = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok((of("application_id")?, of("user_version")?, tables))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Frozen: it is on hosts' disks and in their backups. A change needs a new `FORMAT` and code that still opens this
    /// one.
    #[test]
    fn the_schema_is_frozen() {
        let directory = tempfile::tempdir().unwrap();
        let path = path(directory.path());
        assert_eq!(path.file_name().unwrap(), "circles.sqlite");
        drop(writer(&path).unwrap());
        let db = Connection::open(&path).unwrap();
        let schema: Vec<String> = db
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let one_space = |sql: &str| sql.split_whitespace().collect::<Vec<_>>().join(" ");
        let frozen = include_str!("../../../tests/frozen/circles.sql")
            .split(';')
            .map(one_space)
            .filter(|sql| !sql.is_empty());
        assert_eq!(schema.iter().map(|sql| one_space(sql)).collect::<Vec<_>>(), frozen.collect::<Vec<_>>());
        let number = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i32>(0)).unwrap();
        assert_eq!((number("application_id"), number("user_version")), (0x4d4e_4448, 1));
    }
}
