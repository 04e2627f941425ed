//! Versioned bytes: one version byte, then postcard. Nothing may follow.

use crate::CircleError;
use mendwell_wire::{pad, unpad};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const VERSION: u8 = 1;

/// Writes a value that may hold secrets.
pub(crate) fn write(value: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, CircleError> {
    postcard::to_extend(value, vec![VERSION]).map(Zeroizing::new).map_err(|_| CircleError::Damaged)
}

/// Reads what [`write()`] wrote.
pub(crate) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, CircleError> {
    let (version, rest) = bytes.split_first().ok_or(CircleError::Damaged)?;
    if *version != VERSION {
        return Err(CircleError::Version);
    }
    match postcard::take_from_bytes(rest) {
        Ok((value, [])) => Ok(value),
        _ => Err(CircleError::Damaged),
    }
}

/// Writes a value for sealing: with the `around` bytes of the seal it has one of the sizes of bodies.
pub(crate) fn padded(value: &impl Serialize, around: usize) -> Result<Zeroizing<Vec<u8>>, CircleError> {
    pad(&write(value)?, around).map(Zeroizing::new).map_err(|_| CircleError::TooLong)
}

/// Reads what [`padded()`] wrote.
pub(crate) fn read_padded<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, CircleError> {
    read(unpad(bytes).map_err(|_| CircleError::Damaged)?)
}

/// SHA-256 over a label and parts. Only for parts of fixed length, or with one part of free length at the end:
/// nothing says where one part ends.
pub(crate) fn hash(label: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new_with_prefix(label);
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}
