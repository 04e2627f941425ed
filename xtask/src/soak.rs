//! `cargo xtask soak`: the long tests, which are marked `#[ignore]`, then `e2e/soak.mjs` if there is one.

use crate::{build_web, guard, node, repo::Repo, run::cargo, trouble::Outcome};

/// Runs them.
pub(crate) fn soak(repo: &Repo) -> Outcome {
    let mut long =
        cargo(repo.root(), &["test", "--workspace", "--exclude", "mendwell-web", "--release", "--"]);
    guard::must(long.arg("--ignored").env("MENDWELL_SOAK", "1"), "read which test failed above")?;
    if repo.path("e2e/soak.mjs").is_file() {
        build_web::build_web(repo)?;
        node::script(repo, "soak.mjs", &[])?;
    }
    Ok(())
}
