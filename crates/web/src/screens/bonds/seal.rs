//! One sealed exchange: a closed sheet until both letters are in, then both beside each other.

use super::focus::focus_soon;
use super::putting::PutIn;
use super::resting::Resting;
use super::sealed::{Sealed, Side};
use super::sheets::{Seam, paragraphs};
use super::tap::Tap;
use super::watched::{Watched, watched};
use crate::app::Shared;
use crate::dates;
use crate::parts::{Confirm, Icon};
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_domain::bond::{BondCommand, OpenedView};
use mendwell_domain::{BondId, CommitmentId, SealId};

/// The screen.
#[component]
pub(in crate::screens) fn Seal(bond: BondId, id: SealId) -> impl IntoView {
    watched(bond, "unknown-seal", move |page| Sealed::of(page, id), move |here| view! { <Going here id/> })
}

#[component]
fn Going(here: Watched<Sealed>, id: SealId) -> impl IntoView {
    let (name, about) = (here.memo(|here| here.name.clone()), here.memo(|here| here.about.clone()));
    let sides = here.memo(Sealed::sides);
    let (may_put, own) = (here.memo(Sealed::may_put), here.memo(Sealed::may_take_back));
    let resting = here.memo(|here| here.resting && !here.seal.complete);
    view! {
        <div class="head">
            <h1 tabindex="-1">{move || tv("seal-with", &[("who", &name.get())])}</h1>
            {move || about.get().map(|about| view! { <p class="soft">{about}</p> })}
        </div>
        {move || match <[Side; 2]>::try_from(sides.get()) {
            Ok(sides) => view! { <BothIn here sides/> }.into_any(),
            Err(_) => view! { <ClosedSheet here/> }.into_any(),
        }}
        {move || own.get().map(|own| view! { <TakeBack bond=here.bond own/> })}
        {move || may_put.get().then(|| view! { <PutIn here id/> })}
        {move || resting.get().then(|| view! { <Resting bond=here.bond/> })}
    }
}

/// Before both are in: a sheet that shows names and days, and nothing else.
#[component]
fn ClosedSheet(here: Watched<Sealed>) -> impl IntoView {
    let (name, put) = (here.memo(|here| here.name.clone()), here.memo(Sealed::who_put));
    let lines = move || match put.get() {
        none if none.is_empty() => view! { <p>{t("seal-empty")}</p> }.into_any(),
        put => put.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any(),
    };
    view! {
        <div class="letter closed">
            <p class="names"><Icon name="lock"/><span>{move || tv("seal-for", &[("who", &name.get())])}</span></p>
            <div class="stands" role="status" tabindex="-1">{lines}</div>
        </div>
    }
}

/// Both are in: each letter, or that it is not open yet.
#[component]
fn BothIn(here: Watched<Sealed>, sides: [Side; 2]) -> impl IntoView {
    let name = here.once(|here| here.name.clone());
    let both_open = sides.iter().all(|side| matches!(side, Side::Open { .. }));
    let stands = t(if both_open { "seal-open-both" } else { "seal-all-in" });
    let [own, theirs] = sides.map(|side| draw(side, &name));
    view! {
        <p class="stands" role="status" tabindex="-1">{stands}</p>
        <div class="sides">
            {own}
            <Seam beside=true/>
            {theirs}
        </div>
    }
}

fn draw(side: Side, name: &str) -> AnyView {
    match side {
        Side::Open { mine, letter } => {
            let who = if mine { t("bond-you") } else { name.to_owned() };
            view! { <Opened letter=*letter who/> }.into_any()
        }
        Side::Closed { mine } => {
            let text = t(if mine { "seal-not-open-you" } else { "seal-not-open-other" });
            view! { <div class="letter closed"><p class="names"><Icon name="lock"/><span>{text}</span></p></div> }
                .into_any()
        }
    }
}

#[component]
fn Opened(letter: OpenedView, who: String) -> impl IntoView {
    let kind = t(&format!("bond-letter-{}", letter.kind.key()));
    let day = tv("seal-opened", &[("day", &dates::say(letter.on))]);
    view! {
        <article class="letter reading">
            <p class="dated">{who}<br/>{kind}<br/>{day}</p>
            {paragraphs(&letter.body.text())}
        </article>
    }
}

/// Taking one's own letter back, until both are in.
#[component]
fn TakeBack(bond: BondId, own: CommitmentId) -> impl IntoView {
    let shared = Shared::get();
    let (tap, asking) = (Tap::new(bond), RwSignal::new(false));
    let take_back = move |()| {
        tap.write(BondCommand::Withdraw { fact: own.into() }, move |_| {
            shared.say(t("seal-take-back.done"));
            focus_soon(".stands");
        });
    };
    view! {
        <div>
            <button class="button plain" type="button" on:click=move |_| asking.set(true)>{t("seal-take-back")}</button>
            <Confirm open=asking title=t("seal-take-back.ask") lead=t("seal-take-back.lead") yes=t("seal-take-back.yes")
                no=t("seal-take-back.no") confirmed=take_back/>
        </div>
    }
}
