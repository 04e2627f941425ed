//! Days, ratings, weights and outcomes: what is in one of these types is valid.

use crate::bounds::{DAY, RATING, WEIGHT};
use crate::error::TrendsError;

/// A time, in days from an origin of the caller's, before or after it; up to a million.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Day(f64);

impl Day {
    /// A day; parts of a day are fine.
    ///
    /// # Errors
    ///
    /// Refuses what is not finite or beyond a million, as field `t`.
    pub fn new(days: f64) -> Result<Self, TrendsError> {
        DAY.check(days).map(Self)
    }

    /// The number of days.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

/// One answer of a pulse in points, 0 to 10, where high is worse.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Rating(f64);

impl Rating {
    /// An answer to a question where high is worse: doubt, reliving.
    ///
    /// # Errors
    ///
    /// Refuses what is not between 0 and 10, as field `y`.
    pub fn new(points: f64) -> Result<Self, TrendsError> {
        RATING.check(points).map(Self)
    }

    /// An answer to a question where high is better: safety, hope, closeness.
    ///
    /// # Errors
    ///
    /// Refuses what is not between 0 and 10, as field `y`.
    pub fn of_better(points: f64) -> Result<Self, TrendsError> {
        RATING.check(points).map(|points| Self(10.0 - points))
    }

    /// The points, high is worse.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

/// How much a promise counts, 0 to 1: never more than one that was watched.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Weight(f64);

impl Weight {
    /// A promise of little importance: 0.5.
    pub const SMALL: Self = Self(0.5);
    /// A promise of ordinary importance: 0.75.
    pub const ORDINARY: Self = Self(0.75);
    /// A promise of great importance: 1.
    pub const BIG: Self = Self(1.0);

    /// Any other weight.
    ///
    /// # Errors
    ///
    /// Refuses what is not between 0 and 1, as field `w`.
    pub fn new(weight: f64) -> Result<Self, TrendsError> {
        WEIGHT.check(weight).map(Self)
    }

    /// The weight.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

/// What became of a promise on one occasion.
///
/// *Slipped and told* is [`Missed`](Self::Missed) here: telling is counted in words, not in reliability. What was
/// not recorded is [`Open`](Self::Open), or simply left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Kept.
    Kept,
    /// Partly kept; counts half.
    Partly,
    /// Missed.
    Missed,
    /// Excused by the receiver; no evidence.
    Excused,
    /// Not recorded, or not due; no evidence, and counted nowhere.
    Open,
}

impl Outcome {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Kept, Self::Partly, Self::Missed, Self::Excused, Self::Open];

    /// The stable word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Partly => "partly",
            Self::Missed => "missed",
            Self::Excused => "excused",
            Self::Open => "open",
        }
    }

    /// The outcome of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|outcome| outcome.name() == name)
    }

    /// In halves of a kept promise; none if it is no evidence.
    pub(crate) const fn halves(self) -> Option<u8> {
        match self {
            Self::Kept => Some(2),
            Self::Partly => Some(1),
            Self::Missed => Some(0),
            Self::Excused | Self::Open => None,
        }
    }
}
