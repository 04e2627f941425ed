//! `mendwell draft JSON`

use crate::app::App;
use crate::input;
use crate::trouble::Trouble;
use mendwell_client::{DraftOf, Request};
use mendwell_domain::Body;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// What it is of, and what it says, as JSON; - reads it from stdin
    #[arg(value_name = "JSON")]
    draft: String,
}

/// Words that are being written; blank ones take the draft away.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Draft {
    /// What it is a draft of.
    of: DraftOf,
    /// What it says.
    body: Body,
}

pub(crate) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let Draft { of, body } = input::json(&args.draft)?;
    let (mut vault, _) = app.open()?;
    vault.ask(Request::SaveDraft { of, body })?;
    app.done(|texts| texts.get("cli-draft-kept"))
}
