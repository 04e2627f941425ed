//! Making a promise, or saying it anew: first its words and days, then the moment is pictured.

use super::draft::{DAILY, Draft, ONCE, WEEKLY, blank_plan, text};
use super::fields::{fold, line, missing, say_missing, weekdays, words};
use super::gestures::gestures;
use super::said::if_then;
use crate::app::Shared;
use crate::frame::focus_new_title;
use crate::parts::{Choices, Head, focus_field, shown_once};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{Command, Fact, Importance, PromiseKind, ThingId};

const ACT: &str = "promise-act-field";

#[component]
pub(in crate::screens) fn Promising(id: Option<ThingId>) -> impl IntoView {
    match id {
        None => form(None, Draft::new(None)),
        Some(known) => shown_once(Query::Promise(known), move |view| match view {
            View::Promise(view) => form(id, Draft::new(Some(&view.summary.said))),
            _ => ().into_any(),
        })
        .into_any(),
    }
}

fn form(id: Option<ThingId>, draft: Draft) -> AnyView {
    let pictured = RwSignal::new(false);
    let turn = move |to: bool| {
        pictured.set(to);
        focus_new_title();
    };
    // A closure of its own, so that no part is drawn into the elements of the other: what was unfolded there stays there.
    let drawn = move || {
        let pictured = pictured.get();
        move || if pictured { picture(id, draft, turn) } else { first(id, draft, turn) }
    };
    drawn.into_any()
}

/// Its words and its days.
fn first(id: Option<ThingId>, draft: Draft, turn: impl Fn(bool) + Copy + Send + Sync + 'static) -> AnyView {
    let what = RwSignal::new(None);
    let on = move |_| {
        if text(draft.act).is_empty() {
            say_missing(what, "promise-need");
            focus_field(ACT);
        } else if draft.schedule().is_none() {
            say_missing(what, "promise-need-days");
        } else {
            turn(true);
        }
    };
    let heard = move |_| what.set(None);
    let take = move |gesture: String| {
        what.set(None);
        draft.act.change(|act| *act = gesture);
        draft.kind.set(PromiseKind::Gesture);
        focus_field(ACT);
    };
    let rhythms = [DAILY, WEEKLY, ONCE].map(|key| (key, t(key))).to_vec();
    let days = move || match draft.rhythm.get() {
        Some(WEEKLY) => view! {
            <div class="stack">
                {weekdays("promise-weekdays", draft.weekdays)}
                {line("number", "promise-every-field", "promise-every", draft.every)}
            </div>
        }
        .into_any(),
        Some(ONCE) => line("date", "promise-on-field", "promise-on", draft.on),
        _ => ().into_any(),
    };
    view! {
        <Head title=t(if id.is_some() { "promise-change" } else { "promise-new" }) lead=t("promise-new.lead")/>
        <section class="stack" on:input=heard>
            {words("promise-cue-field", "promise-cue", draft.cue)}
            {words(ACT, "promise-act", draft.act)}
            {fold(t("promise-ideas"), gestures(take))}
            {line("text", "promise-whom-field", "promise-whom", draft.to)}
        </section>
        <section class="stack" on:input=heard>
            <Choices label=t("promise-rhythm") options=rhythms chosen=draft.rhythm choose=move |key| draft.rhythm.set(Some(key))/>
            {days}
        </section>
        {fold(t("promise-more"), more(draft))}
        <div class="stack tight">
            {missing(what)}
            <button class="button main wide" type="button" on:click=on>{t("continue")}</button>
        </div>
    }
    .into_any()
}

fn more(draft: Draft) -> AnyView {
    let kinds =
        PromiseKind::ALL.map(|kind| (kind.key(), t(&format!("promise-kind-{}", kind.key())))).to_vec();
    let weights = Importance::ALL.map(|of| (of.key(), t(&format!("importance-{}", of.key())))).to_vec();
    let kind = move |key| {
        if let Some(kind) = PromiseKind::ALL.into_iter().find(|kind| kind.key() == key) {
            draft.kind.set(kind);
        }
    };
    let importance = move |key| {
        if let Some(of) = Importance::ALL.into_iter().find(|of| of.key() == key) {
            draft.importance.set(of);
        }
    };
    view! {
        {words("promise-counts-field", "promise-kept-when", draft.counts)}
        {line("date", "promise-until-field", "promise-last", draft.until)}
        <Choices label=t("promise-kind") options=kinds chosen=Signal::derive(move || Some(draft.kind.get().key())) choose=kind/>
        <Choices label=t("promise-importance") options=weights chosen=Signal::derive(move || Some(draft.importance.get().key())) choose=importance/>
    }
    .into_any()
}

/// The moment, and what to do when it gets hard.
fn picture(id: Option<ThingId>, draft: Draft, turn: impl Fn(bool) + Copy + Send + Sync + 'static) -> AnyView {
    let shared = Shared::get();
    let said = match draft.said() {
        Ok(said) => said,
        Err(failure) => {
            shared.fail(&failure);
            return first(id, draft, turn);
        }
    };
    let make = move |_| {
        let said = match draft.said() {
            Ok(said) => Box::new(said),
            Err(failure) => return shared.fail(&failure),
        };
        shared.command(Command::StatePromise { promise: id, said }, move |facts| match id {
            Some(_) => shared.back(),
            None => {
                if let Some(made) = facts.first().and_then(Fact::thing) {
                    shared.go_from(Screen::Promising(None), Screen::Promise(made));
                }
            }
        });
    };
    let again = move |_| turn(false);
    view! {
        <Head title=t("promise-picture") lead=t("promise-picture.lead")/>
        {if_then(&said)}
        {words("promise-picture-field", "promise-pictured", draft.rehearsal)}
        {fold(t("promise-risks"), risks(draft))}
        <div class="stack tight">
            <button class="button main wide" type="button" on:click=make>
                {t(if id.is_some() { "promise-restate" } else { "promise-make" })}
            </button>
            <button class="button plain wide" type="button" on:click=again>{t("promise-words")}</button>
        </div>
    }
    .into_any()
}

fn risks(draft: Draft) -> AnyView {
    let drawn = move || {
        let plans = draft.plans.get().into_iter().enumerate().map(|(n, [cue, act, call])| {
            view! {
                <div class="stack">
                    {words(&format!("risk-cue-{n}"), "risk-cue", cue)}
                    {words(&format!("risk-act-{n}"), "risk-act", act)}
                    {line("text", &format!("risk-call-{n}"), "risk-call", call)}
                </div>
            }
        });
        plans.collect_view()
    };
    view! {
        <p class="quiet">{t("promise-risks-lead")}</p>
        {drawn}
        <button class="button plain" type="button" on:click=move |_| draft.plans.update(|plans| plans.push(blank_plan()))>{t("risk-another")}</button>
    }
    .into_any()
}
