//! One's own devices in short, however far linking has come.

use crate::anew::{Anew, anew};
use crate::link;
use leptos::prelude::*;
use mendwell_client::{BondStage, DeviceCard, DeviceReply, DeviceRequest};

/// How it stands; inside, none if this device is alone.
pub(super) type Card = Anew<Option<DeviceCard>>;

/// How it stands, anew after everything that is done and everything that comes.
pub(super) fn card() -> Card {
    anew(|| async {
        match link::devices(DeviceRequest::Show).await {
            Ok(DeviceReply::Devices(card)) => Some(Ok(card)),
            Ok(DeviceReply::Done) => None,
            Err(failure) => Some(Err(failure)),
        }
    })
}

/// What the card says of one thing; nothing as long as there is none. What is drawn from it stays when the rest changes.
pub(super) fn of<T>(card: Card, part: impl Fn(&DeviceCard) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: Default + PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| {
        card.with(|card| match card {
            Some(Ok(Some(card))) => part(card),
            _ => T::default(),
        })
    })
}

/// Whether this code is among what there is to know.
pub(super) fn knows(card: &DeviceCard, code: &str) -> bool {
    card.troubles.iter().any(|known| known == code)
}

/// Whether the host has its link no more.
pub(super) fn is_over(card: &DeviceCard) -> bool {
    knows(card, "mailbox-gone")
}

/// Whether this device answered a link that may still let it in.
pub(super) fn is_joining(card: &DeviceCard) -> bool {
    matches!(card.stage, BondStage::Answering { .. }) && !is_over(card)
}
