//! Why a command was not done, and why a fact in the log has no effect: one list for both.

use crate::LimitError;

/// Why not. `code` is stable; what to say to a person, and what they can do, is in `content` under that code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BondRefusal {
    /// Who asks, or who is asked, does not belong to the bond.
    #[error("this person is not in the bond")]
    NotAMember,
    /// The identity was used before.
    #[error("this identity is already in use")]
    IdInUse,
    /// Only somebody else can say or take back this.
    #[error("this is somebody else's to say")]
    NotYours,
    /// It was said already.
    #[error("this was said already")]
    AlreadySaid,
    /// It was withdrawn.
    #[error("this was withdrawn")]
    Withdrawn,
    /// Nothing is written in it.
    #[error("there is nothing written yet")]
    NothingWritten,
    /// There is no such thing here, or it was withdrawn.
    #[error("there is no such thing here")]
    UnknownThing,
    /// There is no such breach here, or it was withdrawn.
    #[error("there is no such breach here")]
    UnknownBreach,
    /// There is no such letter here, or it was withdrawn.
    #[error("there is no such letter here")]
    UnknownLetter,
    /// Letters of this kind are not shared.
    #[error("a letter of this kind stays with its writer")]
    StaysWithYou,
    /// There is no such exchange, turn, reflection or pause here.
    #[error("there is no such exchange here")]
    UnknownExchange,
    /// Somebody else was asked to take it up, or nobody did yet.
    #[error("the exchange has not been taken up")]
    NotTakenUp,
    /// The exchange is closed.
    #[error("the exchange is closed")]
    ExchangeClosed,
    /// The exchange is paused.
    #[error("the exchange is paused")]
    ExchangePaused,
    /// The pause is over, or another one came after it.
    #[error("this pause is over")]
    PauseOver,
    /// Somebody else has the floor.
    #[error("somebody else has the floor")]
    NotYourFloor,
    /// Own words are reflected by the other.
    #[error("a reflection is written by the listener")]
    OwnWords,
    /// There is no such sealed exchange or letter here.
    #[error("there is no such sealed letter here")]
    UnknownSeal,
    /// There is a sealed letter of theirs in it.
    #[error("there is a sealed letter of this person already")]
    AlreadySealed,
    /// Not every letter is in.
    #[error("not every letter is in")]
    NotAllSealed,
    /// The letter is not the one that was sealed.
    #[error("the letter does not match its seal")]
    SealDiffers,
    /// The last letter is in, or the exchange has gone on.
    #[error("this can no longer be taken back")]
    TooLate,
    /// There is no such question here.
    #[error("there is no such question here")]
    UnknownQuestion,
    /// The one who would be told said "not yet".
    #[error("they do not want to be told yet")]
    NotYetWanted,
    /// The one who would be told said "never tell me".
    #[error("they never want to be told")]
    NeverWanted,
    /// There is no answer that this could be added to.
    #[error("there is no answer to add to")]
    NothingToAddTo,
    /// Too long, or too many.
    #[error(transparent)]
    TooLong(#[from] LimitError),
}

impl BondRefusal {
    /// One of each, for tests.
    pub const ALL: [Self; 27] = [
        Self::NotAMember,
        Self::IdInUse,
        Self::NotYours,
        Self::AlreadySaid,
        Self::Withdrawn,
        Self::NothingWritten,
        Self::UnknownThing,
        Self::UnknownBreach,
        Self::UnknownLetter,
        Self::StaysWithYou,
        Self::UnknownExchange,
        Self::NotTakenUp,
        Self::ExchangeClosed,
        Self::ExchangePaused,
        Self::PauseOver,
        Self::NotYourFloor,
        Self::OwnWords,
        Self::UnknownSeal,
        Self::AlreadySealed,
        Self::NotAllSealed,
        Self::SealDiffers,
        Self::TooLate,
        Self::UnknownQuestion,
        Self::NotYetWanted,
        Self::NeverWanted,
        Self::NothingToAddTo,
        Self::TooLong(LimitError { name: "words", max: 0, found: 1 }),
    ];

    /// The stable code. Codes that `Refusal` has too mean the same.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAMember => "not-a-member",
            Self::IdInUse => "id-in-use",
            Self::NotYours => "not-yours",
            Self::AlreadySaid => "already-said",
            Self::Withdrawn => "withdrawn",
            Self::NothingWritten => "nothing-written",
            Self::UnknownThing => "unknown-thing",
            Self::UnknownBreach => "unknown-breach",
            Self::UnknownLetter => "unknown-letter",
            Self::StaysWithYou => "stays-with-you",
            Self::UnknownExchange => "unknown-exchange",
            Self::NotTakenUp => "not-taken-up",
            Self::ExchangeClosed => "exchange-closed",
            Self::ExchangePaused => "exchange-paused",
            Self::PauseOver => "pause-over",
            Self::NotYourFloor => "not-your-floor",
            Self::OwnWords => "own-words",
            Self::UnknownSeal => "unknown-seal",
            Self::AlreadySealed => "already-sealed",
            Self::NotAllSealed => "not-all-sealed",
            Self::SealDiffers => "seal-differs",
            Self::TooLate => "too-late",
            Self::UnknownQuestion => "unknown-question",
            Self::NotYetWanted => "not-yet-wanted",
            Self::NeverWanted => "never-wanted",
            Self::NothingToAddTo => "nothing-to-add-to",
            Self::TooLong(_) => "too-long",
        }
    }
}
