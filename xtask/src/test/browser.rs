//! The steps that need the WebAssembly toolchain or a browser.

use std::path::PathBuf;

use crate::{
    bindgen,
    counts::Counts,
    guard,
    host::Host,
    node,
    repo::{self, Repo},
    run::{self, cargo},
    tools,
    trouble::{Outcome, Trouble},
    wasm::{self, Toolchain},
};

/// Whatever the other steps need.
pub(super) fn install(repo: &Repo) -> Outcome {
    tools::for_building(repo)?;
    tools::browser(repo)?;
    tools::build_packages(repo)?;
    tools::e2e_packages(repo)
}

/// For the browser if the default toolchain can; else natively, which the web crate also compiles for.
pub(super) fn clippy(repo: &Repo) -> Outcome {
    let mut clippy = cargo(repo.root(), &["clippy", "-p", "mendwell-web"]);
    if Toolchain::ensure(repo)? == Toolchain::Default {
        clippy.args(["-p", "mendwell-platform", "--target", wasm::TARGET, "--target-dir", wasm::FOLDER]);
    } else {
        println!("the default toolchain has no {}: linting the web app natively", wasm::TARGET);
    }
    clippy.args(["--", "-D", "warnings"]);
    run::must(&mut clippy, "fix each warning above, or allow it where it is with a reason")
}

/// The platform crate's tests, in a real browser.
pub(super) fn wasm_tests(repo: &Repo, counts: &mut Counts) -> Outcome {
    tools::browser(repo)?;
    let runner = bindgen::ensure(repo)?.join("wasm-bindgen-test-runner");
    let mut test = Toolchain::ensure(repo)?.cargo(
        repo,
        wasm::FOLDER,
        "test",
        &["-p", "mendwell-platform", "--tests"],
    )?;
    test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", tools::chromedriver()?)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    let mut own = Counts::default();
    let status = guard::stream(&mut test, |line| own.read_rust(line))?;
    counts.add(own);
    if status.success() {
        return some_ran(own, "wasm_bindgen_test in crates/platform");
    }
    Err(Trouble::new("a browser test of crates/platform failed", "read the first failure above"))
}

/// Whole journeys of a person through the served app.
pub(super) fn journeys(repo: &Repo, counts: &mut Counts) -> Outcome {
    if !repo.app().join("index.html").is_file() {
        return Err(Trouble::new("there is no built app in target/app", "run `cargo xtask build-web` first"));
    }
    let files = journey_files(repo::files_below(&repo.path("e2e/journeys"))?);
    if files.is_empty() {
        return Err(Trouble::new("there is no journey in e2e/journeys", "write NAME.test.mjs there"));
    }
    tools::browser(repo)?;
    tools::e2e_packages(repo)?;
    run::must(
        &mut cargo(repo.root(), &["build", "-p", "mendwell-cli"]),
        "read the compiler's first error above",
    )?;
    let host = Host::start_for_tests(repo)?;
    let options = [
        "--test",
        "--test-concurrency=2",
        "--test-reporter=tap",
        "--test-timeout=600000",
        "--test-force-exit",
    ];
    let mut test = node::node(repo, &host, &options)?;
    let mut own = Counts::default();
    let status = guard::stream(test.args(files), |line| own.read_tap(line))?;
    counts.add(own);
    if status.success() && own.failed == 0 {
        return some_ran(own, "test in e2e/journeys");
    }
    Err(Trouble::new("a journey failed", "read the first `not ok` above"))
}

/// `*.test.mjs` if there are such files, else every `.mjs`; what helps them then lives elsewhere.
fn journey_files(all: Vec<PathBuf>) -> Vec<PathBuf> {
    let named = |end: &str| {
        let is = |path: &&PathBuf| path.to_string_lossy().ends_with(end);
        all.iter().filter(is).cloned().collect::<Vec<_>>()
    };
    let tests = named(".test.mjs");
    if tests.is_empty() { named(".mjs") } else { tests }
}

/// A runner that found nothing to run is not a success.
fn some_ran(own: Counts, what: &str) -> Outcome {
    if own.passed > 0 {
        println!("{} passed", own.passed);
        return Ok(());
    }
    Err(Trouble::new(format!("no {what} was run"), "write one, or find out why it is not found"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn helpers_beside_journeys_are_not_journeys() {
        let paths = |names: &[&str]| names.iter().map(PathBuf::from).collect::<Vec<_>>();
        assert_eq!(journey_files(paths(&["a.test.mjs", "help.mjs"])), paths(&["a.test.mjs"]));
        assert_eq!(journey_files(paths(&["a.mjs", "notes.md"])), paths(&["a.mjs"]));
    }

    #[test]
    fn running_nothing_fails() {
        assert!(some_ran(Counts::default(), "test").is_err());
        assert!(some_ran(Counts { passed: 1, failed: 0 }, "test").is_ok());
    }
}
