//! Stamps: the hours that the relay puts on records. Rules about time use these only; days are for reading.

use serde::{Deserialize, Serialize};

/// An hour on the relay's clock, counted from 1970-01-01T00 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stamp(u32);

impl Stamp {
    /// How far a stamp may be from one's own clock before it is named, in hours.
    const TRUSTED: u32 = 24;

    /// The hour this many hours after 1970-01-01T00 UTC.
    pub const fn from_hours(hours: u32) -> Self {
        Self(hours)
    }

    /// Hours since 1970-01-01T00 UTC.
    pub const fn hours(self) -> u32 {
        self.0
    }

    /// The hour `hours` later, held at the end of the count.
    #[must_use]
    pub const fn plus(self, hours: u32) -> Self {
        Self(self.0.saturating_add(hours))
    }

    /// More than a day away from `own`, the hour on this device's clock. Whoever folds the log names such a stamp; it
    /// changes no state, because two devices' clocks differ and their states must not.
    pub const fn is_odd(self, own: Self) -> bool {
        self.0.abs_diff(own.0) > Self::TRUSTED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_a_day_off_is_odd_in_both_directions() {
        let own = Stamp::from_hours(500_000);
        assert!(!own.plus(24).is_odd(own) && own.plus(25).is_odd(own));
        assert!(!own.is_odd(own.plus(24)) && own.is_odd(own.plus(25)));
        assert_eq!(Stamp::from_hours(u32::MAX).plus(1).hours(), u32::MAX);
    }
}
