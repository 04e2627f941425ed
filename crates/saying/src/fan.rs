//! The picture of one promise: what was known about it, week by week.

use crate::shows::day;
use mendwell_domain::Day;
use mendwell_trends::{Keepings, Quantiles, ReliabilitySettings, TrendsError, share};

/// Weeks that are shown at most: half a year.
const WEEKS: i32 = 26;

/// What was known, from the first recorded day or half a year ago until today; the oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fan(Vec<Band>);

/// What was known on one day about the share of days kept, between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The day.
    pub day: Day,
    /// The ends of the 90 % and the 50 % band, and the middle, which is not drawn.
    pub share: Quantiles,
}

impl Fan {
    pub(crate) fn of(keepings: &Keepings, first: Day, today: Day) -> Result<Self, TrendsError> {
        let weeks = (0..=WEEKS).rev().map(|week| today.plus(-7 * week)).filter(|on| *on >= first);
        let settings = ReliabilitySettings::default();
        let band = |on| Ok(Band { day: on, share: share(keepings, day(on)?, &settings).quantiles() });
        Ok(Self(weeks.map(band).collect::<Result<_, TrendsError>>()?))
    }

    /// Its bands, a week apart. A picture needs two.
    #[must_use]
    pub fn bands(&self) -> &[Band] {
        &self.0
    }
}
