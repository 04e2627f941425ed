//! How well the rules read the corpus: item-level precision and recall, by code and by author.
//!
//! `cargo run --release -p mendwell-coach --example eval -- [--bare] [--packs DIR] [--corpus DIR] [--frozen] [--only FILE]
//! [--examples] [--errors CODE [N]] [--rules CODE] [--authors CODE] [--try ROLE KIND TEXT] [--predict GOLD.jsonl]`
#![allow(clippy::print_stdout, reason = "what it prints is its result")]

mod corpus;
mod show;
mod tally;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use mendwell_coach::scorer::Scorer;
use mendwell_coach::{Kind, Pack, Role};

use corpus::Item;

/// What the command line asks for.
#[derive(Default)]
pub(crate) struct Wish {
    packs: Option<PathBuf>,
    corpus: Option<PathBuf>,
    pub(crate) frozen: bool,
    only: Option<String>,
    pub(crate) errors: Option<(String, usize)>,
    pub(crate) rules: Option<String>,
    pub(crate) authors: Option<String>,
    attempt: Option<(Role, Kind, String)>,
    predict: Option<PathBuf>,
    examples: bool,
    /// Rules alone, without the scorer.
    bare: bool,
}

pub(crate) struct Packs {
    pub(crate) english: Pack,
    pub(crate) spanish: Pack,
}

impl Packs {
    pub(crate) fn of(&self, item: &Item) -> &Pack {
        if item.lang == "es" { &self.spanish } else { &self.english }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let wish = wish()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = wish.packs.clone().unwrap_or_else(|| root.join("packs"));
    let begun = Instant::now();
    let (english, spanish) = (load(&folder.join("en"))?, load(&folder.join("es"))?);
    let packs = if wish.bare {
        Packs { english, spanish }
    } else {
        Packs {
            english: english.with_scorer(Scorer::english()),
            spanish: spanish.with_scorer(Scorer::spanish()),
        }
    };
    let loaded = begun.elapsed();
    if let Some((role, kind, text)) = &wish.attempt {
        show::one(&packs.english, text, *role, *kind);
        return Ok(());
    }
    if let Some(gold) = &wish.predict {
        return show::predictions(&packs, &corpus::file(gold)?);
    }
    if wish.examples {
        [&packs.english, &packs.spanish].into_iter().for_each(show::examples);
        return Ok(());
    }
    let folder = wish.corpus.clone().unwrap_or_else(|| root.join("corpus"));
    let items = corpus::folder(&folder, wish.frozen, wish.only.as_deref())?;
    let begun = Instant::now();
    let read: Vec<_> =
        items.iter().map(|item| packs.of(item).read(&item.text, item.role, item.kind)).collect();
    let took = begun.elapsed();
    let words: usize = items.iter().map(|item| item.text.split_whitespace().count()).sum();
    let speed = (words as f64 / took.as_secs_f64()) as u64;
    let begun = Instant::now();
    let rules = Pack::english().rule_names().count();
    let start = begun.elapsed();
    println!("{} texts, {words} words, {speed} words/s; packs read in {loaded:.1?}", items.len());
    println!(
        "the pack in the crate: {rules} rules, loaded in {start:.1?}, {} bytes",
        Pack::english_image().len()
    );
    tally::print(&items, &read, &wish);
    Ok(())
}

fn wish() -> Result<Wish, Box<dyn Error>> {
    let mut wish = Wish::default();
    let mut words = env::args().skip(1).peekable();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--packs" => wish.packs = Some(value()?.into()),
            "--corpus" => wish.corpus = Some(value()?.into()),
            "--examples" => wish.examples = true,
            "--bare" => wish.bare = true,
            "--frozen" => wish.frozen = true,
            "--only" => wish.only = Some(value()?),
            "--errors" => {
                let code = value()?;
                let most = words.peek().and_then(|n| n.parse().ok());
                if most.is_some() {
                    words.next();
                }
                wish.errors = Some((code, most.unwrap_or(40)));
            }
            "--rules" => wish.rules = Some(value()?),
            "--authors" => wish.authors = Some(value()?),
            "--predict" => wish.predict = Some(value()?.into()),
            "--try" => {
                let role = Role::from_name(&value()?).ok_or("a role: responsible hurt either")?;
                let kind = Kind::from_name(&value()?)
                    .ok_or("a kind: apology reply impact request boundary clause")?;
                wish.attempt = Some((role, kind, value()?));
            }
            other => return Err(format!("{other} is unknown").into()),
        }
    }
    if wish.frozen && wish.errors.is_some() {
        return Err("the frozen texts are counted, never shown".into());
    }
    Ok(wish)
}

/// Reads a pack from its folder, so that rules can be tried without a build.
fn load(folder: &Path) -> Result<Pack, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name =
            |path: &Path| path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            for inner in fs::read_dir(&path)? {
                let inner = inner?.path();
                files.push((format!("{}/{}", name(&path), name(&inner)), fs::read_to_string(&inner)?));
            }
        } else {
            files.push((name(&path), fs::read_to_string(&path)?));
        }
    }
    files.retain(|(name, _)| name.ends_with(".txt") || name.ends_with(".rules"));
    files.sort();
    let sources: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Ok(Pack::parse(&sources)?)
}
