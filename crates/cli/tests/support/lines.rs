//! Commands that read lines, answer with lines, and need no vault.

use super::Home;
use serde_json::Value;
use std::io::Write as _;
use std::process::{Output, Stdio};

/// Runs `mendwell` with these words on stdin, in a home where nothing is and nothing comes to be.
pub(crate) fn answered(args: &[&str], stdin: &str) -> Output {
    let home = Home::new();
    let mut command = home.command(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    running.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
    let output = running.wait_with_output().unwrap();
    assert!(!home.vault().exists(), "it makes no vault");
    output
}

/// Each line as JSON.
pub(crate) fn lines(bytes: &[u8]) -> Vec<Value> {
    std::str::from_utf8(bytes).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
