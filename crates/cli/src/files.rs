//! Files that a person names: read whole, or made new for their owner only.

use crate::trouble::Trouble;
use std::fs::{self, OpenOptions};
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

/// Makes a file of these bytes. One that is there already is somebody's, and is left as it is.
pub(crate) fn make(file: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    keep_to_owner(&mut options);
    let mut made = options.open(file).map_err(failed)?;
    let written = made.write_all(bytes).and_then(|()| made.sync_all());
    written.map_err(|error| {
        // Half a snapshot would be found on the day it is needed.
        let _ = fs::remove_file(file);
        failed(error)
    })
}

fn failed(error: io::Error) -> Trouble {
    match error.kind() {
        io::ErrorKind::AlreadyExists => Trouble::FileExists,
        kind => Trouble::File(kind),
    }
}

#[cfg(unix)]
fn keep_to_owner(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn keep_to_owner(_: &mut OpenOptions) {}
