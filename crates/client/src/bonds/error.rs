//! Why something about a bond was not done.

use mendwell_circle::{CircleError, LetterError, MeetingError};
use mendwell_domain::LimitError;
use mendwell_domain::bond::BondRefusal;
use mendwell_platform::RandomError;
use mendwell_sync::KeptError;

/// Why not. Nothing stored was lost or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BondError {
    /// There is no such bond on this device.
    #[error("there is no such bond here")]
    Unknown,
    /// The other person is not in it yet.
    #[error("nobody else is in this bond yet")]
    NotTogether,
    /// This person rests from it.
    #[error("you rest from this bond")]
    Resting,
    /// There is no such claim, or the invitation was answered already.
    #[error("there is no such answer to this invitation")]
    UnknownClaim,
    /// One answer was confirmed, and that is on its way.
    #[error("one answer to this invitation is confirmed already")]
    Confirmed,
    /// The link was for something else: for a person instead of a device, or the other way round.
    #[error("this welcome is into another kind of circle")]
    OtherKind,
    /// Two devices are linked, and no more are possible.
    #[error("two devices are linked already")]
    DevicesLinked,
    /// What was given is no name of a host.
    #[error("this is not the name of a host")]
    Host,
    /// The rules of a bond refuse.
    #[error(transparent)]
    Refused(#[from] BondRefusal),
    /// Link, claim or welcome.
    #[error(transparent)]
    Meeting(#[from] MeetingError),
    /// The group.
    #[error(transparent)]
    Circle(#[from] CircleError),
    /// What was kept of a circle.
    #[error(transparent)]
    Kept(#[from] KeptError),
    /// A letter could not be sealed.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// Something is longer than fits.
    #[error(transparent)]
    Limit(#[from] LimitError),
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl BondError {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown-bond",
            Self::NotTogether => "bond-not-together",
            Self::Resting => "bond-resting",
            Self::UnknownClaim => "unknown-claim",
            Self::Confirmed => "confirmed-already",
            Self::OtherKind => "welcome-other-kind",
            Self::DevicesLinked => "devices-linked",
            Self::Host => "host-name",
            Self::Refused(why) => why.code(),
            Self::Meeting(why) => why.code(),
            Self::Circle(why) => why.code(),
            Self::Kept(why) => why.code(),
            Self::Letter(why) => why.code(),
            Self::Limit(_) => "too-long",
            Self::Random(_) => "no-randomness",
        }
    }
}
