//! `cargo xtask soak [--seconds N]`: the long tests, which are marked `#[ignore]`; then bytes that nobody meant, N
//! seconds for each decoder.

mod fuzz;

use crate::{
    guard,
    repo::Repo,
    run::cargo,
    steps::Steps,
    trouble::{Outcome, Trouble},
};

/// How long each decoder is fuzzed unless asked otherwise. All of soak is to stay under half an hour on two cores.
const SECONDS: u32 = 60;

/// Runs them.
pub(crate) fn soak(repo: &Repo, args: &[String]) -> Outcome {
    let seconds = seconds(args)?;
    let mut steps = Steps::new(2);
    steps.step("long tests", || long_tests(repo))?;
    steps.step("fuzzing", || fuzz::fuzz(repo, seconds))?;
    println!("\nall of it took {}", steps.elapsed());
    Ok(())
}

fn long_tests(repo: &Repo) -> Outcome {
    // No doctests: what is ignored there is no long test.
    let words = ["test", "--workspace", "--exclude", "mendwell-web", "--tests", "--release", "--"];
    let mut long = cargo(repo.root(), &words);
    guard::must(long.arg("--ignored").env("MENDWELL_SOAK", "1"), "read which test failed above")
}

fn seconds(args: &[String]) -> Outcome<u32> {
    let asked = match args {
        [] => return Ok(SECONDS),
        [flag, number] if flag == "--seconds" => number.parse().ok().filter(|seconds| *seconds > 0),
        _ => None,
    };
    asked.ok_or_else(|| Trouble::new("what was asked is not known", "run `cargo xtask soak --seconds 60`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_unless_asked_otherwise() {
        let ask = |args: &[&str]| seconds(&args.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>());
        assert_eq!(ask(&[]).unwrap(), 60);
        assert_eq!(ask(&["--seconds", "5"]).unwrap(), 5);
        for wrong in [&["5"][..], &["--seconds"], &["--seconds", "0"], &["--seconds", "long"]] {
            assert!(ask(wrong).is_err(), "{wrong:?}");
        }
    }
}
