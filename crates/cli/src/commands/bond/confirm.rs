//! `mendwell bond confirm BOND CLAIM`

use crate::app::App;
use crate::bonds::Beginning;
use crate::trouble::Trouble;
use mendwell_client::BondRequest;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The bond's id, or the beginning of it
    bond: Beginning,
    /// The number of the answer whose six words you have compared
    claim: u32,
}

pub(super) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let bond = vault.bond(&args.bond)?.id;
    vault.ask_bonds(BondRequest::Confirm { bond, claim: args.claim })?;
    app.done(|texts| texts.get("cli-bond-confirmed"))
}
