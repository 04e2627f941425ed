//! What an operator does with the logs: check, back up, restore; and what dropping leaves on the disk.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod common;

use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::{Duration, Instant};

use common::circle::{CIRCLE, append, begin, code, ok, on_disk, post, read_all, record, token};
use common::{Host, PATIENCE, app};
use mendwell_wire::{Append, Body, Done, DropBody, DropKey, Epoch, Generation, Heal, LogState, routes};

/// Runs a task; its exit status and what it said.
fn task(args: &[&str]) -> (Option<i32>, String) {
    let mut host = Command::new(env!("CARGO_BIN_EXE_mendwell-host"));
    let Output { status, stdout, stderr } = host.env_clear().args(args).output().unwrap();
    assert!(stdout.is_empty());
    (status.code(), String::from_utf8(stderr).unwrap())
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_backup_of_a_running_host_is_restored_under_a_new_generation() {
    let app = app::small();
    let host = Host::start(app.path());
    let state = begin(host.port);
    for nonce in 1..4 {
        append(host.port, &record(0, nonce), &token(0));
    }
    let before = read_all(host.port, 0, &token(0));
    let files = tempfile::tempdir().unwrap();
    let backup = files.path().join("backup.sqlite");
    let data = host.data();
    let (status, said) = task(&["backup", "--data", text(&data), "--to", text(&backup)]);
    assert_eq!(status, Some(0), "{said}");
    let (status, said) = task(&["backup", "--data", text(&data), "--to", text(&backup)]);
    assert!(status == Some(2) && said.contains("host.store"), "a backup is not overwritten: {said}");
    append(host.port, &record(0, 4), &token(0));

    // Not over logs that are there, running or not.
    let (status, said) = task(&["restore", "--data", text(&data), "--from", text(&backup)]);
    assert!(status == Some(2) && said.contains("host.data_held"), "{said}");
    let root = host.kill();
    let (status, said) = task(&["restore", "--data", text(&data), "--from", text(&backup)]);
    assert!(status == Some(2) && said.contains("host.store"), "{said}");
    drop(root);

    let root = Arc::new(tempfile::tempdir().unwrap());
    let data = root.path().join("data");
    let (status, said) = task(&["restore", "--data", text(&data), "--from", text(&backup)]);
    assert!(status == Some(0) && said.contains("circles=1"), "{said}");
    let host = Host::start_in(app.path(), root, &[]);
    assert_eq!(read_all(host.port, 0, &token(0)), before);
    let healing = |found| Heal { circle: CIRCLE, epoch: Epoch::ZERO, found, next: Generation::new([7; 16]) };
    let reply = post(host.port, routes::HEAL, Some(&token(0)), &healing(state.generation));
    assert_eq!(code(&reply), "generation_moved", "the generation is another");
    let refused: mendwell_wire::Refused = serde_json::from_slice(&reply.body).unwrap();
    let won = post(host.port, routes::HEAL, Some(&token(0)), &healing(refused.generation.unwrap()));
    let _: LogState = ok(&won);
    // What the backup lacks is posted again, in the old order.
    assert_eq!(append(host.port, &record(0, 3), &token(0)).header, before[2].header);
    assert_eq!(append(host.port, &record(0, 4), &token(0)).header.seq.get(), 4);
}

#[test]
fn a_check_counts_and_finds_what_was_changed() {
    let app = app::small();
    let host = Host::start(app.path());
    begin(host.port);
    for nonce in 1..4 {
        append(host.port, &record(0, nonce), &token(0));
    }
    let data = host.data();
    let (status, said) = task(&["check", "--data", text(&data)]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("circles=1 records=3 dropped=0 mailboxes=0 broken=0"), "{said}");
    let root = host.kill();
    let file = root.path().join("data/circles.sqlite");
    let changes = [
        "UPDATE record SET body = zeroblob(1024) WHERE seq = 2",
        "UPDATE record SET stamp = stamp - 1 WHERE seq = 3",
        "DELETE FROM record WHERE seq = 3",
    ];
    for change in changes {
        let copy = tempfile::tempdir().unwrap();
        let changed = copy.path().join("circles.sqlite");
        let db = rusqlite::Connection::open(&file).unwrap();
        db.execute("VACUUM INTO ?1", [text(&changed)]).unwrap();
        rusqlite::Connection::open(&changed).unwrap().execute_batch(change).unwrap();
        let (status, said) = task(&["check", "--data", text(copy.path())]);
        assert!(status == Some(2) && said.contains("host.broken"), "{change}: {said}");
    }
}

#[test]
fn a_dropped_body_is_found_on_the_disk_before_and_not_after() {
    let app = app::small();
    let host = Host::start(app.path());
    begin(host.port);
    let key = DropKey::new([5; 32]);
    let mark = b"MARKED-BODY-OF-A-RECORD";
    let body = Body::new(mark.iter().copied().cycle().take(65_536).collect());
    let ask = Append { drop: Some(key.hash()), body, ..record(0, 1) };
    append(host.port, &ask, &token(0));
    assert!(on_disk(&host.data(), mark));
    let drop = DropBody { circle: CIRCLE, nonce: ask.nonce, key };
    let Done {} = ok(&post(host.port, routes::DROP, None, &drop));
    let started = Instant::now();
    while on_disk(&host.data(), mark) {
        assert!(started.elapsed() < PATIENCE, "the checkpoint takes it away");
        std::thread::sleep(Duration::from_millis(200));
    }
    assert_eq!(read_all(host.port, 0, &token(0))[0].body, None);
}
