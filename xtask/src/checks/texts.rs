//! Safety rules 3 and 15 over every text people read: no streaks, ranks or scores, no pressing for forgiveness,
//! no exclamation marks.
//!
//! A message may be excused by a comment on the line above it: `# allow: score (says that there is none)`.

use crate::{
    repo::{self, Repo, shown},
    trouble::Outcome,
};

/// What must not be said, in lower case. Single words also match with a plural ending.
const FORBIDDEN: &[&str] = &[
    "!",
    "¡",
    "streak",
    "score",
    "rank",
    "ranking",
    "badge",
    "leaderboard",
    "trophy",
    "get over",
    "getting over",
    "move on already",
    "you must forgive",
    "you have to forgive",
    "you need to forgive",
    "you should",
    "racha",
    "puntuación",
    "puntaje",
    "clasificación",
    "insignia",
    "trofeo",
    "debes perdonar",
    "tienes que perdonar",
    "hay que perdonar",
    "deberías",
    "supéralo",
    "superarlo ya",
    "pasa página ya",
];

pub(crate) fn check(repo: &Repo) -> Outcome<Vec<String>> {
    let mut problems = Vec::new();
    for path in repo::files_below(&repo.path("crates/content/texts"))? {
        if path.extension().is_some_and(|e| e == "ftl") {
            problems.extend(lint(&shown(repo.root(), &path), &repo::read_text(&path)?));
        }
    }
    Ok(problems)
}

fn lint(file: &str, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    // What the comments above the current message excuse, and what the previous line of the message said.
    let mut excused = Excuses::default();
    let mut before = String::new();
    for (number, line) in text.lines().enumerate() {
        if let Some(comment) = line.strip_prefix('#') {
            excused.read(comment);
            before.clear();
            continue;
        }
        if !line.trim().is_empty() && !line.starts_with([' ', '}']) {
            excused.message_begins();
            before.clear();
        }
        let said = said(line);
        let joined = format!("{before} {said}");
        for forbidden in FORBIDDEN {
            if contains(&joined, forbidden) && !contains(&before, forbidden) && !excused.has(forbidden) {
                problems.push(format!(
                    "{file}:{} says \"{forbidden}\": find other words (safety rules 3 and 15), or excuse it with \
                     `# allow: {forbidden} (why)` above the message",
                    number + 1
                ));
            }
        }
        before = said;
    }
    problems
}

/// The words of a line, in lower case: without the message's name, variables, and repeated spaces.
fn said(line: &str) -> String {
    let named = line.split_once('=').filter(|(name, _)| {
        let name = name.trim().trim_start_matches(['.', '-']);
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    });
    let value = named.map_or(line, |(_, value)| value).replace('’', "'").to_lowercase();
    let words = value.split_whitespace().filter(|word| !word.trim_start_matches(['{', '(']).starts_with('$'));
    words.collect::<Vec<_>>().join(" ")
}

/// Whether `text` says `forbidden`: signs anywhere, words only whole.
fn contains(text: &str, forbidden: &str) -> bool {
    if !forbidden.chars().any(char::is_alphabetic) {
        return text.contains(forbidden);
    }
    text.match_indices(forbidden).any(|(at, _)| {
        let starts = !text.get(..at).is_some_and(|b| b.ends_with(char::is_alphanumeric));
        let after = text.get(at + forbidden.len()..).unwrap_or_default();
        let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
        let plural = ["s", "es"].iter().any(|end| after.strip_prefix(end).is_some_and(ends));
        starts && (ends(after) || plural)
    })
}

/// What comments allow the next message to say.
#[derive(Default)]
struct Excuses {
    upcoming: Vec<String>,
    current: Vec<String>,
}

impl Excuses {
    /// Takes ` allow: WORD (why)`; without a reason it excuses nothing.
    fn read(&mut self, comment: &str) {
        let allowed = comment.trim_start().strip_prefix("allow:").and_then(|rest| rest.split_once('('));
        if let Some((word, reason)) = allowed
            && reason.trim_end_matches(')').chars().any(char::is_alphabetic)
        {
            self.upcoming.push(word.trim().to_lowercase());
        }
    }

    fn message_begins(&mut self) {
        self.current = std::mem::take(&mut self.upcoming);
    }

    fn has(&self, forbidden: &str) -> bool {
        self.current.iter().any(|word| word == forbidden)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gentle_words_and_near_misses_pass() {
        let text = "# a comment may say streak!\nscore-name = You may stop here.\n    .label = Frank arranged it\n\
            ask = { $score } letters\nsteps = { $score ->\n    [one] One step\n   *[other] { $score } steps\n}\n\
            es = Puedes parar cuando quieras. Arrancha. Underscored.\n";
        assert_eq!(lint("a.ftl", text), Vec::<String>::new());
    }

    #[test]
    fn each_forbidden_word_is_found_where_it_is() {
        for forbidden in FORBIDDEN {
            let text = format!("fine = Yes\nbad = Some {} here\n", forbidden.to_uppercase());
            let found = lint("a.ftl", &text);
            assert!(found.iter().any(|p| p.starts_with("a.ftl:2 ")), "{forbidden}: {found:?}");
        }
        assert_eq!(lint("a.ftl", "a = Seven streaks\n").len(), 1);
    }

    #[test]
    fn a_phrase_over_two_lines_is_found_once() {
        let found = lint("a.ftl", "a =\n    Perhaps you must\n    forgive him.\n    In time.\n");
        assert!(matches!(found.as_slice(), [p] if p.starts_with("a.ftl:3 ")), "{found:?}");
        assert!(
            lint("a.ftl", "a = all that you must\nb = forgive\n").is_empty(),
            "two messages are not a phrase"
        );
    }

    #[test]
    fn an_excuse_needs_a_reason_and_holds_for_one_message() {
        assert!(
            lint("a.ftl", "# allow: score (says that there is none)\na = There is no score.\n").is_empty()
        );
        assert_eq!(lint("a.ftl", "# allow: score ()\na = No score.\n").len(), 1);
        assert_eq!(lint("a.ftl", "# allow: score (it says none)\na = No score.\nb = A score.\n").len(), 1);
    }
}
