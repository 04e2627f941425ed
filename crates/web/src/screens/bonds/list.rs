//! All bonds, and the two ways to begin one.

use super::cards::{cards, introduced, is_over};
use crate::app::Shared;
use crate::parts::{Head, Item, Trouble};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{BondCard, BondStage};

/// The screen.
#[component]
pub(in crate::screens) fn Together() -> impl IntoView {
    let shared = Shared::get();
    let cards = cards();
    let again = move |_| shared.done.update(|n| *n += 1);
    view! {
        <Head title=t("meet-title") lead=t("meet-title.lead")/>
        {move || cards.get().map(|found| match found {
            Ok((cards, unread)) => view! { <Bonds cards unread/> }.into_any(),
            Err(failure) => view! {
                <Trouble failure/>
                <button class="button side" type="button" on:click=again>{t("meet-try-again")}</button>
            }
            .into_any(),
        })}
        <section class="stack tight">
            <h2 class="label">{t("meet-begin")}</h2>
            <ul class="items">
                <Item title=t("meet-invite") lead=t("meet-invite.lead") go=move |()| shared.go(Screen::Invite)/>
                <Item title=t("meet-answer") lead=t("meet-answer.lead") go=move |()| shared.go(Screen::Answer)/>
            </ul>
        </section>
    }
}

#[component]
fn Bonds(cards: Vec<BondCard>, unread: u32) -> impl IntoView {
    let shared = Shared::get();
    let none = cards.is_empty() && unread == 0;
    let unread = (unread > 0).then(|| tv("bonds-unread", &[("n", &unread.to_string())]));
    let items: Vec<_> = cards
        .into_iter()
        .map(|card| {
            let go = move |()| shared.go(Screen::Bond(card.id));
            view! { <Item title=introduced(&card) lead=state(&card) go/> }
        })
        .collect();
    view! {
        {none.then(|| view! {
            <section class="card"><p>{t("meet-none")}</p><p class="quiet">{t("meet-none.lead")}</p></section>
        })}
        {(!items.is_empty()).then(|| view! { <ul class="items">{items}</ul> })}
        {unread.map(|unread| view! { <p class="notice">{unread}</p> })}
    }
}

/// How far it has come, and what there is to know, in sentences. Nothing about what somebody has not done.
fn state(card: &BondCard) -> String {
    let stage = match &card.stage {
        BondStage::Together => "meet-stage-together",
        _ if is_over(card) => "meet-stage-over",
        // Whoever was confirmed is on the way in: what is not with the host yet is that.
        BondStage::Inviting { .. } if card.unsent => "meet-stage-confirmed",
        BondStage::Inviting { .. } if card.stage.is_answered() => "meet-stage-answers",
        BondStage::Inviting { .. } => "meet-stage-inviting",
        BondStage::Answering { .. } => "meet-stage-answering",
    };
    let unsent = card.unsent && card.stage == BondStage::Together;
    let more = [(card.resting, "meet-stage-resting"), (unsent, "meet-stage-unsent")];
    let more = more.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| key);
    std::iter::once(stage).chain(more).map(t).collect::<Vec<_>>().join(" ")
}
