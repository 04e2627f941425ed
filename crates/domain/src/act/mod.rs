//! Step 2, alone: promises and how they were kept, parked worries, talks, and dates that come back.
//!
//! What is written again does not replace what was written: statements of a promise, records of a day and words of a
//! worry stay in the order they came. Nothing here is added up over a person.

mod decide;
mod keeping;
mod promise;
mod schedule;
mod talk;
mod thing;
mod view;
mod worry;

pub(crate) use decide::{
    choose_window, close_talk, keep_date, note_talk, plan_talk, record_keeping, remove_thing, settle_promise,
    sort_worry, state_promise, write_worry,
};
pub use keeping::{Counts, Keeping, Outcome};
pub use promise::{Importance, OwnPromise, PromiseKind, Risk, Standing, Terms};
pub use schedule::{Schedule, Weekdays};
pub use talk::{Occasion, TalkPlan};
pub(crate) use thing::Things;
pub use view::{
    ActView, DateView, DatesView, DayView, PromiseSummary, PromiseView, TalkView, TalksView, WorriesView,
    WorryView,
};
pub use worry::{Fate, Window};

use crate::Day;

/// Adds what was said on a day, unless it is what was said last: the same fact twice in a row counts once.
fn add<T: PartialEq>(said: &mut Vec<(Day, T)>, on: Day, what: T) {
    if said.last().is_none_or(|(day, last)| (*day, last) != (on, &what)) {
        said.push((on, what));
    }
}
