//! Shared entries in the sealed records of a circle.

use crate::{Place, SharedEntry, Unreadable, person_id};
use mendwell_circle::{CircleKey, Person, RecordError, RecordKeys, Written};
use mendwell_domain::bond::{SharedRecord, Stamp};
use mendwell_platform::Random;
use mendwell_wire::{Body, Record};

/// A record that opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedShared {
    /// What the fold takes.
    pub record: SharedRecord,
    /// Who wrote it.
    pub author: CircleKey,
    /// The newest record that its author had seen. Whoever has another chain there is in another log.
    pub written: Written,
}

/// Why a record gives no fact. It is kept as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotOpened {
    /// Its body was dropped.
    #[error("this was removed by whoever wrote it, or is older than the host keeps")]
    Dropped,
    /// The seal does not open.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// The entry in it is of a later version, or damaged.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// The entry has another identity than its record.
    #[error("this fact is not the one its record names")]
    OtherId,
}

impl NotOpened {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dropped => "record-dropped",
            Self::Record(why) => why.code(),
            Self::Unreadable(_) => "record-unreadable",
            Self::OtherId => "record-other-id",
        }
    }
}

impl SharedEntry {
    /// Seals it as a record of this epoch, by an author who has seen the log up to `seen`.
    ///
    /// # Errors
    /// As [`RecordKeys::seal`].
    pub fn seal(
        &self,
        keys: &RecordKeys,
        author: &Person,
        epoch: u64,
        seen: &Place,
        random: &mut impl Random,
    ) -> Result<Body, RecordError> {
        let written =
            Written { id: *self.id.bytes(), sequence: seen.seq.get(), head: *seen.chain.as_bytes() };
        keys.seal(author, epoch, &written, &self.bytes(), random)
    }

    /// Opens a record. Whether it stands where it should, [`Place::follow`] says.
    ///
    /// # Errors
    /// [`NotOpened`] says why there is no fact in it for this reader.
    pub fn open(record: &Record, keys: &RecordKeys) -> Result<OpenedShared, NotOpened> {
        let header = &record.header;
        let body = record.body.as_ref().ok_or(NotOpened::Dropped)?;
        let opened = keys.open(header.epoch.get(), *header.nonce.as_bytes(), body)?;
        let Self { id, day, fact } = Self::read(&opened.content)?;
        if id.bytes() != header.nonce.as_bytes() {
            return Err(NotOpened::OtherId);
        }
        let record = SharedRecord {
            seq: header.seq.get(),
            stamp: Stamp::from_hours(header.stamp.hours()),
            day,
            author: person_id(opened.author),
            fact_id: id,
            fact,
        };
        Ok(OpenedShared { record, author: opened.author, written: opened.written })
    }
}
