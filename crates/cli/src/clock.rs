//! What time it is: by the device, or as a demonstration or a test says.

use crate::trouble::Trouble;
use mendwell_platform::{Clock, SystemClock};
use std::env;

const VARIABLE: &str = "MENDWELL_NOW";
/// The end of the year 9999, the last that a day is written for.
const LAST: u64 = 253_402_300_799;

/// The device's clock, or one that stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Time {
    Device,
    /// Seconds since 1970-01-01, UTC.
    Still(u64),
}

impl Time {
    /// As the environment says. What cannot be read is refused: the day is written into the log, and stays there.
    pub(crate) fn told() -> Result<Self, Trouble> {
        let set = env::var_os(VARIABLE).filter(|value| !value.is_empty());
        set.map_or(Ok(Self::Device), |value| value.to_str().and_then(Self::read).ok_or(Trouble::NoTime))
    }

    fn read(text: &str) -> Option<Self> {
        text.parse().ok().filter(|seconds| *seconds <= LAST).map(Self::Still)
    }
}

impl Clock for Time {
    fn local_day(&self) -> i32 {
        match self {
            Self::Device => SystemClock.local_day(),
            Self::Still(seconds) => i32::try_from(seconds / 86_400).unwrap_or(i32::MAX),
        }
    }

    fn seconds(&self) -> u64 {
        match self {
            Self::Device => SystemClock.seconds(),
            Self::Still(seconds) => *seconds,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_whole_seconds_of_a_year_that_can_be_written() {
        assert_eq!(
            Time::read("1800000000").map(|time| (time.local_day(), time.seconds())),
            Some((20_833, 1_800_000_000))
        );
        for wrong in ["", "-1", "1.5", "today", "253402300800"] {
            assert_eq!(Time::read(wrong), None, "{wrong}");
        }
    }
}
