//! Hours to come back: named where the person is, written as hours that both devices count alike.

use crate::dates;
use crate::texts::tv;
use mendwell_domain::Day;
use mendwell_domain::bond::Stamp;

const MORNING: u8 = 9;
const EVENING: u8 = 20;

/// Until so many days from now a pause can be announced; the domain holds a later time at that.
pub(super) const DAYS_AHEAD: i32 = 14;

/// A time to come back, as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Return {
    AboutAnHour,
    ThisEvening,
    TomorrowMorning,
    TomorrowEvening,
}

impl Return {
    /// What can be offered at this hour of the day: an evening that has begun cannot.
    pub(super) fn offered(hour: u8) -> Vec<Self> {
        let all = [Self::AboutAnHour, Self::ThisEvening, Self::TomorrowMorning, Self::TomorrowEvening];
        all.into_iter().filter(|when| *when != Self::ThisEvening || hour + 1 < EVENING).collect()
    }

    /// The name that its text is found under.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::AboutAnHour => "exchange-return-hour",
            Self::ThisEvening => "exchange-return-evening",
            Self::TomorrowMorning => "exchange-return-morning",
            Self::TomorrowEvening => "exchange-return-next-evening",
        }
    }

    /// The hour itself.
    pub(super) fn stamp(self, now: Now) -> Stamp {
        match self {
            Self::AboutAnHour => about_an_hour(now.minutes),
            Self::ThisEvening => stamp(now.day, EVENING),
            Self::TomorrowMorning => stamp(now.day.plus(1), MORNING),
            Self::TomorrowEvening => stamp(now.day.plus(1), EVENING),
        }
    }
}

/// The time on this device.
#[derive(Clone, Copy)]
pub(super) struct Now {
    pub(super) day: Day,
    pub(super) hour: u8,
    /// Minutes since 1970 in UTC.
    minutes: u32,
}

impl Now {
    pub(super) fn read() -> Self {
        let date = js_sys::Date::new_0();
        let (day, hour) = local(&date);
        Self { day, hour, minutes: (date.get_time() / 60_000.0) as u32 }
    }

    /// Whether this hour is still to come.
    pub(super) fn is_before(self, when: Stamp) -> bool {
        when.hours().saturating_mul(60) > self.minutes
    }
}

/// The full hour that is nearest to an hour from now: half an hour away at least, an hour and a half at most.
fn about_an_hour(minutes: u32) -> Stamp {
    Stamp::from_hours(minutes.saturating_add(90) / 60)
}

/// The hour of this day where the person is. Where clocks differ from others by parts of an hour, the next full one.
pub(super) fn stamp(day: Day, hour: u8) -> Stamp {
    let (year, month, date, _) = day.parts();
    let (year, month) = (u32::try_from(year).unwrap_or_default(), i32::from(month) - 1);
    let at = js_sys::Date::new_with_year_month_day_hr(year, month, i32::from(date), i32::from(hour));
    Stamp::from_hours((at.get_time() / 3_600_000.0).ceil() as u32)
}

/// A time to come back in words, where the person is.
pub(super) fn say(when: Stamp) -> String {
    let date = js_sys::Date::new(&(f64::from(when.hours()) * 3_600_000.0).into());
    let (day, hour) = local(&date);
    let time = format!("{hour}:{:02}", date.get_minutes());
    tv("exchange-time", &[("day", &dates::say(day)), ("time", &time)])
}

/// Day and hour on the wall.
fn local(date: &js_sys::Date) -> (Day, u8) {
    let whole = |number: u32| i8::try_from(number).unwrap_or_default();
    let year = i16::try_from(date.get_full_year()).unwrap_or_default();
    let day = Day::from_ymd(year, whole(date.get_month()) + 1, whole(date.get_date()));
    (day.unwrap_or(Day::from_epoch_days(0)), u8::try_from(date.get_hours()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_evening_that_has_begun_is_not_offered() {
        assert!(Return::offered(18).contains(&Return::ThisEvening));
        for hour in 19..24 {
            assert!(!Return::offered(hour).contains(&Return::ThisEvening), "{hour}");
        }
    }

    #[test]
    fn about_an_hour_is_never_less_than_half_of_one() {
        for minute in 0..60 {
            let minutes = 29_000_040 + minute;
            let away = about_an_hour(minutes).hours() * 60 - minutes;
            assert!((30..=90).contains(&away), "{minute}: {away}");
        }
    }
}
