//! Steps that run beside others: this tool once more, which says all it has to say when it is done.

use std::{
    fs::{self, File},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use crate::{
    counts::Counts,
    repo::{self, Repo},
    run,
    trouble::{Outcome, Trouble},
};

/// Steps under way in another process.
pub(super) struct Lane {
    child: Child,
    said: PathBuf,
}

impl Lane {
    pub(super) fn start(repo: &Repo, steps: &[&str]) -> Outcome<Self> {
        let said = repo.target("test-beside.log");
        let log = File::create(&said).map_err(|e| Trouble::file("create", &said, &e))?;
        let errors = log.try_clone().map_err(|e| Trouble::file("open", &said, &e))?;
        let this = std::env::current_exe().map_err(|e| {
            Trouble::new(format!("this tool cannot find itself: {e}"), "run it through cargo")
        })?;
        let mut command = Command::new(this);
        run::clean(&mut command);
        command.current_dir(repo.root()).args(["test", "--only", &steps.join(",")]);
        let child = command.stdin(Stdio::null()).stdout(log).stderr(errors).spawn();
        let child = child.map_err(|e| run::not_started(&command, &e))?;
        println!("beside what follows: {}", steps.join(", "));
        Ok(Self { child, said })
    }

    /// Waits for them, shows what they said, and gives their counts.
    pub(super) fn end(mut self) -> Outcome<Counts> {
        let ended = self.child.wait().map_err(|e| Trouble::file("wait for", &self.said, &e))?;
        let said = String::from_utf8_lossy(&repo::read(&self.said)?).into_owned();
        print!("{said}");
        let _ = fs::remove_file(&self.said);
        let counts = said.lines().last().and_then(Counts::of_total);
        Ok(match counts {
            Some(counts) if ended.success() == (counts.failed == 0) => counts,
            // It was ended from outside, or trapped: that is a failure too.
            _ => Counts { passed: 0, failed: 1 },
        })
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}
