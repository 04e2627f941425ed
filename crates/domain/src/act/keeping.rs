//! Keepings: what became of a promise on a day it was due.

use crate::Words;
use serde::{Deserialize, Serialize};

/// What became of it. A day without a record is none of these: it is *not recorded*, and says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Outcome {
    /// Kept.
    Kept,
    /// Partly kept.
    Partly,
    /// Not kept, and told. For what a promise shows it is a miss; it is counted for itself.
    Slipped,
    /// Not kept, and not told.
    Missed,
    /// The one it was promised to let it go for that day. It is no evidence.
    Excused,
}

impl Outcome {
    /// Every outcome, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Kept, Self::Partly, Self::Slipped, Self::Missed, Self::Excused];

    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Partly => "partly",
            Self::Slipped => "slipped",
            Self::Missed => "missed",
            Self::Excused => "excused",
        }
    }
}

/// The record of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Keeping {
    /// What became of it.
    pub outcome: Outcome,
    /// It was told before anybody asked. What was missed and told is *slipped*, so a miss never has this.
    #[serde(default)]
    pub told_first: bool,
    /// What there is to say about it; may be blank.
    #[serde(default)]
    pub note: Words,
}

impl Keeping {
    /// The same record, told only where there was something to tell.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        self.told_first &= !matches!(self.outcome, Outcome::Missed | Outcome::Excused);
        self
    }
}

/// How many days of each kind there are in a stretch of time. Raw numbers, of one promise only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// Kept.
    pub kept: u32,
    /// Partly kept.
    pub partly: u32,
    /// Not kept, and told.
    pub slipped: u32,
    /// Not kept, and not told.
    pub missed: u32,
    /// Excused.
    pub excused: u32,
    /// Due before today and without a record. Nothing follows from it.
    pub not_recorded: u32,
    /// Told before anybody asked; these are counted above too.
    pub told_first: u32,
}

impl Counts {
    pub(super) fn count(&mut self, keeping: &Keeping) {
        let of = match keeping.outcome {
            Outcome::Kept => &mut self.kept,
            Outcome::Partly => &mut self.partly,
            Outcome::Slipped => &mut self.slipped,
            Outcome::Missed => &mut self.missed,
            Outcome::Excused => &mut self.excused,
        };
        *of += 1;
        self.told_first += u32::from(keeping.told_first);
    }
}
