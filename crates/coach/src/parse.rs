//! A pack, read from its files.

use std::fmt;

use crate::classes::Classes;
use crate::code::Code;
use crate::compact::tidy;
use crate::outline::{Chapter, Outline};
use crate::pack::Pack;
use crate::rules::{Defaults, Example, Reader};
use crate::split::Splitting;

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
    common: Vec<Box<str>>,
    chapters: Vec<Chapter>,
    examples: Vec<Example>,
}

impl Pack {
    /// Reads a pack.
    ///
    /// # Errors
    ///
    /// The first mistake, with its file and line.
    pub fn parse(sources: &[Source<'_>]) -> Result<Pack, PackError> {
        let (outline, examples) = Building::read(sources)?;
        let pack = outline.compile().ok_or_else(too_big)?;
        Ok(pack.with_examples(examples))
    }

    /// Reads a pack into the bytes that [`Pack::from_image`] loads. Examples are left out.
    ///
    /// # Errors
    ///
    /// As [`Pack::parse`].
    pub fn image(sources: &[Source<'_>]) -> Result<Vec<u8>, PackError> {
        let (outline, _) = Building::read(sources)?;
        Ok(outline.to_image())
    }
}

fn too_big() -> PackError {
    PackError { place: "the pack".to_owned(), trouble: "it is too big".to_owned() }
}

impl Building {
    fn read(sources: &[Source<'_>]) -> Result<(Outline, Vec<Example>), PackError> {
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
        let Building { classes, splitting, common, chapters, examples } = building;
        let Classes { vocab: words, normal, irregular, lists, patterns, .. } = classes;
        let mut outline = Outline { words, irregular, normal, splitting, common, lists, patterns, chapters };
        tidy(&mut outline).map_err(|trouble| PackError { trouble, ..too_big() })?;
        Ok((outline, examples))
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
                self.common.extend(line.split_whitespace().map(Box::<str>::from));
                Ok(())
            }
            _ => Err("there are normal.txt, splitting.txt, irregular.txt, common.txt".into()),
        }
    }

    fn folder(&mut self, folder: &str, sources: &[Source<'_>]) -> Result<(), PackError> {
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
                code,
                defaults: before.clone(),
                rules: Vec::new(),
                examples: Vec::new(),
            };
            each_line(name, text, |line, place| reader.line(line, place))?;
            let Reader { defaults, rules, mut examples, .. } = reader;
            match code {
                None => before = defaults,
                Some(code) => self.chapters.push(Chapter { code, guards: defaults.guards, rules }),
            }
            self.examples.append(&mut examples);
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
