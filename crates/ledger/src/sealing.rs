//! What comes of opening a sealed record of a circle.

use crate::Unreadable;
use mendwell_circle::{CircleKey, RecordError, RecordHash, Written};

/// A record that opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened<R> {
    /// What was in it, with its place.
    pub record: R,
    /// Who wrote it.
    pub author: CircleKey,
    /// The newest record that its author had seen. Whoever has another chain there is in another log.
    pub written: Written,
    /// The record itself, as its author's next one names it.
    pub hash: RecordHash,
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
