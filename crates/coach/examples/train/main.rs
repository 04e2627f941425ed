//! Trains the scorer from the open part of the corpus, and says how it would read authors it has not seen.
//!
//! `cargo run --release -p mendwell-coach --example train -- [--also DIR]… [--write]`: without `--write` it only says. Texts of
//! a further folder must be open ones: it splits nothing.
#![allow(clippy::print_stdout, reason = "what it prints is its result")]

mod choose;
mod ftrl;
mod texts;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use mendwell_coach::scorer::{Limits, Scorer, Task, Weight};

use choose::{Aim, Outside};
use ftrl::{Model, Shape};
use texts::{Examples, Language};

/// What is aimed at for each model, and how many weights it may keep.
const PLANS: [(Language, Task, Shape, Aim); 5] = [
    (Language::English, Task::Watch, Shape { labels: 16, l1: 4.0, most: 20_000 }, Aim::Precision(0.92)),
    (Language::English, Task::Strengths, Shape { labels: 9, l1: 4.0, most: 8_000 }, Aim::F1),
    (Language::English, Task::Terms, Shape { labels: 9, l1: 1.0, most: 3_000 }, Aim::Precision(0.72)),
    (Language::English, Task::Care, Shape { labels: 1, l1: 0.8, most: 4_000 }, Aim::Alarms(0.13)),
    (Language::Spanish, Task::Care, Shape { labels: 1, l1: 0.8, most: 4_000 }, Aim::Alarms(0.13)),
];

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("corpus")];
    let (mut writes, mut words) = (false, env::args().skip(1));
    while let Some(word) = words.next() {
        match word.as_str() {
            "--also" => folders.push(PathBuf::from(words.next().ok_or("--also needs a folder")?)),
            "--write" => writes = true,
            other => return Err(format!("{other} is unknown").into()),
        }
    }
    let words = |language: &str| fs::read_to_string(root.join(format!("scorer/words-{language}.txt")));
    let mut english = Scorer::with_words(&words("en")?);
    let mut spanish = Scorer::with_words(&words("es")?);
    for (language, task, shape, aim) in PLANS {
        let scorer = if language == Language::English { &mut english } else { &mut spanish };
        let examples = texts::of(scorer, language, task, &folders)?;
        println!("\n{task:?}, {language:?}: {} examples", examples.all.len());
        let (limits, weights) = train(&examples, &shape, aim, task);
        println!("  {} weights", weights.len());
        scorer.learn(task, limits, weights);
    }
    for (scorer, name) in [(&english, "en.bin"), (&spanish, "es.bin")] {
        let bytes = scorer.to_bytes();
        println!("{name}: {} bytes", bytes.len());
        if writes {
            fs::write(root.join("scorer").join(name), bytes)?;
        }
    }
    Ok(())
}

/// The model of all examples, with limits chosen by models that had not seen the author.
fn train(examples: &Examples, shape: &Shape, aim: Aim, task: Task) -> (Vec<Limits>, Vec<Weight>) {
    let authors: BTreeSet<usize> =
        examples.all.iter().filter(|one| one.unseen_by_rules).map(|one| one.author).collect();
    let mut scores = vec![Vec::new(); examples.all.len()];
    for author in authors {
        let others: Vec<_> = examples.all.iter().filter(|one| one.author != author).collect();
        let model = Model::train(&others, shape);
        for (one, score) in examples.all.iter().zip(&mut scores).filter(|(one, _)| one.author == author) {
            *score = model.scores(&one.features);
        }
    }
    let outside = Outside::new(examples, &scores, shape.labels);
    outside.say("rules", |row| row.by_rule);
    let limits = outside.limits(aim);
    outside.say("with the scorer", |row| limits.get(row.label).is_some_and(|one| one.holds(row)));
    outside.by_label(task, &limits);
    if let (Task::Care, Some(limit)) = (task, limits.first()) {
        let ordinary =
            examples.all.iter().zip(&scores).filter(|(one, _)| one.ordinary && one.unseen_by_rules);
        let rates: Vec<bool> = ordinary.filter_map(|(_, score)| Some(limit.adds(*score.first()?))).collect();
        let alarms = rates.iter().filter(|alarm| **alarm).count();
        println!("  alarms in {} letters where rules find nothing: {alarms}", rates.len());
    }
    let all: Vec<_> = examples.all.iter().collect();
    let (weights, steps) = Model::train(&all, shape).weights();
    (limits.iter().zip(&steps).map(|(limit, step)| limit.in_steps(*step)).collect(), weights)
}
