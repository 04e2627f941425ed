//! A bond that people are in together: what stands between them, and the doors from here.

use super::cards::{Card, card, of};
use super::happened::Happened;
use super::look::{Page, page};
use super::notices::Notices;
use super::pieces::{failing, part};
use super::shared_letters::Letters;
use super::sides::{DIFFER, sides};
use super::ways::GoOn;
use super::who::Who;
use super::willing::Willing;
use crate::app::Shared;
use crate::dates;
use crate::parts::{Head, Item, Prose};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_domain::BondId;
use mendwell_domain::bond::{Withdrawable, WithdrawnView};

/// The bond's page.
#[component]
pub(super) fn Bond(id: BondId) -> impl IntoView {
    let (page, card) = (page(id), card(id));
    view! {
        {failing(id, page)}
        {part(page, Who::of, |who| view! { <Head title=who.title()/> })}
        <Notices card/>
        <GoOn id card/>
        {unsent(card)}
        {kinds(page)}
        <Willing bond=id page/>
        <Happened bond=id page/>
        <Letters bond=id page/>
        <Doors bond=id/>
        {part(page, |page| (Who::of(page), page.bond.withdrawn.clone()), |(who, gone)| withdrawn(&who, &gone))}
        <Foot bond=id/>
    }
}

/// What was written here goes by itself.
fn unsent(card: Card) -> impl IntoView {
    let unsent = of(card, |card| card.unsent && !card.resting);
    move || unsent.get().then(|| view! { <p class="soft">{t("together-unsent")}</p> })
}

/// What kind of bond it is, where they say different things.
fn kinds(page: Page) -> impl IntoView {
    let said = |page: &_| (Who::of(page), page.bond.kinds.clone(), page.bond.kinds_differ);
    part(page, said, |(who, kinds, differ)| {
        differ.then(|| {
            view! {
                <section class="stack tight">
                    <h2 class="label">{t("together-kinds")}</h2>
                    {sides(&who, &kinds, Some(DIFFER), |kind| t(&format!("bond-kind-{}", kind.key())))}
                </section>
            }
        })
    })
}

#[component]
fn Doors(bond: BondId) -> impl IntoView {
    let shared = Shared::get();
    let doors = [
        ("together-exchanges", Screen::Exchanges(bond)),
        ("together-seals", Screen::Seals(bond)),
        ("together-questions", Screen::Questions(bond)),
    ];
    let doors = doors.map(|(key, to)| {
        view! { <Item title=t(key) lead=t(&format!("{key}.lead")) go=move |()| shared.go(to)/> }
    });
    view! {
        <section class="stack tight">
            <h2 class="label">{t("together-also")}</h2>
            <ul class="items">{doors.into_iter().collect_view()}</ul>
        </section>
    }
}

/// That words were here and are gone; never which.
fn withdrawn(who: &Who, gone: &[WithdrawnView]) -> Option<impl IntoView + use<>> {
    let lines: Vec<_> = gone
        .iter()
        .map(|gone| {
            let (what, name, day) = (t(what(gone.what)), who.name(gone.by), dates::say(gone.on));
            let line = tv("bond-withdrawn", &[("what", &what), ("who", &name), ("day", &day)]);
            view! { <li>{line}</li> }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="stack tight">
                <h2 class="label">{t("together-withdrawn")}</h2>
                <p class="quiet">{t("together-withdrawn.lead")}</p>
                <ul class="stack tight quiet">{lines}</ul>
            </section>
        }
    })
}

fn what(what: Withdrawable) -> &'static str {
    match what {
        Withdrawable::Breach => "bond-withdrawn-breach",
        Withdrawable::Willingness => "bond-withdrawn-willingness",
        Withdrawable::Letter => "bond-withdrawn-letter",
        Withdrawable::Commitment => "bond-withdrawn-commitment",
        Withdrawable::Ready => "bond-withdrawn-ready",
        Withdrawable::Answer => "bond-withdrawn-answer",
    }
}

#[component]
fn Foot(bond: BondId) -> impl IntoView {
    let shared = Shared::get();
    view! {
        <div class="stack tight">
            <details class="fold">
                <summary>{t("bond-host")}</summary>
                <div><Prose text=t("bond-host.body")/></div>
            </details>
            <button class="button plain" type="button" on:click=move |_| shared.go(Screen::BondSettings(bond))>{t("together-settings")}</button>
        </div>
    }
}
