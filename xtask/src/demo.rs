//! `cargo xtask demo [--data DIR]`: a host and two vaults with the story of two people in them, made by real commands.
//!
//! The story ends in the week before this one. So its weekdays are true, what it made has not expired, and the time of
//! each command is told to `mendwell` and to the host (docs/CLI.md, docs/HOSTING.md).

mod people;
mod story;

use std::{
    collections::BTreeSet,
    fs::{self, File},
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use crate::{
    host::Host,
    http,
    repo::{self, Repo},
    run::{self, cargo},
    steps::Steps,
    trouble::{Outcome, Trouble},
    up,
};
use people::{PASSPHRASE, People};
use story::Scene;

const DAY: u64 = 24 * 60 * 60;
/// When people of the story sit down: six in the evening, UTC.
const EVENING: u64 = 18 * 60 * 60;
/// Stands in a folder that a demonstration made, so that no other one is removed.
const MARK: &str = "made-by-cargo-xtask-demo";

/// Builds, tells the story, serves what it made until it is interrupted.
pub(crate) fn demo(repo: &Repo, args: &[String]) -> Outcome {
    let dir = folder(repo, args)?;
    let scenes = story::read(&repo::read_text(&repo.path("xtask/demo/story.txt"))?)?;
    let names = names(&scenes)?;
    let mut steps = Steps::new(up::BUILDING + 3);
    up::build(repo, &mut steps)?;
    steps.step("the command line", || {
        let mut build = cargo(repo.root(), &["build", "--release", "-p", "mendwell-cli"]);
        run::must(&mut build, "fix what the compiler says above")
    })?;
    begin_anew(&dir)?;
    let (port, program, host) =
        (http::free_port()?, repo.target("release/mendwell"), repo.target("release/mendwell-host"));
    let data = dir.join("host");
    let mut people = People::new(repo, &program, &dir, port, names);
    steps.step("the story, half a year in a few minutes", || {
        let monday = first_monday(now(), &scenes);
        for scene in &scenes {
            println!("  {}", scene.title);
            people.now = monday + scene.day * DAY + EVENING;
            let mut command = Host::command(repo, &host, &data, port);
            command.args(["--now", &people.now.to_string()]).stderr(log(&dir)?);
            let _that_day = Host::run(&mut command, port)?;
            for sitting in scene.steps.chunk_by(|one, next| one.who == next.who) {
                people.sit(sitting.first().map_or("", |step| step.who.as_str()), sitting)?;
            }
        }
        Ok(())
    })?;
    let running = steps.step("the host of today", || Host::start(repo, &host, &data, port))?;
    people.now = now();
    println!("\nThe story is told. Ctrl-C ends the host.\n\n  {}\n", running.url());
    tell_where(&people, &program)?;
    running.wait()
}

/// How to look at it.
fn tell_where(people: &People<'_>, program: &Path) -> Outcome {
    println!("The passphrase of both vaults: {PASSPHRASE}");
    println!("To read the story as it was written: xtask/demo/story.txt\n");
    for who in people.names() {
        let vault = people.vault(who);
        let mendwell = format!("{} --vault {}", program.display(), vault.display());
        let snapshot = vault.with_extension("snapshot");
        people.run(who, &["sync"])?;
        let words = people.run(who, &["sheet"])?;
        people.run(who, &["snapshot", &snapshot.to_string_lossy()])?;
        println!("{who}\n  {mendwell} show acknowledge\n  {mendwell} bond show {}", people.bond(who)?);
        println!("  In a browser: “I have a recovery sheet from another device”, with the file");
        println!("  {}\n  and these words:\n{words}\n", snapshot.display());
    }
    println!("Restored in a browser, it is the same person: go on there or at the terminal, not in both.");
    println!("For both people at once, open a private window for one of them.\n");
    Ok(())
}

fn folder(repo: &Repo, args: &[String]) -> Outcome<PathBuf> {
    match args {
        [] => Ok(repo.target("demo")),
        [flag, dir] if flag == "--data" => {
            std::path::absolute(dir).map_err(|e| Trouble::file("find", Path::new(dir), &e))
        }
        _ => Err(Trouble::new("that is not asked for like this", "write `cargo xtask demo --data DIR`")),
    }
}

/// Removes what an earlier demonstration made there, and nothing that is somebody else's.
fn begin_anew(dir: &Path) -> Outcome {
    let is_empty = fs::read_dir(dir).map_or(true, |mut entries| entries.next().is_none());
    if !is_empty && !dir.join(MARK).is_file() {
        return Err(Trouble::new(
            format!("{} holds something that no demonstration made", dir.display()),
            "name another folder with --data, or an empty one",
        ));
    }
    repo::remove_dir(dir)?;
    repo::write(&dir.join(MARK), b"")
}

/// What hosts of earlier days say is kept beside their logs, not shown between the days.
fn log(dir: &Path) -> Outcome<File> {
    let path = dir.join("host.log");
    let opened = File::options().create(true).append(true).open(&path);
    opened.map_err(|e| Trouble::file("write", &path, &e))
}

fn names(scenes: &[Scene]) -> Outcome<[String; 2]> {
    let names: BTreeSet<&String> = scenes.iter().flat_map(|s| &s.steps).map(|step| &step.who).collect();
    let names: Vec<String> = names.into_iter().cloned().collect();
    names.try_into().map_err(|_| {
        Trouble::new("the story is not one of two people", "look at the names in xtask/demo/story.txt")
    })
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The Monday on which the story begins, at midnight UTC, so that its last week is the one before this.
fn first_monday(now: u64, scenes: &[Scene]) -> u64 {
    // 1970-01-01 was a Thursday.
    let today = now / DAY;
    let this_monday = today - (today + 3) % 7;
    let weeks = scenes.last().map_or(0, |scene| scene.day / 7 + 1);
    this_monday.saturating_sub(weeks * 7) * DAY
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_story_ends_on_the_sunday_before_this_week() {
        let scenes = story::read("== Week 1, Monday\n== Week 26, Sunday\n").unwrap();
        // 2026-11-22 is a Sunday, the day after it a Monday.
        for (today, last) in [(20_779, 20_772), (20_780, 20_779), (20_786, 20_779)] {
            let monday = first_monday(today * DAY + 5, &scenes);
            assert_eq!((monday / DAY + scenes[1].day, monday % DAY), (last, 0), "{today}");
        }
    }

    #[test]
    fn only_what_a_demonstration_made_is_removed() {
        let dir = std::env::temp_dir().join(format!("mendwell-demo-{}", std::process::id()));
        repo::remove_dir(&dir).unwrap();
        begin_anew(&dir).unwrap();
        repo::write(&dir.join("nell/vault.db"), b"x").unwrap();
        begin_anew(&dir).unwrap();
        assert!(!dir.join("nell").exists());
        fs::remove_file(dir.join(MARK)).unwrap();
        repo::write(&dir.join("mine"), b"x").unwrap();
        assert!(begin_anew(&dir).is_err() && dir.join("mine").is_file());
        repo::remove_dir(&dir).unwrap();
    }
}
