//! Notes in the margin of what is being written: quiet underlines, a note on tap or focus, and all of it as a list.

use super::help_card::HelpCard;
use crate::app::Shared;
use crate::keeping::Typed;
use crate::margin::{Margin, Noted, part};
use crate::parts::{Icon, Item};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_domain::{Coaching, Command};
use mendwell_reader::Strength;
use wasm_bindgen::JsCast;

/// A field for a person's own words. Words that a note is about are underlined while nobody types.
#[component]
pub(super) fn OwnField(
    margin: Margin,
    /// Which field of the margin's text it is.
    field: usize,
    id: String,
    class: &'static str,
    rows: u8,
    text: Typed,
    #[prop(optional, into)] described_by: Option<String>,
) -> impl IntoView {
    let marks = move || {
        let notes = margin.underlined(field);
        (!notes.is_empty()).then(|| {
            let pieces = text.now().map(|text| underlined(&text, &notes)).unwrap_or_default();
            view! { <div class=format!("{class} marks") aria-hidden="true">{pieces}</div> }
        })
    };
    let caret = move |event: web_sys::Event| {
        // To ask a long field where its caret is costs more than a key; while somebody types there is nothing to unfold.
        if untrack(|| margin.underlined(field)).is_empty() {
            return;
        }
        let element =
            event.target().and_then(|target| target.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
        if let Some(Ok(Some(at))) = element.map(|element| element.selection_start()) {
            margin.caret(field, at as usize);
        }
    };
    view! {
        <div class="noted">
            {marks}
            <textarea class=class id=id aria-describedby=described_by rows=rows.to_string() autocomplete="off" spellcheck="false"
                prop:value=move || text.shown() on:input=move |event| text.take(event_target_value(&event))
                on:click=move |event| caret(event.into()) on:keyup=move |event| caret(event.into())></textarea>
            {move || margin.open.get().filter(|note| note.field == field).map(|note| view! { <Note margin note/> })}
        </div>
    }
}

/// The text up to the last words that a note is about, with all such words marked.
fn underlined(text: &str, notes: &[Noted]) -> Vec<AnyView> {
    let mut at = 0;
    let mut pieces = Vec::new();
    for note in notes {
        // Of notes that share words, the first is underlined.
        if note.place.start < at {
            continue;
        }
        pieces.push(part(text, &(at..note.place.start)).to_owned().into_any());
        pieces.push(view! { <mark>{note.words.clone()}</mark> }.into_any());
        at = note.place.end;
    }
    pieces
}

#[component]
fn Note(margin: Margin, note: Noted) -> impl IntoView {
    let key = format!("coach-{}", note.code);
    let (change, leave) = (note.clone(), note.clone());
    view! {
        <aside class="note" aria-label=tv("coach-note.about", &[("words", &note.words)])>
            <p class="label">{t("coach-note")}</p>
            <p>{t(&key)}</p>
            <p class="ask">{t(&format!("{key}.ask"))}</p>
            <div class="row flush">
                <button class="button plain" type="button" on:click=move |_| margin.go_to(&change)>{t("coach-change")}</button>
                <button class="button plain" type="button" on:click=move |_| margin.wave_away(&leave)>{t("coach-leave")}</button>
            </div>
        </aside>
    }
}

/// Beside the text: every note as a list that leads to its words, and what is there. Where somebody may be in danger: help.
#[component]
pub(super) fn Beside(margin: Margin) -> impl IntoView {
    let needs_care = Memo::new(move |_| margin.needs_care());
    // What is unfolded stays so while what is in it changes.
    let is_shown = Memo::new(move |_| !margin.needs_care() && margin.is_read());
    view! {
        {move || needs_care.get().then(|| view! { <HelpCard open=true/> })}
        {move || is_shown.get().then(|| view! {
            <details class="fold">
                <summary>{t("coach-notes")}</summary>
                <div class="stack tight">
                    {move || notes(margin)}
                    {move || strengths(&margin.strengths())}
                    <About/>
                </div>
            </details>
        })}
    }
}

/// The help card at the foot, folded; unless the words have brought it up already.
#[component]
pub(super) fn HelpFolded(margin: Margin) -> impl IntoView {
    let needs_care = Memo::new(move |_| margin.needs_care());
    move || (!needs_care.get()).then(|| view! { <HelpCard/> })
}

fn notes(margin: Margin) -> AnyView {
    let notes = margin.notes();
    if notes.is_empty() {
        let key = if margin.has_read() { "coach-nothing" } else { "coach-not-yet" };
        return view! { <p class="soft">{t(key)}</p> }.into_any();
    }
    let items = notes.into_iter().map(|note| {
        let lead = t(&format!("coach-{}", note.code));
        let title = tv("coach-words", &[("words", &note.words)]);
        view! { <Item title lead go=move |()| margin.go_to(&note)/> }
    });
    view! { <p class="soft">{t("coach-notes.lead")}</p><ul class="items">{items.collect_view()}</ul> }
        .into_any()
}

/// What is there, and softly what was not seen: it may stand there in other words, or belong elsewhere.
fn strengths(strengths: &[Strength]) -> AnyView {
    let list = |heading: &str, there: bool| {
        let named =
            strengths.iter().filter(|strength| strength.there == there && (there || strength.looked_for));
        let lines: Vec<_> = named
            .map(|strength| {
                let icon = there.then(|| view! { <Icon name="check"/> });
                view! { <li>{icon}{t(&format!("coach-has-{}", strength.name))}</li> }
            })
            .collect();
        let heading = t(heading);
        (!lines.is_empty()).then(|| view! { <p class="label">{heading}</p><ul class="seen">{lines}</ul> })
    };
    view! { {list("coach-there", true)}{list("coach-unseen", false)} }.into_any()
}

/// How good it is, and how to have none of it.
#[component]
fn About() -> impl IntoView {
    let shared = Shared::get();
    let off = move |_| {
        let before = shared.coaching.get_untracked();
        shared.command(Command::ChooseCoaching { coaching: Coaching::Off }, move |_| {
            shared.say_undoable(t("coach-off.done"), Command::ChooseCoaching { coaching: before });
        });
    };
    let how = move |_| {
        shared.flush();
        shared.go(Screen::Guide("guide-coach"));
    };
    view! {
        <p class="quiet">{t("coach-limits")}</p>
        <div class="row flush">
            <button class="button plain" type="button" on:click=how>{t("guide-coach")}</button>
            <button class="button plain" type="button" on:click=off>{t("coach-off")}</button>
        </div>
    }
}
