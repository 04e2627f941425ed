//! `cargo xtask bench [NAME|browser|relay|trends]`: measurements. Native ones live in `testkit`, browser ones in `e2e/bench.mjs`.
//!
//! Without a name these two are run; `browser` runs only the second; `relay [ROUNDS]` puts the host under load, beside those of
//! its peers whose programs `MENDWELL_PEER_NOSTR` and `MENDWELL_PEER_NATS` name; `trends [JOURNEYS] [SEED]` judges notices on made-up
//! journeys and times the statistics; any other name is passed to the first.

use crate::{
    build_web, node,
    repo::{self, Repo},
    run::{self, cargo},
    trouble::Outcome,
};

/// Where the large vaults are that the browser opens: `COUNT.snapshot`, and its words beside it.
const VAULTS: &str = "vaults";

fn vaults(repo: &Repo) -> Outcome {
    repo::make_dir(&repo.target(VAULTS))?;
    for count in ["10000", "100000"] {
        let file = repo.target(&format!("{VAULTS}/{count}.snapshot"));
        let words = ["run", "--release", "-p", "mendwell-testkit", "--bin", "bench", "--", "snapshot", count];
        run::must(cargo(repo.root(), &words).arg(file), "read what the program said above")?;
    }
    let mut long_bond = cargo(repo.root(), &["build", "--release", "-p", "mendwell-testkit"]);
    long_bond.args(["--features", "circles", "--bin", "long-bond"]);
    run::must(&mut long_bond, "fix what the compiler says above")
}

/// More descriptors than a shell gives: thousands of idle connections have two ends on this machine.
const DESCRIPTORS: &str = "ulimit -n 12000 && exec \"$0\" \"$@\"";

fn relay(repo: &Repo, args: &[String]) -> Outcome {
    let remedy = "fix what the compiler says above";
    run::must(&mut cargo(repo.root(), &["build", "--release", "-p", "mendwell-relay"]), remedy)?;
    let mut load = cargo(repo.root(), &["build", "--release", "-p", "mendwell-testkit"]);
    run::must(load.args(["--features", "load", "--bin", "relay-load"]), remedy)?;
    let mut measure = run::command("sh", repo.root());
    measure.args(["-c", DESCRIPTORS]);
    measure.arg(repo.target("release/relay-load")).arg(repo.target("release/mendwell-host"));
    run::must(measure.args(args), "read what the measurement said above")
}

fn trends(repo: &Repo, args: &[String]) -> Outcome {
    let words = ["run", "--release", "-p", "mendwell-trends", "--example", "operating", "--"];
    run::must(cargo(repo.root(), &words).args(args), "read what the measurement said above")
}

/// Runs them.
pub(crate) fn bench(repo: &Repo, names: &[String]) -> Outcome {
    match names.split_first() {
        Some((first, rest)) if first == "relay" => return relay(repo, rest),
        Some((first, rest)) if first == "trends" => return trends(repo, rest),
        _ => {}
    }
    let browser_only = names.first().is_some_and(|name| name == "browser");
    if !browser_only {
        let mut native =
            cargo(repo.root(), &["run", "--release", "-p", "mendwell-testkit", "--bin", "bench", "--"]);
        run::must(native.args(names), "read what the measurement said above")?;
    }
    if browser_only || (names.is_empty() && repo.path("e2e/bench.mjs").is_file()) {
        build_web::build_web(repo)?;
        vaults(repo)?;
        let rest: Vec<&str> = names.iter().skip(1).map(String::as_str).collect();
        node::script(repo, "bench.mjs", &rest)?;
    }
    Ok(())
}
