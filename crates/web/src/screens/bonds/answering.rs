//! A bond whose link was answered here: the words to compare, and what comes next.

use super::cards::{Card, introduced, is_over, of};
use super::notices::Notices;
use super::over::Over;
use super::ways::Ways;
use super::words::SixWords;
use crate::parts::Prose;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::BondStage;
use mendwell_domain::BondId;

/// The screen.
#[component]
pub(super) fn Answering(id: BondId, card: Card) -> impl IntoView {
    let other = of(card, introduced);
    let words = of(card, |card| match &card.stage {
        BondStage::Answering { words, .. } if !is_over(card) => words.clone(),
        _ => Vec::new(),
    });
    let put = of(card, |card| match card.stage {
        BondStage::Answering { put, .. } if !is_over(card) => Some(put),
        _ => None,
    });
    let at_host = |put| t(if put { "meet-answer-at-host" } else { "meet-answer-not-at-host" });
    let over = of(card, is_over);
    view! {
        <div class="head">
            <h1 tabindex="-1">{move || other.get()}</h1>
            <p class="soft">{t("meet-answering-lead")}</p>
        </div>
        <Notices card/>
        {move || Some(words.get()).filter(|words| !words.is_empty()).map(|list| view! {
            <section class="stack">
                <h2>{t("meet-words")}</h2>
                <p class="soft">{t("meet-words.lead")}</p>
                <div class="card">
                    <SixWords list/>
                    {move || put.get().map(|put| view! { <p class="quiet" role="status">{at_host(put)}</p> })}
                </div>
            </section>
            <section class="stack tight">
                <h2>{t("meet-after")}</h2>
                <Prose text=t("meet-after.body")/>
            </section>
        })}
        {move || over.get().then(|| view! { <Over to=Screen::Answer/> })}
        <Ways id card about=true/>
    }
}
