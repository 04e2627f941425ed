//! The ratings of one item of a pulse.

use crate::bounds::{MOST_WEEKS, check_length};
use crate::error::{Fault, TrendsError};
use crate::values::{Day, Rating};

/// The ratings of one item, sorted by time; those of one instant keep the order in which they came. At most
/// [`MOST_ENTRIES`](crate::MOST_ENTRIES), in at most [`MOST_WEEKS`] weeks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ratings(Vec<(Day, Rating)>);

impl Ratings {
    /// These ratings, in any order.
    ///
    /// # Errors
    ///
    /// Refuses too many, in entries or in weeks that have one, as field `t`.
    pub fn new(mut ratings: Vec<(Day, Rating)>) -> Result<Self, TrendsError> {
        check_length("t", ratings.len())?;
        ratings.sort_by(|(a, _), (b, _)| a.get().total_cmp(&b.get()));
        let weeks = ratings.chunk_by(|(a, _), (b, _)| week_of(*a) == week_of(*b)).count();
        if weeks > MOST_WEEKS {
            return Err(TrendsError::new("t", Fault::TooMany { max: MOST_WEEKS }));
        }
        Ok(Self(ratings))
    }

    /// Ratings from bare numbers: days, and points where high is worse.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), and for an entry of `t` or `y` that is out of its range, and for lists of different lengths (`y`).
    pub fn from_numbers(days: &[f64], points: &[f64]) -> Result<Self, TrendsError> {
        if days.len() != points.len() {
            return Err(TrendsError::new("y", Fault::UnequalLengths));
        }
        check_length("t", days.len())?;
        let valid = |(index, (day, points)): (usize, (&f64, &f64))| {
            let day = Day::new(*day).map_err(|error| error.at(index))?;
            let rating = Rating::new(*points).map_err(|error| error.at(index))?;
            Ok((day, rating))
        };
        Self::new(days.iter().zip(points).enumerate().map(valid).collect::<Result<_, TrendsError>>()?)
    }

    /// Day and points of those that are not after `now`.
    pub(crate) fn up_to(&self, now: Day) -> impl DoubleEndedIterator<Item = (f64, f64)> + Clone {
        let seen = self.0.partition_point(|(day, _)| day.get() <= now.get());
        self.0.iter().take(seen).map(|(day, rating)| (day.get(), rating.get()))
    }
}

/// The number of the week in which a day lies, counted from the origin of the days; it may be negative.
pub(crate) fn week_of(day: Day) -> i64 {
    week(day.get())
}

/// As [`week_of`].
pub(crate) fn week(day: f64) -> i64 {
    (day / 7.0).floor() as i64
}
