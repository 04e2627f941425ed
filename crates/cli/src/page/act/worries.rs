//! Parked worries, and the time for them. How many there are is not said.

use super::schedule::{hours, names};
use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{Fate, WorriesView, WorryView};

pub(in crate::page) fn page(view: &WorriesView, texts: &Texts) -> String {
    let mut page = say::heading(&texts.get("worries-title"));
    let window = view.window.map(|window| {
        let days = names(window.weekdays, texts);
        let hours = hours(&window);
        let [from, to] = hours.pairs();
        texts.with("worries-window", &[("days", &days), from, to])
    });
    page += &say::wrap(&window.unwrap_or_else(|| texts.get("worries-window-none")), "");
    if view.worries.is_empty() {
        return page + "\n" + &texts.get("worries-none") + "\n";
    }
    for worry in &view.worries {
        page += &format!("\n{}", lines(worry, texts));
    }
    page
}

fn lines(worry: &WorryView, texts: &Texts) -> String {
    let fate = match (worry.fate, worry.talk) {
        (Fate::Parked, _) => "fate-parked",
        (Fate::LetGo, _) => "fate-let-go",
        (Fate::ForTalk(_), Some(_)) => "fate-for-talk",
        (Fate::ForTalk(_), None) => "fate-for-next-talk",
    };
    words(worry, "  ", texts) + &format!("    {}\n    {}\n", texts.get(fate), worry.id)
}

/// What was written, with the days.
pub(super) fn words(worry: &WorryView, indent: &str, texts: &Texts) -> String {
    let each = worry.words.iter().map(|(on, words)| {
        format!("{indent}{}\n", say::day(texts, *on)) + &say::wrap(words.as_str(), &format!("{indent}  "))
    });
    each.collect()
}
