//! Killed at any moment, the program has kept what it said it had kept.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod support;

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;
use support::Home;

const ROUNDS: u32 = 24;

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let home = Home::with_vault();
    let command = r#"{"name_breach":{"relation":"friend","other":"","role":"hurt"}}"#;
    let begun = Instant::now();
    let mut acknowledged = vec![home.ok(&["do", command, "--id"])];
    let whole = begun.elapsed();

    // Every outcome moves the next kill towards the moment of writing, on a fast and on a busy machine.
    let mut delay = whole;
    let mut killed = 0;
    for _ in 0..ROUNDS {
        let mut child = home.command(&["do", command, "--id"]).stdout(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(delay);
        child.kill().unwrap();
        let output = child.wait_with_output().unwrap();
        if output.status.success() {
            delay = delay * 15 / 16;
        } else {
            delay = delay * 33 / 32;
            killed += 1;
        }
        // Even if it was killed while ending: an id that was printed was kept before.
        let said = String::from_utf8(output.stdout).unwrap();
        acknowledged.extend(said.ends_with('\n').then(|| said.trim().to_owned()));
    }
    assert!(killed > 0, "nothing was killed in time; the test shows nothing");
    assert!(acknowledged.len() > 1, "nothing was acknowledged; the test shows nothing");

    let view: serde_json::Value = serde_json::from_str(&home.ok(&["--json", "show", "acknowledge"])).unwrap();
    let breaches = view["acknowledge"]["breaches"].as_array().unwrap();
    for id in &acknowledged {
        assert!(breaches.iter().any(|breach| breach["id"] == id.as_str()), "{id} is lost");
    }
    assert!(breaches.len() <= 1 + ROUNDS as usize);
    let settings: serde_json::Value =
        serde_json::from_str(&home.ok(&["--json", "show", "settings"])).unwrap();
    assert_eq!(settings["settings"]["harm"], serde_json::json!([]));
}

/// The system kills who writes more than it was allowed to: here, in the middle of an archive.
#[cfg(unix)]
#[test]
fn killed_while_writing_a_file_it_leaves_none_of_that_name() {
    let home = Home::with_vault();
    let letter = home.letter("unsent");
    let words = "a line of some length\n".repeat(8_000);
    let body = serde_json::json!({ "parts": [["free", words]], "feelings": [] });
    let keep = serde_json::json!({ "keep_version": { "letter": letter, "body": body } });
    fs::write(home.0.path().join("keep.json"), keep.to_string()).unwrap();
    // Too long for a command line.
    let stdin = fs::File::open(home.0.path().join("keep.json")).unwrap();
    assert!(home.command(&["do", "-"]).stdin(stdin).stdout(Stdio::null()).status().unwrap().success());

    let export = home.command(&["export", "archive.json"]);
    let mut limited = Command::new("/bin/sh");
    limited.args(["-c", "ulimit -f 100; exec \"$0\" export archive.json"]).arg(export.get_program());
    limited.env_clear().current_dir(home.0.path());
    limited.envs(export.get_envs().filter_map(|(name, value)| Some((name, value?))));
    assert!(!limited.output().unwrap().status.success());
    let names = || fs::read_dir(home.0.path()).unwrap().map(|file| file.unwrap().file_name());
    assert!(!names().any(|name| name == "archive.json"), "a part of it could be taken for all of it");

    home.ok(&["export", "archive.json"]);
    let archive = fs::read(home.0.path().join("archive.json")).unwrap();
    assert!(
        serde_json::from_slice::<serde_json::Value>(&archive).is_ok(),
        "what a kill left is in nobody's way"
    );
}
