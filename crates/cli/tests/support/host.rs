//! A real `mendwell-host` in a process of its own.
//!
//! The command line may not use the host's crate, not even in tests. So the program is taken as it was built:
//! `cargo xtask test` builds it first and names it in `MENDWELL_TEST_HOST`; else it stands beside `mendwell`.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A host, ended when dropped.
pub(crate) struct Host {
    process: Child,
    /// Its name, as it stands in a link.
    pub(crate) name: String,
    dir: tempfile::TempDir,
}

impl Host {
    /// Starts a host on a free port of this device and waits until it listens.
    pub(crate) fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let app = dir.path().join("app");
        std::fs::create_dir(&app).unwrap();
        std::fs::write(app.join("index.html"), "<!doctype html><title>Mendwell</title>").unwrap();
        Self::run(dir, "127.0.0.1:0")
    }

    /// The same host in the same place, after all its files were deleted.
    pub(crate) fn emptied(mut self) -> Self {
        self.end();
        std::fs::remove_dir_all(self.dir.path().join("data")).unwrap();
        let dir = std::mem::replace(&mut self.dir, tempfile::tempdir().unwrap());
        let listen = self.name.replace("localhost", "127.0.0.1");
        Self::run(dir, &listen)
    }

    fn run(dir: tempfile::TempDir, listen: &str) -> Self {
        let program = program();
        let mut process = Command::new(&program)
            .env_clear()
            .args(["--listen", listen, "--log", "json", "--app"])
            .arg(dir.path().join("app"))
            .arg("--data")
            .arg(dir.path().join("data"))
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("{}: {error}; build it: cargo build -p mendwell-relay", program.display())
            });
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines().map_while(Result::ok);
        let name = lines.by_ref().find_map(|line| listens(&line)).expect("the host says where it listens");
        // Nobody reads the rest, and the host must not wait for that.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, name, dir }
    }

    fn end(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    /// The number of its process.
    pub(crate) fn id(&self) -> String {
        self.process.id().to_string()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.end();
    }
}

fn program() -> PathBuf {
    std::env::var_os("MENDWELL_TEST_HOST").map_or_else(
        || Path::new(env!("CARGO_BIN_EXE_mendwell")).with_file_name("mendwell-host"),
        PathBuf::from,
    )
}

fn listens(line: &str) -> Option<String> {
    let event: serde_json::Value = serde_json::from_str(line).ok()?;
    Some(event["url"].as_str()?.split_once("://")?.1.trim_end_matches('/').to_owned())
}
