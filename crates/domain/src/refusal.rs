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
    /// There is no such promise, worry, talk or date here, or it was removed.
    #[error("there is no such thing here")]
    UnknownThing,
    /// The promise was released or ended; it can be taken up again first.
    #[error("the promise does not hold any more")]
    PromiseOver,
    /// No day from today on would be due.
    #[error("no day of it lies ahead")]
    NeverDue,
    /// The promise was not due on that day.
    #[error("the promise was not due on that day")]
    NotDue,
    /// That day has not come yet.
    #[error("that day is still ahead")]
    StillAhead,
    /// Only the one it was promised to can excuse a day (design rule 5).
    #[error("an excuse is the receiver's to give")]
    ExcuseNeedsReceiver,
    /// The window has no hour or no day.
    #[error("the window has no hour or no day")]
    EmptyWindow,
    /// The window begins before 6:00 or ends after 21:00.
    #[error("the window is too near to sleep")]
    NearBedtime,
    /// The talk came to its end.
    #[error("the talk is over")]
    TalkOver,
    /// Too long, or too many.
    #[error(transparent)]
    TooLong(#[from] LimitError),
}

impl Refusal {
    /// One of each, for tests and for the schema.
    pub const ALL: [Self; 17] = [
        Self::UnknownBreach,
        Self::UnknownLetter,
        Self::NothingWritten,
        Self::NoVersion,
        Self::NotHeld,
        Self::NeverSent,
        Self::IdInUse,
        Self::UnknownThing,
        Self::PromiseOver,
        Self::NeverDue,
        Self::NotDue,
        Self::StillAhead,
        Self::ExcuseNeedsReceiver,
        Self::EmptyWindow,
        Self::NearBedtime,
        Self::TalkOver,
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
            Self::UnknownThing => "unknown-thing",
            Self::PromiseOver => "promise-over",
            Self::NeverDue => "never-due",
            Self::NotDue => "not-due",
            Self::StillAhead => "still-ahead",
            Self::ExcuseNeedsReceiver => "excuse-needs-receiver",
            Self::EmptyWindow => "empty-window",
            Self::NearBedtime => "near-bedtime",
            Self::TalkOver => "talk-over",
            Self::TooLong(_) => "too-long",
        }
    }
}
