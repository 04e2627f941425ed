//! A promise while it is being written.

use super::fields::refused;
use crate::keeping::{Typed, too_long};
use leptos::prelude::*;
use mendwell_client::Failure;
use mendwell_domain::{
    Day, Importance, Name, OwnPromise, PromiseKind, Risk, Schedule, Terms, Weekdays, Words,
};

pub(super) const DAILY: &str = "rhythm-daily";
pub(super) const WEEKLY: &str = "rhythm-weekly";
pub(super) const ONCE: &str = "rhythm-once";

/// How it gets hard, what is done then, and who is called.
pub(super) type Plan = [Typed; 3];

/// What its fields say.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    pub(super) cue: Typed,
    pub(super) act: Typed,
    pub(super) to: Typed,
    pub(super) counts: Typed,
    pub(super) rehearsal: Typed,
    pub(super) rhythm: RwSignal<Option<&'static str>>,
    pub(super) weekdays: RwSignal<Weekdays>,
    pub(super) every: Typed,
    pub(super) on: Typed,
    pub(super) until: Typed,
    pub(super) kind: RwSignal<PromiseKind>,
    pub(super) importance: RwSignal<Importance>,
    pub(super) plans: RwSignal<Vec<Plan>>,
}

impl Draft {
    /// A new one, or of what was said before.
    pub(super) fn new(said: Option<&OwnPromise>) -> Self {
        let text = |get: fn(&OwnPromise) -> &str| Typed::new(said.map_or("", get));
        let schedule = said.map(|said| said.terms.schedule);
        let (rhythm, weekdays, every, on) = match schedule {
            None => (None, Weekdays::default(), 1, None),
            Some(Schedule::DAILY) => (Some(DAILY), Weekdays::default(), 1, None),
            Some(Schedule::Weekly { weekdays, every }) => (Some(WEEKLY), weekdays, every, None),
            Some(Schedule::Once(on)) => (Some(ONCE), Weekdays::default(), 1, Some(on)),
        };
        let date = |day: Option<Day>| Typed::new(&day.map(|day| day.to_string()).unwrap_or_default());
        let plan = |risk: &Risk| [risk.cue.as_str(), risk.act.as_str(), risk.call.as_str()].map(Typed::new);
        let mut plans: Vec<Plan> = said.map(|said| said.risks.iter().map(plan).collect()).unwrap_or_default();
        if plans.is_empty() {
            plans.push(blank_plan());
        }
        Self {
            cue: text(|said| said.terms.cue.as_str()),
            act: text(|said| said.terms.act.as_str()),
            to: text(|said| said.to.as_ref().map_or("", Name::as_str)),
            counts: text(|said| said.terms.counts.as_str()),
            rehearsal: text(|said| said.rehearsal.as_str()),
            rhythm: RwSignal::new(rhythm),
            weekdays: RwSignal::new(weekdays),
            every: Typed::new(&every.to_string()),
            on: date(on),
            until: date(said.and_then(|said| said.terms.until)),
            kind: RwSignal::new(said.map_or(PromiseKind::Reliability, |said| said.terms.kind)),
            importance: RwSignal::new(said.map_or(Importance::Ordinary, |said| said.terms.importance)),
            plans: RwSignal::new(plans),
        }
    }

    pub(super) fn schedule(self) -> Option<Schedule> {
        let every = text(self.every);
        schedule(self.rhythm.get_untracked()?, self.weekdays.get_untracked(), &every, &text(self.on))
    }

    /// What it says, or why it cannot be said like that.
    pub(super) fn said(self) -> Result<OwnPromise, Failure> {
        let schedule = self.schedule().ok_or_else(|| refused("never_due"))?;
        let mut risks = Vec::new();
        for [cue, act, call] in self.plans.get_untracked() {
            let risk = Risk { cue: words(cue)?, act: words(act)?, call: name(call)? };
            if !(risk.cue.is_blank() && risk.act.is_blank() && risk.call.is_blank()) {
                risks.push(risk);
            }
        }
        Ok(OwnPromise {
            to: Some(name(self.to)?).filter(|name| !name.is_blank()),
            terms: Terms {
                kind: self.kind.get_untracked(),
                cue: words(self.cue)?,
                act: words(self.act)?,
                counts: words(self.counts)?,
                schedule,
                until: text(self.until).parse().ok(),
                importance: self.importance.get_untracked(),
            },
            rehearsal: words(self.rehearsal)?,
            risks,
        })
    }
}

pub(super) fn blank_plan() -> Plan {
    ["", "", ""].map(Typed::new)
}

pub(super) fn text(field: Typed) -> String {
    field.now().map(|text| text.trim().to_owned()).unwrap_or_default()
}

pub(super) fn words(field: Typed) -> Result<Words, Failure> {
    Words::new(text(field)).map_err(|_| too_long())
}

pub(super) fn name(field: Typed) -> Result<Name, Failure> {
    Name::new(text(field)).map_err(|_| too_long())
}

/// The days that the fields name, if they name any.
fn schedule(rhythm: &str, weekdays: Weekdays, every: &str, on: &str) -> Option<Schedule> {
    match rhythm {
        DAILY => Some(Schedule::DAILY),
        WEEKLY => {
            let every = every.parse().ok().filter(|weeks| *weeks > 0)?;
            (!weekdays.is_empty()).then_some(Schedule::Weekly { weekdays, every })
        }
        _ => on.parse().ok().map(Schedule::Once),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rhythm_without_its_days_is_none() {
        let friday = Weekdays::of([5]);
        assert_eq!(schedule(DAILY, friday, "", ""), Some(Schedule::DAILY));
        assert_eq!(schedule(WEEKLY, friday, "2", ""), Some(Schedule::Weekly { weekdays: friday, every: 2 }));
        assert_eq!(schedule(WEEKLY, Weekdays::default(), "1", ""), None);
        assert_eq!(schedule(WEEKLY, friday, "0", ""), None);
        assert_eq!(schedule(WEEKLY, friday, "often", ""), None);
        assert_eq!(schedule(ONCE, friday, "1", ""), None);
        assert_eq!(schedule(ONCE, friday, "1", "2026-11-24"), "2026-11-24".parse().ok().map(Schedule::Once));
    }
}
