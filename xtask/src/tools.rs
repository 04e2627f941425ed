//! Programs that building and testing need and that are not written in Rust: found, or installed by the
//! ordinary package manager. Nothing is installed that is already there.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::{
    repo::Repo,
    run,
    trouble::{Outcome, Trouble},
};

/// A C compiler and Node: what every build needs.
pub(crate) fn for_building(repo: &Repo) -> Outcome {
    let mut packages = Vec::new();
    if which("cc").is_none() {
        packages.extend(["gcc", "libc6-dev", "pkg-config"]);
    }
    if which("node").is_none() {
        packages.push("nodejs");
    }
    if which("npm").is_none() {
        packages.push("npm");
    }
    apt_install(repo, &packages)?;
    node_is_recent(&run::output(run::command("node", repo.root()).arg("--version"), "install Node.js")?)
}

/// The journeys need what Node's test runner has since 20.14.
fn node_is_recent(version: &str) -> Outcome {
    let mut numbers = version.trim().trim_start_matches('v').split('.').map_while(|n| n.parse::<u32>().ok());
    if (numbers.next(), numbers.next()) >= (Some(20), Some(14)) {
        return Ok(());
    }
    Err(Trouble::new(
        format!("Node.js {} is too old", version.trim()),
        "install Node.js 20.14 or later; Debian 13 has it, for Debian 12 it is at nodejs.org",
    ))
}

/// A C++ compiler: libFuzzer is written in it.
pub(crate) fn for_fuzzing(repo: &Repo) -> Outcome {
    apt_install(repo, if which("c++").is_none() { &["g++"] } else { &[] })
}

/// Chromium and its driver, and what lets sixty days pass for them.
pub(crate) fn browser(repo: &Repo) -> Outcome {
    let mut packages = Vec::new();
    if find_chromium().is_none() {
        packages.push("chromium");
    }
    if find_chromedriver().is_none() {
        packages.push("chromium-driver");
    }
    if which("faketime").is_none() {
        packages.push("faketime");
    }
    apt_install(repo, &packages)
}

/// The packages browser scripts use, exactly as locked.
pub(crate) fn e2e_packages(repo: &Repo) -> Outcome {
    npm_ci(&repo.path("e2e"))
}

/// The packages the web build uses, exactly as locked.
pub(crate) fn build_packages(repo: &Repo) -> Outcome {
    npm_ci(&repo.path("tools"))
}

pub(crate) fn chromium() -> Outcome<PathBuf> {
    find_chromium().ok_or_else(|| {
        Trouble::new("there is no Chromium here", "install it, or set CHROMIUM to the path of one")
    })
}

pub(crate) fn chromedriver() -> Outcome<PathBuf> {
    find_chromedriver().ok_or_else(|| {
        Trouble::new("there is no ChromeDriver here", "install it, or set CHROMEDRIVER to the path of one")
    })
}

fn find_chromium() -> Option<PathBuf> {
    named_by("CHROMIUM").or_else(|| {
        ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"].into_iter().find_map(which)
    })
}

fn find_chromedriver() -> Option<PathBuf> {
    named_by("CHROMEDRIVER").or_else(|| which("chromedriver"))
}

fn named_by(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

/// The program of this name in PATH, or in /usr/bin, which a bare PATH may lack.
pub(crate) fn which(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain([PathBuf::from("/usr/bin")])
        .map(|dir| dir.join(name))
        .find(|candidate| candidate.is_file())
}

fn apt_install(repo: &Repo, packages: &[&str]) -> Outcome {
    if packages.is_empty() {
        return Ok(());
    }
    let wanted = packages.join(" ");
    if which("apt-get").is_none() {
        return Err(Trouble::new(
            format!("missing here: {wanted}"),
            "install these with this system's package manager, then run the command again",
        ));
    }
    println!("installing {wanted} with apt-get");
    let remedy = format!("run `apt-get install {wanted}` yourself and read what it says");
    let root = run::output(run::command("id", repo.root()).arg("-u"), &remedy)?.trim() == "0";
    let apt = |args: &[&str]| {
        let mut command = run::command(if root { "env" } else { "sudo" }, repo.root());
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]).args(args);
        run::must(&mut command, &remedy)
    };
    apt(&["update"])?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend_from_slice(packages);
    apt(&install)
}

/// `npm ci` when nothing is installed yet or the lock file is newer than what is.
fn npm_ci(dir: &Path) -> Outcome {
    let when = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).ok();
    let installed = when(&dir.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= when(&dir.join("package-lock.json")) {
        return Ok(());
    }
    println!("installing the npm packages of {}", dir.display());
    let mut npm = run::command("npm", dir);
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    run::must(&mut npm, "check that npm reaches its registry, then run the command again")
}
