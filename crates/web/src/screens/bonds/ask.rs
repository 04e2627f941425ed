//! Asking something, and offering to tell something.

use super::composer::Composer;
use super::consent::Ways;
use super::look::page;
use super::pieces::{failing, field, part};
use super::who::Who;
use crate::app::Shared;
use crate::parts::Head;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::Unsaid;
use mendwell_domain::bond::{BondCommand, Consent};
use mendwell_domain::{BondId, FactId};

/// Asks: first whether one wants to be told, then what.
#[component]
pub(in crate::screens) fn Ask(bond: BondId) -> impl IntoView {
    let shared = Shared::get();
    let page = page(bond);
    let consent = RwSignal::new(None::<Consent>);
    let chosen = Memo::new(move |_| consent.get().is_some());
    view! {
        {failing(bond, page)}
        {part(page, |_| (), move |()| view! {
            <Head title=t("questions-ask") lead=t("ask-lead")/>
            <section class="stack tight">
                <h2>{t("consent")}</h2>
                <Ways chosen=consent choose=move |way| consent.set(Some(way))/>
            </section>
        })}
        {move || chosen.get().then(|| field(page, move |who| {
            let of = who.them()?;
            let command = move |words| {
                let consent = consent.get_untracked().unwrap_or(Consent::NotYet);
                BondCommand::AskQuestion { of, words, consent }
            };
            let after = move |facts: Vec<FactId>| opened(shared, bond, Screen::Ask(bond), &facts);
            Some(view! {
                <Composer bond unsaid=Unsaid::Question label=t("ask-words") go=who.about("ask-go") lead=who.about("ask-seen")
                    command after/>
            })
        }))}
    }
}

/// Offers: what it is about, without telling it.
#[component]
pub(in crate::screens) fn Offer(bond: BondId) -> impl IntoView {
    let shared = Shared::get();
    let page = page(bond);
    view! {
        {part(page, Who::of, |who| view! { <Head title=t("questions-offer") lead=who.about("offer-lead")/> })}
        {failing(bond, page)}
        {field(page, move |who| {
            let to = who.them()?;
            let command = move |words| BondCommand::OfferTelling { to, words };
            let after = move |facts: Vec<FactId>| opened(shared, bond, Screen::Offer(bond), &facts);
            Some(view! {
                <Composer bond unsaid=Unsaid::Offer label=t("offer-words") go=who.about("offer-go") lead=who.about("offer-seen")
                    command after/>
            })
        })}
    }
}

/// On to what was asked or offered; the way back does not lead through the field.
fn opened(shared: Shared, bond: BondId, from: Screen, facts: &[FactId]) {
    shared.trail.update(|trail| trail.forget(|screen| screen == from));
    if let Some(fact) = facts.first() {
        shared.go(Screen::Question(bond, (*fact).into()));
    }
}
