//! `mendwell bond seal BOND SEAL LETTER`

use crate::app::App;
use crate::bonds::Beginning;
use crate::trouble::Trouble;
use mendwell_client::BondRequest;
use mendwell_domain::{LetterId, SealId};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The bond's id, or the beginning of it
    bond: Beginning,
    /// The id of the sealed exchange
    seal: SealId,
    /// The id of a letter of your own
    letter: LetterId,
}

pub(super) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let bond = vault.bond(&args.bond)?.id;
    vault.ask_bonds(BondRequest::Seal { bond, seal: args.seal, letter: args.letter })?;
    app.done(|texts| texts.get("cli-bond-sealed"))
}
