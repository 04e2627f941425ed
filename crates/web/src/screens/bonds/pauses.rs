//! The pause of an exchange: it needs nobody, stops the exchange for both, and ends when both are ready.

use super::focus::focus_soon;
use super::hours;
use super::return_times::ReturnTimes;
use super::standing::Standing;
use super::tap::Tap;
use super::watched::Watched;
use crate::app::Shared;
use crate::dates;
use crate::parts::Icon;
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_domain::bond::{BondCommand, ExchangeStage, PauseView};
use mendwell_domain::{ExchangeId, PauseId, ReadyId};

/// Pausing, in reach at any time: two taps.
#[component]
pub(super) fn PauseIt(here: Watched<Standing>, id: ExchangeId) -> impl IntoView {
    let (tap, open) = (Tap::new(here.bond), RwSignal::new(false));
    let pause = move |back| tap.write(BondCommand::Pause { exchange: id, back }, |_| focus_soon(".stands"));
    view! {
        <section class="stack tight">
            <button class="button side wide" type="button" aria-controls="pause-until" aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)><Icon name="pause"/>{t("exchange-pause")}</button>
            <p class="quiet">{t("exchange-pause.lead")}</p>
            <ReturnTimes id="pause-until" open choose=pause/>
            <Help/>
        </section>
    }
}

/// The way to what helps when it is too much.
#[component]
fn Help() -> impl IntoView {
    let shared = Shared::get();
    let help = move |_| {
        shared.flush();
        shared.go(Screen::Pause);
    };
    view! { <button class="button plain" type="button" on:click=help>{t("exchange-pause.help")}</button> }
}

/// A pause that stands.
#[component]
pub(super) fn Paused(here: Watched<Standing>, pause: PauseId) -> impl IntoView {
    let tap = Tap::new(here.bond);
    let said = here.memo(said);
    let own = here.memo(|here| standing_pause(here).and_then(|pause| pause.own_ready));
    let open = RwSignal::new(false);
    let name_another =
        move |back| tap.write(BondCommand::NameReturn { pause, back }, |_| focus_soon(".stands"));
    view! {
        <section class="stack tight">
            <div class="stack tight" role="status">
                {move || said.get().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            </div>
            <Ready here pause own/>
            <p class="quiet">{t("exchange-ready.lead")}</p>
            <Help/>
        </section>
        <section class="stack tight">
            <button class="button side wide" type="button" aria-controls="pause-until" aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)>{t("exchange-back-again")}</button>
            <ReturnTimes id="pause-until" open choose=name_another/>
        </section>
    }
}

fn standing_pause(here: &Standing) -> Option<&PauseView> {
    match &here.exchange.stage {
        ExchangeStage::Paused { pause, .. } => Some(pause),
        _ => None,
    }
}

/// What was said about coming back, line by line. Who said nothing is not there.
fn said(here: &Standing) -> Vec<String> {
    let Some(pause) = standing_pause(here) else { return Vec::new() };
    let line = |key: &str, by, variable: (&str, &str)| {
        let own = if by == here.me { "you" } else { "other" };
        tv(&format!("{key}-{own}"), &[("who", &here.name), variable])
    };
    let back = pause.back.iter().map(|side| line("exchange-back", side.by, ("when", &hours::say(side.says))));
    let differ = pause.back_differ.then(|| t("bond-differ"));
    let ready = pause.ready.iter().map(|said| line("exchange-ready", said.by, ("day", &dates::say(said.on))));
    back.chain(differ).chain(ready).collect()
}

/// "I am ready to go on", and its taking back.
#[component]
fn Ready(here: Watched<Standing>, pause: PauseId, own: Memo<Option<ReadyId>>) -> impl IntoView {
    let tap = Tap::new(here.bond);
    let say = move |_| {
        let command = match own.get_untracked() {
            Some(ready) => BondCommand::Withdraw { fact: ready.into() },
            None => BondCommand::SayReady { pause },
        };
        tap.write(command, |_| {});
    };
    let text = move || t(if own.get().is_some() { "exchange-ready.not" } else { "exchange-ready" });
    view! { <button class="button side wide own" type="button" on:click=say>{text}</button> }
}
