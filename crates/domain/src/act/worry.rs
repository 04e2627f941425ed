//! Parked worries: written down so that they can wait for their time.

use super::Weekdays;
use crate::{Day, Refusal, ThingId, Words};
use serde::{Deserialize, Serialize};

/// What becomes of a worry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Fate {
    /// It waits.
    #[default]
    Parked,
    /// It is let go.
    LetGo,
    /// It is brought to a talk: this one, or whichever comes next.
    ForTalk(Option<ThingId>),
}

/// When somebody looks at their worries: an hour range on some days of the week, by the device's clock.
///
/// Not near bedtime: worry postponement was tried with a period that is not close to sleep (McGowan & Behar 2013).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Window {
    /// On which days.
    pub weekdays: Weekdays,
    /// From this full hour, 6 at the earliest.
    pub from: u8,
    /// To this full hour, 21 at the latest.
    pub to: u8,
}

impl Window {
    /// The first hour that a window can begin with.
    pub const EARLIEST: u8 = 6;
    /// The last hour that a window can end with.
    pub const LATEST: u8 = 21;

    /// Whether it can be chosen. Folding and deciding both ask here.
    pub(super) fn check(self) -> Result<(), Refusal> {
        if self.from >= self.to || self.weekdays.is_empty() {
            return Err(Refusal::EmptyWindow);
        }
        if self.from < Self::EARLIEST || self.to > Self::LATEST {
            return Err(Refusal::NearBedtime);
        }
        Ok(())
    }
}

/// A parked worry as the log tells it so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Worry {
    /// What was written, and what was added later.
    pub(super) words: Vec<(Day, Words)>,
    pub(super) fate: Fate,
}
