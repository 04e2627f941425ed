//! `mendwell bond invite BOND`

use crate::app::App;
use crate::bonds::Beginning;
use crate::trouble::Trouble;
use mendwell_client::BondStage;
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The bond's id, or the beginning of it
    bond: Beginning,
}

pub(super) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let BondStage::Inviting { link, .. } = vault.bond(&args.bond)?.stage else {
        return Err(Trouble::NotInviting);
    };
    // Nothing but the link, so that it can be handed on to another program.
    app.answer(&json!({ "link": link }), |_| link.clone())
}
