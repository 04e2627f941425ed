//! A bond that somebody was invited into: the link to hand over, and who answered it.

use super::cards::{Card, introduced, is_over, of};
use super::claims::Claims;
use super::handing::Handing;
use super::notices::Notices;
use super::over::Over;
use super::ways::Ways;
use crate::parts::Prose;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::BondStage;
use mendwell_domain::BondId;

/// The screen. The link is drawn once: it stays what it is, and somebody may be copying it. How it is handed over is said until
/// somebody answered: from then on there are words to compare.
#[component]
pub(super) fn Inviting(id: BondId, card: Card) -> impl IntoView {
    let other = of(card, introduced);
    let link = of(card, |card| match &card.stage {
        BondStage::Inviting { link, .. } if !is_over(card) && !card.unsent => Some(link.clone()),
        _ => None,
    });
    let unopened =
        of(card, |card| matches!(card.stage, BondStage::Inviting { open: false, .. }) && !is_over(card));
    let answered = of(card, |card| card.stage.is_answered());
    // Not any more once somebody is let in, either.
    let to_hand = Memo::new(move |_| link.with(Option::is_some) && !answered.get());
    let over = of(card, is_over);
    view! {
        <div class="head">
            <h1 tabindex="-1">{move || other.get()}</h1>
            {move || to_hand.get().then(|| view! { <p class="soft">{t("meet-inviting-lead")}</p> })}
        </div>
        <Notices card/>
        <Claims id card/>
        {move || unopened.get().then(|| view! { <p class="soft" role="status">{t("meet-not-at-host")}</p> })}
        {move || link.get().map(|link| view! {
            <Handing link scan=t("meet-qr.lead") main=to_hand/>
            {move || to_hand.get().then(|| view! {
                <section class="stack tight">
                    <h2>{t("meet-hand")}</h2>
                    <Prose text=t("meet-hand.body")/>
                </section>
            })}
        })}
        {move || over.get().then(|| view! { <Over to=Screen::Invite/> })}
        <Ways id card about=true/>
    }
}
