//! `mendwell bond do BOND JSON`

use crate::app::App;
use crate::bonds::Beginning;
use crate::input;
use crate::trouble::Trouble;
use mendwell_client::BondRequest;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The bond's id, or the beginning of it
    bond: Beginning,
    /// A command of a bond as JSON; - reads it from stdin
    #[arg(value_name = "JSON")]
    command: String,
}

pub(super) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let command = input::json(&args.command)?;
    let (mut vault, _) = app.open()?;
    let bond = vault.bond(&args.bond)?.id;
    vault.ask_bonds(BondRequest::Do { bond, command })?;
    app.done(|texts| texts.get("cli-bond-done"))
}
