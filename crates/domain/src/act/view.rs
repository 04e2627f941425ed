//! Views of step 2, alone. They have raw numbers of one promise, and none of a person: nothing is added up over
//! promises, no run of days is counted, and how many worries wait is nowhere (safety rule 3).

use super::promise::Promise;
use super::worry::Worry;
use super::{Counts, Fate, Keeping, Occasion, Outcome, OwnPromise, Standing, TalkPlan, Things, Window};
use crate::{Day, Refusal, State, ThingId, Words};
use serde::{Deserialize, Serialize};

/// How far back a calendar goes: thirteen months, so that the same month of last year can be seen. What is older is in
/// the evidence.
const BACK: i32 = 396;
/// How far ahead: whatever today is, to the end of the month after it, nearly.
const AHEAD: i32 = 45;
/// The days of a whole count: ten years, so that a clock which was far off once costs nothing.
const WHOLE: i32 = 3_653;
/// The days of a recent count: the last three months.
const RECENT: i32 = 91;

/// A promise in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PromiseSummary {
    /// Its identity.
    pub id: ThingId,
    /// The day it was made.
    pub made_on: Day,
    /// What it says now.
    pub said: OwnPromise,
    /// Whether it holds.
    pub standing: Standing,
    /// Whether it is due today.
    pub due: bool,
    /// What is recorded for today, if anything is.
    pub keeping: Option<Keeping>,
    /// When it is due next after today.
    pub next: Option<Day>,
}

/// One day of a promise, for a calendar. Past and without a standing record, it is not recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayView {
    /// The day.
    pub day: Day,
    /// What stands for it.
    pub keeping: Option<Keeping>,
    /// What was recorded before that, each with the day it was, the oldest first; none where a record was taken back.
    pub earlier: Vec<(Day, Option<Keeping>)>,
}

/// One promise with everything about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PromiseView {
    /// The promise as in a list.
    pub summary: PromiseSummary,
    /// The day the view is of.
    pub today: Day,
    /// Everything that was promised under its name, each with the day, the latest last.
    pub stated: Vec<(Day, OwnPromise)>,
    /// When it was released, ended, or taken up again.
    pub stood: Vec<(Day, Standing)>,
    /// Its days, ascending: those it was or will be due on, and those that have a record.
    pub days: Vec<DayView>,
    /// The days since it was made, ten years at most.
    pub counts: Counts,
    /// The days of the last three months.
    pub recent: Counts,
    /// What stands, by day: for statistics. What is not recorded is no evidence and not in it.
    pub evidence: Vec<(Day, Outcome)>,
}

/// A worry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorryView {
    /// Its identity.
    pub id: ThingId,
    /// What was written, each with its day, the oldest first.
    pub words: Vec<(Day, Words)>,
    /// What becomes of it.
    pub fate: Fate,
    /// The talk it is brought to, if there is one.
    pub talk: Option<ThingId>,
}

/// The inbox of worries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorriesView {
    /// When they are looked at, if that was chosen.
    pub window: Option<Window>,
    /// In the order they were parked.
    pub worries: Vec<WorryView>,
}

/// A talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TalkView {
    /// Its identity.
    pub id: ThingId,
    /// What is planned.
    pub plan: TalkPlan,
    /// The worries that are brought to it.
    pub topics: Vec<WorryView>,
    /// What was noted, each with its day, the oldest first.
    pub notes: Vec<(Day, Words)>,
    /// The day it came to its end, if it did.
    pub closed_on: Option<Day>,
}

/// Every talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TalksView {
    /// By their days.
    pub talks: Vec<TalkView>,
}

/// A day that may be hard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DateView {
    /// Its identity.
    pub id: ThingId,
    /// What is kept of it.
    pub occasion: Occasion,
    /// When it is next, from today on.
    pub next: Option<Day>,
}

/// Every such day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DatesView {
    /// The nearest first; those that do not come again last.
    pub dates: Vec<DateView>,
}

/// What step 2 has for a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ActView {
    /// The day.
    pub day: Day,
    /// Every promise, in the order they were made; a screen of the day shows those that are due.
    pub promises: Vec<PromiseSummary>,
    /// The window of worries, if it opens today. Whether it is open now, the clock on the screen says.
    pub window: Option<Window>,
    /// Talks of today that are not over.
    pub talks: Vec<TalkView>,
    /// What today is.
    pub dates: Vec<DateView>,
}

