//! Everyone who answered the link. Nobody is let in for being first: only for six words, compared by voice.

use super::cards::{Card, is_over, of};
use super::look::ask_once;
use super::words::SixWords;
use crate::app::Shared;
use crate::frame::focus_new_title;
use crate::parts::{Confirm, one_main};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{BondRequest, BondStage, ClaimView};
use mendwell_domain::BondId;

/// The answers, if there are any.
#[component]
pub(super) fn Claims(id: BondId, card: Card) -> impl IntoView {
    let shared = Shared::get();
    let claims = of(card, |card| match &card.stage {
        // Where the host has the invitation no more, nobody can be let in by it.
        BondStage::Inviting { claims, .. } if !is_over(card) => claims.clone(),
        _ => Vec::new(),
    });
    let answered = Memo::new(move |_| claims.with(|claims| !claims.is_empty()));
    // Of several, none is offered before the others.
    let only = Memo::new(move |_| claims.with(|claims| claims.len() == 1));
    // Whoever was confirmed is on the way in: what is not with the host yet is that.
    let confirmed = of(card, |card| card.unsent);
    let (chosen, asking) = (RwSignal::new(None::<u32>), RwSignal::new(false));
    let working = RwSignal::new(false);
    let choose = Callback::new(move |claim| {
        chosen.set(Some(claim));
        asking.set(true);
    });
    let confirm = move |()| {
        if let Some(claim) = chosen.get_untracked() {
            ask_once(shared, working, BondRequest::Confirm { bond: id, claim }, |_| focus_new_title());
        }
    };
    let all = move || {
        view! {
            <p class="soft">{t("meet-claims.lead")}</p>
            <For each=move || claims.get() key=|claim| claim.claim children=move |claim| view! { <Claim claim only choose/> }/>
            <Confirm open=asking title=t("meet-confirm-ask") lead=t("meet-confirm-ask.lead")
                yes=t("meet-confirm-ask.yes") no=t("meet-confirm-ask.no") confirmed=confirm/>
            <details class="fold">
                <summary>{t("meet-differ")}</summary>
                <p>{t("meet-differ.body")}</p>
                <button class="button plain" type="button" on:click=move |_| shared.go(Screen::LeaveBond(id))>{t("bond-leave")}</button>
            </details>
        }
    };
    move || {
        answered.get().then(|| {
            view! {
                <section class="stack">
                    <h2>{t("meet-claims")}</h2>
                    {move || if confirmed.get() {
                        view! { <p class="notice" role="status">{t("meet-confirmed")}</p> }.into_any()
                    } else {
                        all().into_any()
                    }}
                </section>
            }
        })
    }
}

/// One answer.
#[component]
fn Claim(claim: ClaimView, only: Memo<bool>, choose: Callback<u32>) -> impl IntoView {
    let (number, id) = (claim.claim, format!("claim-{}", claim.claim));
    let name: String = claim.name.chars().filter(|c| !c.is_control()).collect();
    let named = if name.trim().is_empty() {
        view! { <p id=id.clone()>{t("meet-claim-unnamed")}</p> }.into_any()
    } else {
        // Anybody can give any name; this is what they wrote, in its own direction.
        view! { <div id=id.clone()><p>{t("meet-claim-named")}</p><p class="own" dir="auto">{name}</p></div> }
            .into_any()
    };
    view! {
        <div class="card">
            {named}
            <SixWords list=claim.words/>
            <button class=move || one_main(only.get()) type="button" aria-describedby=id on:click=move |_| choose.run(number)>{t("meet-confirm")}</button>
        </div>
    }
}
