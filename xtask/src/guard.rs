//! Children that never outlive this tool: each runs in its own process group, which is ended on every way out.
//!
//! Dropping a [`Guarded`] ends the group. When this process itself is killed or interrupted, nothing is dropped;
//! then a tiny shell, which waits at the end of a pipe that only this process holds open, ends the group instead.

use std::{
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    process::{Child, ChildStdin, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    run::{not_started, words},
    trouble::{Outcome, Trouble},
};

/// How long a group may take to end when asked, before it is killed.
const GRACE: Duration = Duration::from_secs(5);

/// A child with its process group, ended when this is dropped.
#[derive(Debug)]
#[must_use = "dropping it ends the process"]
pub(crate) struct Guarded {
    child: Child,
    name: String,
    ended: bool,
    watcher: Option<(Child, ChildStdin)>,
}

impl Guarded {
    pub(crate) fn start(command: &mut Command) -> Outcome<Self> {
        let child = command.process_group(0).spawn().map_err(|e| not_started(command, &e))?;
        let watcher = watch(child.id());
        Ok(Self { child, name: words(command), ended: false, watcher })
    }

    /// The exit status, if it has ended.
    pub(crate) fn ended(&mut self) -> Outcome<Option<ExitStatus>> {
        self.child.try_wait().map_err(|e| lost(&self.name, &e))
    }

    /// Waits until it ends by itself.
    pub(crate) fn wait(&mut self) -> Outcome<ExitStatus> {
        self.child.wait().map_err(|e| lost(&self.name, &e))
    }

    /// Ends the whole group now. Doing it twice is fine.
    pub(crate) fn end(&mut self) {
        if self.ended {
            return;
        }
        self.ended = true;
        signal("TERM", self.child.id());
        let asked = Instant::now();
        while matches!(self.child.try_wait(), Ok(None)) && asked.elapsed() < GRACE {
            thread::sleep(Duration::from_millis(20));
        }
        signal("KILL", self.child.id());
        // Errors are of no use here: the process is gone either way.
        let _ = self.child.wait();
        if let Some((mut shell, pipe)) = self.watcher.take() {
            let _ = shell.kill();
            drop(pipe);
            let _ = shell.wait();
        }
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        self.end();
    }
}

/// Runs a guarded command to its end, showing its standard output line by line and giving each line to `each`.
pub(crate) fn stream(command: &mut Command, mut each: impl FnMut(&str)) -> Outcome<ExitStatus> {
    let mut guarded = Guarded::start(command.stdin(Stdio::null()).stdout(Stdio::piped()))?;
    if let Some(out) = guarded.child.stdout.take() {
        let mut out = BufReader::new(out);
        let mut line = Vec::new();
        while out.read_until(b'\n', &mut line).map_err(|e| lost(&guarded.name, &e))? > 0 {
            let text = String::from_utf8_lossy(&line);
            print!("{text}");
            each(text.trim_end());
            line.clear();
        }
    }
    guarded.wait()
}

/// Runs a guarded command to its end with this terminal; anything but success is an error that says `remedy`.
pub(crate) fn must(command: &mut Command, remedy: &str) -> Outcome {
    let mut guarded = Guarded::start(command.stdin(Stdio::null()))?;
    let status = guarded.wait()?;
    if status.success() {
        return Ok(());
    }
    Err(Trouble::new(format!("`{}` ended with {status}", guarded.name), remedy))
}

/// The shell at the other end of the pipe. Without a shell the group is only ended by `drop`.
fn watch(group: u32) -> Option<(Child, ChildStdin)> {
    let script =
        format!("trap '' INT TERM HUP; read x; kill -s TERM -- -{group}; sleep 2; kill -s KILL -- -{group}");
    let mut shell = Command::new("sh")
        .args(["-c", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .ok()?;
    let pipe = shell.stdin.take()?;
    Some((shell, pipe))
}

/// `kill` as a shell built-in is there wherever `sh` is.
fn signal(name: &str, group: u32) {
    let _ = Command::new("sh")
        .args(["-c", &format!("kill -s {name} -- -{group}")])
        .stderr(Stdio::null())
        .status();
}

fn lost(name: &str, error: &std::io::Error) -> Trouble {
    Trouble::new(format!("lost sight of `{name}`: {error}"), "run the command again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_child_takes_its_own_children_with_it() {
        let mut guarded = Guarded::start(
            Command::new("sh").args(["-c", "sleep 300 & echo $!; wait"]).stdout(Stdio::piped()),
        )
        .unwrap();
        let mut line = String::new();
        BufReader::new(guarded.child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let grandchild = line.trim().to_owned();
        let alive = || {
            // A zombie that nobody reaps still takes signals: its state is what tells.
            std::fs::read_to_string(format!("/proc/{grandchild}/stat")).is_ok_and(|s| !s.contains(") Z "))
        };
        assert!(alive());
        drop(guarded);
        let dropped = Instant::now();
        while alive() && dropped.elapsed() < GRACE {
            thread::sleep(Duration::from_millis(5));
        }
        assert!(!alive());
    }

    #[test]
    fn streaming_gives_every_line_and_the_status() {
        let mut lines = Vec::new();
        let status = stream(Command::new("sh").args(["-c", "echo one; echo two; exit 3"]), |l| {
            lines.push(l.to_owned());
        })
        .unwrap();
        assert_eq!((lines, status.code()), (vec!["one".to_owned(), "two".to_owned()], Some(3)));
    }
}
