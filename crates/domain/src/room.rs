//! Rooms: the five steps. They are places to enter in any order, not levels.

use serde::{Deserialize, Serialize};

/// A room that exists so far. They stand in the order in which they came to be, which is the order that is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Room {
    /// Step 1: find words for what happened.
    Acknowledge,
    /// Step 4: help from outside.
    Support,
    /// Step 2: what is done over time.
    Act,
}

impl Room {
    /// Every room, in the order of the path.
    pub const ALL: [Self; 3] = [Self::Acknowledge, Self::Act, Self::Support];

    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Acknowledge => "acknowledge",
            Self::Support => "support",
            Self::Act => "act",
        }
    }
}
