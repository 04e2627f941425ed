//! Telling what happened, for both to read.

use super::composer::Composer;
use super::look::page;
use super::pieces::{failing, field, part};
use super::who::Who;
use crate::app::Shared;
use crate::parts::{Head, shown, shown_once};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{DraftOf, Query, Request, Unsaid, View};
use mendwell_domain::bond::BondCommand;
use mendwell_domain::{Body, BondId, BreachView, FactId, Part, Title, Words};

/// As many as a title takes.
const TITLE_LETTERS: &str = "120";

/// The screen: how to begin, unless something is begun; then the words.
#[component]
pub(in crate::screens) fn ShareBreach(bond: BondId) -> impl IntoView {
    let page = page(bond);
    let begun = RwSignal::new(None::<bool>);
    let of = DraftOf::Bond(bond, Unsaid::Breach);
    view! {
        {part(page, Who::of, |who| view! { <Head title=t("tell-title") lead=who.about("tell-lead")/> })}
        {failing(bond, page)}
        {shown_once(Query::Draft(of), move |view| {
            begun.set(Some(matches!(view, View::Draft(Some(_)))));
        })}
        {move || match begun.get() {
            Some(true) => field(page, move |who| view! { <Telling bond who/> }).into_any(),
            Some(false) => view! { <Beginning of begun/> }.into_any(),
            None => ().into_any(),
        }}
    }
}

/// The person picks what of their own comes in, or nothing.
#[component]
fn Beginning(of: DraftOf, begun: RwSignal<Option<bool>>) -> impl IntoView {
    shown(Query::Acknowledge, move |view| {
        let View::Acknowledge(view) = view else { return ().into_any() };
        let told: Vec<BreachView> = view.breaches.into_iter().filter(|b| !b.words.is_blank()).collect();
        if told.is_empty() {
            begun.set(Some(true));
            return ().into_any();
        }
        let own: Vec<_> = told.into_iter().map(|breach| excerpt(of, breach.words, begun)).collect();
        view! {
            <section class="stack">
                <h2>{t("tell-own")}</h2>
                <p class="quiet">{t("tell-own.lead")}</p>
                {own}
            </section>
            <button class="button side wide" type="button" on:click=move |_| begun.set(Some(true))>{t("tell-empty")}</button>
        }
        .into_any()
    })
}

fn excerpt(of: DraftOf, words: Words, begun: RwSignal<Option<bool>>) -> AnyView {
    let shared = Shared::get();
    let text = words.as_str().to_owned();
    let begin = move |_| {
        let body = Body { parts: vec![(Part::Free, words.clone())], feelings: Vec::new() };
        shared.ask(Request::SaveDraft { of, body }, move |_| begun.set(Some(true)));
    };
    view! {
        <div class="card">
            <p class="own excerpt">{text}</p>
            <button class="button plain" type="button" on:click=begin>{t("tell-these")}</button>
        </div>
    }
    .into_any()
}

#[component]
fn Telling(bond: BondId, who: Who) -> impl IntoView {
    let shared = Shared::get();
    let title = RwSignal::new(String::new());
    let command = move |words| {
        let title = Title::new(title.get_untracked().trim()).unwrap_or_default();
        BondCommand::ShareBreach { title, words }
    };
    let after = move |facts: Vec<FactId>| {
        shared.trail.update(|trail| trail.forget(|screen| screen == Screen::ShareBreach(bond)));
        if let Some(fact) = facts.first() {
            shared.go(Screen::SharedBreach(bond, (*fact).into()));
        }
        shared.say(t("share-done"));
    };
    view! {
        <label class="field">
            <span class="label">{t("tell-name")}</span>
            <input class="input own" type="text" maxlength=TITLE_LETTERS autocomplete="off" spellcheck="false"
                on:input=move |event| title.set(event_target_value(&event))/>
        </label>
        <Composer bond unsaid=Unsaid::Breach label=t("bond-breaches") go=who.about("share-with") lead=who.about("seen-undo") command after/>
    }
}
