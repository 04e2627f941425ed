//! What crosses back to the page about a draft.

use serde::{Deserialize, Serialize};

/// What was found in a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Wording that may land wrong, in the order of the text.
    pub notes: Vec<Note>,
    /// What is there and what was looked for, in the order in which it is told.
    pub strengths: Vec<Strength>,
    /// The help card belongs beside it; then there is nothing else.
    pub care: bool,
}

impl Reading {
    /// Reads what the module answered; none if it answered nothing.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

/// Wording that may land wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The coach's word for it; texts are found by it.
    pub code: String,
    /// The first UTF-16 unit.
    pub start: u32,
    /// Behind the last UTF-16 unit.
    pub end: u32,
    /// Whether it is right often enough to be shown to who did not ask for all.
    pub sure: bool,
}

/// Something that a full letter holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strength {
    /// The coach's word for it; texts are found by it.
    pub name: String,
    /// Whether it was seen.
    pub there: bool,
    /// Whether it belongs to a full letter of this writer.
    pub looked_for: bool,
}
