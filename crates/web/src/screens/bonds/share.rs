//! Sharing a letter: which one.

use super::cards::called;
use super::look::page;
use super::pieces::{failing, part};
use super::who::Who;
use crate::app::Shared;
use crate::link;
use crate::parts::{Head, Item, shown};
use crate::screen::Screen;
use crate::screens::letter_state::state;
use crate::texts::{other, t, tv};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{BondCard, BondReply, BondRequest, BondStage, Query, View};
use mendwell_domain::{BondId, LetterId, LetterSummary};

/// The letters that can be shared. Nothing goes before it was seen as the other will see it.
#[component]
pub(in crate::screens) fn ShareLetter(bond: BondId) -> impl IntoView {
    let page = page(bond);
    view! {
        {part(page, Who::of, |who| view! { <Head title=t("share-title") lead=who.about("share-lead")/> })}
        {failing(bond, page)}
        {shown(Query::Acknowledge, move |view| {
            let View::Acknowledge(view) = view else { return ().into_any() };
            let letters = view.letters.into_iter().filter(|letter| !letter.kind.stays_with_writer());
            pick(bond, letters.collect())
        })}
    }
}

fn pick(bond: BondId, letters: Vec<LetterSummary>) -> AnyView {
    let shared = Shared::get();
    if letters.is_empty() {
        return view! {
            <section class="card">
                <p>{t("share-none")}</p>
                <p class="quiet">{t("share-none.lead")}</p>
                <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Acknowledge)>{t("share-none.go")}</button>
            </section>
        }
        .into_any();
    }
    let lines = letters.into_iter().map(|letter| {
        let kind = t(&format!("kind-{}.short", letter.kind.key()));
        let title = tv("letter-title", &[("kind", &kind), ("other", &other(letter.relation, &letter.other))]);
        let preview = Screen::SharePreview(bond, letter.id);
        view! { <Item title lead=state(&letter) go=move |()| shared.go(preview)/> }
    });
    view! {
        <ul class="items">{lines.collect_view()}</ul>
        <p class="quiet">{t("share-stays")}</p>
    }
    .into_any()
}

/// Plain links to the preview, one for each bond that people are in together. Without any there are none.
#[component]
pub(in crate::screens) fn ShareWith(letter: LetterId) -> impl IntoView {
    let shared = Shared::get();
    let bonds = RwSignal::new(Vec::<BondCard>::new());
    spawn_local(async move {
        if let Ok(BondReply::Bonds { cards, .. }) = link::bond(BondRequest::List).await {
            let together = cards.into_iter().filter(|card| card.stage == BondStage::Together);
            // The screen may be gone by now; then so is the signal.
            let _ = bonds.try_set(together.collect());
        }
    });
    move || {
        let links = bonds.get().into_iter().map(|card| {
            let name = called(&card);
            let preview = Screen::SharePreview(card.id, letter);
            view! {
                <button class="button plain" type="button" on:click=move |_| shared.go(preview)>{tv("share-with", &[("other", &name)])}</button>
            }
        });
        links.collect_view()
    }
}
