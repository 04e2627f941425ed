//! On the device that joins: the words to compare, and waiting for the other one.

use super::card::{Card, is_over, of};
use super::notices::Notices;
use super::stop::Stop;
use crate::app::Shared;
use crate::parts::Head;
use crate::screen::Screen;
use crate::screens::bonds::words::SixWords;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::BondStage;

/// The screen.
#[component]
pub(super) fn Answering(card: Card) -> impl IntoView {
    let shared = Shared::get();
    let words = of(card, |card| match &card.stage {
        BondStage::Answering { words, .. } if !is_over(card) => words.clone(),
        _ => Vec::new(),
    });
    let put = of(card, |card| matches!(card.stage, BondStage::Answering { put: true, .. }));
    let waiting = move || t(if put.get() { "devices-waiting" } else { "meet-answer-not-at-host" });
    view! {
        <Head title=t("devices-join") lead=t("devices-answering")/>
        <Notices card/>
        {move || Some(words.get()).filter(|words| !words.is_empty()).map(|list| view! {
            <section class="stack">
                <h2>{t("devices-words")}</h2>
                <p class="soft">{t("devices-words.lead")}</p>
                <div class="card">
                    <SixWords list/>
                    <p class="quiet" role="status">{waiting}</p>
                </div>
            </section>
        })}
        <details class="fold">
            <summary>{t("devices-differ")}</summary>
            <p>{t("devices-differ.body")}</p>
            <button class="button plain" type="button" on:click=move |_| shared.go(Screen::JoinDevice)>{t("devices-differ.go")}</button>
        </details>
        <Stop/>
    }
}
