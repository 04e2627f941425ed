//! What people say of the same thing, side by side. Nobody's word outweighs the other's, and who said nothing is not
//! there.

use crate::{Day, PersonId};
use serde::{Deserialize, Serialize};

/// One person's word on something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Side<T> {
    /// Who says it.
    pub by: PersonId,
    /// The day they said it.
    pub on: Day,
    /// What they say; their latest word.
    pub says: T,
}

/// Everybody's latest word on one thing, in the order they first spoke.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sides<T>(Vec<Side<T>>);

impl<T> Default for Sides<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> Sides<T> {
    pub(crate) fn say(&mut self, by: PersonId, on: Day, says: T) {
        match self.0.iter_mut().find(|side| side.by == by) {
            Some(side) => (side.on, side.says) = (on, says),
            None => self.0.push(Side { by, on, says }),
        }
    }

    /// What this person says, if they said anything.
    pub fn of(&self, person: PersonId) -> Option<&T> {
        self.0.iter().find(|side| side.by == person).map(|side| &side.says)
    }

    /// Two people said different things. Both stay.
    pub fn differ(&self) -> bool {
        self.any_two(|one, other| one != other)
    }

    /// Whether this holds of what two people said, one after the other.
    pub(crate) fn any_two(&self, holds: impl Fn(&T, &T) -> bool) -> bool {
        self.0.windows(2).any(|pair| matches!(pair, [a, b] if holds(&a.says, &b.says)))
    }

    /// Everybody who said something.
    pub fn iter(&self) -> impl Iterator<Item = &Side<T>> {
        self.0.iter()
    }
}
