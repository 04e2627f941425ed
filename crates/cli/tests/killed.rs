//! Killed at any moment, the program has kept what it said it had kept.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod support;

use std::process::Stdio;
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
