//! Resting from a bond and leaving it: always in reach, and nobody is told (safety rule 7).

use super::cards::{Card, of};
use super::look::ask_once;
use crate::app::Shared;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::BondRequest;
use mendwell_domain::BondId;

/// Rests, or goes on.
fn turn(id: BondId, resting: Memo<bool>) -> impl Fn(web_sys::MouseEvent) + Copy {
    let (shared, working) = (Shared::get(), RwSignal::new(false));
    move |_| {
        let resting = !resting.get_untracked();
        let done = if resting { "meet-rest.done" } else { "meet-go-on.done" };
        ask_once(shared, working, BondRequest::Rest { bond: id, resting }, move |_| shared.say(t(done)));
    }
}

/// Going on, where it is said that one rests.
#[component]
pub(super) fn GoOn(id: BondId, card: Card) -> impl IntoView {
    let resting = of(card, |card| card.resting);
    let turn = turn(id, resting);
    move || {
        resting.get().then(
            || view! { <button class="button side" type="button" on:click=turn>{t("meet-go-on")}</button> },
        )
    }
}

/// The ways out, and with `about` the one to what a bond is.
#[component]
pub(super) fn Ways(id: BondId, card: Card, #[prop(optional)] about: bool) -> impl IntoView {
    let shared = Shared::get();
    let resting = of(card, |card| card.resting);
    let turn = turn(id, resting);
    view! {
        <section class="stack tight">
            <h2 class="label">{t("meet-ways")}</h2>
            <p class="quiet">{move || t(if resting.get() { "meet-go-on.lead" } else { "meet-rest.lead" })}</p>
            <div class="row">
                <button class="button side" type="button" on:click=turn>{move || t(if resting.get() { "meet-go-on" } else { "meet-rest" })}</button>
                <button class="button plain" type="button" on:click=move |_| shared.go(Screen::LeaveBond(id))>{t("bond-leave")}</button>
            </div>
            {about.then(|| view! {
                <button class="button plain" type="button" on:click=move |_| shared.go(Screen::BondSettings(id))>{t("meet-about")}</button>
            })}
        </section>
    }
}
