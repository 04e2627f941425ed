//! `mendwell device claims`

use crate::app::App;
use crate::page;
use crate::trouble::Trouble;
use mendwell_client::{BondStage, DeviceRequest};

pub(super) fn run(app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let card = vault.ask_devices(DeviceRequest::Show)?;
    let Some(BondStage::Inviting { claims, .. }) = card.map(|card| card.stage) else {
        return Err(Trouble::NotLinking);
    };
    app.answer(&claims, |texts| page::device_claims(&claims, texts))
}
