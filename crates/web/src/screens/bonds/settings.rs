//! What a bond is for oneself, how one is called in it, its host, and the ways out.

use super::cards::{Card, card, introduced, of};
use super::invite::{kind, kinds};
use super::look::{ask_once, page};
use super::names::NameField;
use super::notices::Notices;
use super::tap::Tap;
use super::ways::Ways;
use crate::app::Shared;
use crate::keeping::too_long;
use crate::parts::{Choices, Head, Prose, Trouble};
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{BondCard, BondPage, BondRequest, BondStage, Failure};
use mendwell_domain::bond::{BondCommand, BondKind};
use mendwell_domain::{BondId, Name};

/// The screen.
#[component]
pub(in crate::screens) fn BondSettings(id: BondId) -> impl IntoView {
    let card = card(id);
    let failed = Memo::new(move |_| card.with(|card| card.as_ref().and_then(|card| card.clone().err())));
    let found = Memo::new(move |_| card.with(|card| matches!(card, Some(Ok(_)))));
    view! {
        <Head title=t("meet-about")/>
        {move || failed.get().map(|failure| view! { <Trouble failure/> })}
        {move || found.get().then(|| view! { <Sections id card/> })}
    }
}

#[component]
fn Sections(id: BondId, card: Card) -> impl IntoView {
    let (other, host) = (of(card, introduced), of(card, |card| card.host.clone()));
    let (together, resting) =
        (of(card, |card| card.stage == BondStage::Together), of(card, |card| card.resting));
    view! {
        <p class="own">{move || other.get()}</p>
        <Notices card/>
        <CallThem id other=card.with_untracked(|card| own_name(card.as_ref()))/>
        {move || match (together.get(), resting.get()) {
            (true, false) => view! { <Mine id/> }.into_any(),
            // Whoever rests from it says nothing in it.
            (true, true) => view! { <p class="soft">{t("error-bond-resting.remedy")}</p> }.into_any(),
            (false, _) => view! { <p class="soft">{t("meet-about-later")}</p> }.into_any(),
        }}
        <section class="stack tight">
            <h2>{t("bond-host")}</h2>
            <p>{move || tv("meet-about-host", &[("host", &host.get())])}</p>
            <Prose text=t("bond-host.body")/>
        </section>
        <Ways id card/>
    }
}

/// What this person calls the other.
fn own_name(card: Option<&Result<BondCard, Failure>>) -> Name {
    card.and_then(|card| card.as_ref().ok()).map(|card| card.other.clone()).unwrap_or_default()
}

/// What one calls the other: for oneself, so also before they are there and while one rests. It is typed into, so it is drawn
/// once.
#[component]
fn CallThem(id: BondId, other: Name) -> impl IntoView {
    let (shared, working) = (Shared::get(), RwSignal::new(false));
    let typed = RwSignal::new(other.as_str().to_owned());
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Ok(other) = typed.with_untracked(|typed| Name::new(typed.trim())) else {
            return shared.fail(&too_long());
        };
        ask_once(shared, working, BondRequest::CallOther { bond: id, other }, move |_| {
            shared.say(t("settings-saved"));
        });
    };
    view! {
        <form class="stack tight" on:submit=save>
            <NameField id="call-them" label=t("meet-call-them") hint=t("meet-about-call-them.hint") value=typed/>
            <div class="row"><button class="button side" type="submit">{t("meet-about-call-them")}</button></div>
        </form>
    }
}

/// What this person says of the bond and of themselves.
fn mine(page: &BondPage) -> (Option<BondKind>, Name) {
    let me = page.bond.people.iter().find(|person| person.id == page.me);
    (page.bond.kinds.of(page.me).copied(), me.map(|me| me.name.clone()).unwrap_or_default())
}

/// Kind and name, once they are known; they are typed into, so they are drawn once.
#[component]
fn Mine(id: BondId) -> impl IntoView {
    let page = page(id);
    let known = Memo::new(move |_| page.with(|page| matches!(page, Some(Ok(_)))));
    let said = Memo::new(move |_| page.with(|page| page.as_ref()?.as_ref().ok().map(mine)));
    move || {
        known.get().then(|| {
            let called = said.get_untracked().map(|(_, called)| called).unwrap_or_default();
            view! {
                <Kind id chosen=Signal::derive(move || said.get().and_then(|(kind, _)| kind))/>
                <Called id called/>
            }
        })
    }
}

#[component]
fn Kind(id: BondId, #[prop(into)] chosen: Signal<Option<BondKind>>) -> impl IntoView {
    let (shared, tap) = (Shared::get(), Tap::new(id));
    let choose = move |key: &'static str| {
        let Some(kind) = kind(key) else { return };
        tap.write(BondCommand::SayKind { kind }, move |_| shared.say(t("settings-saved")));
    };
    view! {
        <section class="stack tight">
            <Choices label=t("meet-about-kind") options=kinds() chosen=Signal::derive(move || chosen.get().map(BondKind::key)) choose/>
            <p class="quiet">{t("meet-about-kind.hint")}</p>
            {move || (chosen.get() == Some(BondKind::ParentAndChild)).then(|| view! { <p class="quiet">{t("adults-only")}</p> })}
        </section>
    }
}

#[component]
fn Called(id: BondId, called: Name) -> impl IntoView {
    let (shared, tap) = (Shared::get(), Tap::new(id));
    let typed = RwSignal::new(called.as_str().to_owned());
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Ok(name) = typed.with_untracked(|typed| Name::new(typed.trim())) else {
            return shared.fail(&too_long());
        };
        tap.write(BondCommand::NameSelf { name }, move |_| shared.say(t("settings-saved")));
    };
    view! {
        <form class="stack tight" on:submit=save>
            <NameField id="called" label=t("meet-about-called") hint=t("meet-about-called.hint") value=typed/>
            <div class="row"><button class="button side" type="submit">{t("meet-about-called.go")}</button></div>
        </form>
    }
}
