//! `mendwell bond call BOND NAME`

use super::new::name;
use crate::app::App;
use crate::bonds::Beginning;
use crate::trouble::Trouble;
use mendwell_client::BondRequest;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The bond's id, or the beginning of it
    bond: Beginning,
    /// What you call the other person; only you see it. An empty one takes it back
    name: String,
}

pub(super) fn run(args: Args, app: &mut App) -> Result<String, Trouble> {
    let other = name(args.name)?;
    let (mut vault, _) = app.open()?;
    let bond = vault.bond(&args.bond)?.id;
    vault.ask_bonds(BondRequest::CallOther { bond, other })?;
    app.done(|texts| texts.get("cli-bond-called"))
}
