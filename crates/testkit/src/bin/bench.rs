//! Measures of the core, run by `cargo xtask bench`: how fast facts fold, and what unlocking a large vault costs.
//! `bench snapshot COUNT FILE` writes such a vault for the browser's measures.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a program for whoever measures"
)]

use mendwell_client::{Query, Reply, Request};
use mendwell_domain::{
    Body, Command, Day, Fact, FreshId, LetterKind, Name, Part, Relation, Role, State, Words,
};
use mendwell_testkit::{Memory, Person};
use std::time::Instant;

/// Facts of one letter's life, over and over: a tenth of them carry three hundred bytes of words.
fn facts(count: usize) -> Vec<Fact> {
    let breach = FreshId([1; 16]).into();
    let body = |n: usize| Body {
        parts: vec![(Part::Free, Words::new(format!("{n} {}", "words ".repeat(49))).unwrap())],
        feelings: Vec::new(),
    };
    let named =
        Fact::BreachNamed { breach, relation: Relation::Friend, other: Name::default(), role: Role::Hurt };
    let rest = (0..count - 1).map(|n| {
        let mut id = [0; 16];
        id[..8].copy_from_slice(&(n as u64 / 10 + 2).to_be_bytes());
        let letter = FreshId(id).into();
        match n % 10 {
            0 => Fact::LetterBegun { letter, breach, kind: LetterKind::Unsent },
            1 => Fact::VersionKept { letter, version: FreshId(id).into(), body: body(n) },
            n if n % 2 == 0 => Fact::LetterHeld { letter, until: Day::from_epoch_days(20_780) },
            _ => Fact::HoldEnded { letter },
        }
    });
    std::iter::once(named).chain(rest).collect()
}

fn median(mut runs: Vec<f64>) -> (f64, f64, f64) {
    runs.sort_by(f64::total_cmp);
    (runs[0], runs[runs.len() / 2], runs[runs.len() - 1])
}

fn fold() {
    let facts = facts(1_000_000);
    let today = Day::from_epoch_days(20_779);
    let runs = (0..7).map(|_| {
        let mut state = State::default();
        let begun = Instant::now();
        facts.iter().for_each(|fact| state.evolve(today, fact));
        let rate = facts.len() as f64 / begun.elapsed().as_secs_f64() / 1e6;
        assert!(state.letters().count() > 0);
        rate
    });
    let (low, mid, high) = median(runs.collect());
    println!("fold: {mid:.2} million facts/s (min {low:.2}, max {high:.2}, 7 runs of 1,000,000)");
}

/// A person whose vault holds about this many facts.
fn filled(count: usize) -> Person {
    let mut person = Person::with_disk(Memory::default(), 1);
    person.ask(Request::Create { passphrase: Person::PASSPHRASE.into() }).unwrap();
    let breach = person.names_breach(Role::Hurt);
    for _ in 0..count / 10 {
        let letter = person.begins(breach, LetterKind::Unsent);
        person.keeps(letter, Part::Free, &"words ".repeat(50)).unwrap();
        for _ in 0..4 {
            person.does(Command::HoldLetter { letter }).unwrap();
            person.does(Command::EndHold { letter }).unwrap();
        }
    }
    person
}

fn unlock(count: usize) {
    let mut person = filled(count);
    let mut runs = Vec::new();
    for _ in 0..5 {
        let begun = Instant::now();
        person = person.restarted();
        person.sees(Query::Today).unwrap();
        runs.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    let (low, mid, high) = median(runs);
    println!(
        "unlock and Today, {count} facts: {mid:.0} ms beyond the passphrase (min {low:.0}, max {high:.0}, 5 runs)"
    );
}

/// Writes such a vault as a snapshot, and its words beside it, for the browser to restore.
fn snapshot(count: usize, path: &str) {
    let mut person = filled(count);
    let passphrase = Person::PASSPHRASE.into();
    let Reply::Sheet(words) = person.ask(Request::MakeSheet { passphrase }).unwrap() else { unreachable!() };
    let Reply::File(file) = person.ask(Request::Snapshot).unwrap() else { unreachable!() };
    std::fs::write(path, file).unwrap();
    std::fs::write(format!("{path}.words"), words.join(" ")).unwrap();
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [command, count, path] = args.as_slice() {
        assert_eq!(command, "snapshot");
        return snapshot(count.parse().unwrap(), path);
    }
    let only = args.into_iter().next();
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    if wanted("fold") {
        fold();
    }
    if wanted("unlock") {
        unlock(10_000);
        unlock(100_000);
    }
}
