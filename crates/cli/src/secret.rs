//! Where passphrases come from: a file, the environment, or the terminal without echo.

use crate::files;
use crate::trouble::Trouble;
use mendwell_content::Texts;
use std::env;
use std::path::Path;

/// The passphrase of a vault that is there.
pub(crate) fn passphrase(file: Option<&Path>, texts: &Texts) -> Result<String, Trouble> {
    match given(file, "MENDWELL_PASSPHRASE")? {
        Some(passphrase) => Ok(passphrase),
        None => prompt(&texts.get("unlock-label")),
    }
}

/// A new passphrase; at the terminal it is asked for twice.
pub(crate) fn new_passphrase(file: Option<&Path>, variable: &str, texts: &Texts) -> Result<String, Trouble> {
    if let Some(passphrase) = given(file, variable)? {
        return Ok(passphrase);
    }
    let passphrase = prompt(&texts.get("protect-new"))?;
    let again = prompt(&texts.get("protect-again"))?;
    if passphrase == again { Ok(passphrase) } else { Err(Trouble::PassphrasesDiffer) }
}

fn given(file: Option<&Path>, variable: &str) -> Result<Option<String>, Trouble> {
    match file {
        Some(file) => files::read_text(file).map(|text| Some(one_line(text))),
        None => Ok(env::var(variable).ok().filter(|value| !value.is_empty()).map(one_line)),
    }
}

/// Cuts the newline that editors and `echo` put at the end, and nothing else: spaces may belong to a passphrase.
fn one_line(mut text: String) -> String {
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    text
}

fn prompt(label: &str) -> Result<String, Trouble> {
    rpassword::prompt_password(format!("{label}: ")).map_err(|_| Trouble::NoPassphrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_newline_at_the_end_is_cut() {
        for (text, cut) in
            [("four words", "four words"), ("a \n", "a "), ("a\r\n", "a"), ("a\n\n", "a\n"), ("", "")]
        {
            assert_eq!(one_line(text.into()), cut);
        }
    }
}
