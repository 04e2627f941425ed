//! `cargo xtask check`: the rules that no compiler knows. Each lives in its own file under `checks/` and returns
//! what it found as sentences; this prints them all.

use crate::{
    checks::{citations, documents, packages, powers, sizes, texts},
    edges, metadata,
    repo::Repo,
    trouble::{Outcome, Trouble},
};

/// Runs every check, then fails if any found something.
pub(crate) fn check(repo: &Repo) -> Outcome {
    let ours = metadata::packages(repo)?;
    let mut checks: Vec<(&str, Vec<String>)> = vec![
        ("edges between crates", edges::check(&ours)),
        ("number of packages", packages::check(repo)?),
        ("file sizes", sizes::check(repo)?),
        ("powers of the web app", powers::check(repo, &ours)?),
        ("words", texts::check(repo)?),
        ("documents", documents::check(repo, &ours)?),
    ];
    let names: Vec<&str> = checks.iter().map(|(name, _)| *name).collect();
    checks.push(("tests that documents cite", citations::check(repo, &names)?));
    let mut found = 0;
    for (name, problems) in checks {
        found += problems.len();
        println!("  {name}: {}", if problems.is_empty() { "ok" } else { "not ok" });
        for problem in problems {
            println!("    {problem}");
        }
    }
    if found == 0 {
        return Ok(());
    }
    Err(Trouble::new(
        format!("{found} rules are broken"),
        "read the lines above; each says what it found and where",
    ))
}
