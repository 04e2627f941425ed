//! What the host refuses to start with: exit status 2, a code, what happened, and what to do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod common;

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use common::{app, command, refused};

fn assert_said(said: &str, code: &str) {
    assert!(said.contains(&format!("code=\"{code}\"")) && said.contains("remedy="), "{said}");
}

#[test]
fn addresses_others_can_reach_need_a_certificate() {
    let (app, data) = (app::small(), tempfile::tempdir().unwrap());
    for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:8137"] {
        let said = refused(command(app.path(), data.path()).args(["--listen", address]));
        assert_said(&said, "host.cleartext_listen");
        assert!(said.contains(address), "{said}");
    }
}

#[test]
fn a_clock_that_stands_still_is_for_this_machine_only() {
    let (app, data) = (app::small(), tempfile::tempdir().unwrap());
    for address in ["0.0.0.0:0", "192.0.2.1:8137"] {
        let said =
            refused(command(app.path(), data.path()).args(["--now", "1800000000", "--listen", address]));
        assert_said(&said, "host.still_clock");
    }
}

#[test]
fn half_a_certificate_is_none() {
    let (app, data) = (app::small(), tempfile::tempdir().unwrap());
    for half in ["--cert", "--key"] {
        let said = refused(command(app.path(), data.path()).args([half, "file.pem"]));
        assert_said(&said, "host.half_certificate");
    }
}

#[test]
fn a_certificate_that_is_none_is_named() {
    let (app, data) = (app::small(), tempfile::tempdir().unwrap());
    let page = app.path().join("index.html");
    for file in [page.as_path(), "none.pem".as_ref()] {
        let said = refused(command(app.path(), data.path()).arg("--cert").arg(file).arg("--key").arg(file));
        assert_said(&said, "host.pem");
    }
}

#[test]
fn two_hosts_do_not_share_a_data_directory() {
    let (app, data) = (app::small(), tempfile::tempdir().unwrap());
    let listen = ["--listen", "127.0.0.1:0"];
    let mut first = command(app.path(), data.path()).args(listen).stderr(Stdio::piped()).spawn().unwrap();
    // Its first line is that it listens, and it takes the directory before.
    BufReader::new(first.stderr.take().unwrap()).read_line(&mut String::new()).unwrap();
    let said = refused(command(app.path(), data.path()).args(listen));
    first.kill().unwrap();
    first.wait().unwrap();
    assert_said(&said, "host.data_held");
}

#[test]
fn an_app_without_an_index_is_not_an_app() {
    let (app, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    assert_said(&refused(&mut command(app.path(), data.path())), "host.app_index");
    assert_said(&refused(&mut command(&app.path().join("none"), data.path())), "host.app");
}

#[test]
fn a_port_in_use_is_named() {
    let (app, data) = (app::small(), tempfile::tempdir().unwrap());
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let said = refused(command(app.path(), data.path()).args(["--listen", &address]));
    assert_said(&said, "host.listen");
    assert!(said.contains(&address), "{said}");
}

#[cfg(unix)]
#[test]
fn a_data_directory_others_may_enter_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let (app, data) = (app::small(), tempfile::tempdir().unwrap());
    let open = data.path().join("data");
    fs::create_dir(&open).unwrap();
    fs::set_permissions(&open, fs::Permissions::from_mode(0o755)).unwrap();
    assert_said(&refused(&mut command(app.path(), data.path())), "host.data_open");
}

#[test]
fn the_environment_sets_what_flags_do_not() {
    let (app, data) = (app::small(), tempfile::tempdir().unwrap());
    let said = refused(
        command(app.path(), data.path())
            .env("MENDWELL_HOST_LISTEN", "0.0.0.0:0")
            .env("MENDWELL_HOST_LOG", "json"),
    );
    let event: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(event.get("code").unwrap(), "host.cleartext_listen");
}
