//! One exchange: what was said in it, where it stands, and what one can do in it now.

use super::floor::{Floor, Task};
use super::focus::focus_soon;
use super::pauses::{PauseIt, Paused};
use super::resting::Resting;
use super::standing::Standing;
use super::story::Story;
use super::tap::Tap;
use super::watched::{Watched, watched};
use crate::app::Shared;
use crate::dates;
use crate::parts::Confirm;
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_domain::bond::{BondCommand, ExchangeStage};
use mendwell_domain::{BondId, Day, ExchangeId, PauseId, PersonId};

/// The screen.
#[component]
pub(in crate::screens) fn Exchange(bond: BondId, id: ExchangeId) -> impl IntoView {
    watched(
        bond,
        "unknown-exchange",
        move |page| Standing::of(page, id),
        move |here| view! { <Going here id/> },
    )
}

/// What of its stage decides which controls there are.
#[derive(Clone, Copy, Default, PartialEq)]
enum Controls {
    #[default]
    None,
    Resting,
    /// It was proposed to this person.
    Asked,
    /// This person proposed it.
    Proposed,
    Open,
    Paused(PauseId),
    Closed,
}

fn controls(standing: &Standing) -> Controls {
    match &standing.exchange.stage {
        ExchangeStage::Closed(_) => Controls::Closed,
        _ if standing.resting => Controls::Resting,
        ExchangeStage::Proposed { .. } if standing.is_asked() => Controls::Asked,
        ExchangeStage::Proposed { .. } => Controls::Proposed,
        ExchangeStage::Open { .. } => Controls::Open,
        ExchangeStage::Paused { pause, .. } => Controls::Paused(pause.id),
    }
}

#[component]
fn Going(here: Watched<Standing>, id: ExchangeId) -> impl IntoView {
    let task = Task::new();
    let (name, about) = (here.memo(|here| here.name.clone()), here.memo(|here| here.about.clone()));
    let (standing, controls) = (here.memo(stands), here.memo(controls));
    view! {
        <div class="head">
            <h1 tabindex="-1">{move || tv("exchange-with", &[("who", &name.get())])}</h1>
            {move || about.get().map(|about| view! { <p class="soft">{about}</p> })}
        </div>
        <Story here task/>
        <p class="stands" role="status" tabindex="-1">{move || standing.get()}</p>
        {move || match controls.get() {
            Controls::None => ().into_any(),
            Controls::Resting => view! { <Resting bond=here.bond/> }.into_any(),
            Controls::Asked => view! { <Asked here id/><Close here id/> }.into_any(),
            Controls::Proposed => view! { <Begins here/><Close here id/> }.into_any(),
            Controls::Open => view! { <Floor here id task/><PauseIt here id/><Close here id/> }.into_any(),
            Controls::Paused(pause) => view! { <Paused here pause/><Close here id/> }.into_any(),
            Controls::Closed => view! { <Again here/> }.into_any(),
        }}
    }
}

/// Where an exchange stands, in words.
pub(super) fn stands(standing: &Standing) -> String {
    let exchange = &standing.exchange;
    let by = |key: &str, person: PersonId, on: Day| {
        let own = if person == standing.me { "you" } else { "by" };
        tv(&format!("{key}-{own}"), &[("who", &standing.name), ("day", &dates::say(on))])
    };
    let holds = |key: &str, person: PersonId| {
        let own = if person == standing.me { "you" } else { "other" };
        tv(&format!("{key}-{own}"), &[("who", &standing.name)])
    };
    match &exchange.stage {
        ExchangeStage::Proposed { first } => {
            let [proposer, _] = exchange.parties;
            let proposed = by("exchange-proposed", proposer, exchange.proposed_on);
            format!("{proposed} {}", holds("exchange-first", *first))
        }
        ExchangeStage::Open { floor } => holds("exchange-floor", *floor),
        ExchangeStage::Paused { pause, .. } => by("exchange-paused", pause.by, pause.on),
        ExchangeStage::Closed(said) => by("exchange-closed", said.by, said.on),
    }
}

/// It can be taken up, or left.
#[component]
fn Asked(here: Watched<Standing>, id: ExchangeId) -> impl IntoView {
    let tap = Tap::new(here.bond);
    let take_up = move |_| tap.write(BondCommand::AcceptExchange { exchange: id }, |_| focus_soon(".stands"));
    view! {
        <div class="stack tight">
            <p class="quiet">{t("exchange-take-up.lead")}</p>
            <button class="button main wide" type="button" on:click=take_up>{t("exchange-take-up")}</button>
        </div>
    }
}

#[component]
fn Begins(here: Watched<Standing>) -> impl IntoView {
    let name = here.memo(|here| here.name.clone());
    view! { <p class="quiet">{move || tv("exchange-begins", &[("who", &name.get())])}</p> }
}

/// After its end a new one can be proposed.
#[component]
fn Again(here: Watched<Standing>) -> impl IntoView {
    let (shared, bond) = (Shared::get(), here.bond);
    view! {
        <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Exchanges(bond))>{t("exchange-again")}</button>
    }
}

/// Closing, for either and at any time; no reason is asked.
#[component]
fn Close(here: Watched<Standing>, id: ExchangeId) -> impl IntoView {
    let (tap, asking) = (Tap::new(here.bond), RwSignal::new(false));
    let close = move |()| tap.write(BondCommand::CloseExchange { exchange: id }, |_| focus_soon(".stands"));
    view! {
        <div>
            <button class="button plain" type="button" on:click=move |_| asking.set(true)>{t("exchange-close")}</button>
            <Confirm open=asking title=t("exchange-close.ask") lead=t("exchange-close.lead") yes=t("exchange-close.yes")
                no=t("exchange-close.no") confirmed=close/>
        </div>
    }
}
