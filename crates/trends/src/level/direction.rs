//! Whether a level rose or fell within some weeks.

use super::filter::Kernel;
use super::mixture::Mixture;
use crate::bounds::Bound;
use crate::error::{Fault, TrendsError};
use crate::normal;

/// Weeks to look back over: a table with a row for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Horizons(Vec<u32>);

impl Default for Horizons {
    /// 2, 4 and 12 weeks.
    fn default() -> Self {
        Self(vec![2, 4, 12])
    }
}

impl Horizons {
    const MOST: usize = 26;
    const WEEKS: Bound = Bound { whole: true, ..Bound::new("hyper.horizons", 1.0, 104.0) };

    /// These weeks, 1 to 104 each, at most 26 of them.
    ///
    /// # Errors
    ///
    /// Refuses what is no such number of weeks, and too many, as field `hyper.horizons`.
    pub fn new(weeks: &[f64]) -> Result<Self, TrendsError> {
        if weeks.len() > Self::MOST {
            return Err(TrendsError::new(Self::WEEKS.name, Fault::TooMany { max: Self::MOST }));
        }
        let valid = |(index, week): (usize, &f64)| {
            Self::WEEKS.check(*week).map(|week| week as u32).map_err(|error| error.at(index))
        };
        weeks.iter().enumerate().map(valid).collect::<Result<_, _>>().map(Self)
    }

    /// The weeks.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        self.0.iter().copied()
    }
}

/// How the level now differs from the one some weeks ago. The three probabilities sum to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Direction {
    /// The mean difference in points; above zero is worse now.
    pub mean: f64,
    /// The probability that the level rose by more than half a point.
    pub p_up: f64,
    /// The probability that it fell by more than half a point.
    pub p_down: f64,
    /// The probability that it did neither.
    pub p_steady: f64,
}

/// Over this many weeks; none if the ratings do not go back so far.
pub(super) fn direction(mixture: &Mixture, weeks: u32, rope: f64) -> Option<Direction> {
    let mut all = Direction { mean: 0.0, p_up: 0.0, p_down: 0.0, p_steady: 0.0 };
    for part in mixture.parts() {
        let steps = part.kernels.get(..weeks as usize)?;
        let kernel = steps.iter().fold(Kernel::SAME, |later, earlier| later.before(earlier));
        let mean = (1.0 - kernel.slope) * part.mean - kernel.shift;
        let spread = (1.0 - kernel.slope) * part.sd;
        let sd = (spread * spread + kernel.variance).sqrt();
        all.mean += part.weight * mean;
        all.p_up += part.weight * normal::below((mean - rope) / sd);
        all.p_down += part.weight * normal::below((-rope - mean) / sd);
    }
    Some(Direction { p_steady: (1.0 - all.p_up - all.p_down).max(0.0), ..all })
}
