//! The first room: what was named, and its letters.

use super::list;
use crate::say;
use mendwell_content::Texts;
use mendwell_domain::AcknowledgeView;

pub(super) fn page(view: &AcknowledgeView, texts: &Texts) -> String {
    let mut page = say::heading(&texts.get("ack-title"));
    if view.breaches.is_empty() {
        return page + &texts.get("ack-empty") + "\n" + &say::wrap(&texts.get("ack-empty.lead"), "");
    }
    for breach in &view.breaches {
        let other = say::other(texts, breach.relation, &breach.other);
        let relation = texts.get(&format!("relation-{}", breach.relation.key()));
        page += &format!("{} ({relation})\n", texts.with("ack-about", &[("other", &other)]));
        page += &format!("{}\n", breach.id);
        page += &format!("{}\n", texts.get(&format!("role-{}", breach.role.key())));
        if let Some(sort) = breach.sort {
            page += &format!("{}\n", texts.get(&format!("sort-{}", sort.key())));
        }
        let told = if breach.words.is_blank() {
            texts.get("ack-open-none")
        } else {
            breach.words.as_str().to_owned()
        };
        page += &format!("\n{}\n{}\n", say::wrap(&told, "  "), texts.get("ack-letters"));
        let mut letters = view.letters.iter().filter(|letter| letter.breach == breach.id).peekable();
        if letters.peek().is_none() {
            page += &say::wrap(&texts.get("ack-letters-none"), "  ");
        }
        page.extend(letters.map(|letter| list::line(letter, texts)));
        page.push('\n');
    }
    page
}
