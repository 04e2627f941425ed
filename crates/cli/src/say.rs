//! How names, days and a person's own words are set on a terminal.

use mendwell_client::BondCard;
use mendwell_content::Texts;
use mendwell_domain::bond::Stamp;
use mendwell_domain::{Day, Feeling, Name, Relation};

/// The longest line.
const WIDTH: usize = 72;

/// What the other person is called; a phrase such as "your sister" stands for a blank name.
pub(crate) fn other(texts: &Texts, relation: Relation, name: &Name) -> String {
    if name.is_blank() {
        texts.get(&format!("cli-other-{}", relation.key()))
    } else {
        clean(name.as_str().trim())
    }
}

/// A day as people say it.
pub(crate) fn day(texts: &Texts, day: Day) -> String {
    let (_, month, day, weekday) = day.parts();
    texts.day(month, day, weekday)
}

/// An hour of a host's clock.
pub(crate) fn hour(texts: &Texts, stamp: Stamp) -> String {
    let (days, hour) = (stamp.hours() / 24, stamp.hours() % 24);
    let on = day(texts, Day::from_epoch_days(i32::try_from(days).unwrap_or(i32::MAX)));
    texts.with("bond-when", &[("day", &on), ("hour", &hour.to_string())])
}

/// What the other person of a bond is called.
pub(crate) fn called(texts: &Texts, card: &BondCard) -> String {
    card.called().unwrap_or_else(|| texts.get("cli-other-someone"))
}

/// The same where they are introduced: with how they want to be called, if that is another name.
pub(crate) fn introduced(texts: &Texts, card: &BondCard) -> String {
    let name = called(texts, card);
    match card.also_called() {
        Some(also) => texts.with("bond-also-called", &[("name", &name), ("also", &also)]),
        None => name,
    }
}

/// A name that this person gave somebody.
pub(crate) fn name(texts: &Texts, name: &Name) -> String {
    if name.is_blank() { texts.get("cli-other-someone") } else { one_line(name.as_str()) }
}

/// A text that somebody else chose, so that it cannot look like lines of ours.
pub(crate) fn one_line(text: &str) -> String {
    clean(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Feelings as words.
pub(crate) fn feelings(texts: &Texts, feelings: &[Feeling]) -> String {
    let words: Vec<String> = feelings.iter().map(|f| texts.get(&format!("feeling-{}", f.key()))).collect();
    words.join(", ")
}

/// A heading with a line under it.
pub(crate) fn heading(text: &str) -> String {
    format!("{text}\n{}\n", "─".repeat(text.chars().count().min(WIDTH)))
}

/// A text within the width, every line after `indent`. The writer's own line breaks stay.
pub(crate) fn wrap(text: &str, indent: &str) -> String {
    let mut set = String::new();
    for line in clean(text).lines() {
        let mut filled = 0;
        for word in line.split_whitespace() {
            let length = word.chars().count();
            if filled == 0 {
                set.push_str(indent);
                filled = indent.chars().count();
            } else if filled + 1 + length > WIDTH {
                set.push('\n');
                set.push_str(indent);
                filled = indent.chars().count();
            } else {
                set.push(' ');
                filled += 1;
            }
            set.push_str(word);
            filled += length;
        }
        set.push('\n');
    }
    set
}

/// Without control characters: words from elsewhere must not move the cursor or colour the screen.
fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_short_and_no_word_is_lost() {
        let text = "I read your messages, ".repeat(12) + "\n\nRuth\u{1b}[31m";
        let set = wrap(&text, "  ");
        assert!(
            set.lines()
                .all(|line| line.chars().count() <= WIDTH && (line.is_empty() || line.starts_with("  ")))
        );
        assert_eq!(set.split_whitespace().count(), text.split_whitespace().count());
        assert!(set.ends_with("\n\n  Ruth[31m\n"));
    }

    #[test]
    fn what_is_one_line_stays_one() {
        assert_eq!(one_line(" Ruth\n1. “Carla”\r\t\u{1b}[2Jx "), "Ruth 1. “Carla” [2Jx");
    }

    #[test]
    fn a_word_longer_than_a_line_stands_alone() {
        let long = "x".repeat(100);
        assert_eq!(wrap(&format!("a {long} b"), ""), format!("a\n{long}\nb\n"));
    }
}
