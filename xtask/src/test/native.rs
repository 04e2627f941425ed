//! The steps that need only the default toolchain.

use crate::{
    counts::Counts,
    guard,
    repo::Repo,
    run::{self, cargo},
    trouble::{Outcome, Trouble},
};

/// All crates but the web app, which is built for the browser only.
const NATIVE: &[&str] = &["--workspace", "--exclude", "mendwell-web"];

pub(super) fn fmt(repo: &Repo) -> Outcome {
    run::must(&mut cargo(repo.root(), &["fmt", "--all", "--check"]), "run `cargo fmt --all`")
}

pub(super) fn clippy(repo: &Repo) -> Outcome {
    let mut clippy = cargo(repo.root(), &["clippy"]);
    clippy.args(NATIVE).args(["--all-targets", "--", "-D", "warnings"]);
    let remedy = "fix each warning above, or allow it where it is with a reason";
    run::must(&mut clippy, remedy)?;
    // The other of the two programs that this crate is built as.
    let mut bonds = cargo(repo.root(), &["clippy", "-p", "mendwell-worker", "--features", "circles"]);
    run::must(bonds.args(["--", "-D", "warnings"]), remedy)
}

pub(super) fn docs(repo: &Repo) -> Outcome {
    let mut doc = cargo(repo.root(), &["doc", "--no-deps", "--document-private-items"]);
    doc.args(NATIVE).env("RUSTDOCFLAGS", "-D warnings");
    run::must(&mut doc, "fix each warning above")
}

pub(super) fn tests(repo: &Repo, counts: &mut Counts) -> Outcome {
    // The command line is tested against a real host, which its tests may not depend on.
    run::must(
        &mut cargo(repo.root(), &["build", "-p", "mendwell-relay"]),
        "fix what the compiler says above",
    )?;
    // With the web app: what in it needs no browser is tested here.
    let mut test = cargo(repo.root(), &["test", "--no-fail-fast", "--workspace"]);
    test.env("MENDWELL_TEST_HOST", repo.target("debug/mendwell-host"));
    let status = guard::stream(&mut test, |line| counts.read_rust(line))?;
    if status.success() {
        return Ok(());
    }
    Err(Trouble::new("a test failed, or tests did not compile", "read the first failure above"))
}
