//! Scripts under `e2e/` run with Node against a host of their own.

use std::process::Command;

use crate::{
    guard,
    host::Host,
    repo::Repo,
    run, tools,
    trouble::{Outcome, Trouble},
};

/// `node ARGS` with the addresses and programs every script under `e2e/` is told of.
pub(crate) fn node(repo: &Repo, host: &Host, args: &[&str]) -> Outcome<Command> {
    let mut command = run::command("node", repo.root());
    command
        .args(args)
        .env("MENDWELL_URL", host.url())
        .env("MENDWELL_CLI", repo.target("debug/mendwell"))
        .env("MENDWELL_VAULTS", repo.target("vaults"))
        .env("MENDWELL_LONG_BOND", repo.target("release/long-bond"))
        .env("MENDWELL_HOST", repo.target("debug/mendwell-host"))
        .env("MENDWELL_APP", repo.app())
        .env("CHROMIUM", tools::chromium()?)
        .env("CHROME_PATH", tools::chromium()?);
    Ok(command)
}

/// Runs one script of `e2e/` to its end against a fresh host.
pub(crate) fn script(repo: &Repo, name: &str, args: &[&str]) -> Outcome {
    let path = format!("e2e/{name}");
    if !repo.path(&path).is_file() {
        return Err(Trouble::new(format!("{path} does not exist"), "write it, or ask for something else"));
    }
    tools::browser(repo)?;
    tools::e2e_packages(repo)?;
    let host = Host::start_for_tests(repo)?;
    let mut all = vec![path.as_str()];
    all.extend_from_slice(args);
    guard::must(&mut node(repo, &host, &all)?, "read what the script said above")
}
