//! The people of the story: each has a vault of their own, and does everything with the real `mendwell`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde_json::Value;

use super::story::Step;
use crate::{
    repo::Repo,
    run,
    trouble::{Outcome, Trouble},
};

/// What opens every vault of a demonstration, and is printed.
pub(super) const PASSPHRASE: &str = "nine green doors and a grey one";

pub(super) struct People<'a> {
    repo: &'a Repo,
    program: &'a Path,
    dir: &'a Path,
    /// The host, as it stands in a link.
    host: String,
    names: [String; 2],
    /// The time it is in the story, in seconds since 1970.
    pub(super) now: u64,
    /// Ids by whose they are and what they are called.
    kept: BTreeMap<(String, String), String>,
}

impl<'a> People<'a> {
    pub(super) fn new(
        repo: &'a Repo,
        program: &'a Path,
        dir: &'a Path,
        port: u16,
        names: [String; 2],
    ) -> Self {
        let host = format!("localhost:{port}");
        Self { repo, program, dir, host, names, now: 0, kept: BTreeMap::new() }
    }

    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    pub(super) fn vault(&self, who: &str) -> PathBuf {
        self.dir.join(who.to_lowercase())
    }

    /// What one person does at one time. Their app is with the host before and after.
    pub(super) fn sit(&mut self, who: &str, steps: &[Step]) -> Outcome {
        if self.vault(who).exists() {
            self.run(who, &["sync"])?;
        }
        for step in steps {
            self.step(who, step)?;
        }
        self.run(who, &["sync"]).map(drop)
    }

    fn step(&mut self, who: &str, step: &Step) -> Outcome {
        let mut args = step.filled(|name| self.found(who, name))?;
        if args.starts_with(&["bond".into(), "confirm".into()]) {
            self.compare_words(who)?;
        }
        args.extend(step.keep.as_ref().map(|_| "--id".to_owned()));
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let said =
            self.run(who, &args).inspect_err(|_| eprintln!("that was line {} of the story", step.line))?;
        if let Some(name) = &step.keep {
            self.kept.insert((who.to_owned(), name.clone()), said);
        }
        Ok(())
    }

    /// What the two do by telephone: only who has the same six words is let in.
    fn compare_words(&self, who: &str) -> Outcome {
        let claims = self.json(who, &["bond", "claims", &self.bond(who)?])?;
        let theirs = self.json(self.other(who)?, &["bond", "list"])?;
        let words = claims.pointer("/0/words").filter(|words| words.is_array());
        if words.is_some() && words == theirs.pointer("/0/stage/answering/words") {
            return Ok(());
        }
        Err(Trouble::new("the six words are not the same", REMEDY))
    }

    /// What stands for a name with a dollar.
    fn found(&self, who: &str, name: &str) -> Outcome<String> {
        if let Some(id) = self.kept.get(&(who.to_owned(), name.to_owned())) {
            return Ok(id.clone());
        }
        let kind = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let number = name.get(kind.len()..).and_then(|digits| digits.parse::<usize>().ok());
        let unknown = || Trouble::new(format!("there is no ${name} for {who} yet"), REMEDY);
        match (kind, number) {
            ("host", None) => Ok(self.host.clone()),
            ("bond", None) => self.bond(who),
            ("link", None) => {
                let other = self.other(who)?;
                self.run(other, &["bond", "invite", &self.bond(other)?])
            }
            ("in", Some(hours)) => Ok((self.now / 3600 + hours as u64).to_string()),
            _ => {
                let shown = self.json(who, &["bond", "show", &self.bond(who)?])?;
                shown.get("page").and_then(|page| seen(page, kind, number)).ok_or_else(unknown)
            }
        }
    }

    /// The id of the one bond that somebody has.
    pub(super) fn bond(&self, who: &str) -> Outcome<String> {
        let bonds = self.json(who, &["bond", "list"])?;
        let id = bonds.pointer("/0/id").and_then(Value::as_str).map(str::to_owned);
        id.ok_or_else(|| Trouble::new(format!("{who} has no bond yet"), REMEDY))
    }

    fn other(&self, who: &str) -> Outcome<&str> {
        let other = self.names.iter().find(|name| *name != who).map(String::as_str);
        other.ok_or_else(|| Trouble::new("the story needs two people", REMEDY))
    }

    fn json(&self, who: &str, args: &[&str]) -> Outcome<Value> {
        let said = self.run(who, &[&["--json"], args].concat())?;
        serde_json::from_str(&said).map_err(|e| Trouble::new(format!("mendwell said no JSON: {e}"), REMEDY))
    }

    /// One process of `mendwell`, and what it printed.
    pub(super) fn run(&self, who: &str, args: &[&str]) -> Outcome<String> {
        let mut command = run::command(self.program, self.repo.root());
        command.arg("--vault").arg(self.vault(who)).args(["--lang", "en"]).args(args);
        command.env("MENDWELL_PASSPHRASE", PASSPHRASE).env("MENDWELL_NOW", self.now.to_string());
        run::output(&mut command, REMEDY).map(|said| said.trim_end().to_owned())
    }
}

const REMEDY: &str = "read what is said above, and look at that line of xtask/demo/story.txt";

/// Finds an id in a bond as it is shown: of the newest of its kind, or of the one in that place.
fn seen(page: &Value, kind: &str, number: Option<usize>) -> Option<String> {
    if kind == "other" {
        let me = page.get("me");
        let mut people = page.pointer("/bond/people")?.as_array()?.iter().map(|person| person.get("id"));
        return Some(people.find(|id| *id != me)??.as_str()?.to_owned());
    }
    let path = match kind {
        "me" => "me",
        "breach" => "bond/breaches/-/id",
        "letter" => "letters/letters/-/id",
        "exchange" => "exchanges/-/id",
        "turn" => "exchanges/-/turns/-/id",
        "reflection" => "exchanges/-/turns/-/reflections/-/id",
        "pause" => "exchanges/-/stage/paused/pause/id",
        "question" => "questions/questions/-/id",
        "seal" => "seals/-/id",
        "commitment" => "seals/-/own",
        _ => return None,
    };
    let mut at = page;
    let mut rest = path;
    while !rest.is_empty() {
        let (key, after) = rest.split_once('/').unwrap_or((rest, ""));
        at = match (key, number.filter(|_| !after.contains('-'))) {
            ("-", Some(number)) => at.as_array()?.get(number.checked_sub(1)?)?,
            ("-", None) => at.as_array()?.last()?,
            _ => at.get(key)?,
        };
        rest = after;
    }
    at.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_newest_is_meant_or_the_one_in_that_place() {
        let page = json!({
            "me": "a",
            "bond": { "people": [{ "id": "a" }, { "id": "b" }], "breaches": [] },
            "exchanges": [{ "id": "e1", "turns": [] }, { "id": "e2", "turns": [{ "id": "t1" }, { "id": "t2" }] }],
        });
        let seen = |kind, number| seen(&page, kind, number);
        assert_eq!(seen("me", None).as_deref(), Some("a"));
        assert_eq!(seen("other", None).as_deref(), Some("b"));
        assert_eq!(seen("exchange", None).as_deref(), Some("e2"));
        assert_eq!(seen("exchange", Some(1)).as_deref(), Some("e1"));
        assert_eq!(seen("turn", None).as_deref(), Some("t2"));
        assert_eq!(seen("turn", Some(1)).as_deref(), Some("t1"));
        for (kind, number) in [("turn", Some(3)), ("turn", Some(0)), ("breach", None), ("nothing", None)] {
            assert_eq!(seen(kind, number), None, "{kind}");
        }
    }
}
