//! `mendwell bond leave BOND`

use crate::app::App;
use crate::bonds::Beginning;
use crate::confirm::confirm;
use crate::trouble::Trouble;
use mendwell_client::BondRequest;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The bond's id, or the beginning of it
    bond: Beginning,
    /// Ask nothing
    #[arg(long)]
    yes: bool,
}

pub(super) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let bond = vault.bond(&args.bond)?.id;
    if !args.yes {
        confirm("bond-leave", app)?;
    }
    vault.ask_bonds(BondRequest::Leave { bond })?;
    app.done(|texts| texts.get("bond-leave.done"))
}
