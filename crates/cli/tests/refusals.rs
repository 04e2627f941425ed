//! Exit statuses, and what an error looks like to a program and to a person.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod support;

use std::fs;
use support::{Home, PASSPHRASE};

#[test]
fn a_refusal_is_three_and_says_what_to_do() {
    let home = Home::with_vault();
    let letter = home.letter("account");
    let hold = format!(r#"{{"hold_letter":{{"letter":"{letter}"}}}}"#);
    let error = home.error(3, &["do", &hold]);
    assert_eq!(error["code"], "no-version");
    assert!(error["message"].as_str().unwrap().len() > 10 && error["remedy"].as_str().unwrap().len() > 10);
    assert_eq!(error.as_object().unwrap().len(), 3);

    let people = String::from_utf8(home.run(&["do", &hold]).stderr).unwrap();
    assert!(people.starts_with("no-version: ") && people.lines().count() == 2, "{people}");
    let spanish = String::from_utf8(home.run(&["--lang", "es", "do", &hold]).stderr).unwrap();
    assert!(spanish.starts_with("no-version: ") && spanish != people);
}

#[test]
fn a_wrong_command_line_is_two() {
    let home = Home::new();
    let error = home.error(2, &["do", r#"{"hold_letter":{}}"#]);
    assert_eq!(error["code"], "malformed-json");
    assert!(error["message"].as_str().unwrap().contains("`letter`"));
    assert!(error["remedy"].as_str().unwrap().contains("mendwell schema"));
    for args in [&["show", "letter", "x"][..], &["snapshot"], &["nothing"], &["show"], &[]] {
        assert_eq!(home.error(2, args)["code"], "usage", "{args:?}");
    }
    assert_eq!(fs::read_dir(home.0.path()).unwrap().count(), 0);
}

#[test]
fn a_fault_is_one_and_leaves_the_file_as_it_is() {
    let home = Home::with_vault();
    home.letter("account");
    let file = home.vault().join("vault.db");
    let whole = fs::read(&file).unwrap();
    let foreign = b"Dear Ruth, this is no database but a text of some length. ".repeat(50);
    for bytes in [&whole[..whole.len() - 4096], &whole[..whole.len() / 2], &whole[..100], &foreign] {
        fs::write(&file, bytes).unwrap();
        assert_eq!(home.error(1, &["show", "today"])["code"], "storage-foreign", "{} bytes", bytes.len());
        assert_eq!(home.error(1, &["erase", "--yes"])["code"], "storage-foreign");
        assert_eq!(home.error(3, &["init"])["code"], "vault-exists");
        assert_eq!(fs::read(&file).unwrap(), bytes);
    }
    fs::write(&file, &whole).unwrap();
    home.ok(&["show", "today"]);
}

#[test]
fn a_wrong_passphrase_is_a_refusal() {
    let home = Home::with_vault();
    fs::write(home.0.path().join("wrong"), "not this one\n").unwrap();
    assert_eq!(home.error(3, &["--passphrase-file", "wrong", "show", "today"])["code"], "wrong-passphrase");
    fs::write(home.0.path().join("right"), format!("{PASSPHRASE}\n")).unwrap();
    home.ok(&["--passphrase-file", "right", "show", "today"]);
    assert_eq!(home.error(1, &["--passphrase-file", "none", "show", "today"])["code"], "file-failed");
}

#[test]
fn where_there_is_no_vault_none_is_made_by_looking() {
    let home = Home::new();
    for args in [&["show", "today"][..], &["export"], &["erase", "--yes"], &["sheet"]] {
        assert_eq!(home.error(3, args)["code"], "no-vault", "{args:?}");
    }
    let short = home.command(&["init"]).env("MENDWELL_PASSPHRASE", "short").output().unwrap();
    assert_eq!(short.status.code(), Some(3));
    assert!(!home.vault().exists());
    assert!(home.ok(&["help-lines", "es"]).contains("016"));
}

#[test]
fn what_is_there_already_is_left_as_it_is() {
    let home = Home::with_vault();
    assert_eq!(home.error(3, &["init"])["code"], "vault-exists");
    fs::write(home.0.path().join("mine"), "mine").unwrap();
    assert_eq!(home.error(3, &["export", "mine"])["code"], "file-exists");
    assert_eq!(home.error(3, &["snapshot", "new"])["code"], "no-sheet");
    assert_eq!(home.error(2, &["erase"])["code"], "needs-yes");
    assert_eq!(fs::read_to_string(home.0.path().join("mine")).unwrap(), "mine");
    assert_eq!(home.error(1, &["export", "no/such/folder"])["code"], "file-failed");
    let names = || fs::read_dir(home.0.path()).unwrap().map(|file| file.unwrap().file_name());
    assert!(names().all(|name| name == "mine" || name == ".local"), "nor is a part left beside it");
    home.ok(&["show", "today"]);
}

#[test]
fn a_changed_passphrase_is_the_only_one_that_opens() {
    let home = Home::with_vault();
    let new = "eleven quiet bridges";
    let changed = home.command(&["passphrase"]).env("MENDWELL_NEW_PASSPHRASE", new).status().unwrap();
    assert!(changed.success());
    assert_eq!(home.error(3, &["show", "today"])["code"], "wrong-passphrase");
    assert!(home.command(&["show", "today"]).env("MENDWELL_PASSPHRASE", new).status().unwrap().success());
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let home = Home::new();
    let mut schema = home.command(&["schema"]);
    let mut child =
        schema.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty());
}

#[test]
fn the_schema_names_every_command() {
    let schema: serde_json::Value = serde_json::from_str(&Home::new().ok(&["schema"])).unwrap();
    for part in ["command", "draft", "query", "view"] {
        assert!(schema["properties"][part].is_object(), "{part}");
    }
    let text = schema.to_string();
    assert!(
        text.contains("name_breach") && text.contains("choose_country") && text.contains("put_step_aside")
    );
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_look() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::with_vault();
    home.ok(&["export", "archive.json"]);
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.vault()), 0o700);
    assert_eq!(mode(&home.vault().join("vault.db")), 0o600);
    assert_eq!(mode(&home.0.path().join("archive.json")), 0o600);
}
