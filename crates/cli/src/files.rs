//! Files that a person names: read whole, or made new for their owner only.

use crate::trouble::Trouble;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// Reads a text.
pub(crate) fn read_text(file: &Path) -> Result<String, Trouble> {
    fs::read_to_string(file).map_err(failed)
}

/// Reads bytes.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(file).map_err(failed)
}

/// Makes a file of these bytes: all of it or none, whenever the program is killed. One that is there already is
/// somebody's, and is left as it is.
pub(crate) fn make(file: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Half a snapshot would be found on the day it is needed; so it has another name until it is whole. That name tells
    // whose part it is, since an archive can be read. Without a kill it is removed.
    let mut prefix = file.file_name().unwrap_or_default().to_owned();
    prefix.push(".");
    let part = tempfile::Builder::new().prefix(&prefix).suffix(".part").tempfile_in(folder);
    let mut part = part.map_err(failed)?;
    part.write_all(bytes).and_then(|()| part.as_file().sync_all()).map_err(failed)?;
    part.persist_noclobber(file).map_err(|error| failed(error.error))?;
    sync(folder).map_err(failed)
}

/// Waits until the folder knows its new file.
#[cfg(unix)]
fn sync(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

/// Elsewhere a folder cannot be opened, and its changes are kept in order.
#[cfg(not(unix))]
fn sync(_: &Path) -> io::Result<()> {
    Ok(())
}

fn failed(error: io::Error) -> Trouble {
    match error.kind() {
        io::ErrorKind::AlreadyExists => Trouble::FileExists,
        kind => Trouble::File(kind),
    }
}
