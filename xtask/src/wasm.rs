//! Which toolchain builds for WebAssembly. `xtask/wasm-toolchain.sh` finds or makes one; this runs it and its cargo.

use std::{env, path::PathBuf, process::Command};

use crate::{
    metadata,
    repo::{Repo, read_text},
    run,
    trouble::{Outcome, Trouble},
};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Where it builds.
pub(crate) const FOLDER: &str = "target-web";

/// The toolchain that builds for WebAssembly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The one that runs this tool.
    Default,
    /// Another one, by its rustup name.
    Named(String),
    /// A folder of programs, where there is no rustup.
    Folder(PathBuf),
}

impl Toolchain {
    /// Finds it, making it first when there is none; that takes some minutes, once.
    pub(crate) fn ensure(repo: &Repo) -> Outcome<Self> {
        let rust = metadata::quoted_after(&read_text(&repo.path("Cargo.toml"))?, "rust-version = ");
        let mut script = run::command("bash", repo.root());
        script.arg("xtask/wasm-toolchain.sh").env_remove("LD_LIBRARY_PATH");
        script.env("MIN_RUST", rust.unwrap_or_default());
        let line = run::output(
            &mut script,
            "read the lines above; with rustup, `rustup target add wasm32-unknown-unknown` is enough",
        )?;
        Ok(Self::from_line(line.trim()))
    }

    fn from_line(line: &str) -> Self {
        match line {
            "" => Self::Default,
            folder if folder.starts_with('/') => Self::Folder(folder.into()),
            name => Self::Named(name.to_owned()),
        }
    }

    /// Cargo of this toolchain, building in `folder`: two compilers must not share one, nor two builds at the same time.
    pub(crate) fn cargo(&self, repo: &Repo, folder: &str, command: &str, args: &[&str]) -> Outcome<Command> {
        let mut cargo = match self {
            Self::Folder(bin) => run::command(bin.join("cargo"), repo.root()),
            _ => run::command("cargo", repo.root()),
        };
        run::clean(&mut cargo);
        match self {
            Self::Default => {}
            Self::Named(name) => {
                cargo.env_remove("RUSTUP_TOOLCHAIN").env_remove("LD_LIBRARY_PATH").arg(format!("+{name}"));
            }
            Self::Folder(bin) => {
                let old = env::var_os("PATH").unwrap_or_default();
                let paths = std::iter::once(bin.clone()).chain(env::split_paths(&old));
                let joined = env::join_paths(paths).map_err(|e| {
                    Trouble::new(format!("PATH cannot be extended: {e}"), "take `:` out of the folder names")
                })?;
                cargo.env("PATH", joined).env_remove("LD_LIBRARY_PATH");
            }
        }
        cargo.arg(command).args(args).args(["--target", TARGET, "--target-dir", folder]);
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags(repo));
        Ok(cargo)
    }
}

/// Keeps this machine's folder names out of the module, so that two machines can build the same bytes; and has the
/// interface library name no view by its whole type, which makes the app a sixth smaller.
fn flags(repo: &Repo) -> String {
    let cargo_home = env::var("CARGO_HOME")
        .or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")))
        .unwrap_or_default();
    let root = repo.root().display().to_string();
    [(root, "mendwell"), (cargo_home, "cargo")]
        .into_iter()
        .filter(|(from, _)| !from.is_empty() && !from.contains(char::is_whitespace))
        .map(|(from, to)| format!("--remap-path-prefix={from}={to}"))
        .chain(["--cfg=erase_components".to_owned()])
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_says_which_toolchain_in_one_line() {
        assert_eq!(Toolchain::from_line(""), Toolchain::Default);
        assert_eq!(Toolchain::from_line("debian-wasm"), Toolchain::Named("debian-wasm".into()));
        assert_eq!(Toolchain::from_line("/x/bin"), Toolchain::Folder("/x/bin".into()));
    }
}
