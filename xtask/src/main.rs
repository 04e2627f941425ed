//! Builds, checks and tests Mendwell. `cargo xtask help` lists the commands; one file holds one command.
//!
//! What this crate does not do: it is never part of the app, and nothing of the app depends on it.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a terminal tool talks on the terminal")]

mod assets;
mod bench;
mod bindgen;
mod budget;
mod build_web;
mod check;
mod checks;
mod compress;
mod counts;
mod demo;
mod edges;
mod guard;
mod host;
mod http;
mod metadata;
mod node;
mod optimise;
mod repo;
mod run;
mod screenshots;
mod soak;
mod steps;
mod test;
mod texts;
mod tools;
mod trouble;
mod up;
mod wasm;

use std::process::ExitCode;

use trouble::{Outcome, Trouble};

const HELP: &str = "\
cargo xtask up [--port 8137]      install what is missing, build everything, serve it on this computer
cargo xtask test [--only A,B]     every check and test, in order, up to the first step that fails
cargo xtask demo [--data DIR]     half a year of two people, made by real commands, to look at
cargo xtask check                 the rules a compiler does not know: edges, sizes, texts, documents
cargo xtask build-web             the web app, ready to serve, in target/app
cargo xtask screenshots           pictures of every screen, in screenshots/
cargo xtask bench [NAME|browser|relay|trends]
                                  measurements: native, in the browser, of the host under load, of the statistics
cargo xtask soak [--seconds N]    the long tests, and N seconds of fuzzing for each decoder
cargo xtask help                  this text";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(code) => code,
        Err(trouble) => {
            eprintln!("\nxtask: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[String]) -> Outcome<ExitCode> {
    let Some((command, rest)) = args.split_first() else {
        println!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    };
    if matches!(command.as_str(), "help" | "--help" | "-h") {
        println!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    }
    let repo = repo::Repo::find()?;
    match command.as_str() {
        "up" => up::up(&repo, rest)?,
        "test" => return test::test(&repo, rest),
        "demo" => demo::demo(&repo, rest)?,
        "check" => check::check(&repo)?,
        "build-web" => build_web::build_web(&repo)?,
        "screenshots" => screenshots::screenshots(&repo)?,
        "bench" => bench::bench(&repo, rest)?,
        "soak" => soak::soak(&repo, rest)?,
        other => {
            return Err(Trouble::new(
                format!("there is no command `{other}`"),
                "run `cargo xtask help` for the list",
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}
