//! What is kept for oneself.

use super::list;
use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{LetterSummary, NotesView};

pub(super) fn page(view: &NotesView, texts: &Texts) -> String {
    let mut page = say::heading(&texts.get("notes-title"));
    page += &shelf(&view.own, "notes-unsent", texts);
    page.push('\n');
    page + &shelf(&view.drafts, "notes-drafts", texts)
}

fn shelf(letters: &[LetterSummary], key: &str, texts: &Texts) -> String {
    let mut shelf = texts.get(key) + "\n";
    if letters.is_empty() {
        shelf += &say::wrap(&texts.get(&format!("{key}-none")), "  ");
    }
    shelf.extend(letters.iter().map(|letter| list::line(letter, texts)));
    shelf
}
