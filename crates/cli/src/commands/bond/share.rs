//! `mendwell bond share BOND LETTER`

use crate::app::App;
use crate::bonds::Beginning;
use crate::trouble::Trouble;
use mendwell_client::BondRequest;
use mendwell_domain::LetterId;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The bond's id, or the beginning of it
    bond: Beginning,
    /// The id of a letter of your own
    letter: LetterId,
}

pub(super) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let bond = vault.bond(&args.bond)?.id;
    vault.ask_bonds(BondRequest::Share { bond, letter: args.letter })?;
    app.done(|texts| texts.get("cli-bond-shared"))
}
