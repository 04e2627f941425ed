//! `mendwell bond show BOND`

use crate::app::App;
use crate::bonds::Beginning;
use crate::page;
use crate::trouble::Trouble;
use mendwell_client::{BondCard, BondPage, BondReply, BondRequest, BondStage};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The bond's id, or the beginning of it
    bond: Beginning,
}

/// A bond, as far as it has come.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::commands) enum Shown {
    /// Nobody else is in it yet.
    Card(BondCard),
    /// With everything in it.
    Page(Box<BondPage>),
}

pub(super) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let card = vault.bond(&args.bond)?;
    let shown = match card.stage {
        BondStage::Inviting { .. } | BondStage::Answering { .. } => Shown::Card(card),
        BondStage::Together => match vault.ask_bonds(BondRequest::Show(card.id))? {
            BondReply::Page(page) => Shown::Page(page),
            _ => Shown::Card(card),
        },
    };
    app.answer(&shown, |texts| match &shown {
        Shown::Card(card) => page::bond_card(card, texts),
        Shown::Page(page) => page::bond(page, texts),
    })
}
