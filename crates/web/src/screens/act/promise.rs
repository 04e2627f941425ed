//! One promise: what it says, its days, and how it has gone.

use super::calendar::calendar;
use super::fan::shows;
use super::fields::{fold, remove};
use super::keep::taps;
use super::said::{counts, if_then, rhythm};
use crate::app::Shared;
use crate::dates;
use crate::parts::{Head, shown};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{Command, OwnPromise, PromiseView, Standing, ThingId};

#[component]
pub(in crate::screens) fn Promise(id: ThingId) -> impl IntoView {
    let shared = Shared::get();
    shown(Query::Promise(id), move |view| match view {
        View::Promise(view) => page(shared, &view),
        _ => ().into_any(),
    })
}

fn page(shared: Shared, view: &PromiseView) -> AnyView {
    let (summary, said) = (&view.summary, &view.summary.said);
    let title = said.to.as_ref().map_or_else(
        || t("promise-title-self"),
        |name| tv("promise-title", &[("other", name.as_str().trim())]),
    );
    let due = summary.due.then(|| {
        view! {
            <section class="stack tight">
                <h2 class="label">{t("promise-for-today")}</h2>
                {taps(shared, summary, view.today)}
            </section>
        }
    });
    view! {
        <Head title lead=t(&format!("promise-kind-{}", said.terms.kind.key()))/>
        {if_then(said)}
        {terms(view)}
        {due}
        {calendar(shared, view)}
        {gone(view)}
        {more(said)}
        {before(view)}
        {standing(shared, summary.id, summary.standing)}
    }
    .into_any()
}

/// What counts as kept, on which days it is due, and whether it holds.
fn terms(view: &PromiseView) -> AnyView {
    let (summary, said) = (&view.summary, &view.summary.said);
    let counts = (!said.terms.counts.is_blank()).then(|| {
        view! {
            <h2 class="label">{t("promise-counts-as")}</h2>
            <p class="own words">{said.terms.counts.as_str().to_owned()}</p>
        }
    });
    let stands = match (summary.standing, summary.next) {
        (Standing::Open, next) => next.map(|next| tv("promise-next", &[("day", &dates::say(next))])),
        (over, _) => Some(t(&format!("standing-{}", over.key()))),
    };
    view! {
        <section class="stack tight">
            {counts}
            <p class="quiet dated">{rhythm(&said.terms)}</p>
            {stands.map(|stands| view! { <p class="quiet dated">{stands}</p> })}
        </section>
    }
    .into_any()
}

/// Counts in words; then what they tell.
fn gone(view: &PromiseView) -> AnyView {
    let whole = counts("counts-so-far", &view.counts);
    let recent = (view.recent != view.counts).then(|| counts("counts-three-months", &view.recent)).flatten();
    let told = (view.counts.told_first > 0)
        .then(|| tv("counts-told-first", &[("count", &view.counts.told_first.to_string())]));
    let about = whole.is_some().then(|| view! { <p class="quiet">{t("shows-about")}</p> });
    view! {
        <section class="stack tight">
            <h2>{t("promise-gone")}</h2>
            <p>{whole.unwrap_or_else(|| t("promise-none-due"))}</p>
            {recent.map(|recent| view! { <p>{recent}</p> })}
            {told.map(|told| view! { <p class="soft">{told}</p> })}
            {shows(view)}
            {about}
        </section>
    }
    .into_any()
}

/// The moment as it was pictured, and the plan for when it gets hard.
fn more(said: &OwnPromise) -> AnyView {
    let pictured = (!said.rehearsal.is_blank()).then(|| {
        view! {
            <section class="stack tight">
                <h2 class="label">{t("promise-pictured")}</h2>
                <p class="own words">{said.rehearsal.as_str().to_owned()}</p>
            </section>
        }
    });
    let risks = said.risks.iter().map(|risk| {
        let call = (!risk.call.is_blank())
            .then(|| view! { <p>{tv("promise-risk-call", &[("name", risk.call.as_str().trim())])}</p> });
        view! {
            <li class="card said">
                <p class="label">{t("risk-cue")}</p>
                <p class="own words">{risk.cue.as_str().to_owned()}</p>
                <p class="label">{t("risk-act")}</p>
                <p class="own words">{risk.act.as_str().to_owned()}</p>
                {call}
            </li>
        }
    });
    let risks = (!said.risks.is_empty()).then(|| {
        view! {
            <section class="stack tight">
                <h2>{t("promise-risks")}</h2>
                <ul class="stack">{risks.collect_view()}</ul>
            </section>
        }
    });
    view! { {pictured}{risks} }.into_any()
}

/// What it said before.
fn before(view: &PromiseView) -> AnyView {
    let Some((_, before)) = view.stated.split_last().filter(|(_, before)| !before.is_empty()) else {
        return ().into_any();
    };
    let said = before.iter().rev().map(|(on, said)| {
        view! {
            <div class="said">
                <p class="own words">{said.terms.act.as_str().to_owned()}</p>
                <p class="quiet">{rhythm(&said.terms)}</p>
                <p class="quiet">{tv("promise-said-before", &[("day", &dates::say(*on))])}</p>
            </div>
        }
    });
    fold(t("promise-before"), said.collect_view().into_any())
}

fn standing(shared: Shared, id: ThingId, now: Standing) -> AnyView {
    let settle = move |key: &'static str, to: Standing| {
        let go = move |_| {
            shared.command(Command::SettlePromise { promise: id, standing: to }, move |_| {
                let undo = Command::SettlePromise { promise: id, standing: now };
                shared.say_undoable(t(&format!("standing-{}", to.key())), undo);
            });
        };
        view! { <button class="button plain" type="button" on:click=go>{t(key)}</button> }
    };
    let ways = if now == Standing::Open {
        view! {
            <button class="button side wide" type="button" on:click=move |_| shared.go(Screen::Promising(Some(id)))>{t("promise-change")}</button>
            {settle("promise-end", Standing::Ended)}
            {settle("promise-release", Standing::Released)}
        }
        .into_any()
    } else {
        view! { {settle("promise-again", Standing::Open)} }.into_any()
    };
    view! { <div class="stack tight">{ways}{remove(shared, id)}</div> }.into_any()
}
