//! A sealed exchange.

use super::letters::kind;
use super::who::Who;
use crate::say;
use mendwell_domain::bond::SealView;

pub(super) fn section(seal: &SealView, who: &Who<'_>) -> String {
    let mut set = who.texts.get("bond-seal") + "\n" + &say::wrap(&seal.id.to_string(), "  ");
    set.extend(seal.sealed.iter().map(|said| who.line("bond-sealed", said.by, said.on, "  ")));
    if seal.complete && seal.opened.len() < seal.parties.len() {
        set += &say::wrap(&who.texts.get("bond-complete"), "  ");
    }
    for letter in &seal.opened {
        set += &(say::wrap(&kind(letter.kind, who), "  ")
            + &who.line("bond-opened", letter.by, letter.on, "  "));
        set += &format!("\n{}", who.body(&letter.body, "    "));
    }
    set + "\n"
}
