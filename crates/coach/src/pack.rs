//! A language, read from its files.

use std::fmt;
use std::sync::OnceLock;

use crate::classes::Classes;
use crate::code::{Code, Kind};
use crate::rules::{Defaults, Example, Reader, Rule};
use crate::split::Splitting;
use crate::text::Text;
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

/// The words and rules of one language.
#[derive(Default)]
pub struct Pack {
    classes: Classes,
    splitting: Splitting,
    pub(crate) rules: Vec<Rule>,
    examples: Vec<Example>,
    pub(crate) index: Index,
    /// How many patterns its guards have.
    pub(crate) guards: usize,
}

/// A rule and which of its patterns.
pub(crate) type Entry = (u16, u16);

/// Which patterns to try where.
#[derive(Default)]
pub(crate) struct Index {
    /// A pattern's number in `entries` by each word that wakes it.
    pub(crate) wakes: Vec<Vec<u16>>,
    /// A pattern's number by each word it can begin with.
    pub(crate) begins: Vec<Vec<u16>>,
    /// Patterns that can begin with any word.
    pub(crate) anywhere: Vec<u16>,
    pub(crate) entries: Vec<Entry>,
}

impl Pack {
    /// English: all codes.
    pub fn english() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(|| embedded(include_str!(concat!(env!("OUT_DIR"), "/en.pack"))))
    }

    /// Spanish: care.
    pub fn spanish() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(|| embedded(include_str!(concat!(env!("OUT_DIR"), "/es.pack"))))
    }

    /// Reads a pack.
    ///
    /// # Errors
    ///
    /// The first mistake, with its file and line.
    pub fn parse(sources: &[Source<'_>]) -> Result<Pack, PackError> {
        let mut pack = Pack::default();
        let mut common: Map<Box<str>, u32> = Map::default();
        for (name, text) in sources.iter().filter(|(name, _)| !name.contains('/')) {
            each_line(name, text, |line, _| pack.table(name, line, &mut common))?;
        }
        for (name, text) in sources.iter().filter(|(name, _)| name.starts_with("classes/")) {
            each_line(name, text, |line, place| pack.classes.define(line, place))?;
        }
        pack.classes.settle().map_err(|(place, trouble)| PackError { place, trouble })?;
        let common: Map<WordId, u32> =
            common.iter().map(|(word, weight)| (pack.classes.vocab.intern(word), *weight)).collect();
        for folder in ["watch", "strengths", "terms", "care"] {
            pack.folder(folder, sources, &common)?;
        }
        pack.index = Index::new(&pack.rules, pack.classes.vocab.len());
        Ok(pack)
    }

    /// The examples of its rules files, for tests. The packs inside the crate come without them.
    #[must_use]
    pub fn examples(&self) -> &[Example] {
        &self.examples
    }

    /// What is wrong with the reading of an example, if anything is.
    #[must_use]
    pub fn check(&self, example: &Example) -> Option<String> {
        let kind = if matches!(example.code, Code::Term(_)) { Kind::Clause } else { Kind::Apology };
        let read = self.read(&example.text, example.role, kind);
        let name = example.code.name();
        let rule = match example.code {
            Code::Watch(code) => read.watch.iter().find(|f| f.code == code || f.also.contains(&code)).map(|f| &f.rule),
            Code::Strength(code) => read.strengths.iter().find(|f| f.code == code).map(|f| &f.rule),
            Code::Term(code) => read.terms.iter().find(|f| f.code == code).map(|f| &f.rule),
            Code::Care(code) => read.care.iter().find(|f| f.code == code).map(|f| &f.rule),
        };
        match (example.hit, rule) {
            (true, None) => Some(format!("not read as {name}: {}", example.text)),
            (false, Some(rule)) => Some(format!("read as {name} by {rule}: {}", example.text)),
            _ => None,
        }
    }

    /// The names of its rules, as `code/name`.
    pub fn rule_names(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|rule| rule.name.as_str())
    }

    /// A text as this pack's rules see it.
    #[must_use]
    pub fn text(&self, text: &str) -> Text {
        Text::read(text, &self.classes.vocab, &self.classes.normal, &self.splitting)
    }

    fn table(&mut self, name: &str, line: &str, common: &mut Map<Box<str>, u32>) -> Result<(), String> {
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
                    let weight = 2_000 / (10 + u32::try_from(common.len()).unwrap_or(u32::MAX));
                    common.insert(word.into(), weight.max(3));
                }
                Ok(())
            }
            _ => Err("there are normal.txt, splitting.txt, irregular.txt, common.txt".into()),
        }
    }

    fn folder(&mut self, folder: &str, sources: &[Source<'_>], common: &Map<WordId, u32>) -> Result<(), PackError> {
        let weight = |_: &Classes, id: WordId| common.get(&id).copied().unwrap_or(1);
        let files = sources.iter().filter_map(|(name, text)| {
            let file = name.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".rules")?;
            Some((*name, file, *text))
        });
        let mut defaults = Defaults::default();
        for (name, file, text) in files.clone().filter(|(_, file, _)| *file == "all").chain(files.filter(|(_, file, _)| *file != "all")) {
            let code = Code::from_place(folder, file);
            if code.is_none() && file != "all" {
                return Err(PackError { place: name.to_owned(), trouble: "no code has this name".into() });
            }
            let mut reader = Reader {
                classes: &mut self.classes,
                common: &weight,
                code,
                defaults: defaults.clone(),
                rules: Vec::new(),
                examples: Vec::new(),
                guards: self.guards,
            };
            each_line(name, text, |line, place| reader.line(line, place))?;
            self.guards = reader.guards;
            if code.is_none() {
                defaults = reader.defaults;
            } else {
                self.rules.append(&mut reader.rules);
                self.examples.append(&mut reader.examples);
            }
        }
        Ok(())
    }
}

/// The packs inside the crate are read by its tests; a broken one finds nothing.
fn embedded(pack: &str) -> Pack {
    let sources: Vec<Source<'_>> =
        pack.split("=== ").filter_map(|part| part.split_once('\n')).collect();
    Pack::parse(&sources).unwrap_or_default()
}

/// Lines without remarks; a line that begins with a space and `|`, or in a class file with a space, goes on from
/// the one before.
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

impl Index {
    fn new(rules: &[Rule], words: usize) -> Self {
        let mut index =
            Index { wakes: vec![Vec::new(); words + 1], begins: vec![Vec::new(); words + 1], ..Index::default() };
        for (rule, which) in rules.iter().zip(0u16..) {
            for ((program, cue), part) in rule.programs.iter().zip(&rule.cues).zip(0u16..) {
                let Ok(entry) = u16::try_from(index.entries.len()) else { return index };
                index.entries.push((which, part));
                put(&mut index.wakes, cue.iter().copied(), entry);
                match &program.first {
                    Some(first) => put(&mut index.begins, first.iter(), entry),
                    None => index.anywhere.push(entry),
                }
            }
        }
        index
    }
}

fn put(lists: &mut [Vec<u16>], words: impl Iterator<Item = WordId>, entry: u16) {
    for word in words {
        if let Some(list) = lists.get_mut(usize::from(word))
            && list.last() != Some(&entry)
        {
            list.push(entry);
        }
    }
}
