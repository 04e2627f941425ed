//! `mendwell passphrase`

use crate::app::App;
use crate::secret;
use crate::trouble::Trouble;
use mendwell_client::Request;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Read the new one from a file [default: $MENDWELL_NEW_PASSPHRASE, else ask at the terminal]
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, old) = app.open()?;
    let file = args.new_passphrase_file.as_deref();
    let new = secret::new_passphrase(file, "MENDWELL_NEW_PASSPHRASE", app.texts())?;
    vault.ask(Request::ChangePassphrase { old, new })?;
    app.done(|texts| texts.get("settings-pass.done"))
}
