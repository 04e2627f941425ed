//! One's own devices, however far linking has come.

use super::alone::Alone;
use super::answering::Answering;
use super::card::{card, is_joining};
use super::inviting::Inviting;
use super::linked::Linked;
use super::notices::Notice;
use crate::app::{Shared, Stage};
use crate::frame::focus_new_title;
use crate::link;
use crate::parts::Head;
use crate::screen::{Screen, Trail};
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{BondStage, DeviceCard, DeviceReply, DeviceRequest, Failure};

/// What is drawn; what is in it changes without drawing all of it anew.
#[derive(Clone, PartialEq)]
enum Drawn {
    Alone,
    Inviting,
    Answering,
    Linked,
    Failed(Failure),
}

fn drawn(card: &Result<Option<DeviceCard>, Failure>) -> Drawn {
    let Some(card) = (match card {
        Ok(card) => card,
        Err(failure) => return Drawn::Failed(failure.clone()),
    }) else {
        return Drawn::Alone;
    };
    match card.stage {
        BondStage::Inviting { .. } => Drawn::Inviting,
        BondStage::Answering { .. } => Drawn::Answering,
        BondStage::Together => Drawn::Linked,
    }
}

/// The screen.
#[component]
pub(in crate::screens) fn Devices() -> impl IntoView {
    let shared = Shared::get();
    let card = card();
    let now = Memo::new(move |_| card.with(|card| card.as_ref().map(drawn)));
    // Whether this device was let in while its person looked on.
    let arrived = RwSignal::new(false);
    Effect::new(move |before: Option<Option<Drawn>>| {
        let now = now.get();
        if let (Some(Some(before)), Some(now)) = (&before, &now)
            && before != now
        {
            arrived.set((before, now) == (&Drawn::Answering, &Drawn::Linked));
            focus_new_title();
        }
        now
    });
    let again = move |_| shared.done.update(|n| *n += 1);
    move || {
        now.get().map(|now| match now {
            Drawn::Alone => view! { <Alone/> }.into_any(),
            Drawn::Inviting => view! { <Inviting card/> }.into_any(),
            Drawn::Answering => view! { <Answering card/> }.into_any(),
            Drawn::Linked => view! { <Linked card arrived/> }.into_any(),
            Drawn::Failed(failure) => view! {
                <Head title=t("devices-title")/>
                <Notice code=failure.code alert=true/>
                <button class="button side" type="button" on:click=again>{t("meet-try-again")}</button>
            }
            .into_any(),
        })
    }
}

/// After the vault was opened: whoever waits for their other device is led back to the six words.
pub(crate) async fn go_on_joining(shared: Shared) {
    let Ok(DeviceReply::Devices(Some(card))) = link::devices(DeviceRequest::Show).await else { return };
    let is_here = shared.stage.get_untracked() == Stage::Open
        && shared.trail.with_untracked(Trail::here) == Screen::Today;
    if is_here && is_joining(&card) {
        shared.go(Screen::Devices);
    }
}
