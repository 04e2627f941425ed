//! What the coach found in a text, for people.

use crate::say;
use mendwell_coach::{Finding, Findings, Language, Role, Strength, Watch};
use mendwell_content::Texts;

/// What was found, with a reason and a question each; then what is there. Where somebody may be in danger there is nothing
/// but the help card: nobody is told how to write better then.
pub(crate) fn coach(text: &str, role: Role, language: Language, found: &Findings, texts: &Texts) -> String {
    if !found.care.is_empty() {
        return care(texts);
    }
    if !language.reads_wording() {
        return say::wrap(&texts.get("coach-care-only"), "");
    }
    let mut page = found.watch.iter().map(|finding| watched(text, finding, texts)).collect::<String>();
    for finding in &found.terms {
        page += &quoted(finding.span.text(text));
        page += &say::wrap(&texts.get(&format!("coach-term-{}", finding.code.name())), "  ");
        page.push('\n');
    }
    if page.is_empty() {
        page = say::wrap(&texts.get("coach-nothing"), "") + "\n";
    }
    page + &strengths(role, found, texts) + &say::wrap(&texts.get("coach-limits"), "")
}

fn care(texts: &Texts) -> String {
    say::heading(&texts.get("help-card")) + &say::wrap(&texts.get("coach-care"), "")
}

fn watched(text: &str, finding: &Finding<Watch>, texts: &Texts) -> String {
    let key = format!("coach-{}", finding.code.name());
    let (reason, ask) = (texts.get(&key), texts.get(&format!("{key}.ask")));
    quoted(finding.span.text(text)) + &say::wrap(&reason, "  ") + &say::wrap(&ask, "  ") + "\n"
}

fn quoted(words: &str) -> String {
    say::wrap(&format!("“{}”", say::one_line(words)), "")
}

/// What is there, and what a full letter also has. What is not seen is said softly: it may be there in other words, or
/// belong elsewhere.
fn strengths(role: Role, found: &Findings, texts: &Texts) -> String {
    let is_there = |strength: &Strength| found.strengths.iter().any(|finding| finding.code == *strength);
    let list = |heading: &str, mark: &str, of: Vec<Strength>| {
        let say = |strength: Strength| {
            format!("  {mark} {}\n", texts.get(&format!("coach-has-{}", strength.name())))
        };
        let lines: String = of.into_iter().map(say).collect();
        if lines.is_empty() { lines } else { format!("{}\n{lines}\n", texts.get(heading)) }
    };
    let unseen = role.looks_for().iter().copied().filter(|strength| !is_there(strength));
    list("coach-there", "✓", role.order().into_iter().filter(is_there).collect())
        + &list("coach-unseen", "·", unseen.collect())
}
