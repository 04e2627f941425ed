//! One shared fact with its identity and day, as bytes.

use crate::{Content, Unreadable, person_id};
use mendwell_circle::CircleKey;
use mendwell_domain::bond::{SharedFact, SharedRecord, Stamp};
use mendwell_domain::{Day, FactId};
use mendwell_wire::Header;
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

impl Content for SharedEntry {
    type Read = SharedRecord;

    fn id(&self) -> FactId {
        self.id
    }

    fn bytes(&self) -> Vec<u8> {
        // Writing to memory cannot fail for types without maps or foreign serializers.
        postcard::to_extend(self, vec![VERSION]).unwrap_or_default()
    }

    fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let rest = bytes.strip_prefix(&[VERSION]).ok_or(Unreadable)?;
        match postcard::take_from_bytes::<Self>(rest) {
            Ok((entry, [])) if entry.bytes() == bytes => Ok(entry),
            _ => Err(Unreadable),
        }
    }

    fn placed(self, header: &Header, author: CircleKey) -> SharedRecord {
        let Self { id, day, fact } = self;
        SharedRecord {
            seq: header.seq.get(),
            stamp: Stamp::from_hours(header.stamp.hours()),
            day,
            author: person_id(author),
            fact_id: id,
            fact,
        }
    }

    fn unplaced(read: &SharedRecord) -> Self {
        Self { id: read.fact_id, day: read.day, fact: read.fact.clone() }
    }
}
