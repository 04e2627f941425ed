//! `cargo xtask screenshots`: pictures of every screen, made by `e2e/screenshots.mjs` in a browser.

use crate::{build_web, node, repo, repo::Repo, trouble::Outcome};

/// Builds the app, then takes the pictures into `screenshots/`.
pub(crate) fn screenshots(repo: &Repo) -> Outcome {
    build_web::build_web(repo)?;
    let out = repo.path("screenshots");
    repo::make_dir(&out)?;
    node::script(repo, "screenshots.mjs", &[&out.to_string_lossy()])?;
    println!("pictures are in {}", out.display());
    Ok(())
}
