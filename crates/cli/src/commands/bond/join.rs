//! `mendwell bond join LINK`

use super::new::name;
use crate::app::App;
use crate::trouble::Trouble;
use crate::{input, page};
use mendwell_client::{BondReply, BondRequest};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The link as it was given to you; - reads it from stdin
    link: String,
    /// What you call the other person; only you see it
    #[arg(long, value_name = "NAME")]
    other: String,
    /// How you want to be called; the other person sees it
    #[arg(long, value_name = "NAME", default_value = "")]
    called: String,
}

pub(super) fn run(args: Args, app: &mut App) -> Result<String, Trouble> {
    let (other, called) = (name(args.other)?, name(args.called)?);
    let link = input::text(args.link)?;
    let (mut vault, _) = app.open()?;
    let asked = BondRequest::Answer { link, other, called };
    let BondReply::Bond(card) = vault.ask_bonds(asked)? else { return Ok(String::new()) };
    app.answer(&card, |texts| page::joined(&card, texts))
}
