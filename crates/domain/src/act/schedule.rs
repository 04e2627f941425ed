//! On which days a promise is due. Plain days: no hours and no time zones.

use crate::Day;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Days of the week. For people and programs a list of numbers, Monday 1 to Sunday 7; on disk one byte, Monday its
/// lowest bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Weekdays(u8);

impl Weekdays {
    /// Every day of the week.
    pub const ALL: Self = Self(0b111_1111);

    /// These days, Monday 1 to Sunday 7; another number is none.
    pub fn of(days: impl IntoIterator<Item = u8>) -> Self {
        let bits = days.into_iter().filter(|day| (1..=7).contains(day)).map(|day| 1 << (day - 1));
        Self(bits.fold(0, |all, bit| all | bit))
    }

    /// The days, Monday 1 to Sunday 7, in that order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (1..=7).filter(move |day| self.0 & (1 << (day - 1)) != 0)
    }

    /// Whether this day is one of them.
    pub fn has(self, day: Day) -> bool {
        let (.., weekday) = day.parts();
        self.iter().any(|of| i8::try_from(of) == Ok(weekday))
    }

    /// None at all.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl Serialize for Weekdays {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() { to.collect_seq(self.iter()) } else { self.0.serialize(to) }
    }
}

impl<'de> Deserialize<'de> for Weekdays {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            Vec::<u8>::deserialize(from).map(Self::of)
        } else {
            u8::deserialize(from).map(|bits| Self(bits & Self::ALL.0))
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Weekdays {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Weekdays".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 7 }, "uniqueItems": true
        })
    }
}

/// On which days something is due. Daily is every day of every week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Schedule {
    /// Once, on this day.
    Once(Day),
    /// On these days of every so many weeks, counted from the day on which the schedule was said.
    Weekly {
        /// The days.
        weekdays: Weekdays,
        /// Every how many weeks; 1 is every week.
        every: u8,
    },
}

impl Schedule {
    /// Every day.
    pub const DAILY: Self = Self::Weekly { weekdays: Weekdays::ALL, every: 1 };

    /// Whether a schedule that was said on `since` falls on this day.
    pub fn is_due(self, since: Day, day: Day) -> bool {
        match self {
            Self::Once(on) => day == on,
            Self::Weekly { weekdays, every } => {
                let days = day.epoch_days() - since.epoch_days();
                days >= 0 && every > 0 && days / 7 % i32::from(every) == 0 && weekdays.has(day)
            }
        }
    }

    /// The first day from `from` on, if one comes.
    pub fn next(self, since: Day, from: Day) -> Option<Day> {
        match self {
            Self::Once(on) => Some(on).filter(|on| *on >= from),
            // After one whole round and a week every weekday has had its turn.
            Self::Weekly { every, .. } => {
                let ahead = (0..7 * (i32::from(every) + 1)).map(|n| from.plus(n));
                ahead.into_iter().find(|day| self.is_due(since, *day))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Sunday.
    const fn sunday() -> i32 {
        20_779
    }

    fn due(schedule: Schedule, days: i32) -> Vec<i32> {
        let since = Day::from_epoch_days(sunday());
        (-7..days).filter(|n| schedule.is_due(since, since.plus(*n))).collect()
    }

    #[test]
    fn every_second_friday_begins_with_the_first_one() {
        assert_eq!(Day::from_epoch_days(sunday()).parts().3, 7);
        let schedule = Schedule::Weekly { weekdays: Weekdays::of([5]), every: 2 };
        assert_eq!(due(schedule, 40), [5, 19, 33]);
        let since = Day::from_epoch_days(sunday());
        assert_eq!(schedule.next(since, since.plus(6)), Some(since.plus(19)));
    }

    #[test]
    fn daily_is_every_day_from_the_first_on() {
        assert_eq!(due(Schedule::DAILY, 4), [0, 1, 2, 3]);
    }

    #[test]
    fn what_has_no_weekday_or_no_week_never_comes() {
        let since = Day::from_epoch_days(sunday());
        for (weekdays, every) in [(Weekdays::default(), 1), (Weekdays::ALL, 0)] {
            assert_eq!(Schedule::Weekly { weekdays, every }.next(since, since), None);
        }
        assert_eq!(Schedule::Once(since).next(since, since.plus(1)), None);
    }

    #[test]
    fn weekdays_are_a_list_for_people_and_a_byte_on_disk() {
        let days = Weekdays::of([5, 1, 9, 0, 5]);
        assert_eq!(serde_json::to_string(&days).unwrap(), "[1,5]");
        assert_eq!(serde_json::from_str::<Weekdays>("[5,1]").unwrap(), days);
        assert_eq!(postcard::to_allocvec(&days).unwrap(), [0b1_0001]);
        assert_eq!(postcard::from_bytes::<Weekdays>(&[0xff]).unwrap(), Weekdays::ALL);
    }
}
