//! `mendwell sheet`

use crate::app::App;
use crate::trouble::Trouble;
use mendwell_client::{Reply, Request};
use serde_json::json;
use std::fmt::Write as _;

pub(crate) fn run(app: &mut App) -> Result<String, Trouble> {
    let (mut vault, passphrase) = app.open()?;
    let Reply::Sheet(words) = vault.ask(Request::MakeSheet { passphrase })? else { return Ok(String::new()) };
    // Only words and numbers: `recover` reads this again as it stands.
    app.answer(&json!({ "words": words }), |_| rows(&words))
}

/// Four words a row, numbered in reading order.
fn rows(words: &[String]) -> String {
    let mut text = String::new();
    for (row, four) in words.chunks(4).enumerate() {
        for (column, word) in four.iter().enumerate() {
            // Writing to a string cannot fail.
            let _ = write!(text, "{:>3} {word:<12}", row * 4 + column + 1);
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}
