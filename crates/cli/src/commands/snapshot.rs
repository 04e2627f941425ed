//! `mendwell snapshot FILE`

use crate::app::App;
use crate::files;
use crate::trouble::Trouble;
use mendwell_client::{Reply, Request};
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A new file
    file: PathBuf,
}

pub(crate) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    if let Reply::File(bytes) = vault.ask(Request::Snapshot)? {
        files::make(&args.file, &bytes)?;
    }
    app.done(|texts| texts.get("settings-sheet.snapshot-done"))
}
