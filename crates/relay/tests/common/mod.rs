//! A running host on a port of its own, a small app for it, and a client that shows exactly what was sent
//! back.
#![allow(dead_code, reason = "each theme uses its part")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "test helpers fail by panicking")]

pub(crate) mod app;
pub(crate) mod circle;
pub(crate) mod client;
pub(crate) mod live;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Longer than anything the host may take, so that a failure is the host's and not the machine's.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// A host process and all it has written; killed when dropped.
pub(crate) struct Host {
    child: Child,
    lines: Arc<Mutex<Vec<String>>>,
    pub(crate) port: u16,
    root: Arc<TempDir>,
}

impl Host {
    /// Starts a host for `app` on a free port, in JSON, with everything its libraries may be asked to log.
    pub(crate) fn start(app: &Path) -> Self {
        Self::start_with(app, &[])
    }

    /// The same with more options.
    pub(crate) fn start_with(app: &Path, more: &[&str]) -> Self {
        Self::start_in(app, Arc::new(tempfile::tempdir().unwrap()), more)
    }

    /// The same over the data of an earlier one, see [`Self::kill`].
    pub(crate) fn start_in(app: &Path, root: Arc<TempDir>, more: &[&str]) -> Self {
        let mut child = command(app, root.path())
            .args(["--listen", "127.0.0.1:0", "--log", "json"])
            .args(more)
            .env("RUST_LOG", "trace")
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = Arc::new(Mutex::new(Vec::new()));
        let (announce, announced) = mpsc::channel();
        let (stderr, kept) = (child.stderr.take().unwrap(), Arc::clone(&lines));
        thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                let event: serde_json::Value = serde_json::from_str(&line).expect("every line is JSON");
                if let Some(url) = event.get("url").and_then(|url| url.as_str()) {
                    let port = url.rsplit_once(':').unwrap().1.parse().unwrap();
                    let _ = announce.send(port);
                }
                kept.lock().unwrap().push(line);
            }
        });
        let port: u16 = announced.recv_timeout(PATIENCE).expect("the host says where it listens");
        Self { child, lines, port, root }
    }

    /// Ends the process as a power cut would, and gives back where its data is.
    pub(crate) fn kill(mut self) -> Arc<TempDir> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        Arc::clone(&self.root)
    }

    /// The host's own directory.
    pub(crate) fn data(&self) -> std::path::PathBuf {
        self.root.path().join("data")
    }

    /// Everything written so far.
    pub(crate) fn log(&self) -> String {
        self.lines.lock().unwrap().join("\n")
    }

    /// The events of one name, once there are `count` of them.
    pub(crate) fn events(&self, name: &str, count: usize) -> Vec<serde_json::Value> {
        let until = Instant::now() + PATIENCE;
        loop {
            let log = self.log();
            let events: Vec<serde_json::Value> = log
                .lines()
                .map(|line| serde_json::from_str(line).unwrap())
                .filter(|event: &serde_json::Value| event.get("event").is_some_and(|word| word == name))
                .collect();
            if events.len() >= count {
                return events;
            }
            assert!(Instant::now() < until, "waiting for {count} × {name} in\n{log}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Memory the process holds, in KiB.
    #[cfg(target_os = "linux")]
    pub(crate) fn resident_kib(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// Sends the process a signal by name.
    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the process to end.
    pub(crate) fn ended(&mut self) -> ExitStatus {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < until, "the host does not end");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The host's command with a clean environment; its own directory is `data` below `root`, for it to create.
pub(crate) fn command(app: &Path, root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mendwell-host"));
    command.env_clear().arg("--app").arg(app).arg("--data").arg(root.join("data"));
    command
}

/// Runs a host that is expected to refuse, and returns what it said.
pub(crate) fn refused(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let said = String::from_utf8(stderr).unwrap();
    assert_eq!(status.code(), Some(2), "{said}");
    assert!(stdout.is_empty());
    said
}
