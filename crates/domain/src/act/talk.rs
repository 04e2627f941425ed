//! Talks that are planned, and dates that come round.

use crate::{Day, Name, Title, Words};
use serde::{Deserialize, Serialize};

/// A talk that somebody plans.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TalkPlan {
    /// Whom with; may be blank.
    pub with: Name,
    /// On which day.
    pub day: Day,
    /// What it is about, beside the worries that are brought to it; may be blank.
    #[serde(default)]
    pub agenda: Words,
}

/// A planned talk as the log tells it so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Talk {
    pub(super) plan: TalkPlan,
    pub(super) notes: Vec<(Day, Words)>,
    /// The day it came to its end.
    pub(super) closed_on: Option<Day>,
}

/// A day that may be hard: an anniversary, or a trigger with a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Occasion {
    /// What it is called; may be blank.
    pub name: Title,
    /// The day, or its first one.
    pub day: Day,
    /// It comes back every year. The 29th of February comes back on the 28th where a year has none.
    pub yearly: bool,
    /// What would help on that day; may be blank.
    #[serde(default)]
    pub plan: Words,
}

impl Occasion {
    /// The first time that it falls on `from` or later, if it does.
    pub fn next(&self, from: Day) -> Option<Day> {
        if self.day >= from {
            return Some(self.day);
        }
        let (_, month, day, _) = self.day.parts();
        let (year, ..) = from.parts();
        let on = |year: i16| Day::from_ymd(year, month, day).or_else(|_| Day::from_ymd(year, month, day - 1));
        let years = [year, year.saturating_add(1)].into_iter().filter(|_| self.yearly);
        years.filter_map(|year| on(year).ok()).find(|day| *day >= from)
    }

    /// Whether it falls on this day.
    pub fn is_on(&self, day: Day) -> bool {
        self.next(day) == Some(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_yearly_date_comes_back_and_a_leap_day_a_day_earlier() {
        let leap =
            Occasion { name: Title::default(), day: day("2024-02-29"), yearly: true, plan: Words::default() };
        assert_eq!(leap.next(day("2024-03-01")), Some(day("2025-02-28")));
        assert_eq!(leap.next(day("2027-12-31")), Some(day("2028-02-29")));
        assert_eq!(leap.next(day("2020-01-01")), Some(leap.day), "not before its first one");
        let once = Occasion { yearly: false, ..leap };
        assert!(once.is_on(once.day) && once.next(day("2024-03-01")).is_none());
        let last = Occasion { yearly: true, day: day("9998-01-01"), ..once };
        assert_eq!(last.next(day("9999-06-01")), None, "after it there are no years");
    }
}
