//! `mendwell erase`
//!
//! No passphrase is asked: a person in a hurry, or one who forgot it, may remove what is theirs.

use crate::app::{App, Vault};
use crate::page::blocks;
use crate::trouble::Trouble;
use mendwell_client::{ClientError, Request};
use mendwell_platform::Sqlite;
use std::io::{self, IsTerminal as _, Write as _};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Ask nothing
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(args: &Args, app: &App) -> Result<String, Trouble> {
    let file = app.file()?;
    if !args.yes {
        confirm(app)?;
    }
    Vault::at(&file)?.ask(Request::Erase)?;
    Sqlite::open(&file).and_then(Sqlite::remove).map_err(ClientError::from)?;
    // An empty directory says that there was something. If a person keeps other things in it, it stays.
    let _ = std::fs::remove_dir(app.dir()?);
    app.done(|texts| texts.get("erase.done"))
}

fn confirm(app: &App) -> Result<(), Trouble> {
    if !io::stdin().is_terminal() {
        return Err(Trouble::NeedsYes);
    }
    let texts = app.texts();
    let (lead, body, ask) = (texts.get("erase.lead"), texts.get("erase.body"), texts.get("erase.type-ask"));
    let failed = |error: io::Error| Trouble::File(error.kind());
    writeln!(io::stderr().lock(), "{lead}\n\n{}\n{ask}", blocks(&body)).map_err(failed)?;
    let mut typed = String::new();
    io::stdin().read_line(&mut typed).map_err(failed)?;
    let same = typed.trim().to_lowercase() == texts.get("erase.type-word").to_lowercase();
    if same { Ok(()) } else { Err(Trouble::NotConfirmed) }
}
