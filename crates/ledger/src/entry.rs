//! One fact with its identity and day, as bytes.

use mendwell_domain::{Day, Fact, FactId, FreshId};
use serde::{Deserialize, Serialize};

const VERSION: u8 = 1;

/// A fact as it stands in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The fact's identity.
    pub id: FactId,
    /// The day it was recorded.
    pub day: Day,
    /// What happened.
    pub fact: Fact,
}

/// Bytes that are no entry this version can read. They are kept as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this fact was written by a later version, or is damaged")]
pub struct Unreadable;

impl Entry {
    /// The canonical bytes.
    pub fn bytes(&self) -> Vec<u8> {
        // Writing to memory cannot fail for types without maps or foreign serializers.
        postcard::to_extend(self, vec![VERSION]).unwrap_or_default()
    }

    /// The identity in bytes that may be of a version that cannot be read.
    pub fn id_in(bytes: &[u8]) -> Option<FactId> {
        let id = bytes.strip_prefix(&[VERSION])?.first_chunk()?;
        Some(FreshId(*id).into())
    }

    /// Reads canonical bytes.
    ///
    /// # Errors
    /// If the version or the kind of fact is unknown, or bytes are missing or left over.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let rest = bytes.strip_prefix(&[VERSION]).ok_or(Unreadable)?;
        match postcard::take_from_bytes(rest) {
            Ok((entry, [])) => Ok(entry),
            _ => Err(Unreadable),
        }
    }
}
