//! A pack, read from its files.

use std::fmt;

use crate::classes::Classes;
use crate::code::Code;
use crate::compact::compact;
use crate::pack::Pack;
use crate::rules::{Defaults, Example, Reader, Rule};
use crate::split::Splitting;
use crate::vocab::{Map, WordId};

/// A file of a pack: its name as `folder/name.rules`, and what is in it.
pub type Source<'a> = (&'a str, &'a str);

/// A mistake in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackError {
    /// File and line.
    pub place: String,
    /// What is wrong there.
    pub trouble: String,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.trouble)
    }
}

impl std::error::Error for PackError {}

#[derive(Default)]
struct Building {
    classes: Classes,
    splitting: Splitting,
    /// The most frequent words and how much a cue with them costs.
    common: Vec<(Box<str>, u32)>,
    rules: Vec<Rule>,
    examples: Vec<Example>,
    guards: usize,
}

impl Pack {
    /// Reads a pack.
    ///
    /// # Errors
    ///
    /// The first mistake, with its file and line.
    pub fn parse(sources: &[Source<'_>]) -> Result<Pack, PackError> {
        let mut building = Building::default();
        for (name, text) in sources.iter().filter(|(name, _)| !name.contains('/')) {
            each_line(name, text, |line, _| building.table(name, line))?;
        }
        for (name, text) in sources.iter().filter(|(name, _)| name.starts_with("classes/")) {
            each_line(name, text, |line, place| building.classes.define(line, place))?;
        }
        building.classes.settle().map_err(|(place, trouble)| PackError { place, trouble })?;
        for folder in ["watch", "strengths", "terms", "care"] {
            building.folder(folder, sources)?;
        }
        building.finish().map_err(|trouble| PackError { place: "the pack".to_owned(), trouble })
    }
}

impl Building {
    fn finish(self) -> Result<Pack, String> {
        let Building { classes, mut splitting, mut rules, examples, guards, .. } = self;
        let Classes { vocab, normal, mut code, .. } = classes;
        let vocab = compact(&vocab, &mut splitting, &mut code, &mut rules)?;
        Ok(Pack::new(vocab, normal, splitting, code, rules, guards).with_examples(examples))
    }

    fn table(&mut self, name: &str, line: &str) -> Result<(), String> {
        match name.trim_end_matches(".txt") {
            "normal" => self.classes.normal.add(line),
            "splitting" => self.splitting.add(line, &mut self.classes.vocab),
            "irregular" => {
                let mut words = line.split_whitespace().map(Box::<str>::from);
                if let Some(base) = words.next() {
                    self.classes.irregular.insert(base, words.collect());
                }
                Ok(())
            }
            "common" => {
                for word in line.split_whitespace() {
                    let weight = 2_000 / (10 + u32::try_from(self.common.len()).unwrap_or(u32::MAX));
                    self.common.push((word.into(), weight.max(3)));
                }
                Ok(())
            }
            _ => Err("there are normal.txt, splitting.txt, irregular.txt, common.txt".into()),
        }
    }

    fn folder(&mut self, folder: &str, sources: &[Source<'_>]) -> Result<(), PackError> {
        let vocab = &mut self.classes.vocab;
        let common: Map<WordId, u32> =
            self.common.iter().map(|(word, weight)| (vocab.intern(word), *weight)).collect();
        let files = sources.iter().filter_map(|(name, text)| {
            let file = name.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".rules")?;
            Some((*name, file, *text))
        });
        let (defaults, codes): (Vec<_>, Vec<_>) = files.partition(|(_, file, _)| *file == "all");
        let mut before = Defaults::default();
        for (name, file, text) in defaults.into_iter().chain(codes) {
            let code = Code::from_place(folder, file);
            if code.is_none() && file != "all" {
                return Err(PackError { place: name.to_owned(), trouble: "no code has this name".into() });
            }
            let mut reader = Reader {
                classes: &mut self.classes,
                common: &|id| common.get(&id).copied().unwrap_or(1),
                code,
                defaults: before.clone(),
                rules: Vec::new(),
                examples: Vec::new(),
                guards: self.guards,
            };
            each_line(name, text, |line, place| reader.line(line, place))?;
            self.guards = reader.guards;
            if code.is_none() {
                before = reader.defaults;
            } else {
                self.rules.append(&mut reader.rules);
                self.examples.append(&mut reader.examples);
            }
        }
        Ok(())
    }
}

/// Lines without remarks. A line goes on from the one before if it begins with `|` in a rules file, or with a space
/// in any other.
fn each_line(
    name: &str,
    text: &str,
    mut each: impl FnMut(&str, &str) -> Result<(), String>,
) -> Result<(), PackError> {
    let rules = name.ends_with(".rules");
    let mut waiting: Option<(usize, String)> = None;
    let mut hand_over = |line: Option<(usize, String)>| match line {
        None => Ok(()),
        Some((number, line)) => {
            let place = format!("{name}:{number}");
            each(&line, &place).map_err(|trouble| PackError { place, trouble })
        }
    };
    for (number, line) in text.lines().enumerate() {
        let bare = line.split(" # ").next().unwrap_or("").trim();
        if bare.is_empty() || bare.starts_with("# ") || bare == "#" {
            continue;
        }
        let goes_on = if rules { bare.starts_with('|') } else { line.starts_with([' ', '\t']) };
        match &mut waiting {
            Some((_, line)) if goes_on => {
                line.push(' ');
                line.push_str(bare);
            }
            _ => hand_over(waiting.replace((number + 1, bare.to_owned())))?,
        }
    }
    hand_over(waiting)
}
