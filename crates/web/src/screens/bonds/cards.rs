//! Bonds in short, however far they have come.

use super::look::{LEFT, anew};
use crate::anew::Anew;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{BondCard, BondReply, BondRequest, Failure};
use mendwell_domain::BondId;

/// All bonds, and how many cannot be read; none until they are there.
pub(super) type Cards = Anew<(Vec<BondCard>, u32)>;

/// A bond in short; none until it is there.
pub(super) type Card = Memo<Option<Result<BondCard, Failure>>>;

/// All bonds, anew after everything that is done and everything that comes.
pub(super) fn cards() -> Cards {
    anew(BondRequest::List, |reply| match reply {
        BondReply::Bonds { cards, unread } => Some((cards, unread)),
        _ => None,
    })
}

/// A bond in short, anew like the rest.
pub(super) fn card(bond: BondId) -> Card {
    let cards = cards();
    Memo::new(move |_| {
        cards.get().map(|cards| cards?.0.into_iter().find(|card| card.id == bond).ok_or_else(unknown))
    })
}

fn unknown() -> Failure {
    Failure { code: LEFT.into(), message: String::new(), refusal: true }
}

/// What a card says of one thing; nothing as long as it is not there. What is drawn from it stays when the rest changes.
pub(super) fn of<T>(card: Card, part: impl Fn(&BondCard) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: Default + PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| {
        card.with(|card| match card {
            Some(Ok(card)) => part(card),
            _ => T::default(),
        })
    })
}

/// What to call the other in the middle of a sentence.
pub(super) fn called(card: &BondCard) -> String {
    card.called().unwrap_or_else(|| t("exchange-them"))
}

/// The other as they are introduced, as a title or in a list: with how they want to be called, if that is another name.
pub(super) fn introduced(card: &BondCard) -> String {
    let name = card.called().unwrap_or_else(|| t("meet-someone"));
    match card.also_called() {
        Some(also) => tv("bond-also-called", &[("name", &name), ("also", &also)]),
        None => name,
    }
}

/// Whether the host has its invitation no more.
pub(super) fn is_over(card: &BondCard) -> bool {
    card.troubles.iter().any(|code| code == "mailbox-gone")
}
