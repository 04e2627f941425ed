//! Refusals: why a command was not done. Nothing was changed.

use crate::LimitError;

/// Why not. `code` is stable; what to say to a person, and what they can do, is in `content` under that code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such breach here, or it was removed.
    #[error("there is no such breach here")]
    UnknownBreach,
    /// There is no such letter here, or it was removed.
    #[error("there is no such letter here")]
    UnknownLetter,
    /// Nothing is written in it.
    #[error("there is nothing written yet")]
    NothingWritten,
    /// It has no kept version yet.
    #[error("the letter has no kept version yet")]
    NoVersion,
    /// It is not being held.
    #[error("the letter is not being held")]
    NotHeld,
    /// An unsent letter is not given.
    #[error("an unsent letter is not given to anyone")]
    NeverSent,
    /// A fresh identity was used before; ask again with another.
    #[error("this identity is already in use")]
    IdInUse,
    /// Too long, or too many.
    #[error(transparent)]
    TooLong(#[from] LimitError),
}

impl Refusal {
    /// One of each, for tests and for the schema.
    pub const ALL: [Self; 8] = [
        Self::UnknownBreach,
        Self::UnknownLetter,
        Self::NothingWritten,
        Self::NoVersion,
        Self::NotHeld,
        Self::NeverSent,
        Self::IdInUse,
        Self::TooLong(LimitError { name: "words", max: 0, found: 1 }),
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownBreach => "unknown-breach",
            Self::UnknownLetter => "unknown-letter",
            Self::NothingWritten => "nothing-written",
            Self::NoVersion => "no-version",
            Self::NotHeld => "not-held",
            Self::NeverSent => "never-sent",
            Self::IdInUse => "id-in-use",
            Self::TooLong(_) => "too-long",
        }
    }
}
