use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use crate::Error;

/// Name of the file that is locked while a host runs.
const LOCK: &str = "mendwell-host.lock";

/// The directory a host keeps for itself, held by an exclusive lock until dropped.
///
/// The lock is the system's, so it ends with the process however that ends; the file stays and means nothing.
#[derive(Debug)]
#[must_use = "the directory is free again as soon as this is dropped"]
pub(crate) struct DataDir {
    _lock: File,
}

impl DataDir {
    /// Creates the directory if need be, for its owner only, and takes it.
    pub(crate) fn take(path: &Path) -> Result<Self, Error> {
        let unusable = |source| Error::Data { path: path.to_owned(), source };
        create(path).map_err(unusable)?;
        if open_to_others(path).map_err(unusable)? {
            return Err(Error::DataOpen { path: path.to_owned() });
        }
        let lock = OpenOptions::new().create(true).append(true).open(path.join(LOCK)).map_err(unusable)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(Error::DataHeld { path: path.to_owned() }),
            Err(TryLockError::Error(source)) => Err(unusable(source)),
        }
    }
}

fn create(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Whether group or others have any right on the directory. Not repaired, since it may be theirs on purpose.
#[cfg(unix)]
fn open_to_others(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::metadata(path)?.permissions().mode() & 0o077 != 0)
}

/// Elsewhere rights are inherited from the parent directory, and there is no short question to ask.
#[cfg(not(unix))]
fn open_to_others(path: &Path) -> io::Result<bool> {
    fs::metadata(path).map(|_| false)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn it_is_created_for_its_owner_only() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("deep/data");
        let _data = DataDir::take(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn it_is_held_by_one_and_free_after_it() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("data");
        let first = DataDir::take(&path).unwrap();
        assert!(matches!(DataDir::take(&path), Err(Error::DataHeld { .. })));
        drop(first);
        assert!(DataDir::take(&path).is_ok());
    }

    #[test]
    fn one_that_others_may_enter_is_refused_and_left_alone() {
        let root = tempfile::tempdir().unwrap();
        fs::set_permissions(root.path(), fs::Permissions::from_mode(0o750)).unwrap();
        assert!(matches!(DataDir::take(root.path()), Err(Error::DataOpen { .. })));
        assert_eq!(fs::metadata(root.path()).unwrap().permissions().mode() & 0o777, 0o750);
    }
}
