//! The header's bytes, frozen: magic, version, cost and salt in the clear; the secrets sealed, bound to all before.

use crate::{Cost, VaultError};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

const MAGIC: &[u8; 5] = b"MNDW\x01";

/// What anyone who holds the device can read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Open {
    pub(crate) cost: Cost,
    pub(crate) salt: [u8; 16],
}

/// What only the passphrase opens.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Secrets {
    pub(crate) vault_key: [u8; 32],
    /// Public half of the recovery key, once a sheet was made. In here so that nobody can swap it.
    pub(crate) recovery: Option<[u8; 32]>,
}

/// The bytes that the sealed secrets are bound to.
pub(crate) fn prefix(open: &Open) -> Vec<u8> {
    postcard::to_extend(open, MAGIC.to_vec()).unwrap_or_default()
}

/// Joins the prefix and the sealed secrets.
pub(crate) fn write(open: &Open, sealed: &[u8]) -> Vec<u8> {
    [prefix(open).as_slice(), sealed].concat()
}

/// Parts a header into what is open, the bytes that the sealed secrets are bound to, and those secrets.
///
/// Bound are the bytes that are there, not what they mean written anew: a number can be written in more than one way.
pub(crate) fn read(bytes: &[u8]) -> Result<(Open, &[u8], &[u8]), VaultError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(VaultError::Header)?;
    let (open, sealed): (Open, &[u8]) = postcard::take_from_bytes(rest).map_err(|_| VaultError::Header)?;
    let (bound, sealed) = bytes.split_at(bytes.len() - sealed.len());
    Ok((open, bound, sealed))
}
