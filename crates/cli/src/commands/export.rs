//! `mendwell export [FILE]`

use crate::app::App;
use crate::files;
use crate::trouble::Trouble;
use mendwell_client::{Reply, Request};
use serde_json::json;
use std::io::ErrorKind;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A new file [default: stdout]
    file: Option<PathBuf>,
}

pub(crate) fn run(args: Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let Reply::Entries(entries) = vault.ask(Request::Export)? else { return Ok(String::new()) };
    let archive = json!({ "format": "mendwell-archive", "version": 1, "entries": entries });
    let text =
        serde_json::to_string_pretty(&archive).map_err(|_| Trouble::Output(ErrorKind::InvalidData))? + "\n";
    let Some(file) = args.file else { return Ok(text) };
    files::make(&file, text.as_bytes())?;
    app.done(|texts| texts.get("cli-exported"))
}
