//! The days of a promise as a table of one month: a shape for what became of each, and the words for who hears it.

use super::said::{outcome, shape, shape_of};
use crate::app::Shared;
use crate::dates;
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_domain::{Day, DayView, Outcome, PromiseView, ThingId};
use std::collections::BTreeMap;

/// A month: how many there were since the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Month(i32);

impl Month {
    fn of(day: Day) -> Self {
        let (year, month, ..) = day.parts();
        Self(i32::from(year) * 12 + i32::from(month) - 1)
    }

    /// Its days, week by week from Monday on; the first and last weeks have days of other months as none.
    fn weeks(self) -> Vec<[Option<Day>; 7]> {
        let (Some(first), Some(next)) = (self.first(), Self(self.0 + 1).first()) else { return Vec::new() };
        let (.., weekday) = first.parts();
        let monday = first.plus(1 - i32::from(weekday));
        let weeks = (0..).map(|week| monday.plus(7 * week)).take_while(|monday| *monday < next);
        let days = |monday: Day| {
            [0, 1, 2, 3, 4, 5, 6].map(|n| Some(monday.plus(n)).filter(|d| Self::of(*d) == self))
        };
        weeks.map(days).collect()
    }

    fn first(self) -> Option<Day> {
        let (year, month) = (i16::try_from(self.0 / 12).ok()?, i8::try_from(self.0 % 12 + 1).ok()?);
        Day::from_ymd(year, month, 1).ok()
    }

    fn name(self) -> String {
        format!("{} {}", t(&format!("month-{}", self.0 % 12 + 1)), self.0 / 12)
    }
}

/// The calendar; none before there is a day to show.
pub(super) fn calendar(shared: Shared, view: &PromiseView) -> AnyView {
    let (Some(first), Some(last)) = (view.days.first(), view.days.last()) else { return ().into_any() };
    let (first, last, today, id) = (Month::of(first.day), Month::of(last.day), view.today, view.summary.id);
    let days: BTreeMap<Day, DayView> = view.days.iter().map(|day| (day.day, day.clone())).collect();
    let shown = RwSignal::new(Month::of(today).clamp(first, last));
    // These stay where they are when the month changes: one of them has the focus.
    let step = move |by: i32, key: &'static str| {
        let there = move || Month(shown.get().0 + by).clamp(first, last);
        let end = move || (there() == shown.get()).then_some("true");
        let turn = move |_| shown.set(untrack(there));
        view! { <button class="button plain" type="button" aria-disabled=end on:click=turn>{t(key)}</button> }
    };
    view! {
        <section class="stack calendar">
            <h2 aria-live="polite">{move || shown.get().name()}</h2>
            {move || table(shared, id, shown.get(), today, &days)}
            {(first < last).then(|| view! {
                <div class="row">{step(-1, "calendar-earlier")}{step(1, "calendar-later")}</div>
            })}
            {legend(view.summary.said.to.is_none())}
        </section>
    }
    .into_any()
}

fn table(shared: Shared, id: ThingId, month: Month, today: Day, days: &BTreeMap<Day, DayView>) -> AnyView {
    let names = (1..=7).map(|day| {
        let name = t(&format!("weekday-{day}"));
        let short: String = name.chars().take(3).collect();
        view! { <th scope="col"><span aria-hidden="true">{short}</span><span class="vh">{name}</span></th> }
    });
    let weeks = month.weeks().into_iter().map(|week| {
        let week =
            week.map(|day| view! { <td>{day.map(|day| cell(shared, id, day, today, days.get(&day)))}</td> });
        view! { <tr>{week.into_iter().collect_view()}</tr> }
    });
    view! {
        <table class="cal">
            <caption class="vh">{month.name()}</caption>
            <thead><tr>{names.collect_view()}</tr></thead>
            <tbody>{weeks.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// A day without the promise is plain; what has come can be said more about.
fn cell(shared: Shared, id: ThingId, day: Day, today: Day, view: Option<&DayView>) -> AnyView {
    let (_, _, number, _) = day.parts();
    let class = if day == today { "day today" } else { "day" };
    let Some(view) = view else {
        return view! { <span class=format!("{class} n")>{number}</span> }.into_any();
    };
    let (sign, said) = match &view.keeping {
        Some(keeping) => (shape_of(keeping.outcome), outcome(Some(keeping))),
        None if day < today => ("open", t("outcome-not-recorded")),
        None => ("plan", t("calendar-planned")),
    };
    let said = tv("calendar-day", &[("day", &dates::say(day)), ("outcome", &said)]);
    if day > today {
        return view! { <span class=class>{number}{shape(sign)}<span class="vh">{said}</span></span> }
            .into_any();
    }
    let go = move |_| shared.go(Screen::KeepDay(id, day));
    view! { <button class=class type="button" aria-label=said on:click=go>{number}{shape(sign)}</button> }
        .into_any()
}

fn legend(own: bool) -> AnyView {
    // Who promised something to somebody else cannot be excused here.
    let known = Outcome::ALL.into_iter().filter(|of| own || *of != Outcome::Excused);
    let known = known.map(|of| (shape_of(of), format!("outcome-{}", of.key())));
    let signs = known
        .into_iter()
        .chain([("open", "outcome-not-recorded".into()), ("plan", "calendar-planned".into())]);
    let signs = signs.map(|(sign, key)| view! { <li>{shape(sign)}{t(&key)}</li> });
    view! { <ul class="legend" aria-label=t("calendar-signs")>{signs.collect_view()}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_weeks_from_monday_with_its_own_days_only() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let weeks = Month::of(day("2026-11-23")).weeks();
        assert_eq!(weeks.len(), 6);
        assert_eq!(weeks[0], [None, None, None, None, None, None, Some(day("2026-11-01"))]);
        assert_eq!(weeks[5][0], Some(day("2026-11-30")));
        assert_eq!(weeks.iter().flatten().flatten().count(), 30);
        assert_eq!(Month::of(day("2026-02-05")).weeks().iter().flatten().flatten().count(), 28);
        assert!(Month::of(day("2026-12-31")) < Month::of(day("2027-01-01")));
    }
}
