//! `mendwell device list`

use crate::app::App;
use crate::page;
use crate::trouble::Trouble;
use mendwell_client::DeviceRequest;

pub(super) fn run(app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let card = vault.ask_devices(DeviceRequest::Show)?;
    app.answer(&card, |texts| page::devices(card.as_ref(), texts))
}
