//! `mendwell bond new`

use crate::app::App;
use crate::page;
use crate::trouble::Trouble;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use mendwell_client::{BondReply, BondRequest, ClientError};
use mendwell_domain::bond::BondKind;
use mendwell_domain::{LimitError, Name, Refusal};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Where sealed records are kept: a name, with a port if it has one
    #[arg(long, value_name = "HOST")]
    host: String,
    /// What you call the other person; only you see it
    #[arg(long, value_name = "NAME")]
    other: String,
    /// How you want to be called; the other person sees it
    #[arg(long, value_name = "NAME", default_value = "")]
    called: String,
    /// What you two are to each other
    #[arg(long, value_parser = PossibleValuesParser::new(BondKind::ALL.map(BondKind::key)).map(|key| kind(&key)))]
    kind: BondKind,
}

pub(super) fn run(args: Args, app: &mut App) -> Result<String, Trouble> {
    let (other, called, kind) = (name(args.other)?, name(args.called)?, args.kind);
    let (mut vault, _) = app.open()?;
    let asked = BondRequest::Invite { host: args.host, other, called, kind };
    let BondReply::Bond(card) = vault.ask_bonds(asked)? else { return Ok(String::new()) };
    app.answer(&card, |texts| page::begun(&card, kind, texts))
}

/// A name within its limit.
pub(super) fn name(text: String) -> Result<Name, Trouble> {
    let refused = |limit: LimitError| ClientError::from(Refusal::TooLong(limit));
    Ok(Name::new(text).map_err(refused)?)
}

/// Of the keys, which are all that is taken.
fn kind(key: &str) -> BondKind {
    BondKind::ALL.into_iter().find(|kind| kind.key() == key).unwrap_or(BondKind::Others)
}
