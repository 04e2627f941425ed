//! Step 2, for one person alone: promises and their days, parked worries, talks, and days that may be hard.

mod calendar;
mod dates;
mod draft;
mod fan;
mod fields;
mod form;
mod gestures;
mod keep;
mod promise;
mod room;
mod said;
mod talks;
mod today;
mod worries;

pub(super) use dates::{Dates, HardDay};
pub(super) use form::Promising;
pub(super) use keep::KeepDay;
pub(super) use promise::Promise;
pub(super) use room::Act;
pub(super) use talks::{PlanTalk, Talk, Talks};
pub(super) use today::on_today;
pub(super) use worries::{Worries, Worry};
