//! A person with a vault of their own in a temporary directory, and the real binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests; clippy.toml allows these only in tests themselves"
)]
#![allow(dead_code, reason = "each test file uses its part")]

pub(crate) mod host;
pub(crate) mod lines;
pub(crate) mod scenes;

use std::path::PathBuf;
use std::process::{Command, Output};

/// What opens every vault here.
pub(crate) const PASSPHRASE: &str = "plum harbour seven lanterns";

/// A home directory, and the binary with nothing else around it.
pub(crate) struct Home(pub(crate) tempfile::TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A home with a vault in it.
    pub(crate) fn with_vault() -> Self {
        let home = Self::new();
        home.ok(&["init"]);
        home
    }

    /// The vault's directory.
    pub(crate) fn vault(&self) -> PathBuf {
        self.0.path().join(".local/share/mendwell")
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mendwell"));
        command.args(args).env_clear().current_dir(self.0.path());
        command.env("HOME", self.0.path()).env("MENDWELL_PASSPHRASE", PASSPHRASE);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Runs what must succeed, and gives back its stdout without the last newline.
    pub(crate) fn ok(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
    }

    /// Runs what must fail with this status, and gives back its `--json` error.
    pub(crate) fn error(&self, status: i32, args: &[&str]) -> serde_json::Value {
        let output = self.run(&[&["--json"], args].concat());
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(status), "{args:?}: {stderr}");
        assert!(output.stdout.is_empty());
        let mut report: serde_json::Value = serde_json::from_str(&stderr).unwrap();
        report["error"].take()
    }

    /// Names a breach and begins a letter of this kind.
    pub(crate) fn letter(&self, kind: &str) -> String {
        let breach =
            self.ok(&["do", r#"{"name_breach":{"relation":"sibling","other":"","role":"both"}}"#, "--id"]);
        self.ok(&["do", &format!(r#"{{"begin_letter":{{"breach":"{breach}","kind":"{kind}"}}}}"#), "--id"])
    }
}
