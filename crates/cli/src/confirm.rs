//! Asking once more before something is destroyed.

use crate::app::App;
use crate::page::blocks;
use crate::trouble::Trouble;
use std::io::{self, IsTerminal as _, Write as _};

/// Says what will go and waits for the word. The texts stand under `key` in `content`.
pub(crate) fn confirm(key: &str, app: &App) -> Result<(), Trouble> {
    if !io::stdin().is_terminal() {
        return Err(Trouble::NeedsYes);
    }
    let text = |name: &str| app.texts().get(&format!("{key}.{name}"));
    let failed = |error: io::Error| Trouble::File(error.kind());
    let mut out = io::stderr().lock();
    writeln!(out, "{}\n\n{}\n{}", text("lead"), blocks(&text("body")), text("type-ask")).map_err(failed)?;
    let mut typed = String::new();
    io::stdin().read_line(&mut typed).map_err(failed)?;
    let same = typed.trim().to_lowercase() == text("type-word").to_lowercase();
    if same { Ok(()) } else { Err(Trouble::NotConfirmed) }
}
