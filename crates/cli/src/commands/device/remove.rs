//! `mendwell device remove`

use crate::app::App;
use crate::trouble::Trouble;
use mendwell_client::DeviceRequest;

pub(super) fn run(app: &mut App) -> Result<String, Trouble> {
    let (mut vault, passphrase) = app.open()?;
    vault.ask_devices(DeviceRequest::Remove { passphrase })?;
    app.done(|texts| texts.get("cli-device-removed"))
}
