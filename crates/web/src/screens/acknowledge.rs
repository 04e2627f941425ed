//! The first room: what happened, and the letters about it.

use super::letter_state::Letters;
use super::today::begin;
use crate::app::Shared;
use crate::parts::{Head, Item, shown};
use crate::screen::Screen;
use crate::texts::{about, t};
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{BreachView, Command, LetterKind, LetterSummary, Role, Room};

const GUIDES: [&str; 10] = [
    "guide-impact",
    "guide-account",
    "guide-unsent",
    "guide-listening",
    "guide-flooded",
    "guide-space",
    "guide-no-answer",
    "guide-talk",
    "guide-door",
    "guide-both",
];

/// The room.
#[component]
pub(super) fn Acknowledge() -> impl IntoView {
    let shared = Shared::get();
    shared.command(Command::VisitRoom { room: Room::Acknowledge }, |_| {});
    let guides =
        GUIDES.map(|name| view! { <Item title=t(name) go=move |()| shared.go(Screen::Guide(name))/> });
    view! {
        <Head title=t("ack-title") lead=t("ack-lead")/>
        {shown(Query::Acknowledge, move |view| {
            let View::Acknowledge(view) = view else { return ().into_any() };
            if view.breaches.is_empty() {
                return view! { <Empty/> }.into_any();
            }
            let breaches = view.breaches.into_iter().map(|breach| {
                let letters = view.letters.iter().filter(|l| l.breach == breach.id).cloned().collect();
                view! { <About breach letters/> }
            });
            breaches.collect_view().into_any()
        })}
        <section class="stack tight">
            <h2 class="label">{t("ack-read")}</h2>
            <ul class="items">{guides.into_iter().collect_view()}</ul>
        </section>
        <button class="button plain" type="button" on:click=move |_| shared.go(Screen::NewBreach)>{t("ack-another")}</button>
    }
}

#[component]
fn Empty() -> impl IntoView {
    let shared = Shared::get();
    view! {
        <section class="card">
            <p>{t("ack-empty")}</p>
            <p class="quiet">{t("ack-empty.lead")}</p>
            <button class="button plain" type="button" on:click=move |_| shared.go(Screen::NewBreach)>{t("ack-empty.go")}</button>
        </section>
    }
}

/// Which letters fit the part that a person claimed; the rest is a tap further.
fn fitting(role: Role) -> &'static [LetterKind] {
    match role {
        Role::Hurt => &[LetterKind::Impact, LetterKind::Unsent, LetterKind::Talk, LetterKind::Door],
        Role::Answerable => &[LetterKind::Account, LetterKind::Unsent, LetterKind::Talk, LetterKind::Door],
        Role::Both => {
            &[LetterKind::Account, LetterKind::Impact, LetterKind::Unsent, LetterKind::Talk, LetterKind::Door]
        }
        Role::Unsure => {
            &[LetterKind::Unsent, LetterKind::Impact, LetterKind::Account, LetterKind::Talk, LetterKind::Door]
        }
    }
}

#[component]
fn About(breach: BreachView, letters: Vec<LetterSummary>) -> impl IntoView {
    let shared = Shared::get();
    let id = breach.id;
    let told = if breach.words.is_blank() {
        view! { <p class="quiet">{t("ack-open-none")}</p> }.into_any()
    } else {
        view! { <p class="own excerpt">{breach.words.as_str().to_owned()}</p> }.into_any()
    };
    let kinds = fitting(breach.role).iter().map(|kind| {
        let key = format!("kind-{}", kind.key());
        view! { <Item title=t(&key) lead=t(&format!("{key}.what")) go=move |()| begin(shared, id, *kind)/> }
    });
    view! {
        <section class="stack">
            <h2>{about("ack-about", breach.relation, &breach.other)}</h2>
            <div class="card">
                <h3>{t("ack-open")}</h3>
                {told}
                <button class="button side" type="button" on:click=move |_| shared.go(Screen::Breach(id))>
                    {t(if breach.words.is_blank() { "step-tell.go" } else { "step-go-on.go" })}
                </button>
            </div>
            <h3>{t("ack-letters")}</h3>
            {if letters.is_empty() {
                view! { <p class="quiet">{t("ack-letters-none")}</p> }.into_any()
            } else {
                view! { <Letters letters/> }.into_any()
            }}
            <details class="fold">
                <summary>{t("ack-begin")}</summary>
                <ul class="items">{kinds.collect_view()}</ul>
            </details>
        </section>
    }
}
