//! Days as people say them.

use crate::texts::{t, tv};
use mendwell_domain::Day;

/// `Sunday 22 November`, in the chosen language.
pub(crate) fn say(day: Day) -> String {
    let (_, month, date, weekday) = day.parts();
    let (month, weekday) = (t(&format!("month-{month}")), t(&format!("weekday-{weekday}")));
    tv("day-name", &[("weekday", &weekday), ("day", &date.to_string()), ("month", &month)])
}

/// `Sunday 22 November 2026`, for what is kept on paper.
pub(crate) fn say_with_year(day: Day) -> String {
    let (year, ..) = day.parts();
    tv("day-with-year", &[("date", &say(day)), ("year", &year.to_string())])
}

/// The device's time of day, `14:05`, for the pause; never stored.
pub(crate) fn time_now() -> String {
    let now = js_sys::Date::new_0();
    format!("{:02}:{:02}", now.get_hours(), now.get_minutes())
}
