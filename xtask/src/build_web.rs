//! `cargo xtask build-web`: from Rust and assets to `target/app`, ready to serve.
//!
//! cargo → wasm-bindgen → wasm-opt → names by content → compressed copies. The slow steps remember their results. The
//! modules are made side by side: the last step of a compilation, which optimises the whole module, uses one processor only.

use std::{fs, panic::resume_unwind, path::Path, thread};

use crate::{
    assets::{self, App, Sources},
    bindgen, compress,
    optimise::optimise,
    repo::{self, Repo},
    run, texts, tools,
    trouble::{Outcome, Trouble},
    wasm::{self, Toolchain},
};

/// A WebAssembly module of the app.
struct Module {
    /// What its files are called.
    name: &'static str,
    package: &'static str,
    options: &'static [&'static str],
    /// Where it is compiled; its own, so that nobody waits for another's lock.
    folder: &'static str,
}

/// What every visit loads; what is loaded when a bond is first needed; and what is, when something is first written.
const MODULES: [Module; 3] = [
    Module { name: "app", package: "mendwell-web", options: &[], folder: wasm::FOLDER },
    Module {
        name: "circles",
        package: "mendwell-worker",
        options: &["--features", "circles"],
        folder: "target-web/circles",
    },
    Module { name: "coach", package: "mendwell-reader", options: &[], folder: "target-web/coach" },
];

impl Module {
    /// Compiles it, makes its JavaScript, and makes it small: its files by name.
    fn build(&self, repo: &Repo, toolchain: &Toolchain, cache: &Path) -> Outcome<Sources> {
        let mut cargo =
            toolchain.cargo(repo, self.folder, "rustc", &["-p", self.package, "--profile", "web"])?;
        cargo.args(self.options).args(["--lib", "--crate-type", "cdylib"]);
        // wasm-bindgen must still find the section that says which features were compiled in; it and wasm-opt strip.
        cargo.env("CARGO_PROFILE_WEB_STRIP", "none");
        run::must(&mut cargo, "fix what the compiler says above")?;
        let compiled =
            format!("{}/{}/web/{}.wasm", self.folder, wasm::TARGET, self.package.replace('-', "_"));
        let bound = repo.target(&format!("web/{}", self.name));
        bindgen::run(repo, &repo.path(&compiled), &bound, self.name)?;
        let mut sources = assets::read_folder(&bound)?;
        let wasm = format!("{}_bg.wasm", self.name);
        sources.remove(&wasm);
        sources.insert(format!("{}.wasm", self.name), optimise(repo, &bound.join(wasm), cache)?);
        Ok(sources)
    }
}

/// All of them at the same time. What they need is there before, so that none of them installs it beside another.
fn build_modules(repo: &Repo, toolchain: &Toolchain, cache: &Path) -> Outcome<Sources> {
    bindgen::ensure(repo)?;
    tools::build_packages(repo)?;
    let built = thread::scope(|scope| {
        let builds = MODULES.map(|module| scope.spawn(move || module.build(repo, toolchain, cache)));
        builds.map(|build| build.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let mut sources = Sources::new();
    for module in built {
        sources.extend(module?);
    }
    Ok(sources)
}

/// Builds the web app. The old one is replaced only when the new one is whole.
pub(crate) fn build_web(repo: &Repo) -> Outcome {
    tools::for_building(repo)?;
    let toolchain = Toolchain::ensure(repo)?;
    let cache = repo.target("web/cache");
    let mut sources = assets::read_folder(&repo.path("crates/web/assets"))?;
    sources.extend(texts::sources(&repo.path("crates/content/texts"))?);
    sources.extend(build_modules(repo, &toolchain, &cache)?);

    let app = assets::assemble(&sources)?;
    let unfinished = repo.target("web/unfinished");
    repo::remove_dir(&unfinished)?;
    for (path, bytes) in &app {
        repo::write(&unfinished.join(path.trim_start_matches('/')), bytes)?;
    }
    compress::compress(repo, &app, &unfinished, &cache)?;
    repo::remove_dir(&repo.app())?;
    fs::rename(&unfinished, repo.app()).map_err(|e| Trouble::file("rename", &unfinished, &e))?;
    println!("{}", summary(&app));
    Ok(())
}

fn summary(app: &App) -> String {
    let bytes: usize = app.values().map(Vec::len).sum();
    format!("target/app: {} files, {} kB before compression", app.len(), bytes / 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_counts_files_and_bytes() {
        let app = App::from([("/a".into(), vec![0; 1500]), ("/b".into(), vec![0; 600])]);
        assert_eq!(summary(&app), "target/app: 2 files, 2 kB before compression");
    }
}
