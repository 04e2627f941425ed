//! The hour that goes onto records, and by which logs grow old.

use std::time::{SystemTime, UNIX_EPOCH};

use mendwell_wire::Stamp;

use crate::{Error, Options, tls};

/// The system's clock, or one that stands still for a demonstration.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Clock {
    System,
    Still(Stamp),
}

impl Clock {
    /// As the options say. Other people's rules about time rest on stamps, so a clock that stands still is only for a
    /// host that nobody else can reach.
    pub(crate) fn of(options: &Options) -> Result<Self, Error> {
        match options.now {
            None => Ok(Self::System),
            Some(seconds) if tls::stays_here(options.listen) => Ok(Self::Still(Stamp::from_seconds(seconds))),
            Some(_) => Err(Error::StillClock { address: options.listen }),
        }
    }

    /// The hour it is. A clock before 1970 counts as 1970; stamps in a log do not follow it back.
    pub(crate) fn hour(self) -> Stamp {
        match self {
            Self::System => Stamp::from_seconds(
                SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()),
            ),
            Self::Still(hour) => hour,
        }
    }
}
