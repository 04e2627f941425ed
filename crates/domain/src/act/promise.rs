//! Promises: what is promised, how it was said over time, and what became of its days.

use super::{Counts, Keeping, Outcome, Schedule, add};
use crate::limits::{LimitError, RISKS, WEEKS};
use crate::{Day, Name, Refusal, Words};
use serde::{Deserialize, Serialize};

/// What a promise is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum PromiseKind {
    /// Keeping one's word in small things.
    Reliability,
    /// Being open about where, what, who.
    Openness,
    /// Staying away from what is risky.
    Avoidance,
    /// Making good what was harmed.
    Repair,
    /// A small kindness.
    Gesture,
}

impl PromiseKind {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::Reliability, Self::Openness, Self::Avoidance, Self::Repair, Self::Gesture];

    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Reliability => "reliability",
            Self::Openness => "openness",
            Self::Avoidance => "avoidance",
            Self::Repair => "repair",
            Self::Gesture => "gesture",
        }
    }
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Importance {
    /// A small thing.
    Small,
    /// As most things.
    Ordinary,
    /// A big thing.
    Big,
}

impl Importance {
    /// Every importance, the least first.
    pub const ALL: [Self; 3] = [Self::Small, Self::Ordinary, Self::Big];

    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Ordinary => "ordinary",
            Self::Big => "big",
        }
    }

    /// How much one day counts as evidence, never more than one.
    pub fn weight(self) -> f64 {
        match self {
            Self::Small => 0.5,
            Self::Ordinary => 0.75,
            Self::Big => 1.0,
        }
    }
}

/// What is promised: when something happens, then something is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Terms {
    /// What it is for.
    pub kind: PromiseKind,
    /// When …; blank if the day says it.
    #[serde(default)]
    pub cue: Words,
    /// … then I …
    pub act: Words,
    /// What would count as kept; may be blank.
    #[serde(default)]
    pub counts: Words,
    /// On which days it is due.
    pub schedule: Schedule,
    /// The last day on which it can be due, if there is one.
    pub until: Option<Day>,
    /// How much it matters.
    pub importance: Importance,
}

impl Terms {
    /// Whether these terms, with a schedule that was said on `since`, fall on this day.
    pub fn is_due(&self, since: Day, day: Day) -> bool {
        self.until.is_none_or(|until| day <= until) && self.schedule.is_due(since, day)
    }

    /// The first day from `from` on, if one comes.
    pub fn next(&self, since: Day, from: Day) -> Option<Day> {
        self.schedule.next(since, from).filter(|day| self.until.is_none_or(|until| *day <= until))
    }

    fn check(&self) -> Result<(), LimitError> {
        match self.schedule {
            Schedule::Once(_) => Ok(()),
            Schedule::Weekly { every, .. } => WEEKS.check(usize::from(every)),
        }
    }
}

/// A plan for a situation in which the promise is hard to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Risk {
    /// How I notice it.
    pub cue: Words,
    /// What I do then.
    pub act: Words,
    /// Whom I call; may be blank.
    #[serde(default)]
    pub call: Name,
}

/// A promise as its maker keeps it for themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnPromise {
    /// What their maker calls the one it is made to; none is themselves.
    pub to: Option<Name>,
    /// What is promised.
    pub terms: Terms,
    /// The moment as its maker pictures it, and what they do in it; may be blank.
    #[serde(default)]
    pub rehearsal: Words,
    /// What to do when it gets hard.
    #[serde(default)]
    pub risks: Vec<Risk>,
}

impl OwnPromise {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        self.terms.check()?;
        RISKS.check(self.risks.len())?;
        if self.terms.act.is_blank() { Err(Refusal::NothingWritten) } else { Ok(()) }
    }
}

/// Whether a promise holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Standing {
    /// It holds.
    #[default]
    Open,
    /// Its maker was released from it, or released themselves.
    Released,
    /// It came to its end.
    Ended,
}

impl Standing {
    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Released => "released",
            Self::Ended => "ended",
        }
    }
}

/// What was recorded for one due day, the latest last; none takes back what was recorded before it.
type Records = Vec<(Day, Option<Keeping>)>;

/// A promise as the log tells it so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Promise {
    /// What it says now, and since when.
    pub(super) said: (Day, OwnPromise),
    /// What it said before, the oldest first.
    pub(super) before: Vec<(Day, OwnPromise)>,
    pub(super) stood: Vec<(Day, Standing)>,
    /// By the day it was due, ascending.
    pub(super) days: Vec<(Day, Records)>,
}

