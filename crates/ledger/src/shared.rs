//! One shared fact with its identity and day, as bytes.

use crate::Unreadable;
use mendwell_domain::{Day, FactId, bond::SharedFact};
use serde::{Deserialize, Serialize};

const VERSION: u8 = 1;

/// A shared fact as its author writes it. Author, place and stamp come with the record that carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedEntry {
    /// The fact's identity, and the nonce of its record.
    pub id: FactId,
    /// The day its author wrote it.
    pub day: Day,
    /// What happened.
    pub fact: SharedFact,
}

impl SharedEntry {
    /// The canonical bytes.
    pub fn bytes(&self) -> Vec<u8> {
        // Writing to memory cannot fail for types without maps or foreign serializers.
        postcard::to_extend(self, vec![VERSION]).unwrap_or_default()
    }

    /// Reads canonical bytes.
    ///
    /// # Errors
    /// If the version or the kind of fact is unknown, bytes are missing or left over, or something is written in
    /// another way than [`SharedEntry::bytes`] writes it.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let rest = bytes.strip_prefix(&[VERSION]).ok_or(Unreadable)?;
        match postcard::take_from_bytes::<Self>(rest) {
            Ok((entry, [])) if entry.bytes() == bytes => Ok(entry),
            _ => Err(Unreadable),
        }
    }
}
