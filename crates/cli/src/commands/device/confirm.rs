//! `mendwell device confirm CLAIM`

use crate::app::App;
use crate::trouble::Trouble;
use mendwell_client::DeviceRequest;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The number of the answer whose six words you have compared
    claim: u32,
}

pub(super) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, passphrase) = app.open()?;
    vault.ask_devices(DeviceRequest::Confirm { claim: args.claim, passphrase })?;
    app.done(|texts| texts.get("cli-device-confirmed"))
}
