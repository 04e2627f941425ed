//! `cargo xtask up [--port N]`: from a fresh clone to a running app on this computer.

use crate::{
    bindgen, build_web,
    host::Host,
    repo::Repo,
    run::{self, cargo},
    steps::Steps,
    tools,
    trouble::{Outcome, Trouble},
    wasm::Toolchain,
};

const DEFAULT_PORT: u16 = 8137;

/// Installs what is missing, builds, serves until it is interrupted.
pub(crate) fn up(repo: &Repo, args: &[String]) -> Outcome {
    let port = port(args)?;
    let mut steps = Steps::new(BUILDING + 1);
    build(repo, &mut steps)?;
    let host = steps.step("starting", || {
        Host::start(repo, &repo.target("release/mendwell-host"), &repo.path("mendwell-data"), port)
    })?;
    println!(
        "\nMendwell is ready after {}. Open this address; Ctrl-C ends it:\n\n  {}\n",
        steps.elapsed(),
        host.url()
    );
    host.wait()
}

/// How many steps [`build`] has.
pub(crate) const BUILDING: usize = 5;

/// Installs what is missing, builds the app and the host.
pub(crate) fn build(repo: &Repo, steps: &mut Steps) -> Outcome {
    steps.step("tools (Node, a C compiler, wasm-opt)", || {
        tools::for_building(repo)?;
        tools::build_packages(repo)
    })?;
    steps.step("a Rust that builds WebAssembly (minutes, the first time)", || Toolchain::ensure(repo))?;
    steps.step("wasm-bindgen (a minute, the first time)", || bindgen::ensure(repo))?;
    steps.step("the web app", || build_web::build_web(repo))?;
    steps.step("the host", || {
        run::must(
            &mut cargo(repo.root(), &["build", "--release", "-p", "mendwell-relay"]),
            "fix what the compiler says above",
        )
    })
}

fn port(args: &[String]) -> Outcome<u16> {
    let bad = || Trouble::new("that is not a port", "write `cargo xtask up --port 8137`, with 1 to 65535");
    match args {
        [] => Ok(DEFAULT_PORT),
        [flag, number] if flag == "--port" => number.parse().ok().filter(|p| *p > 0).ok_or_else(bad),
        _ => Err(bad()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_a_number_above_zero() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(port(&[]).unwrap(), DEFAULT_PORT);
        assert_eq!(port(&words("--port 9000")).unwrap(), 9000);
        for wrong in ["--port", "--port 0", "--port 70000", "9000"] {
            assert!(port(&words(wrong)).is_err(), "{wrong}");
        }
    }
}
