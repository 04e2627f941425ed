//! Starting other programs: cargo with a clean environment, commands that must succeed, commands whose output is read.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use crate::trouble::{Outcome, Trouble};

/// A command in the repository's root.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>, root: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root);
    command
}

/// `cargo` of the toolchain that runs this tool, without what `cargo run` told this process about itself.
pub(crate) fn cargo(root: &Path, args: &[&str]) -> Command {
    let mut command = command("cargo", root);
    clean(&mut command);
    command.args(args);
    command
}

/// Removes what `cargo run` sets for its child, so that an inner cargo behaves as if it was started by hand.
pub(crate) fn clean(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name == "CARGO" || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name.as_ref());
        }
    }
}

/// Runs to the end with this terminal; anything but success is an error that says `remedy`.
pub(crate) fn must(command: &mut Command, remedy: &str) -> Outcome {
    let status = command.status().map_err(|e| not_started(command, &e))?;
    if status.success() {
        return Ok(());
    }
    Err(Trouble::new(format!("`{}` ended with {status}", words(command)), remedy))
}

/// Runs to the end and returns what it wrote on standard output; its error output stays on the terminal.
pub(crate) fn output(command: &mut Command, remedy: &str) -> Outcome<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| not_started(command, &e))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(Trouble::new(format!("`{}` ended with {}", words(command), output.status), remedy))
}

/// The command as a person would type it, for messages.
pub(crate) fn words(command: &Command) -> String {
    let args = command.get_args().map(|a| a.to_string_lossy().into_owned());
    std::iter::once(command.get_program().to_string_lossy().into_owned())
        .chain(args)
        .collect::<Vec<_>>()
        .join(" ")
}

pub(crate) fn not_started(command: &Command, error: &std::io::Error) -> Trouble {
    Trouble::new(
        format!("`{}` could not be started: {error}", words(command)),
        "install it, or run `cargo xtask up`, which installs what is missing",
    )
}
