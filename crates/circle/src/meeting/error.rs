//! What can go wrong while meeting.

use crate::CircleError;
use mendwell_platform::RandomError;

/// Why two people did not meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MeetingError {
    /// The link was cut or mistyped.
    #[error("this link is not whole")]
    NotWhole,
    /// Link, claim or welcome is of a version that this app does not know.
    #[error("this was made by another version of the app")]
    Version,
    /// The claim answers another link.
    #[error("this answer belongs to another invitation")]
    OtherLink,
    /// Claim or welcome was changed on the way.
    #[error("this was changed on the way")]
    Altered,
    /// The welcome answers another claim.
    #[error("this welcome is for somebody else's answer")]
    OtherClaim,
    /// The invitation is over.
    #[error("this invitation is over")]
    Expired,
    /// The name is longer than 80 code points.
    #[error("this name is too long")]
    Name,
    /// The circle or MLS refuses.
    #[error(transparent)]
    Circle(#[from] CircleError),
    /// The device gave no randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl MeetingError {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotWhole => "link-not-whole",
            Self::Version => "meeting-version",
            Self::OtherLink => "claim-other-link",
            Self::Altered => "meeting-altered",
            Self::OtherClaim => "welcome-other-claim",
            Self::Expired => "invitation-over",
            Self::Name => "name-too-long",
            Self::Circle(why) => why.code(),
            Self::Random(_) => "no-randomness",
        }
    }
}
