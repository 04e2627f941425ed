//! Promises and their days in words, and the shapes that stand for the words.

use crate::dates;
use crate::texts::{list, t, tv};
use leptos::prelude::*;
use mendwell_domain::{Counts, Keeping, Name, Outcome, OwnPromise, Schedule, Terms, Weekdays, Window};

/// The name of the shape for what became of a day.
pub(super) fn shape_of(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Kept => "kept",
        Outcome::Partly => "partly",
        Outcome::Slipped => "told",
        Outcome::Missed => "missed",
        Outcome::Excused => "excused",
    }
}

/// A shape of the calendar; always beside a word, or with one read out.
pub(super) fn shape(name: &str) -> AnyView {
    view! { <svg class="shape" viewBox="0 0 20 20" aria-hidden="true"><use href=format!("#s-{name}")/></svg> }
        .into_any()
}

/// What became of a day.
pub(super) fn outcome(keeping: Option<&Keeping>) -> String {
    let Some(keeping) = keeping else { return t("outcome-not-recorded") };
    let outcome = t(&format!("outcome-{}", keeping.outcome.key()));
    if keeping.told_first {
        tv("list-more", &[("a", &outcome), ("b", &t("outcome-told-first"))])
    } else {
        outcome
    }
}

pub(super) fn days(weekdays: Weekdays) -> String {
    if weekdays == Weekdays::ALL {
        return t("days-all");
    }
    list(weekdays.iter().map(|day| t(&format!("weekday-{day}"))))
}

/// On which days, and until when.
pub(super) fn rhythm(terms: &Terms) -> String {
    let schedule = match terms.schedule {
        Schedule::DAILY => t("schedule-daily"),
        Schedule::Once(day) => tv("schedule-once", &[("day", &dates::say(day))]),
        Schedule::Weekly { weekdays, every } => {
            tv("schedule-weekly", &[("n", &every.to_string()), ("days", &days(weekdays))])
        }
    };
    match terms.until {
        Some(until) => format!("{schedule}. {}", tv("promise-until", &[("day", &dates::say(until))])),
        None => schedule,
    }
}

/// The hours of a window put into a text.
pub(super) fn window(key: &str, window: Window) -> String {
    let clock = super::fields::clock;
    tv(key, &[("days", &days(window.weekdays)), ("from", &clock(window.from)), ("to", &clock(window.to))])
}

pub(super) fn to(name: Option<&Name>) -> String {
    name.map_or_else(|| t("promise-to-self"), |name| tv("promise-to", &[("other", name.as_str().trim())]))
}

/// What is promised, as it was written, with the seam between when and then.
pub(super) fn if_then(said: &OwnPromise) -> AnyView {
    let when = (!said.terms.cue.is_blank()).then(|| {
        view! {
            <p class="label">{t("promise-if")}</p>
            <p class="own">{said.terms.cue.as_str().to_owned()}</p>
            <svg class="seam" viewBox="0 0 400 12" preserveAspectRatio="none" aria-hidden="true">
                <path d="M0 6.6 58 5.4 96 6.2 171 5 188 7.6 262 6.4 331 7 400 5.6"/>
            </svg>
            <p class="label">{t("promise-do")}</p>
        }
    });
    view! {
        <section class="card ifthen">
            {when}
            <p class="own">{said.terms.act.as_str().to_owned()}</p>
        </section>
    }
    .into_any()
}

/// How many days of each kind, as a sentence; none if there are none.
pub(super) fn counts(key: &str, counts: &Counts) -> Option<String> {
    let each = [counts.kept, counts.partly, counts.slipped, counts.missed, counts.excused];
    let names = Outcome::ALL.iter().map(|outcome| outcome.key()).zip(each);
    let said = names.chain([("not-recorded", counts.not_recorded)]).filter(|(_, count)| *count > 0);
    let said = said.map(|(name, count)| {
        tv("counts-number", &[("outcome", &t(&format!("outcome-{name}"))), ("count", &count.to_string())])
    });
    let said = list(said);
    (!said.is_empty()).then(|| tv(key, &[("counts", &said)]))
}