impl State {
    /// What step 2 has for today.
    pub fn act_view(&self, today: Day) -> ActView {
        let things = &self.things;
        let talks = things.talks().filter(|(_, talk)| talk.plan.day == today && talk.closed_on.is_none());
        let mut dates = self.dates_view(today).dates;
        dates.retain(|date| date.next == Some(today));
        ActView {
            day: today,
            promises: things.promises().map(|(id, promise)| summary(id, promise, today)).collect(),
            window: things.window.filter(|window| window.weekdays.has(today)),
            talks: talks.filter_map(|(id, _)| things.talk_view(id)).collect(),
            dates,
        }
    }

    /// One promise.
    ///
    /// # Errors
    /// If there is none.
    pub fn promise_view(&self, id: ThingId, today: Day) -> Result<PromiseView, Refusal> {
        let promise = self.things.promise(id)?;
        let stands = |(day, _): &(Day, _)| Some((*day, promise.keeping(*day)?.outcome));
        Ok(PromiseView {
            summary: summary(id, promise, today),
            today,
            stated: promise.stated().cloned().collect(),
            stood: promise.stood.clone(),
            days: days(promise, today),
            counts: promise.counts(today.plus(1 - WHOLE), today),
            recent: promise.counts(today.plus(1 - RECENT), today),
            evidence: promise.days.iter().filter_map(stands).collect(),
        })
    }

    /// The inbox of worries.
    pub fn worries_view(&self) -> WorriesView {
        let worries = self.things.worries().map(|(id, worry)| self.things.worry_view(id, worry));
        WorriesView { window: self.things.window, worries: worries.collect() }
    }

    /// Every talk, by their days.
    pub fn talks_view(&self) -> TalksView {
        let talks = self.things.talks().filter_map(|(id, _)| self.things.talk_view(id));
        let mut talks: Vec<TalkView> = talks.collect();
        talks.sort_by_key(|talk| talk.plan.day);
        TalksView { talks }
    }

    /// Every day that may be hard, the nearest first.
    pub fn dates_view(&self, today: Day) -> DatesView {
        let dates = self.things.dates();
        let view =
            |(id, date): (_, &Occasion)| DateView { id, occasion: date.clone(), next: date.next(today) };
        let mut dates: Vec<DateView> = dates.map(view).collect();
        dates.sort_by_key(|date| (date.next.is_none(), date.next));
        DatesView { dates }
    }
}

impl Things {
    fn worry_view(&self, id: ThingId, worry: &Worry) -> WorryView {
        WorryView { id, words: worry.words.clone(), fate: worry.fate, talk: self.brought_to(worry) }
    }

    fn talk_view(&self, id: ThingId) -> Option<TalkView> {
        let talk = self.talk(id).ok()?;
        let topics = self.worries().filter(|(_, worry)| self.brought_to(worry) == Some(id));
        Some(TalkView {
            id,
            plan: talk.plan.clone(),
            topics: topics.map(|(id, worry)| self.worry_view(id, worry)).collect(),
            notes: talk.notes.clone(),
            closed_on: talk.closed_on,
        })
    }
}

fn summary(id: ThingId, promise: &Promise, today: Day) -> PromiseSummary {
    PromiseSummary {
        id,
        made_on: promise.made_on(),
        said: promise.said.1.clone(),
        standing: promise.standing(),
        due: promise.is_due(today),
        keeping: promise.keeping(today).cloned(),
        next: promise.next(today),
    }
}

fn days(promise: &Promise, today: Day) -> Vec<DayView> {
    let days = (-BACK..=AHEAD).map(|n| today.plus(n));
    let shown = days.filter(|day| promise.is_due(*day) || !promise.records(*day).is_empty());
    let view = |day| {
        let earlier = promise.records(day).split_last().map(|(_, earlier)| earlier.to_vec());
        DayView { day, keeping: promise.keeping(day).cloned(), earlier: earlier.unwrap_or_default() }
    };
    shown.map(view).collect()
}
