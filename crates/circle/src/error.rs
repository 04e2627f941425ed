//! What can go wrong with a circle.

use crate::NotAdmitted;
use mendwell_platform::RandomError;

/// Why the circle did not do it. The circle that was asked is as it was before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CircleError {
    /// Stored bytes are cut or changed, or a message is.
    #[error("these bytes of a circle are damaged")]
    Damaged,
    /// Stored bytes are of a later version of the app.
    #[error("these bytes of a circle are of another version")]
    Version,
    /// The commit is of another circle.
    #[error("this commit belongs to another circle")]
    OtherCircle,
    /// The commit does not follow the circle's epoch.
    #[error("this commit is of epoch {commit}, and the circle is in epoch {circle}")]
    OtherEpoch {
        /// The epoch that the commit ends.
        commit: u64,
        /// The epoch that the circle is in.
        circle: u64,
    },
    /// The commit is this person's own: what was staged is to be taken instead.
    #[error("this commit is one's own: take what was staged for it")]
    Own,
    /// The commit is not the one that was staged.
    #[error("this is not the commit that was staged")]
    NotStaged,
    /// A rule of the circle refuses the commit.
    #[error(transparent)]
    NotAdmitted(#[from] NotAdmitted),
    /// MLS itself refuses: a signature, a key or a tree does not hold.
    #[error("this does not hold by the rules of MLS")]
    Mls,
    /// The person that is meant is no member.
    #[error("this person is not in the circle")]
    NoMember,
    /// A commit, claim or welcome is longer than a host takes.
    #[error("this is longer than a host takes")]
    TooLong,
    /// The device gave no randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl CircleError {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Damaged => "circle-damaged",
            Self::Version => "circle-version",
            Self::OtherCircle => "other-circle",
            Self::OtherEpoch { .. } => "other-epoch",
            Self::Own => "own-commit",
            Self::NotStaged => "not-staged",
            Self::NotAdmitted(why) => why.code(),
            Self::Mls => "mls-refuses",
            Self::NoMember => "no-member",
            Self::TooLong => "circle-too-long",
            Self::Random(_) => "no-randomness",
        }
    }
}
