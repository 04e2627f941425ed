//! Letters that were shared.

use super::who::Who;
use crate::say;
use mendwell_domain::bond::{LettersView, SharedLetterView};
use mendwell_domain::{Given, LetterKind};

pub(super) fn section(view: &LettersView, who: &Who<'_>) -> String {
    view.letters.iter().map(|letter| self::letter(letter, who)).collect()
}

fn letter(letter: &SharedLetterView, who: &Who<'_>) -> String {
    let mut set = say::wrap(&kind(letter.kind, who), "") + &say::wrap(&letter.id.to_string(), "  ");
    set += &who.line("bond-say", letter.by, letter.on, "  ");
    if letter.followed_by.is_some() {
        set += &say::wrap(&who.texts.get("bond-followed"), "  ");
    }
    set += &format!("\n{}\n", who.body(&letter.body, "    "));
    for side in letter.given.iter() {
        set += &who.says(side.by, side.on, &who.texts.get(given(side.says)), "  ");
    }
    if letter.given_differ {
        set += &say::wrap(&who.texts.get("bond-differ"), "  ");
    }
    set + if letter.given.iter().next().is_some() { "\n" } else { "" }
}

/// What kind of letter it is, whoever wrote it.
pub(super) fn kind(kind: LetterKind, who: &Who<'_>) -> String {
    who.texts.get(&format!("bond-letter-{}", kind.key()))
}

fn given(given: Option<Given>) -> &'static str {
    match given {
        Some(Given::Aloud) => "bond-given-aloud",
        Some(Given::Handed) => "bond-given-handed",
        Some(Given::Talked) => "bond-given-talked",
        None => "bond-given-none",
    }
}
