//! Days of the week, hours and schedules, as words.

use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{Schedule, Weekdays, Window};

pub(super) fn schedule(schedule: Schedule, texts: &Texts) -> String {
    match schedule {
        Schedule::DAILY => texts.get("schedule-daily"),
        Schedule::Once(day) => texts.with("schedule-once", &[("day", &say::day(texts, day))]),
        Schedule::Weekly { weekdays, every } => {
            let days = names(weekdays, texts);
            texts.with("schedule-weekly", &[("n", &every.to_string()), ("days", &days)])
        }
    }
}

pub(super) fn names(weekdays: Weekdays, texts: &Texts) -> String {
    let names: Vec<String> = weekdays.iter().map(|day| texts.get(&format!("weekday-{day}"))).collect();
    names.join(", ")
}

/// The hours of a window, as variables of a text.
pub(super) struct Hours(String, String);

impl Hours {
    pub(super) fn pairs(&self) -> [(&str, &str); 2] {
        [("from", &self.0), ("to", &self.1)]
    }
}

pub(super) fn hours(window: &Window) -> Hours {
    Hours(format!("{}:00", window.from), format!("{}:00", window.to))
}
