//! `cargo xtask test [--only STEP,STEP]`: everything that must hold, in order, up to the first step that fails.
//!
//! The last line is always `N passed, M failed`: tests of every kind, plus one for each step.

mod browser;
mod native;

use std::process::ExitCode;

use crate::{
    budget, build_web, check,
    counts::Counts,
    repo::Repo,
    steps::Steps,
    trouble::{Outcome, Trouble},
};

/// A step: what it is called, and what it does. It adds the tests it ran to the counts, also when it fails.
type Step = (&'static str, fn(&Repo, &mut Counts) -> Outcome);

/// Cheap ones first.
const STEPS: &[Step] = &[
    ("tools", |repo, _| browser::install(repo)),
    ("fmt", |repo, _| native::fmt(repo)),
    ("check", |repo, _| check::check(repo)),
    ("clippy", |repo, _| native::clippy(repo)),
    ("clippy-web", |repo, _| browser::clippy(repo)),
    ("docs", |repo, _| native::docs(repo)),
    ("tests", native::tests),
    ("wasm-tests", browser::wasm_tests),
    ("build-web", |repo, _| build_web::build_web(repo)),
    ("budget", |repo, _| budget::budget(repo)),
    ("journeys", browser::journeys),
];

/// Runs the steps that were asked for.
pub(crate) fn test(repo: &Repo, args: &[String]) -> Outcome<ExitCode> {
    let chosen = choose(args)?;
    let mut counts = Counts::default();
    let mut steps = Steps::new(chosen.len());
    for (name, work) in chosen {
        let result = steps.step(name, || work(repo, &mut counts));
        counts.add(Counts { passed: u64::from(result.is_ok()), failed: u64::from(result.is_err()) });
        if let Err(trouble) = result {
            println!(
                "\nThe step `{name}` failed: {trouble}\n  To run it alone: cargo xtask test --only {name}"
            );
            break;
        }
    }
    println!("\nall of it took {}", steps.elapsed());
    println!("{} passed, {} failed", counts.passed, counts.failed);
    Ok(if counts.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn choose(args: &[String]) -> Outcome<Vec<Step>> {
    let names = match args {
        [] => return Ok(STEPS.to_vec()),
        [flag, names] if flag == "--only" => names,
        _ => return Err(unknown("what was asked")),
    };
    if let Some(name) = names.split(',').find(|name| !STEPS.iter().any(|(known, _)| known == name)) {
        return Err(unknown(&format!("the step `{name}`")));
    }
    Ok(STEPS.iter().copied().filter(|(known, _)| names.split(',').any(|name| name == *known)).collect())
}

fn unknown(what: &str) -> Trouble {
    let known = STEPS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(",");
    Trouble::new(
        format!("{what} is not known"),
        format!("run `cargo xtask test`, or `cargo xtask test --only STEP,STEP` with some of {known}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(args: &[&str]) -> Outcome<Vec<&'static str>> {
        let args: Vec<String> = args.iter().map(|a| (*a).to_owned()).collect();
        Ok(choose(&args)?.into_iter().map(|(name, _)| name).collect())
    }

    #[test]
    fn steps_keep_their_order_however_they_are_asked_for() {
        assert_eq!(names(&["--only", "tests,fmt"]).unwrap(), ["fmt", "tests"]);
        assert_eq!(names(&[]).unwrap().len(), STEPS.len());
    }

    #[test]
    fn an_unknown_step_is_refused_with_the_list() {
        let said = names(&["--only", "fmt,linting"]).unwrap_err().to_string();
        assert!(said.contains("linting") && said.contains("journeys"), "{said}");
        assert!(names(&["fmt"]).is_err());
    }
}
