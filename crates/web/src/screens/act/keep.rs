//! Keepings: what became of a promise on a day. One tap notes it; a page of the day says more, and puts right.

use super::draft::words as written;
use super::fields::{check, missing, say_missing, words};
use super::said::{outcome, shape, shape_of};
use crate::app::Shared;
use crate::dates;
use crate::keeping::Typed;
use crate::parts::{Choices, Head, shown_once};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{Command, Day, Keeping, Outcome, PromiseSummary, PromiseView, ThingId, Words};
use wasm_bindgen::JsCast;

/// What one tap can say. An excuse is for the page of the day: it is for promises to oneself only.
const TAPS: [Outcome; 4] = [Outcome::Kept, Outcome::Partly, Outcome::Slipped, Outcome::Missed];

/// Notes it, says so, and offers to take it back.
fn record(shared: Shared, promise: ThingId, due: Day, keeping: Keeping, before: Option<Keeping>) {
    let said = tv("keep-noted", &[("outcome", &outcome(Some(&keeping)))]);
    shared.command(Command::RecordKeeping { promise, due, keeping: Some(keeping) }, move |facts| {
        if !facts.is_empty() {
            shared.say_undoable(said, Command::RecordKeeping { promise, due, keeping: before });
        }
    });
}

/// One tap for what became of a promise today.
pub(super) fn taps(shared: Shared, promise: &PromiseSummary, today: Day) -> AnyView {
    let (id, before) = (promise.id, promise.keeping.clone());
    let taps = TAPS.map(|of| {
        let before = before.clone();
        let named = format!("keep-{id}-{}", of.key());
        let pressed = before.as_ref().is_some_and(|keeping| keeping.outcome == of);
        let focused = named.clone();
        let tap = move |_| {
            let (told_first, note) =
                before.clone().map_or((false, Words::default()), |b| (b.told_first, b.note));
            record(shared, id, today, Keeping { outcome: of, told_first, note }, before.clone());
            focus_again(focused.clone(), FRAMES);
        };
        view! {
            <button id=named type="button" aria-pressed=if pressed { "true" } else { "false" } on:click=tap>
                {shape(shape_of(of))}{t(&format!("keep-{}", of.key()))}
            </button>
        }
    });
    view! {
        <div class="keep" role="group" aria-label=t("keep-label")>{taps.into_iter().collect_view()}</div>
        <div class="row">
            <span class="quiet">{t("keep-hint")}</span>
            <button class="button plain" type="button" on:click=move |_| shared.go(Screen::KeepDay(id, today))>{t("keep-more")}</button>
        </div>
    }
    .into_any()
}

/// Two seconds: what was noted is drawn anew long before.
const FRAMES: u32 = 120;

/// What is drawn anew loses the focus; it comes back to the button of this name, unless the person is elsewhere by then.
fn focus_again(id: String, frames: u32) {
    request_animation_frame(move || {
        let lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
        let button = lost.then(|| document().get_element_by_id(&id)).flatten();
        match button.and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok()) {
            Some(button) => {
                let _ = button.focus();
            }
            None if frames > 0 => focus_again(id, frames - 1),
            None => {}
        }
    });
}

/// A day of a promise.
#[component]
pub(in crate::screens) fn KeepDay(id: ThingId, day: Day) -> impl IntoView {
    let shared = Shared::get();
    shown_once(Query::Promise(id), move |view| match view {
        View::Promise(view) => page(shared, id, day, &view),
        _ => ().into_any(),
    })
}

fn page(shared: Shared, id: ThingId, day: Day, view: &PromiseView) -> AnyView {
    let found = view.days.iter().find(|of| of.day == day);
    let before = found.and_then(|of| of.keeping.clone());
    let earlier = found.map(|of| of.earlier.clone()).unwrap_or_default();
    let said = &view.summary.said;
    let chosen = RwSignal::new(before.as_ref().map(|keeping| keeping.outcome));
    let told = RwSignal::new(before.as_ref().is_some_and(|keeping| keeping.told_first));
    let note = Typed::new(before.as_ref().map_or("", |keeping| keeping.note.as_str()));
    let what = RwSignal::new(None);
    // An excuse is the receiver's to give: for a promise to oneself only.
    let own = said.to.is_none();
    let options = Outcome::ALL.into_iter().filter(|of| own || *of != Outcome::Excused);
    let options = options.map(|of| (of.key(), t(&format!("keep-{}", of.key())))).collect::<Vec<_>>();
    let choose = move |key| chosen.set(Outcome::ALL.into_iter().find(|of| of.key() == key));
    let known = before.clone();
    let go = move |_| {
        let Some(outcome) = chosen.get_untracked() else { return say_missing(what, "keep-need") };
        match written(note) {
            Ok(note) => {
                let keeping = Keeping { outcome, told_first: told.get_untracked(), note };
                record(shared, id, day, keeping, known.clone());
                shared.back();
            }
            Err(failure) => shared.fail(&failure),
        }
    };
    let back = before.clone().map(|before| {
        let take = move |_| {
            let before = Some(before.clone());
            shared.command(Command::RecordKeeping { promise: id, due: day, keeping: None }, move |_| {
                let undo = Command::RecordKeeping { promise: id, due: day, keeping: before };
                shared.say_undoable(t("keep-taken-back"), undo);
            });
            shared.back();
        };
        view! { <button class="button plain wide" type="button" on:click=take>{t("keep-take-back")}</button> }
    });
    let was = earlier.iter().map(|(on, keeping)| {
        let said = tv("keep-was", &[("day", &dates::say(*on)), ("outcome", &outcome(keeping.as_ref()))]);
        let note =
            keeping.as_ref().map(|keeping| keeping.note.as_str().to_owned()).filter(|note| !note.is_empty());
        view! { <li>{said}{note.map(|note| view! { <p class="words own">{note}</p> })}</li> }
    });
    view! {
        <Head title=dates::say(day) lead=t("keep-day-lead")/>
        <p class="own words">{said.terms.act.as_str().to_owned()}</p>
        <section class="stack">
            <Choices label=t("keep-label") own=true options chosen=Signal::derive(move || chosen.get().map(Outcome::key)) choose/>
            {move || chosen.get().is_some_and(|of| !matches!(of, Outcome::Missed | Outcome::Excused)).then(|| check("keep-told-first", told))}
            {words("keep-note-field", "keep-note", note)}
        </section>
        <div class="stack tight">
            {missing(what)}
            <button class="button main wide" type="button" on:click=go>{t("keep-go")}</button>
            {back}
        </div>
        {(!earlier.is_empty()).then(|| view! {
            <section class="stack tight"><h2 class="label">{t("keep-before")}</h2><ul class="bullets">{was.collect_view()}</ul></section>
        })}
    }
    .into_any()
}
