//! What happened: in own words, its sort, one's own part, and who it is about.

use super::first::{NameField, relation, relations, role, roles};
use crate::app::Shared;
use crate::keeping::{Typed, keep_while_writing, too_long};
use crate::parts::{Choices, Confirm, Head, focus_field, say_anew, shown_once};
use crate::screen::Screen;
use crate::texts::{about, t};
use leptos::prelude::*;
use mendwell_client::{DraftOf, Query, View};
use mendwell_domain::{Body, BreachId, BreachView, Command, Fact, Name, Part, Relation, Role, Sort, Words};

/// The field of what happened.
const WORDS: &str = "breach-words";

/// Names something with another person.
#[component]
pub(super) fn NewBreach() -> impl IntoView {
    let shared = Shared::get();
    let (own, who, name) =
        (RwSignal::new(None::<Role>), RwSignal::new(None::<Relation>), RwSignal::new(String::new()));
    let missing = RwSignal::new(false);
    let on = move |_| {
        let (Some(role), Some(relation)) = (own.get(), who.get()) else { return say_anew(missing) };
        let other = Name::new(name.get().trim()).unwrap_or_default();
        shared.command(Command::NameBreach { relation, other, role }, move |facts| {
            if let Some(id) = facts.first().and_then(Fact::breach) {
                shared.back();
                shared.go(Screen::Breach(id));
            }
        });
    };
    view! {
        <Head title=t("breach-new") lead=t("first-lead")/>
        <Choices label=t("breach-role") own=true options=roles()
            chosen=Signal::derive(move || own.get().map(Role::key)) choose=move |key| own.set(role(key))/>
        <Choices label=t("first-who") options=relations()
            chosen=Signal::derive(move || who.get().map(Relation::key)) choose=move |key| who.set(relation(key))/>
        <NameField name take=move |text| name.set(text)/>
        {move || missing.get().then(|| view! { <p class="say" role="alert">{t("first-choose")}</p> })}
        <button class="button main wide" type="button" on:click=on>{t("continue")}</button>
    }
}

/// One breach.
#[component]
pub(super) fn Breach(id: BreachId) -> impl IntoView {
    shown_once(Query::Acknowledge, move |view| {
        let View::Acknowledge(view) = view else { return ().into_any() };
        match view.breaches.into_iter().find(|breach| breach.id == id) {
            Some(breach) => view! { <Told breach/> }.into_any(),
            None => view! { <p>{t("error-unknown-breach")}</p> }.into_any(),
        }
    })
}

