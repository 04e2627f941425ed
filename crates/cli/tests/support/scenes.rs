//! Stories in a document: every command in them is run, and prints what the document shows.
//!
//! In `console` blocks, `$ ` begins a command and `> ` goes on with it; what follows is its output. `…` stands for
//! anything within a line, a line of only `…` for any lines.

use super::{Home, PASSPHRASE};
use std::path::Path;
use std::process::Command;

struct Scene {
    command: String,
    shown: Vec<String>,
}

/// The part of a document under a heading of the second level.
pub(crate) fn section<'d>(document: &'d str, heading: &str) -> &'d str {
    let (_, after) = document.split_once(&format!("\n## {heading}\n")).unwrap();
    after.split_once("\n## ").map_or(after, |(section, _)| section)
}

/// Runs a story as one session from top to bottom, in a home of its own.
pub(crate) fn run(story: &str, variables: &[(&str, &str)]) {
    let scenes = scenes(story);
    assert!(scenes.len() > 15);
    let home = Home::new();
    let session: String = scenes
        .iter()
        .map(|scene| format!("{}\nstatus=$?; printf '\\036'; (exit $status)\n", scene.command))
        .collect();
    let binaries = Path::new(env!("CARGO_BIN_EXE_mendwell")).parent().unwrap().display().to_string();
    let output = Command::new("bash")
        .args(["-c", &format!("exec 2>&1\n{session}")])
        .env_clear()
        .env("PATH", format!("{binaries}:/usr/bin:/bin"))
        .env("HOME", home.0.path())
        .env("MENDWELL_PASSPHRASE", PASSPHRASE)
        .envs(variables.iter().copied())
        .current_dir(home.0.path())
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let printed: Vec<&str> = printed.split('\u{1e}').collect();
    for (scene, printed) in scenes.iter().zip(&printed) {
        scene.check(printed);
    }
    assert_eq!(printed.len(), scenes.len() + 1);
}

impl Scene {
    fn check(&self, printed: &str) {
        let mut shown: Vec<&str> = self.shown.iter().map(String::as_str).collect();
        while shown.last().is_some_and(|line| line.trim().is_empty()) {
            shown.pop();
        }
        let printed: Vec<&str> = printed.trim_end().lines().map(str::trim_end).collect();
        assert!(
            fits(&shown, &printed),
            "$ {}\n--- shown\n{}\n--- printed\n{}",
            self.command,
            shown.join("\n"),
            printed.join("\n")
        );
    }
}

fn scenes(story: &str) -> Vec<Scene> {
    let mut scenes: Vec<Scene> = Vec::new();
    let mut inside = false;
    for line in story.lines() {
        match line {
            "```console" => inside = true,
            "```" => inside = false,
            _ if !inside => {}
            _ => match (line.strip_prefix("$ "), line.strip_prefix("> "), scenes.last_mut()) {
                (Some(command), ..) => scenes.push(Scene { command: command.to_owned(), shown: Vec::new() }),
                (None, Some(more), Some(scene)) => scene.command += &format!("\n{more}"),
                (None, None, Some(scene)) => scene.shown.push(line.to_owned()),
                _ => panic!("a console block begins with a command: {line}"),
            },
        }
    }
    scenes
}

/// Whether a printed text is what is shown, with `…` for anything.
pub(crate) fn fits(shown: &[&str], printed: &[&str]) -> bool {
    match (shown, printed) {
        ([], []) => true,
        (["…", rest @ ..], _) => (0..=printed.len()).any(|n| fits(rest, &printed[n..])),
        ([line, rest @ ..], [found, others @ ..]) => line_fits(line, found) && fits(rest, others),
        _ => false,
    }
}

fn line_fits(shown: &str, found: &str) -> bool {
    match shown.split_once('…') {
        None => shown == found,
        Some((before, after)) => found.strip_prefix(before).is_some_and(|rest| {
            rest.char_indices().map(|(at, _)| at).chain([rest.len()]).any(|at| line_fits(after, &rest[at..]))
        }),
    }
}
