//! Telling: a field where it is wanted, and a calm sentence where it is not. What is not wanted never leaves the device.

use super::composer::Composer;
use super::look::Page;
use super::pieces::{field, part, take};
use super::question::find;
use super::who::Who;
use crate::app::Shared;
use crate::parts::Choices;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::Unsaid;
use mendwell_domain::bond::{AnswerSort, BondCommand, Consent};
use mendwell_domain::{BondId, FactId, QuestionId};

/// For the one who would tell.
#[component]
pub(super) fn Telling(bond: BondId, id: QuestionId, page: Page) -> impl IntoView {
    let consent =
        take(page, move |page| find(page, id).map(|question| question.consent.map(|(consent, _)| consent)));
    move || {
        let key = match consent.get().flatten()? {
            Some(Consent::TellMe) => return Some(view! { <Field bond id page/> }.into_any()),
            Some(Consent::NotYet) => "tell-not-yet",
            Some(Consent::NeverTellMe) => "tell-never",
            None => "tell-unsaid",
        };
        Some(part(page, Who::of, move |who| view! { <p class="soft">{who.about(key)}</p> }).into_any())
    }
}

const SORTS: [(&str, AnswerSort); 2] = [("addition", AnswerSort::Addition), ("whole", AnswerSort::Whole)];

/// The first time it is the answer. Afterwards the teller says first what it will be.
#[component]
fn Field(bond: BondId, id: QuestionId, page: Page) -> impl IntoView {
    let shared = Shared::get();
    let told = take(page, move |page| find(page, id).is_some_and(|question| !question.answers.is_empty()));
    let told = Memo::new(move |_| told.get().unwrap_or(false));
    let sort = RwSignal::new((!told.get_untracked()).then_some(AnswerSort::Whole));
    let writing = Memo::new(move |_| sort.get().is_some());
    let options = SORTS.map(|(key, _)| (key, t(&format!("answer-{key}"))));
    let key = move || SORTS.iter().find(|(_, known)| Some(*known) == sort.get()).map(|(key, _)| *key);
    let choose = move |key: &'static str| {
        sort.set(SORTS.iter().find(|(known, _)| *known == key).map(|(_, sort)| *sort));
    };
    let command = move |words| {
        let sort = sort.get_untracked().unwrap_or(AnswerSort::Whole);
        BondCommand::Answer { question: id, sort, words }
    };
    let after = move |_: Vec<FactId>| {
        sort.set(None);
        shared.say(t("answer-said"));
    };
    view! {
        <section class="stack">
            {move || told.get().then(|| view! {
                <Choices label=t("answer-sort") options=options.to_vec() chosen=Signal::derive(key) choose/>
            })}
            {move || writing.get().then(|| field(page, move |who| view! {
                <Composer bond unsaid=Unsaid::Answer(id) label=t("answer") go=who.about("answer-go") lead=who.about("seen-undo") command after/>
            }))}
        </section>
    }
}
