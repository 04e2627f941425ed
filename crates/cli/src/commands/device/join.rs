//! `mendwell device join LINK`

use crate::app::App;
use crate::trouble::Trouble;
use crate::{input, page};
use mendwell_client::DeviceRequest;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The link that your other device gave; - reads it from stdin
    link: String,
}

pub(super) fn run(args: Args, app: &mut App) -> Result<String, Trouble> {
    let link = input::text(args.link)?;
    let (mut vault, passphrase) = app.open()?;
    let card = vault.ask_devices(DeviceRequest::Join { link, passphrase })?;
    app.answer(&card, |texts| page::joining(card.as_ref(), texts))
}
