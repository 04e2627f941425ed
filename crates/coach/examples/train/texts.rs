//! The open corpus as examples.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use mendwell_coach::scorer::{Scorer, Task};
use mendwell_coach::{Findings, Kind, Pack, Role, Span, Strength, Term, Watch};
use serde_json::Value;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Language {
    English,
    Spanish,
}

impl Language {
    fn pack(self) -> &'static Pack {
        match self {
            Language::English => Pack::english(),
            Language::Spanish => Pack::spanish(),
        }
    }
}

/// A sentence or a text.
pub(crate) struct Example {
    pub(crate) features: Vec<u32>,
    /// The codes it has, as bits.
    pub(crate) labels: u32,
    /// Codes that are neither right nor wrong.
    pub(crate) fair: u32,
    /// The codes that rules found.
    pub(crate) by_rule: u32,
    pub(crate) author: usize,
    pub(crate) item: usize,
    /// Whether no rule was written from this author's texts.
    pub(crate) unseen_by_rules: bool,
    /// A letter that nobody labelled for care: taken to need none if no rule finds any.
    pub(crate) ordinary: bool,
}

#[derive(Default)]
pub(crate) struct Examples {
    pub(crate) all: Vec<Example>,
    authors: Vec<String>,
    items: usize,
}

/// Rules were written from the open texts of these; what rules find there says nothing about them.
const READ_BY_RULE_WRITERS: [&str; 10] =
    ["american", "british", "chat", "worlds", "public", "heart", "letters", "terms", "care-en", "care-es"];

pub(crate) fn of(
    scorer: &Scorer,
    language: Language,
    task: Task,
    folders: &[PathBuf],
) -> Result<Examples, Box<dyn Error>> {
    let mut paths = Vec::new();
    for folder in folders {
        for entry in fs::read_dir(folder)? {
            paths.push(entry?.path());
        }
    }
    let name =
        |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    paths.retain(|path| name(path).ends_with(".jsonl") && !name(path).contains("frozen"));
    paths.sort_by_key(name);
    let mut examples = Examples::default();
    for path in paths {
        let file = name(&path);
        // `north-3.jsonl` is by the author of `north-2.jsonl`.
        let author = file.trim_end_matches(".jsonl").trim_end_matches(|c: char| c.is_ascii_digit());
        for line in fs::read_to_string(&path)?.lines().filter(|line| !line.is_empty()) {
            let value: Value = serde_json::from_str(line)?;
            examples
                .take(scorer, language, task, &value, author.trim_end_matches('-'))
                .ok_or_else(|| format!("{file}: {line}"))?;
        }
    }
    Ok(examples)
}

impl Examples {
    fn take(
        &mut self,
        scorer: &Scorer,
        language: Language,
        task: Task,
        value: &Value,
        author: &str,
    ) -> Option<()> {
        let labelled = match task {
            Task::Watch | Task::Strengths => "watch",
            Task::Terms => "terms",
            Task::Care => "care",
        };
        let spanish = value.get("lang").and_then(Value::as_str) == Some("es");
        // Letters of hurt and anger are what care must leave alone, whoever did not label them for it.
        let ordinary = task == Task::Care && value.get("watch").is_some();
        if value.get(labelled).is_none() && !ordinary || spanish != (language == Language::Spanish) {
            return Some(());
        }
        let text = value.get("text")?.as_str()?;
        let role = Role::from_name(value.get("role")?.as_str()?)?;
        let kind = Kind::from_name(value.get("kind")?.as_str()?)?;
        let pack = language.pack();
        let (features, found) =
            (scorer.features(pack, text, role, kind), pack.read_by_rules(text, role, kind));
        if ordinary && !found.care.is_empty() {
            return Some(());
        }
        let author = self.author(author);
        self.items += 1;
        let new = |features, (labels, fair, by_rule): (u32, u32, u32), (item, unseen_by_rules)| Example {
            features,
            labels,
            fair: fair & !labels,
            by_rule,
            author,
            item,
            unseen_by_rules,
            ordinary,
        };
        let unseen_by_rules =
            self.authors.get(author).is_some_and(|name| !READ_BY_RULE_WRITERS.contains(&name.as_str()));
        let from = (self.items, unseen_by_rules);
        if task == Task::Watch {
            let words = pack.text(text);
            for (sentence, features) in words.sentences().iter().zip(features.sentences) {
                let (first, last) =
                    (words.tokens().get(sentence.start)?, words.tokens().get(sentence.end - 1)?);
                let place = Span { start: first.start as usize, end: last.end as usize };
                self.all.push(new(features, watched(value, text, place, &found), from));
            }
        } else {
            self.all.push(new(features.whole, whole(task, value, &found), from));
        }
        Some(())
    }

    fn author(&mut self, name: &str) -> usize {
        self.authors.iter().position(|one| one == name).unwrap_or_else(|| {
            self.authors.push(name.to_owned());
            self.authors.len() - 1
        })
    }
}

fn codes(list: Option<&Value>, all: &[&str]) -> u32 {
    let list = list.and_then(Value::as_array).into_iter().flatten();
    let names = list.filter_map(|one| one.as_str().or_else(|| one.get("code")?.as_str()));
    names.filter_map(|name| all.iter().position(|code| *code == name)).fold(0, |bits, at| bits | 1 << at)
}

/// What a sentence has, what is fair for it, and what rules found there.
fn watched(value: &Value, text: &str, place: Span, found: &Findings) -> (u32, u32, u32) {
    let names: Vec<&str> = Watch::ALL.iter().map(|code| code.name()).collect();
    let (mut labels, mut fair) = (0, codes(value.get("allow"), &names));
    for span in value.get("watch").and_then(Value::as_array).into_iter().flatten() {
        let byte = |key: &str| {
            let at =
                span.get(key).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok()).unwrap_or(0);
            text.char_indices().nth(at).map_or(text.len(), |(byte, _)| byte)
        };
        if place.shared(Span { start: byte("start"), end: byte("end") }) > 0 {
            labels |= codes(Some(&Value::Array(vec![span.clone()])), &names);
            fair |= codes(span.get("also"), &names);
        }
    }
    let here = found.watch.iter().filter(|finding| place.shared(finding.span) > 0);
    (labels, fair, here.fold(0, |bits, finding| bits | 1 << finding.code as u32))
}

fn whole(task: Task, value: &Value, found: &Findings) -> (u32, u32, u32) {
    match task {
        Task::Strengths => {
            let names: Vec<&str> = Strength::ALL.iter().map(|code| code.name()).collect();
            let rules = found.strengths.iter().fold(0, |bits, one| bits | 1 << one.code as u32);
            (codes(value.get("strengths"), &names), 0, rules)
        }
        Task::Terms => {
            let names: Vec<&str> = Term::ALL.iter().map(|code| code.name()).collect();
            let rules = found.terms.iter().fold(0, |bits, one| bits | 1 << one.code as u32);
            (codes(value.get("terms"), &names), 0, rules)
        }
        Task::Watch | Task::Care => {
            let care = value.get("care").and_then(Value::as_bool).unwrap_or(false);
            (u32::from(care), 0, u32::from(!found.care.is_empty()))
        }
    }
}
