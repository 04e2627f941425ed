//! A promise, and one with its days.

use super::{schedule::schedule, shows::shows};
use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{
    Counts, DayView, Keeping, Name, Outcome, OwnPromise, PromiseSummary, PromiseView, Standing,
};

/// Days on a page; all of them are in JSON.
const DAYS: i32 = 28;

/// In a list.
pub(super) fn lines(summary: &PromiseSummary, texts: &Texts) -> String {
    let said = &summary.said;
    let mut lines = when_then(said, "  ", texts);
    let kind = texts.get(&format!("promise-kind-{}", said.terms.kind.key()));
    lines += &say::wrap(&format!("{}. {kind}.", to(said.to.as_ref(), texts)), "    ");
    lines += &say::wrap(&schedule(said.terms.schedule, texts), "    ");
    if summary.due {
        let outcome = outcome(summary.keeping.as_ref(), texts);
        lines += &say::wrap(&texts.with("promise-today", &[("outcome", &outcome)]), "    ");
    }
    lines + &standing(summary, "    ", texts) + &format!("    {}\n", summary.id)
}

pub(in crate::page) fn page(view: &PromiseView, texts: &Texts) -> String {
    let said = &view.summary.said;
    let kind = texts.get(&format!("promise-kind-{}", said.terms.kind.key()));
    let mut page = say::heading(&kind) + &when_then(said, "", texts) + "\n";
    page += &format!("{}\n", to(said.to.as_ref(), texts));
    page += &format!("{}\n", texts.get(&format!("importance-{}", said.terms.importance.key())));
    page += &format!("{}\n", schedule(said.terms.schedule, texts));
    if let Some(until) = said.terms.until {
        page += &format!("{}\n", texts.with("promise-until", &[("day", &say::day(texts, until))]));
    }
    page += &standing(&view.summary, "", texts);
    page += &unless_blank("promise-counts", said.terms.counts.as_str(), texts);
    page += &unless_blank("promise-rehearsal", said.rehearsal.as_str(), texts);
    page += &risks(said, texts);
    let first = view.today.plus(1 - DAYS);
    let shown = view.days.iter().filter(|day| day.day >= first && day.day <= view.today);
    let shown: String = shown.map(|day| line(day, texts)).collect();
    if !shown.is_empty() {
        page += &format!("\n{}\n{shown}", texts.get("promise-days"));
    }
    page.push('\n');
    page += &counts("counts-whole", &view.counts, texts);
    page += &counts("counts-recent", &view.recent, texts);
    page += &shows(view, texts);
    if let Some((_, before)) = view.stated.split_last().filter(|(_, before)| !before.is_empty()) {
        page += &format!("\n{}\n", texts.get("promise-before"));
        for (on, said) in before {
            page += &when_then(said, "  ", texts);
            page += &format!("    {}\n", texts.with("promise-said-until", &[("day", &say::day(texts, *on))]));
        }
    }
    page
}

fn when_then(said: &OwnPromise, indent: &str, texts: &Texts) -> String {
    let mut lines = String::new();
    for (key, words) in [("promise-when", &said.terms.cue), ("promise-then", &said.terms.act)] {
        if !words.is_blank() {
            lines += &say::wrap(&texts.with(key, &[("text", words.as_str())]), indent);
        }
    }
    lines
}

fn to(name: Option<&Name>, texts: &Texts) -> String {
    match name {
        Some(name) => texts.with("promise-to", &[("other", &say::name(texts, name))]),
        None => texts.get("promise-to-self"),
    }
}

fn standing(summary: &PromiseSummary, indent: &str, texts: &Texts) -> String {
    match (summary.standing, summary.next) {
        (Standing::Open, None) => String::new(),
        (Standing::Open, Some(next)) => {
            say::wrap(&texts.with("promise-next", &[("day", &say::day(texts, next))]), indent)
        }
        (over, _) => say::wrap(&texts.get(&format!("standing-{}", over.key())), indent),
    }
}

fn unless_blank(key: &str, text: &str, texts: &Texts) -> String {
    if text.trim().is_empty() { String::new() } else { say::wrap(&texts.with(key, &[("text", text)]), "") }
}

fn risks(said: &OwnPromise, texts: &Texts) -> String {
    let mut lines = String::new();
    for risk in &said.risks {
        let pair = [("cue", risk.cue.as_str()), ("act", risk.act.as_str())];
        lines += &say::wrap(&texts.with("promise-risk", &pair), "  ");
        if !risk.call.is_blank() {
            lines += &say::wrap(&texts.with("promise-risk-call", &[("name", risk.call.as_str())]), "    ");
        }
    }
    if lines.is_empty() { lines } else { format!("\n{}\n{lines}", texts.get("promise-risks")) }
}

fn outcome(keeping: Option<&Keeping>, texts: &Texts) -> String {
    let Some(keeping) = keeping else { return texts.get("outcome-not-recorded") };
    let outcome = texts.get(&format!("outcome-{}", keeping.outcome.key()));
    if keeping.told_first { format!("{outcome}, {}", texts.get("outcome-told-first")) } else { outcome }
}

fn line(day: &DayView, texts: &Texts) -> String {
    let keeping = day.keeping.as_ref();
    let mut line = say::wrap(&format!("{}: {}", say::day(texts, day.day), outcome(keeping, texts)), "  ");
    if let Some(keeping) = keeping.filter(|keeping| !keeping.note.is_blank()) {
        line += &say::wrap(keeping.note.as_str(), "    ");
    }
    line
}

fn counts(key: &str, counts: &Counts, texts: &Texts) -> String {
    let each = [counts.kept, counts.partly, counts.slipped, counts.missed, counts.excused];
    let mut said: Vec<(&str, u32)> = Outcome::ALL.iter().map(|outcome| outcome.key()).zip(each).collect();
    said.push(("not-recorded", counts.not_recorded));
    let said = said.into_iter().filter(|(_, count)| *count > 0).map(|(outcome, count)| {
        let outcome = texts.get(&format!("outcome-{outcome}"));
        texts.with("counts-one", &[("outcome", &outcome), ("count", &count.to_string())])
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        return if key == "counts-whole" { texts.get("counts-none") + "\n" } else { String::new() };
    }
    let mut lines = say::wrap(&texts.with(key, &[("counts", &said.join(", "))]), "");
    if counts.told_first > 0 {
        let count = counts.told_first.to_string();
        lines += &say::wrap(&texts.with("counts-told-first", &[("count", &count)]), "  ");
    }
    lines
}