impl Promise {
    pub(super) fn new(on: Day, said: OwnPromise) -> Self {
        Self { said: (on, said), before: Vec::new(), stood: Vec::new(), days: Vec::new() }
    }

    pub(super) fn restate(&mut self, on: Day, said: OwnPromise) {
        let said = (on, said);
        if said != self.said {
            self.before.push(std::mem::replace(&mut self.said, said));
        }
    }

    /// Everything it ever said, the oldest first.
    pub(super) fn stated(&self) -> impl Iterator<Item = &(Day, OwnPromise)> {
        self.before.iter().chain([&self.said])
    }

    /// Whether it holds now.
    pub(super) fn standing(&self) -> Standing {
        self.stood.last().map_or_else(Standing::default, |(_, standing)| *standing)
    }

    /// The first day of it.
    pub(super) fn made_on(&self) -> Day {
        self.stated().map(|(on, _)| *on).fold(self.said.0, Day::min)
    }

    /// What held on a day, and since when with that schedule: other words leave the rhythm as it is.
    fn in_force(&self, day: Day) -> Option<(Day, &OwnPromise)> {
        let mut found: Option<(Day, &OwnPromise)> = None;
        for (on, said) in self.stated().filter(|(on, _)| *on <= day) {
            let since = found.filter(|(_, before)| before.terms.schedule == said.terms.schedule);
            found = Some((since.map_or(*on, |(since, _)| since), said));
        }
        found
    }

    /// Whether it was, or is, due on this day.
    pub(super) fn is_due(&self, day: Day) -> bool {
        let stood = self.stood.iter().rfind(|(on, _)| *on <= day);
        stood.is_none_or(|(_, standing)| *standing == Standing::Open)
            && self.in_force(day).is_some_and(|(since, said)| said.terms.is_due(since, day))
    }

    /// The next due day after this one, as it stands.
    pub(super) fn next(&self, day: Day) -> Option<Day> {
        let (since, said) = self.in_force(day).filter(|_| self.standing() == Standing::Open)?;
        said.terms.next(since, day.plus(1))
    }

    /// Everything that was recorded for a day.
    pub(super) fn records(&self, due: Day) -> &[(Day, Option<Keeping>)] {
        let found =
            self.days.binary_search_by_key(&due, |(day, _)| *day).ok().and_then(|at| self.days.get(at));
        found.map_or(&[], |(_, records)| records)
    }

    /// What stands for a day.
    pub(super) fn keeping(&self, due: Day) -> Option<&Keeping> {
        self.records(due).last().and_then(|(_, keeping)| keeping.as_ref())
    }

    /// Whether this can stand for a day when it is written on `on`. Folding and deciding both ask here.
    ///
    /// An excuse is the receiver's to give (design rule 5). Who promised something to themselves is their own receiver;
    /// what was promised to somebody else has no excuse in a log that the other does not write.
    pub(super) fn may_record(&self, due: Day, keeping: Option<&Keeping>, on: Day) -> Result<(), Refusal> {
        if due > on {
            return Err(Refusal::StillAhead);
        }
        let (_, said) = self.in_force(due).ok_or(Refusal::NotDue)?;
        let excused = keeping.is_some_and(|keeping| keeping.outcome == Outcome::Excused);
        if excused && said.to.is_some() { Err(Refusal::ExcuseNeedsReceiver) } else { Ok(()) }
    }

    pub(super) fn record(&mut self, due: Day, keeping: Option<Keeping>, on: Day) {
        let at = self.days.binary_search_by_key(&due, |(day, _)| *day).unwrap_or_else(|at| {
            self.days.insert(at, (due, Vec::new()));
            at
        });
        if let Some((_, records)) = self.days.get_mut(at) {
            add(records, on, keeping.map(Keeping::tidy));
        }
    }

    /// How many days of each kind there are from `from` to `today`. Today counts once there is a record of it.
    pub(super) fn counts(&self, from: Day, today: Day) -> Counts {
        let mut counts = Counts::default();
        let from = from.max(self.made_on()).epoch_days();
        for day in (from..=today.epoch_days()).map(Day::from_epoch_days) {
            match self.keeping(day) {
                Some(keeping) => counts.count(keeping),
                None => counts.not_recorded += u32::from(day < today && self.is_due(day)),
            }
        }
        counts
    }
}
