//! A letter in a list.

use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{LetterKind, LetterSummary};

/// Its kind, whom it is for, its state and its id.
pub(crate) fn line(letter: &LetterSummary, texts: &Texts) -> String {
    let kind = texts.get(&format!("kind-{}", letter.kind.key()));
    format!("  {kind}\n    {}\n    {}\n    {}\n", begun(letter, texts), state(letter, texts), letter.id)
}

/// Whom it is for and when it was begun.
pub(crate) fn begun(letter: &LetterSummary, texts: &Texts) -> String {
    let other = say::other(texts, letter.relation, &letter.other);
    let day = say::day(texts, letter.begun_on);
    let key = if is_own(letter.kind) { "write-own-begun" } else { "write-draft-to" };
    texts.with(key, &[("other", &other), ("day", &day)])
}

/// What became of it so far.
pub(crate) fn state(letter: &LetterSummary, texts: &Texts) -> String {
    match (letter.given, letter.held_until) {
        (Some((day, _)), _) => texts.with("letter-state-given", &[("day", &say::day(texts, day))]),
        (None, Some(_)) if letter.hold_over => texts.get("letter-state-rested"),
        (None, Some(_)) => texts.get("letter-state-held"),
        (None, None) if letter.draft || letter.versions == 0 => texts.get("letter-state-draft"),
        (None, None) => texts.get("cli-letter-kept"),
    }
}

/// Whether only its author ever reads it.
pub(crate) fn is_own(kind: LetterKind) -> bool {
    kind.stays_with_writer()
}
