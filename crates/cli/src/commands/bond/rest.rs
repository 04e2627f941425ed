//! `mendwell bond rest BOND on|off`

use crate::app::App;
use crate::bonds::Beginning;
use crate::trouble::Trouble;
use clap::ValueEnum;
use mendwell_client::BondRequest;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The bond's id, or the beginning of it
    bond: Beginning,
    /// Whether to rest
    rest: Rest,
}

/// Whether to rest.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Rest {
    /// Rest from it
    On,
    /// Go on
    Off,
}

pub(super) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let bond = vault.bond(&args.bond)?.id;
    let resting = args.rest == Rest::On;
    vault.ask_bonds(BondRequest::Rest { bond, resting })?;
    app.done(|texts| texts.get(if resting { "cli-bond-rests" } else { "cli-bond-goes-on" }))
}
