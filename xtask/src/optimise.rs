//! Makes the module small with binaryen's `wasm-opt`, unless the very same module was made small before.
//!
//! The features are named one by one: all features at once, or an old binaryen, write a module that fails to start.
//! The journeys start the result in a browser, so such a module cannot pass unseen.

use std::path::Path;

use crate::{
    assets::digest,
    repo::{self, Repo},
    run,
    trouble::Outcome,
};

const OPTIONS: &[&str] = &[
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-call-indirect-overlong",
];

/// The small version of `module`, kept in `cache` under the digest of everything that decides it.
pub(crate) fn optimise(repo: &Repo, module: &Path, cache: &Path) -> Outcome<Vec<u8>> {
    let bytes = repo::read(module)?;
    let lock = repo::read(&repo.path("tools/package-lock.json"))?;
    let key = digest(&[&bytes, &lock, OPTIONS.join(" ").as_bytes()]);
    let kept = cache.join(format!("{key}.wasm"));
    if !kept.is_file() {
        repo::make_dir(cache)?;
        println!("making {} kB of WebAssembly small (about a minute)", bytes.len() / 1000);
        let unfinished = cache.join(format!("{key}.unfinished"));
        let mut command = run::command(repo.path("tools/node_modules/.bin/wasm-opt"), repo.root());
        command.args(OPTIONS).arg(module).arg("-o").arg(&unfinished);
        run::must(&mut command, "read what wasm-opt said above")?;
        repo::write(&kept, &repo::read(&unfinished)?)?;
    }
    repo::read(&kept)
}
