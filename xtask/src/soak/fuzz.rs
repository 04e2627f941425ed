//! Every target of `fuzz/`, as many at a time as there are cores. What is learned stays in the target folder;
//! `fuzz/corpus` has only what somebody chose to keep.

use std::{fs::File, process::Command, thread};

use crate::{
    guard::Guarded,
    repo::{self, Repo},
    run::{self, cargo},
    tools,
    trouble::{Outcome, Trouble},
};

/// No input takes longer than this, nor more memory, nor is it longer.
const LIMITS: [&str; 3] = ["-timeout=10", "-rss_limit_mb=1024", "-max_len=8192"];

/// Fuzzes each target for so many seconds, up to the first that finds something.
pub(super) fn fuzz(repo: &Repo, seconds: u32) -> Outcome {
    tools::for_fuzzing(repo)?;
    run::must(&mut in_fuzz(repo, &["build", "--release"]), "fix what the compiler says above")?;
    let targets = targets(repo)?;
    let at_once = thread::available_parallelism().map_or(1, usize::from);
    for some in targets.chunks(at_once) {
        let running = some.iter().map(|target| start(repo, target, seconds)).collect::<Outcome<Vec<_>>>()?;
        for (target, mut process) in some.iter().zip(running) {
            let found = !process.wait()?.success();
            let log = repo::read(&log(repo, target))?;
            tell(target, &String::from_utf8_lossy(&log), found)?;
        }
    }
    Ok(())
}

/// `cargo` where `fuzz/.cargo/config.toml` counts, with a target folder of its own: everything is compiled otherwise.
fn in_fuzz(repo: &Repo, args: &[&str]) -> Command {
    let mut command = cargo(&repo.path("fuzz"), args);
    command.env("CARGO_TARGET_DIR", repo.target("fuzz")).env_remove("RUSTFLAGS");
    command
}

/// One a file.
fn targets(repo: &Repo) -> Outcome<Vec<String>> {
    let files = repo::files_below(&repo.path("fuzz/src/bin"))?;
    Ok(files.iter().filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect())
}

fn start(repo: &Repo, target: &str, seconds: u32) -> Outcome<Guarded> {
    let (learned, found) = (repo.target("fuzz/corpus").join(target), repo.target("fuzz/found").join(target));
    repo::make_dir(&learned)?;
    repo::make_dir(&found)?;
    let path = log(repo, target);
    let log = File::create(&path).map_err(|e| Trouble::file("write", &path, &e))?;
    let again = log.try_clone().map_err(|e| Trouble::file("write", &path, &e))?;
    let mut command = in_fuzz(repo, &["run", "--quiet", "--release", "--bin", target, "--"]);
    command.args(LIMITS).args(["-verbosity=0", "-print_final_stats=1"]);
    command.arg(format!("-max_total_time={seconds}")).arg(format!("-artifact_prefix={}/", found.display()));
    // What is learned goes into the first folder only.
    command.arg(learned).arg(repo.path("fuzz/corpus").join(target)).stdout(log).stderr(again);
    Guarded::start(&mut command)
}

fn log(repo: &Repo, target: &str) -> std::path::PathBuf {
    repo.target("fuzz").join(format!("{target}.log"))
}

fn tell(target: &str, log: &str, found: bool) -> Outcome {
    if found {
        print!("{log}");
        return Err(Trouble::new(
            format!("the decoder `{target}` does not hold for the bytes in the file named above"),
            format!(
                "copy that file into fuzz/corpus/{target} under a plain name, put right what it shows, and see \
                 `cargo test --workspace --test corpora` pass"
            ),
        ));
    }
    println!("  {target}: {} inputs", inputs(log).unwrap_or("?"));
    Ok(())
}

/// Reads `stat::number_of_executed_units: 5`, as libFuzzer writes it.
fn inputs(log: &str) -> Option<&str> {
    log.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:")).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_number_of_inputs() {
        assert_eq!(
            inputs("x\nstat::number_of_executed_units: 158365\nstat::peak_rss_mb: 27"),
            Some("158365")
        );
        assert_eq!(inputs("nothing"), None);
    }

    #[test]
    fn what_was_found_is_told_with_what_to_do() {
        let trouble = tell("header", "", true).unwrap_err().to_string();
        assert!(trouble.contains("fuzz/corpus/header") && trouble.contains("--test corpora"));
        assert!(tell("header", "", false).is_ok());
    }
}
