//! `mendwell erase`
//!
//! No passphrase is asked: a person in a hurry, or one who forgot it, may remove what is theirs.

use crate::app::{App, Vault};
use crate::confirm::confirm;
use crate::trouble::Trouble;
use mendwell_client::{ClientError, Request};
use mendwell_platform::Sqlite;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Ask nothing
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(args: &Args, app: &App) -> Result<String, Trouble> {
    let file = app.file()?;
    if !args.yes {
        confirm("erase", app)?;
    }
    Vault::at(&file)?.ask(Request::Erase)?;
    Sqlite::open(&file).and_then(Sqlite::remove).map_err(ClientError::from)?;
    // An empty directory says that there was something. If a person keeps other things in it, it stays.
    let _ = std::fs::remove_dir(app.dir()?);
    app.done(|texts| texts.get("erase.done"))
}
