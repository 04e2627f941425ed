//! The command-line part of wasm-bindgen, in exactly the version the workspace pins: both halves must agree.

use std::path::{Path, PathBuf};

use crate::{
    metadata,
    repo::{self, Repo},
    run::{self, cargo},
    tools,
    trouble::{Outcome, Trouble},
};

/// A folder with `wasm-bindgen` and `wasm-bindgen-test-runner` of the pinned version, installed when missing.
pub(crate) fn ensure(repo: &Repo) -> Outcome<PathBuf> {
    let wanted = pinned(&repo::read_text(&repo.path("Cargo.toml"))?)?;
    let own = repo.target("tools/bin");
    if is_version(repo, &own.join("wasm-bindgen"), &wanted) {
        return Ok(own);
    }
    if let Some(found) = tools::which("wasm-bindgen")
        && is_version(repo, &found, &wanted)
        && let Some(dir) = found.parent()
        && dir.join("wasm-bindgen-test-runner").is_file()
    {
        return Ok(dir.to_path_buf());
    }
    println!("installing wasm-bindgen {wanted} into target/tools (once)");
    if install(repo, &wanted, &["--locked"]).is_err() {
        // The lock file inside the package may name a dependency that this registry does not offer (any more).
        println!("its own lock file cannot be used here: choosing its dependencies anew");
        install(repo, &wanted, &[])?;
    }
    Ok(own)
}

fn install(repo: &Repo, version: &str, options: &[&str]) -> Outcome {
    let mut install = cargo(repo.root(), &["install", "wasm-bindgen-cli", "--force", "--version", version]);
    install.args(options).arg("--root").arg(repo.target("tools"));
    // It runs for seconds and is compiled for minutes.
    install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    run::must(&mut install, "check that cargo reaches its registry, then run the command again")
}

/// Turns the compiled module into one a browser can load, with its JavaScript, in `out`, under this name.
pub(crate) fn run(repo: &Repo, module: &Path, out: &Path, name: &str) -> Outcome {
    let program = ensure(repo)?.join("wasm-bindgen");
    repo::remove_dir(out)?;
    let mut command = run::command(program, repo.root());
    command.args(["--target", "web", "--no-typescript", "--out-name", name]);
    command.args(["--remove-name-section", "--remove-producers-section", "--out-dir"]);
    run::must(command.arg(out).arg(module), "read what wasm-bindgen said above")
}

fn pinned(cargo_toml: &str) -> Outcome<String> {
    metadata::quoted_after(cargo_toml, "wasm-bindgen = ")
        .and_then(|version| version.strip_prefix('=').map(str::to_owned))
        .ok_or_else(|| {
            Trouble::new(
                "Cargo.toml does not pin wasm-bindgen",
                "write `wasm-bindgen = \"=VERSION\"` under [workspace.dependencies]",
            )
        })
}

fn is_version(repo: &Repo, program: &Path, wanted: &str) -> bool {
    program.is_file()
        && run::output(run::command(program, repo.root()).arg("--version"), "")
            .is_ok_and(|said| said.split_whitespace().nth(1) == Some(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_exact_pin_will_do() {
        assert_eq!(pinned("a = \"1\"\nwasm-bindgen = \"=0.2.130\"\n").unwrap(), "0.2.130");
        assert!(pinned("wasm-bindgen = \"0.2\"").is_err());
        assert!(pinned("wasm-bindgen-futures = \"=0.4\"").is_err());
    }
}