#[component]
fn Told(breach: BreachView) -> impl IntoView {
    let shared = Shared::get();
    let id = breach.id;
    let unkept = shared.unkept(DraftOf::Breach(id));
    let text = Typed::new(unkept.as_ref().map_or(breach.words.as_str(), |body| body.part(Part::Free)));
    let (own, sort) = (RwSignal::new(breach.role), RwSignal::new(breach.sort));
    let body = move || {
        let words = Words::new(text.now()?);
        Some(words.map(|words| Body { parts: vec![(Part::Free, words)], feelings: Vec::new() }))
    };
    keep_while_writing(shared, DraftOf::Breach(id), move || text.track(), body);
    let keep = move |_| {
        let Ok(words) = Words::new(text.now().unwrap_or_default()) else { return shared.fail(&too_long()) };
        shared.command(Command::TellBreach { breach: id, words }, move |_| {
            shared.say(t("breach-kept"));
            shared.back();
        });
    };
    let openers = ["breach-open1", "breach-open2", "breach-open3"].map(|key| {
        let begin = move |_| {
            text.change(|text| {
                if !text.trim().is_empty() {
                    text.push_str("\n\n");
                }
                text.push_str(t(key).trim_end_matches('…'));
            });
            // As in a letter: one writes on there.
            focus_field(WORDS);
        };
        view! { <button class="chip" type="button" on:click=begin>{t(key)}</button> }
    });
    let sorts =
        Sort::ALL.iter().map(|sort| (sort.key(), t(&format!("sort-{}", sort.key())))).collect::<Vec<_>>();
    let choose_sort = move |key: &'static str| {
        if let Some(chosen) = Sort::ALL.into_iter().find(|sort| sort.key() == key) {
            sort.set(Some(chosen));
            shared.command(Command::SortBreach { breach: id, sort: chosen }, |_| {});
        }
    };
    let choose_role = move |key: &'static str| {
        if let Some(role) = role(key) {
            own.set(role);
            shared.command(Command::ClaimRole { breach: id, role }, |_| {});
        }
    };
    view! {
        <Head title=t("breach-title") lead=about("breach-lead", breach.relation, &breach.other)/>
        <section class="stack">
            <label class="field">
                <span class="vh">{t("breach-words")}</span>
                <textarea class="input own tall" id=WORDS rows="7" autocomplete="off" spellcheck="false" prop:value=move || text.shown() placeholder=t("breach-words.hint")
                    on:input=move |event| text.take(event_target_value(&event))></textarea>
            </label>
            <p class="label" id="openers">{t("write-openers")}</p>
            <div class="chips" role="group" aria-labelledby="openers">{openers.into_iter().collect_view()}</div>
            <p class="quiet">{t("write-kept-here")}</p>
        </section>
        <section class="stack tight">
            <Choices label=t("breach-sort") options=sorts chosen=Signal::derive(move || sort.get().map(Sort::key)) choose=choose_sort/>
            {move || sort.get().map(|sort| view! { <p class="soft" role="status">{t(&format!("sort-{}.help", sort.key()))}</p> })}
            <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Guide("guide-sorts"))>{t("guide-sorts")}</button>
        </section>
        <section class="stack tight">
            <Choices label=t("breach-role") options=roles() own=true chosen=Signal::derive(move || Some(own.get().key())) choose=choose_role/>
            <p class="quiet">{t("breach-role-lead")}</p>
        </section>
        <Who breach=breach.clone()/>
        <button class="button main wide" type="button" on:click=keep>{t("breach-keep")}</button>
        <Remove breach/>
    }
}

#[component]
fn Who(breach: BreachView) -> impl IntoView {
    let shared = Shared::get();
    let id = breach.id;
    let who = RwSignal::new(breach.relation);
    let name = RwSignal::new(breach.other.as_str().to_owned());
    let describe = move || {
        let other = Name::new(name.get_untracked().trim()).unwrap_or_default();
        shared.command(Command::DescribeOther { breach: id, relation: who.get_untracked(), other }, |_| {});
    };
    let choose = move |key: &'static str| {
        if let Some(relation) = relation(key) {
            who.set(relation);
            describe();
        }
    };
    view! {
        <details class="fold">
            <summary>{t("breach-who")}</summary>
            <div class="stack">
                <Choices label=t("first-who") hidden_label=true options=relations() chosen=Signal::derive(move || Some(who.get().key())) choose/>
                <div on:change=move |_| describe()><NameField name take=move |text| name.set(text)/></div>
            </div>
        </details>
    }
}

#[component]
fn Remove(breach: BreachView) -> impl IntoView {
    let shared = Shared::get();
    let asking = RwSignal::new(false);
    let id = breach.id;
    let remove = move |()| {
        shared.command(Command::RemoveBreach { breach: id }, move |_| {
            shared.trail.update(|trail| trail.forget(|s| s == Screen::Breach(id) || s.is_writing()));
            shared.say(t("write-removed"));
        });
    };
    view! {
        <button class="button plain" type="button" on:click=move |_| asking.set(true)>{t("breach-remove")}</button>
        <Confirm open=asking title=t("breach-remove-ask") lead=about("breach-remove-ask.lead", breach.relation, &breach.other)
            yes=t("breach-remove-ask.yes") no=t("breach-remove-ask.no") confirmed=remove/>
    }
}
