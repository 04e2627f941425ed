//! Hundreds of commands, most of them killed at some moment: what the program said is kept, and nothing is harmed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod support;

use serde_json::Value;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use support::{Home, PASSPHRASE};

const ROUNDS: usize = 320;

/// A letter, what was said of it, and the program that may be killed.
struct Writer {
    home: Home,
    letter: String,
    passphrase: String,
    /// Versions that the program said it had kept.
    kept: Vec<String>,
    /// Everything that was ever asked to be kept as a version.
    tried: Vec<String>,
    /// What the letter may say now: what was acknowledged last, or anything that was asked since.
    possible: Vec<String>,
    /// Snapshots that the program said it had made, and the versions that were kept by then.
    snapshots: Vec<(String, usize)>,
    /// Moves every kill towards the moment of writing, on a fast and on a busy machine.
    delay: Duration,
    killed: usize,
}

impl Writer {
    fn new() -> Self {
        let home = Home::with_vault();
        let letter = home.letter("unsent");
        let begun = Instant::now();
        home.ok(&["show", "today"]);
        let (delay, passphrase) = (begun.elapsed(), PASSPHRASE.into());
        let (kept, tried, snapshots) = (Vec::new(), Vec::new(), Vec::new());
        Self {
            home,
            letter,
            passphrase,
            kept,
            tried,
            possible: vec![String::new()],
            snapshots,
            delay,
            killed: 0,
        }
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = self.home.command(args);
        command.env("MENDWELL_PASSPHRASE", &self.passphrase);
        command
    }

    /// Runs a command and kills it after a while. Gives back whether it had said that it was done.
    fn acknowledged(&mut self, mut command: Command, round: usize) -> bool {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Around the moment that is aimed at, a little before and a little after.
        std::thread::sleep(self.delay * u32::try_from(90 + round * 7 % 20).unwrap() / 100);
        child.kill().unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        if output.status.success() {
            self.delay = self.delay * 15 / 16;
        } else {
            self.delay = self.delay * 33 / 32;
            self.killed += 1;
        }
        // Even if it was killed while ending: what was printed was done before.
        output.stdout.ends_with(b"\n")
    }

    fn keeps(&mut self, round: usize) {
        let text = format!("version {round}");
        let body = format!(r#"{{"parts":[["free","{text}"]],"feelings":[]}}"#);
        let json = format!(r#"{{"keep_version":{{"letter":"{}","body":{body}}}}}"#, self.letter);
        self.tried.push(text.clone());
        if self.acknowledged(self.command(&["do", &json, "--id"]), round) {
            self.kept.push(text.clone());
            self.possible.clear();
        }
        self.possible.push(text);
    }

    fn drafts(&mut self, round: usize) {
        let text = format!("draft {round}");
        let body = format!(r#"{{"parts":[["free","{text}"]],"feelings":[]}}"#);
        let json = format!(r#"{{"of":{{"letter":"{}"}},"body":{body}}}"#, self.letter);
        if self.acknowledged(self.command(&["draft", &json]), round) {
            self.possible.clear();
        }
        self.possible.push(text);
    }

    /// Whatever becomes of it, one of the two passphrases opens the vault, and the new one if it was said.
    fn changes_passphrase(&mut self, round: usize) {
        let new = format!("plum harbour {round} lanterns");
        let mut command = self.command(&["passphrase"]);
        command.env("MENDWELL_NEW_PASSPHRASE", &new);
        let said = self.acknowledged(command, round);
        let old = std::mem::replace(&mut self.passphrase, new);
        if !self.command(&["show", "today"]).output().unwrap().status.success() {
            assert!(!said, "the new passphrase does not open the vault");
            self.passphrase = old;
            self.show(&["today"]);
        }
    }

    fn makes_snapshot(&mut self, round: usize) {
        let file = format!("snapshot {round}");
        if self.acknowledged(self.command(&["snapshot", &file]), round) {
            self.snapshots.push((file, self.kept.len()));
        }
    }

    fn show(&self, what: &[&str]) -> Value {
        let output = self.command(&[&["--json", "show"], what].concat()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Everything that was acknowledged is there, nothing twice, and nothing that nobody asked for.
    fn looks(&mut self) {
        assert_eq!(self.show(&["settings"])["settings"]["harm"], serde_json::json!([]));
        let view = self.show(&["letter", &self.letter]);
        let versions: Vec<&str> = view["letter"]["versions"].as_array().unwrap().iter().map(text).collect();
        let told = versions.iter().filter(|text| self.kept.iter().any(|kept| kept == *text));
        assert!(told.eq(&self.kept), "{versions:?} instead of {:?}", self.kept);
        let asked = self.tried.iter().filter(|tried| versions.contains(&tried.as_str()));
        assert!(asked.eq(&versions), "{versions:?} of {:?}", self.tried);

        let now =
            view["letter"]["body"]["parts"].get(0).map_or("", |part| part[1].as_str().unwrap()).to_owned();
        assert!(self.possible.contains(&now), "{now} is none of {:?}", self.possible);
        self.possible = vec![now];
    }

    /// On another device, the words of the sheet bring back what a snapshot was said to hold.
    fn recovers(&self, words: &str) {
        for (file, kept) in self.snapshots.iter().rev().take(3) {
            let other = Home::new();
            let file = self.home.0.path().join(file);
            std::fs::write(other.0.path().join("words"), words).unwrap();
            other.ok(&["recover", file.to_str().unwrap(), "--words-file", "words"]);
            let view: Value =
                serde_json::from_str(&other.ok(&["--json", "show", "letter", &self.letter])).unwrap();
            let versions: Vec<&str> =
                view["letter"]["versions"].as_array().unwrap().iter().map(text).collect();
            assert!(self.kept.iter().take(*kept).all(|kept| versions.contains(&kept.as_str())));
        }
    }
}

fn text(version: &Value) -> &str {
    version["body"]["parts"][0][1].as_str().unwrap()
}

#[test]
#[ignore = "soak: hundreds of commands, each killed"]
fn killed_hundreds_of_times_the_program_kept_what_it_said() {
    let mut writer = Writer::new();
    let sheet = writer.home.ok(&["sheet"]);
    for round in 0..ROUNDS {
        match round % 16 {
            3 => writer.changes_passphrase(round),
            7 => writer.makes_snapshot(round),
            1 | 5 | 9 | 13 => writer.drafts(round),
            _ => writer.keeps(round),
        }
        if round % 10 == 9 {
            writer.looks();
        }
    }
    writer.looks();
    writer.recovers(&sheet);
    println!(
        "{} killed, {} versions, {} snapshots",
        writer.killed,
        writer.kept.len(),
        writer.snapshots.len()
    );
    assert!(writer.killed > ROUNDS / 10, "hardly anything was killed in time; the test shows nothing");
    assert!(writer.kept.len() > 10 && !writer.snapshots.is_empty(), "hardly anything was acknowledged");
}
