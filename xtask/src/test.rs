//! `cargo xtask test [--only STEP,STEP]`: everything that must hold, up to the first step that fails.
//!
//! The last line is always `N passed, M failed`: tests of every kind, plus one for each step.

mod beside;
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

/// Cheap ones first, and what the others need.
const FIRST: &[Step] = &[
    ("tools", |repo, _| browser::install(repo)),
    ("fmt", |repo, _| native::fmt(repo)),
    ("check", |repo, _| check::check(repo)),
];

/// What needs the compiler of this machine.
const NATIVE: &[Step] = &[
    ("clippy", |repo, _| native::clippy(repo)),
    ("docs", |repo, _| native::docs(repo)),
    ("tests", native::tests),
];

/// What builds for the browser, in folders of its own: it runs beside the native steps, since each lane has long
/// stretches that use one processor only.
const WEB: &[Step] = &[
    ("clippy-web", |repo, _| browser::clippy(repo)),
    ("wasm-tests", browser::wasm_tests),
    ("build-web", |repo, _| build_web::build_web(repo)),
    ("budget", |repo, _| budget::budget(repo)),
];

/// What needs all of it, and a machine that does nothing else.
const LAST: &[Step] = &[("journeys", browser::journeys)];

fn steps() -> impl Iterator<Item = Step> {
    [FIRST, NATIVE, WEB, LAST].into_iter().flatten().copied()
}

/// Runs the steps that were asked for, or all of them.
pub(crate) fn test(repo: &Repo, args: &[String]) -> Outcome<ExitCode> {
    let chosen = choose(args)?;
    let mut run = Run { repo, counts: Counts::default(), steps: Steps::new(chosen.len()) };
    if args.is_empty() {
        run.all()?;
    } else {
        run.each(&chosen);
    }
    let Run { counts, steps, .. } = run;
    println!("\nall of it took {}", steps.elapsed());
    println!("{} passed, {} failed", counts.passed, counts.failed);
    Ok(if counts.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

struct Run<'a> {
    repo: &'a Repo,
    counts: Counts,
    steps: Steps,
}

impl Run<'_> {
    /// Every step, the two lanes side by side.
    fn all(&mut self) -> Outcome {
        if !self.each(FIRST) {
            return Ok(());
        }
        let web = beside::Lane::start(self.repo, &WEB.iter().map(|(name, _)| *name).collect::<Vec<_>>())?;
        let native = self.each(NATIVE);
        println!("\nbeside it:");
        let own = web.end()?;
        self.counts.add(own);
        self.steps.skip(WEB.len());
        if native && own.failed == 0 {
            self.each(LAST);
        }
        Ok(())
    }

    /// One after another, up to the first that fails; whether none did.
    fn each(&mut self, chosen: &[Step]) -> bool {
        chosen.iter().all(|(name, work)| {
            let result = self.steps.step(name, || work(self.repo, &mut self.counts));
            self.counts.add(Counts { passed: u64::from(result.is_ok()), failed: u64::from(result.is_err()) });
            result.inspect_err(|trouble| {
                println!("\nThe step `{name}` failed: {trouble}\n  To run it alone: cargo xtask test --only {name}");
            })
            .is_ok()
        })
    }
}

fn choose(args: &[String]) -> Outcome<Vec<Step>> {
    let names = match args {
        [] => return Ok(steps().collect()),
        [flag, names] if flag == "--only" => names,
        _ => return Err(unknown("what was asked")),
    };
    if let Some(name) = names.split(',').find(|name| !steps().any(|(known, _)| known == *name)) {
        return Err(unknown(&format!("the step `{name}`")));
    }
    Ok(steps().filter(|(known, _)| names.split(',').any(|name| name == *known)).collect())
}

fn unknown(what: &str) -> Trouble {
    let known = steps().map(|(name, _)| name).collect::<Vec<_>>().join(",");
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
        assert_eq!(names(&[]).unwrap().len(), steps().count());
    }

    #[test]
    fn an_unknown_step_is_refused_with_the_list() {
        let said = names(&["--only", "fmt,linting"]).unwrap_err().to_string();
        assert!(said.contains("linting") && said.contains("journeys"), "{said}");
        assert!(names(&["fmt"]).is_err());
    }
}
