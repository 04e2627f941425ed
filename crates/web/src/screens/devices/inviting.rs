//! A link for the other device: to hand over, and who answered it.

use super::card::{Card, is_over, knows, of};
use super::claims::Claims;
use super::notices::Notices;
use super::passphrase::WithPassphrase;
use super::stop::Stop;
use crate::app::Shared;
use crate::frame::focus_new_title;
use crate::invitation;
use crate::parts::Prose;
use crate::screens::bonds::handing::Handing;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{BondStage, ClaimView, DeviceCard, DeviceRequest};

fn link(card: &DeviceCard) -> Option<String> {
    match &card.stage {
        BondStage::Inviting { link, .. } if !is_over(card) => Some(link.clone()),
        _ => None,
    }
}

fn claims(card: &DeviceCard) -> Vec<ClaimView> {
    match &card.stage {
        BondStage::Inviting { claims, .. } => claims.clone(),
        _ => Vec::new(),
    }
}

/// What there is to say of a link that nobody answered yet.
fn waiting(card: &DeviceCard) -> Option<&'static str> {
    match &card.stage {
        BondStage::Inviting { .. } if is_over(card) => None,
        BondStage::Inviting { open: false, .. } => Some("devices-not-at-host"),
        BondStage::Inviting { claims, .. } if claims.is_empty() => Some("devices-waiting"),
        _ => None,
    }
}

/// The screen. The link is drawn once: it stays what it is, and somebody may be copying it. How it is opened is said until it was.
#[component]
pub(super) fn Inviting(card: Card) -> impl IntoView {
    let (link, claims, waiting) = (of(card, link), of(card, claims), of(card, waiting));
    let said_yes = RwSignal::new(false);
    let lost = of(card, |card| knows(card, "commit-lost"));
    // Another one was let in before, or the link is another: the words are to be compared again.
    let confirmed = Memo::new(move |_| said_yes.get() && !lost.get() && !claims.with(Vec::is_empty));
    let shown = Memo::new(move |_| link.get().filter(|_| !confirmed.get()));
    let to_hand = Memo::new(move |_| shown.with(Option::is_some) && claims.with(Vec::is_empty));
    view! {
        <div class="head">
            <h1 tabindex="-1">{t("devices-link")}</h1>
            {move || to_hand.get().then(|| view! { <p class="soft">{t("devices-inviting")}</p> })}
        </div>
        <Notices card/>
        <Claims claims confirmed said_yes/>
        {move || waiting.get().map(|key| view! { <p class="soft" role="status">{t(key)}</p> })}
        {move || shown.get().map(|link| view! {
            <Handing link scan=t("devices-scan") main=to_hand/>
            {move || to_hand.get().then(|| view! {
                <section class="stack tight">
                    <h2>{t("devices-there")}</h2>
                    <Prose text=t("devices-there.body")/>
                </section>
            })}
        })}
        // Drawn anew with a new link: it is folded then.
        {move || link.with(|_| !confirmed.get()).then(|| view! { <NewLink claims said_yes/><Stop/> })}
    }
}

/// Another link in place of this one, if none of the answers is right, or the link was seen.
#[component]
fn NewLink(claims: Memo<Vec<ClaimView>>, said_yes: RwSignal<bool>) -> impl IntoView {
    let shared = Shared::get();
    let answered = Memo::new(move |_| claims.with(|claims| !claims.is_empty()));
    let request = |passphrase| Some(DeviceRequest::Link { host: invitation::host(), passphrase });
    let done = move |()| {
        said_yes.set(false);
        shared.say(t("devices-again.done"));
        focus_new_title();
    };
    view! {
        <details class="fold">
            <summary>{move || t(if answered.get() { "devices-again.none" } else { "devices-again" })}</summary>
            <div class="stack">
                <p>{move || t(if answered.get() { "devices-again.body" } else { "devices-again.lead" })}</p>
                <WithPassphrase id="again-pass" key="devices-again" request done second=true/>
            </div>
        </details>
    }
}
