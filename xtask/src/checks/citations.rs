//! Documents that name their proof: each test that docs/THREAT-MODEL.md and docs/FORMATS.md cite is in the source.
//!
//! Cited are, in backticks, a name of three words or more or the path of a function; a journey's file; and, in the last
//! column of a table that is headed "test", what stands in quotes: a part of a journey's title, or a check of ours.

use std::collections::BTreeSet;

use crate::{
    repo::{self, Repo},
    trouble::Outcome,
};

const DOCUMENTS: [&str; 2] = ["docs/THREAT-MODEL.md", "docs/FORMATS.md"];

/// What can be cited.
#[derive(Default)]
struct Source {
    functions: BTreeSet<String>,
    journeys: BTreeSet<String>,
    /// Of journeys, and of our checks.
    titles: Vec<String>,
}

/// `checks` are the names of the other checks.
pub(crate) fn check(repo: &Repo, checks: &[&str]) -> Outcome<Vec<String>> {
    let mut source =
        Source { titles: checks.iter().map(|name| (*name).to_owned()).collect(), ..Source::default() };
    for folder in ["crates", "xtask"] {
        for path in repo::files_below(&repo.path(folder))? {
            if path.extension().is_some_and(|e| e == "rs") {
                source.functions.extend(functions(&repo::read_text(&path)?));
            }
        }
    }
    for path in repo::files_below(&repo.path("e2e/journeys"))? {
        source.journeys.extend(path.file_name().and_then(|name| name.to_str()).map(str::to_owned));
        source.titles.extend(titles(&repo::read_text(&path)?));
    }
    let mut problems = Vec::new();
    for file in DOCUMENTS {
        problems.extend(judge(file, &repo::read_text(&repo.path(file))?, &source));
    }
    Ok(problems)
}

fn functions(rust: &str) -> impl Iterator<Item = String> {
    let after = rust.split("fn ").skip(1);
    after.map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect())
}

/// What stands between quotes of any kind after `test(`.
fn titles(script: &str) -> impl Iterator<Item = String> {
    script.split("test(").skip(1).filter_map(|rest| {
        let quote = rest.chars().next().filter(|c| ['"', '\'', '`'].contains(c))?;
        rest.split(quote).nth(1).map(str::to_owned)
    })
}

fn judge(file: &str, document: &str, source: &Source) -> Vec<String> {
    let mut problems = Vec::new();
    let mut tests_are_last = false;
    for (number, line) in document.lines().enumerate() {
        let mut cited = named(line);
        let last = last_cell(line);
        tests_are_last = last.is_some_and(|cell| tests_are_last || cell == "test");
        if let Some(cell) = last.filter(|_| tests_are_last) {
            cited.extend(cell.split('"').skip(1).step_by(2).map(Cited::Title));
        }
        for cited in cited.into_iter().filter(|cited| !source.has(cited)) {
            problems.push(format!("{file}:{} cites {cited}, and there is no such test", number + 1));
        }
    }
    problems
}

/// What is cited by its form alone.
fn named(line: &str) -> Vec<Cited<'_>> {
    let lower = |name: &&str| name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b':'));
    let quoted = line.split('`').skip(1).step_by(2).filter(lower);
    let functions = quoted.filter(|name| name.contains("::") || name.matches('_').count() > 1);
    let in_names = |c: char| c.is_ascii_alphanumeric() || ['.', '-', '_'].contains(&c);
    let files = line.split(|c| !in_names(c)).filter(|word| word.ends_with(".test.mjs"));
    functions.map(Cited::Function).chain(files.map(Cited::Journey)).collect()
}

/// The last cell of a row of a table.
fn last_cell(line: &str) -> Option<&str> {
    line.trim().strip_prefix('|')?.strip_suffix('|')?.rsplit('|').next().map(str::trim)
}

#[derive(Clone, Copy)]
enum Cited<'a> {
    Function(&'a str),
    Journey(&'a str),
    Title(&'a str),
}

impl Source {
    fn has(&self, cited: &Cited<'_>) -> bool {
        match cited {
            Cited::Function(path) => self.functions.contains(path.rsplit(':').next().unwrap_or(path)),
            Cited::Journey(file) => self.journeys.contains(*file),
            Cited::Title(part) => self.titles.iter().any(|title| title.contains(part)),
        }
    }
}

impl std::fmt::Display for Cited<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Function(name) | Self::Journey(name) => write!(f, "`{name}`"),
            Self::Title(title) => write!(f, "\"{title}\""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> Source {
        Source {
            functions: functions("#[test]\nfn nothing_is_lost() {}\npub fn sizes<T>(t: T) {}").collect(),
            journeys: BTreeSet::from(["safety.test.mjs".to_owned()]),
            titles: titles("test(\"rule 6: all stays as it was\", f)\n  test(`in ${mode}`, f)").collect(),
        }
    }

    const GOOD: &str = "It \"works\"; `compile_fail`, `bond::Private`, `a.rs`.\n| rule | test |\n|---|---|\n\
        | \"quiet\" | `nothing_is_lost`, `contract::sizes`; journey safety.test.mjs, \"rule 6\" |\n\n| \"a\" | \"b\" |";

    #[test]
    fn what_is_there_may_be_cited_and_other_words_are_no_citation() {
        assert_eq!(judge("a.md", GOOD, &source()), Vec::<String>::new());
    }

    #[test]
    fn what_is_not_there_is_found_by_name() {
        let changes = [
            ("nothing_is_lost", "nothing_is_lost_here", "`nothing_is_lost_here`"),
            ("contract::sizes", "contract::lengths", "`contract::lengths`"),
            ("safety.test.mjs", "safer.test.mjs", "`safer.test.mjs`"),
            ("rule 6", "rule 7", "\"rule 7\""),
        ];
        for (from, to, named) in changes {
            let found = judge("a.md", &GOOD.replace(from, to), &source());
            assert!(
                matches!(found.as_slice(), [p] if p.starts_with("a.md:4 ") && p.contains(named)),
                "{found:?}"
            );
        }
    }
}
