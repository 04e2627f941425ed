//! Every limit on an input, with its reason: what is checked, what the message says, what tests draw from.

use crate::error::{Fault, TrendsError};

/// A range of numbers, both ends included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    pub(crate) name: &'static str,
    pub(crate) min: f64,
    pub(crate) max: f64,
    pub(crate) whole: bool,
}

impl Bound {
    pub(crate) const fn new(name: &'static str, min: f64, max: f64) -> Self {
        Self { name, min, max, whole: false }
    }

    /// The value, if it is in range.
    pub(crate) fn check(&self, value: f64) -> Result<f64, TrendsError> {
        let refused = |fault| Err(TrendsError::new(self.name, fault));
        if !value.is_finite() {
            refused(Fault::NotFinite)
        } else if value < self.min || value > self.max {
            refused(Fault::OutOfRange { min: self.min, max: self.max })
        } else if self.whole && value.fract() != 0.0 {
            refused(Fault::NotWhole)
        } else {
            Ok(value)
        }
    }
}

/// Days from any origin. A million days are 2,700 years; a double still tells 10 microseconds apart there.
pub(crate) const DAY: Bound = Bound::new("t", -1e6, 1e6);
/// The scale of a pulse.
pub(crate) const RATING: Bound = Bound::new("y", 0.0, 10.0);
/// No promise counts for more than one that was watched.
pub(crate) const WEIGHT: Bound = Bound::new("w", 0.0, 1.0);
/// A total of a questionnaire; the longest known have totals of a few hundred.
pub(crate) const TOTAL: Bound = Bound::new("x1", -1e6, 1e6);
/// Below this a spread is no spread, and dividing by it says nothing.
pub(crate) const SPREAD: Bound = Bound::new("sd", 1e-6, 1e6);
/// A reliability of one would mean that every change is real.
pub(crate) const RELIABILITY: Bound = Bound::new("rel", 0.0, 0.999_999);

/// Keepings, ratings or pairs in one question: eight a day for sixty years.
pub const MOST_ENTRIES: usize = 200_000;
/// Weeks that have a rating: fifty-seven years. The work for change points grows with their square.
pub const MOST_WEEKS: usize = 3_000;

/// Refuses a list that is too long.
pub(crate) fn check_length(name: &'static str, length: usize) -> Result<(), TrendsError> {
    if length > MOST_ENTRIES {
        return Err(TrendsError::new(name, Fault::TooMany { max: MOST_ENTRIES }));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_belong_to_the_range_and_nothing_beyond() {
        assert_eq!(DAY.check(1e6), Ok(1e6));
        assert_eq!(DAY.check(-1e6), Ok(-1e6));
        for (value, code) in
            [(1e6 + 1e-6, "out-of-range"), (f64::NAN, "not-finite"), (f64::INFINITY, "not-finite")]
        {
            assert_eq!(DAY.check(value).unwrap_err().code(), code);
        }
    }
}
