//! One bond, however far it has come.

use super::answering::Answering;
use super::cards::card;
use super::gone::Failed;
use super::inviting::Inviting;
use super::together;
use crate::frame::focus_new_title;
use leptos::prelude::*;
use mendwell_client::{BondCard, BondStage, Failure};
use mendwell_domain::BondId;

/// What is drawn; what is in it changes without drawing all of it anew.
#[derive(Clone, PartialEq)]
enum Drawn {
    Inviting,
    Answering,
    Together,
    Failed(Failure),
}

fn drawn(card: &Result<BondCard, Failure>) -> Drawn {
    match card.as_ref().map(|card| &card.stage) {
        Ok(BondStage::Inviting { .. }) => Drawn::Inviting,
        Ok(BondStage::Answering { .. }) => Drawn::Answering,
        Ok(BondStage::Together) => Drawn::Together,
        Err(failure) => Drawn::Failed(failure.clone()),
    }
}

/// The screen.
#[component]
pub(in crate::screens) fn Bond(id: BondId) -> impl IntoView {
    let card = card(id);
    let now = Memo::new(move |_| card.with(|card| card.as_ref().map(drawn)));
    // Whoever looks on when the other is let in, or lets them in, is led to the new beginning.
    Effect::new(move |before: Option<Option<Drawn>>| {
        let now = now.get();
        if before.flatten().is_some_and(|before| Some(&before) != now.as_ref()) {
            focus_new_title();
        }
        now
    });
    move || {
        now.get().map(|now| match now {
            Drawn::Inviting => view! { <Inviting id card/> }.into_any(),
            Drawn::Answering => view! { <Answering id card/> }.into_any(),
            Drawn::Together => view! { <together::Bond id/> }.into_any(),
            Drawn::Failed(failure) => view! { <Failed bond=id failure/> }.into_any(),
        })
    }
}
