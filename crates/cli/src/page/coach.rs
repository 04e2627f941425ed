//! What the coach found in a text, for people.

use crate::say;
use mendwell_coach::{Finding, Findings, Role, Strength, Watch};
use mendwell_content::Texts;

/// What was found, with a reason and a question each; then what is there. Where somebody may be in danger there is nothing
/// but the help card: nobody is told how to write better then.
pub(crate) fn coach(text: &str, role: Role, found: &Findings, texts: &Texts) -> String {
    if !found.care.is_empty() {
        return care(texts);
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

/// What a full letter has, in the order of what weighs most with those who read it. What is not seen is said softly: it may
/// be there in other words, or belong elsewhere.
fn strengths(role: Role, found: &Findings, texts: &Texts) -> String {
    let full: &[Strength] = match role {
        Role::Hurt => &[Strength::NamesAct, Strength::Impact, Strength::Ask],
        Role::Responsible | Role::Either => &[
            Strength::Owns,
            Strength::Repair,
            Strength::Sorry,
            Strength::NamesAct,
            Strength::Impact,
            Strength::Change,
        ],
    };
    let is_there = |strength: &Strength| found.strengths.iter().any(|finding| finding.code == *strength);
    let list = |heading: &str, mark: &str, of: &mut dyn Iterator<Item = Strength>| {
        let lines: String = of
            .map(|strength| format!("  {mark} {}\n", texts.get(&format!("coach-has-{}", strength.name()))))
            .collect();
        if lines.is_empty() { lines } else { format!("{}\n{lines}\n", texts.get(heading)) }
    };
    let beyond = Strength::ALL.iter().filter(|strength| !full.contains(strength));
    let there = list("coach-there", "✓", &mut full.iter().chain(beyond).filter(|s| is_there(s)).copied());
    let unseen = list("coach-unseen", "·", &mut full.iter().filter(|s| !is_there(s)).copied());
    if role == Role::Either { there } else { there + &unseen }
}
