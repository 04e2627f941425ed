//! `mendwell recover FILE`

use crate::app::App;
use crate::files;
use crate::trouble::Trouble;
use mendwell_client::{ClientError, Request};
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The snapshot
    file: PathBuf,
    /// Read the words of the sheet from a file [default: stdin]
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, app: &App) -> Result<String, Trouble> {
    // Told before twenty-four words are typed.
    if app.file().is_ok() {
        return Err(ClientError::VaultExists.into());
    }
    let file = files::read(&args.file)?;
    let words = match &args.words_file {
        Some(file) => only_words(&files::read_text(file)?),
        None => typed_words(app)?,
    };
    app.make(Request::Restore { file, words, passphrase: app.first_passphrase()? })?;
    app.done(|texts| texts.get("cli-recovered"))
}

fn typed_words(app: &App) -> Result<String, Trouble> {
    let failed = |error: io::Error| Trouble::File(error.kind());
    let stdin = io::stdin();
    let mut words = String::new();
    if !stdin.is_terminal() {
        io::Read::read_to_string(&mut stdin.lock(), &mut words).map_err(failed)?;
        return Ok(only_words(&words));
    }
    writeln!(io::stderr().lock(), "{}:", app.texts().get("restore-words")).map_err(failed)?;
    // Line by line, until there are enough or nothing more comes.
    while only_words(&words).split(' ').count() < 24 && stdin.read_line(&mut words).map_err(failed)? > 0 {}
    Ok(only_words(&words))
}

/// The words without the numbers of the sheet, and without a difference between small and capital letters.
fn only_words(text: &str) -> String {
    let not_letters = |c: char| !c.is_alphabetic();
    let words = text.split_whitespace().map(|word| word.trim_matches(not_letters).to_lowercase());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_read_with_its_numbers() {
        assert_eq!(only_words("  1 abandon   2. Ability,\n 3) able\n"), "abandon ability able");
    }
}
