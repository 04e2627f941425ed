//! A day, and never a minute: what a fact says about when.

use core::fmt;
use core::str::FromStr;
use jiff::{SignedDuration, civil::Date};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A calendar day where the person is, years 1 to 9999. Shown to people and compared by their own device only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// Why something is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a day is written as year-month-day, for example 2026-11-22")]
pub struct DayError;

const EPOCH: Date = Date::constant(1970, 1, 1);
/// Hours of a day without a time zone. Days are counted as durations: spans of a calendar bring along everything that jiff
/// can say about a wrong one, and a browser would load it.
const HOURS: i64 = 24;

impl Day {
    /// The day of this year, month (1–12) and day of the month.
    ///
    /// # Errors
    /// If there is no such day, or the year is not 1 to 9999.
    pub fn from_ymd(year: i16, month: i8, day: i8) -> Result<Self, DayError> {
        if year < 1 {
            return Err(DayError);
        }
        Date::new(year, month, day).map(Self).map_err(|_| DayError)
    }

    /// The day this many days after 1970-01-01; days out of range become the nearest one that exists.
    pub fn from_epoch_days(days: i32) -> Self {
        // 0001-01-01 and 9999-12-31.
        let days = days.clamp(-719_162, 2_932_896);
        Self(EPOCH.saturating_add(SignedDuration::from_hours(HOURS * i64::from(days))))
    }

    /// Days since 1970-01-01, negative before it.
    pub fn epoch_days(self) -> i32 {
        i32::try_from(self.0.duration_since(EPOCH).as_hours() / HOURS).unwrap_or_default()
    }

    /// The day `n` days later (earlier if negative), held at the ends of the calendar.
    #[must_use]
    pub fn plus(self, n: i32) -> Self {
        Self::from_epoch_days(self.epoch_days().saturating_add(n))
    }

    /// Year, month (1–12), day of the month, and weekday (Monday is 1, Sunday 7).
    pub fn parts(self) -> (i16, i8, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day(), self.0.weekday().to_monday_one_offset())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day, _) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Day {
    type Err = DayError;
    fn from_str(text: &str) -> Result<Self, DayError> {
        let mut fields = text.splitn(3, '-');
        let mut field = |digits: usize| fields.next().filter(|f| f.len() == digits).ok_or(DayError);
        let (year, month, day) = (field(4)?, field(2)?, field(2)?);
        let number = |text: &str| text.parse::<i16>().map_err(|_| DayError);
        let small = |text: &str| text.parse::<i8>().map_err(|_| DayError);
        Self::from_ymd(number(year)?, small(month)?, small(day)?)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() { to.collect_str(self) } else { self.epoch_days().serialize(to) }
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            <&str>::deserialize(from)?.parse().map_err(D::Error::custom)
        } else {
            i32::deserialize(from).map(Self::from_epoch_days)
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_day_is_read_back_as_written(days in i32::MIN..=i32::MAX) {
            let day = Day::from_epoch_days(days);
            prop_assert_eq!(day.to_string().parse(), Ok(day));
            prop_assert_eq!(Day::from_epoch_days(day.epoch_days()), day);
        }
    }

    #[test]
    fn a_leap_day_is_stepped_over() {
        let day = Day::from_ymd(2028, 2, 28).unwrap();
        assert_eq!(day.plus(2).to_string(), "2028-03-01");
        assert_eq!(Day::from_ymd(2026, 11, 22).unwrap().parts(), (2026, 11, 22, 7));
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2026-02-29", "0000-01-01", "2026-1-1", "26-01-01", "2026-13-01", "2026-11-22T10", "--"]
        {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }
}
