//! Talks, with what is brought to them.

use super::worries;
use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{TalkView, TalksView};

pub(in crate::page) fn page(view: &TalksView, texts: &Texts) -> String {
    let page = say::heading(&texts.get("talks-title"));
    if view.talks.is_empty() {
        return page + &texts.get("talks-none") + "\n";
    }
    let talks: Vec<String> = view.talks.iter().map(|talk| lines(talk, texts)).collect();
    page + &talks.join("\n")
}

pub(super) fn lines(talk: &TalkView, texts: &Texts) -> String {
    let with = texts.with("talk-with", &[("other", &say::name(texts, &talk.plan.with))]);
    let mut lines = format!("  {with}\n    {}\n", say::day(texts, talk.plan.day));
    if let Some(day) = talk.closed_on {
        lines += &format!("    {}\n", texts.with("talk-closed", &[("day", &say::day(texts, day))]));
    }
    lines += &format!("    {}\n", talk.id);
    if !talk.plan.agenda.is_blank() {
        lines += &format!("    {}\n", texts.get("talk-agenda"));
        lines += &say::wrap(talk.plan.agenda.as_str(), "      ");
    }
    if !talk.topics.is_empty() {
        lines += &format!("    {}\n", texts.get("talk-topics"));
        lines.extend(talk.topics.iter().map(|topic| worries::words(topic, "      ", texts)));
    }
    if !talk.notes.is_empty() {
        lines += &format!("    {}\n", texts.get("talk-notes"));
    }
    for (on, words) in &talk.notes {
        lines += &format!("      {}\n", say::day(texts, *on));
        lines += &say::wrap(words.as_str(), "        ");
    }
    lines
}
