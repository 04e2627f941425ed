//! `mendwell device link`

use crate::app::App;
use crate::page;
use crate::trouble::Trouble;
use mendwell_client::DeviceRequest;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Where what your devices tell each other is kept, sealed: a name, with a port if it has one
    #[arg(long, value_name = "HOST")]
    host: String,
}

pub(super) fn run(args: Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, passphrase) = app.open()?;
    let card = vault.ask_devices(DeviceRequest::Link { host: args.host, passphrase })?;
    app.answer(&card, |texts| page::linking(card.as_ref(), texts))
}
