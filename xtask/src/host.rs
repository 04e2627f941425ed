//! A running `mendwell-host`: started, waited for by its health address, ended when dropped.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    guard::Guarded,
    http,
    repo::{self, Repo},
    run::{self, cargo},
    trouble::{Outcome, Trouble},
};

/// How long the host may take until it is well. Generous: shared machines are slow.
const PATIENCE: Duration = Duration::from_secs(60);

/// A host that serves the built app on this computer.
#[derive(Debug)]
#[must_use = "dropping it ends the host"]
pub(crate) struct Host {
    process: Guarded,
    port: u16,
    /// A data folder that goes when the host goes.
    temporary: Option<PathBuf>,
}

impl Host {
    /// Starts `program` and waits until it is well.
    pub(crate) fn start(repo: &Repo, program: &Path, data: &Path, port: u16) -> Outcome<Self> {
        Self::run(&mut Self::command(repo, program, data, port), port)
    }

    /// What starts a host, for who adds to it.
    pub(crate) fn command(repo: &Repo, program: &Path, data: &Path, port: u16) -> Command {
        let mut command = run::command(program, repo.root());
        command.arg("--app").arg(repo.app()).arg("--data").arg(data);
        command.args(["--listen", &format!("127.0.0.1:{port}")]).stdin(Stdio::null());
        command
    }

    /// Starts the command and waits until the host is well.
    pub(crate) fn run(command: &mut Command, port: u16) -> Outcome<Self> {
        if http::healthy(port) {
            return Err(Trouble::new(
                format!("something already answers on port {port}"),
                "stop it, or choose another port: `cargo xtask up --port 8138`",
            ));
        }
        let process = Guarded::start(command)?;
        let mut host = Self { process, port, temporary: None };
        host.wait_until_well()?;
        Ok(host)
    }

    /// A debug host for tests, on a free port, with an empty data folder that is removed afterwards.
    pub(crate) fn start_for_tests(repo: &Repo) -> Outcome<Self> {
        run::must(
            &mut cargo(repo.root(), &["build", "-p", "mendwell-relay", "-p", "mendwell-cli"]),
            "fix what the compiler says above",
        )?;
        let data = repo.target(&format!("tmp/host-{}", std::process::id()));
        repo::remove_dir(&data)?;
        // The host makes its own folder, open to nobody else; it refuses one that others may enter.
        repo::make_dir(&repo.target("tmp"))?;
        let started = Self::start(repo, &repo.target("debug/mendwell-host"), &data, http::free_port()?);
        if started.is_err() {
            repo::remove_dir(&data)?;
        }
        let mut host = started?;
        host.temporary = Some(data);
        Ok(host)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Waits until the host ends, which it does when it is interrupted.
    pub(crate) fn wait(mut self) -> Outcome {
        let status = self.process.wait()?;
        if status.success() {
            return Ok(());
        }
        Err(Trouble::new(format!("mendwell-host ended with {status}"), "read what it said above"))
    }

    fn wait_until_well(&mut self) -> Outcome {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            if let Some(status) = self.process.ended()? {
                return Err(Trouble::new(
                    format!("mendwell-host ended before it was well, with {status}"),
                    format!("read what it said above; is port {} in use?", self.port),
                ));
            }
            if http::healthy(self.port) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Err(Trouble::new(
            format!("mendwell-host did not answer on {}/health within {PATIENCE:?}", self.url()),
            "read what it said above",
        ))
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.process.end();
        if let Some(data) = self.temporary.take() {
            // What cannot be removed stays behind under target/tmp: harmless.
            let _ = fs::remove_dir_all(data);
        }
    }
}
