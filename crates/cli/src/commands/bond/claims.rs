//! `mendwell bond claims BOND`

use crate::app::App;
use crate::bonds::Beginning;
use crate::page;
use crate::trouble::Trouble;
use mendwell_client::BondStage;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The bond's id, or the beginning of it
    bond: Beginning,
}

pub(super) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let card = vault.bond(&args.bond)?;
    let BondStage::Inviting { claims, .. } = card.stage else { return Err(Trouble::NotInviting) };
    app.answer(&claims, |texts| page::claims(card.id, &claims, texts))
}
