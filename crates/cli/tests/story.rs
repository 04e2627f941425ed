//! The story in docs/CLI.md is true: every command in it is run, and prints what the document shows.
//!
//! In `console` blocks, `$ ` begins a command and `> ` goes on with it; what follows is its output. `…` stands for
//! anything within a line, a line of only `…` for any lines.
#![allow(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests; clippy.toml allows these only in tests themselves"
)]

mod support;

use std::process::Command;
use support::{Home, PASSPHRASE};

struct Scene {
    command: String,
    shown: Vec<String>,
}

fn scenes(document: &str) -> Vec<Scene> {
    let mut scenes: Vec<Scene> = Vec::new();
    let mut inside = false;
    for line in document.lines() {
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
fn fits(shown: &[&str], printed: &[&str]) -> bool {
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

#[test]
fn the_story_is_true() {
    let document = include_str!("../../../docs/CLI.md");
    let scenes = scenes(document);
    assert!(scenes.len() > 15);
    let home = Home::new();
    let session: String = scenes
        .iter()
        .map(|scene| format!("{}\nstatus=$?; printf '\\036'; (exit $status)\n", scene.command))
        .collect();
    let binaries =
        std::path::Path::new(env!("CARGO_BIN_EXE_mendwell")).parent().unwrap().display().to_string();
    let output = Command::new("bash")
        .args(["-c", &format!("exec 2>&1\n{session}")])
        .env_clear()
        .env("PATH", format!("{binaries}:/usr/bin:/bin"))
        .env("HOME", home.0.path())
        .env("MENDWELL_PASSPHRASE", PASSPHRASE)
        .current_dir(home.0.path())
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let printed: Vec<&str> = printed.split('\u{1e}').collect();
    for (scene, printed) in scenes.iter().zip(&printed) {
        let blank = |line: &&str| line.trim().is_empty();
        let mut shown: Vec<&str> = scene.shown.iter().map(String::as_str).collect();
        while shown.last().is_some_and(blank) {
            shown.pop();
        }
        let printed: Vec<&str> = printed.trim_end().lines().map(str::trim_end).collect();
        assert!(
            fits(&shown, &printed),
            "$ {}\n--- shown\n{}\n--- printed\n{}",
            scene.command,
            shown.join("\n"),
            printed.join("\n")
        );
    }
    assert_eq!(printed.len(), scenes.len() + 1);
}

#[test]
fn an_ellipsis_stands_for_anything() {
    assert!(fits(&["a … c", "…", "z"], &["a b c", "1", "2", "z"]));
    assert!(fits(&["…"], &[]));
    assert!(!fits(&["a … c"], &["a b"]));
    assert!(!fits(&["a"], &["a", "b"]));
}
