//! Each command about one's own devices reaches the client, and says what it did or why not. The story has two of them, too.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod support;

use serde_json::Value;
use support::Home;
use support::host::Host;

/// Nobody listens here.
const NOWHERE: &str = "127.0.0.1:9";

fn json(home: &Home, args: &[&str]) -> Value {
    serde_json::from_str(&home.ok(&[&["--json"], args].concat())).unwrap()
}

#[test]
fn link_says_first_what_it_lets_a_device_do_and_then_gives_the_link() {
    let home = Home::with_vault();
    let said = home.ok(&["device", "link", "--host", NOWHERE]);
    let places = ["yours alone", "do not have to", "#", "“mendwell sync”"]
        .map(|part| said.find(part).unwrap_or_else(|| panic!("{part} is not in {said}")));
    assert!(places.is_sorted(), "{said}");
    let spanish = home.ok(&["--lang", "es", "device", "link", "--host", NOWHERE]);
    assert!(spanish.contains("Antes de enlazar"), "{spanish}");
    assert_eq!(home.error(3, &["device", "link", "--host", "https://x/"])["code"], "host-name");
}

#[test]
fn join_prints_six_words_in_an_empty_vault_and_refuses_any_other() {
    let first = Home::with_vault();
    let card = json(&first, &["device", "link", "--host", NOWHERE]);
    let link = card["stage"]["inviting"]["link"].as_str().unwrap();
    let second = Home::with_vault();
    let joined = json(&second, &["device", "join", link]);
    assert_eq!(joined["stage"]["answering"]["words"].as_array().unwrap().len(), 6);
    assert!(second.ok(&["device", "list"]).contains("Your six words"));
    second.letter("impact");
    assert_eq!(second.error(3, &["device", "join", link])["code"], "vault-not-empty");
    assert_eq!(Home::with_vault().error(3, &["device", "join", "x"])["code"], "link-not-whole");
}

#[test]
fn claims_and_confirm_know_that_nobody_answered() {
    let home = Home::with_vault();
    assert_eq!(home.error(3, &["device", "claims"])["code"], "not-linking");
    assert_eq!(home.error(3, &["device", "confirm", "1"])["code"], "unknown-claim");
    assert_eq!(json(&home, &["device", "list"]), Value::Null);
    home.ok(&["device", "link", "--host", NOWHERE]);
    assert!(home.ok(&["device", "claims"]).contains("No answer"));
    let said = home.ok(&["sync"]);
    assert!(said.contains("does not answer"), "{said}");
}

#[test]
fn two_command_lines_are_two_devices_also_when_the_host_lost_its_files() {
    let (mut host, first, second) = (Host::start(), Home::with_vault(), Home::with_vault());
    let linking = json(&first, &["device", "link", "--host", &host.name]);
    first.ok(&["sync"]);
    let link = linking["stage"]["inviting"]["link"].as_str().unwrap();
    let joined = json(&second, &["device", "join", link]);
    second.ok(&["sync"]);
    assert!(first.ok(&["sync"]).contains("device claims"));
    let claims = json(&first, &["device", "claims"]);
    assert_eq!(claims[0]["words"], joined["stage"]["answering"]["words"]);
    first.ok(&["device", "confirm", "1"]);
    let said = first.ok(&["device", "list"]);
    assert!(said.contains("lets the device in") && !said.contains("device claims"), "{said}");
    assert_eq!(json(&first, &["device", "list"])["confirmed"], true);
    first.ok(&["sync"]);
    second.ok(&["sync"]);
    for home in [&first, &second] {
        assert_eq!(json(home, &["device", "list"])["devices"], 2);
    }

    let before = first.letter("impact");
    first.ok(&["sync"]);
    second.ok(&["sync"]);
    second.ok(&["show", "letter", &before]);

    // The host's files are gone; what either wrote meanwhile comes to the other all the same.
    host = host.emptied();
    let (of_first, of_second) = (first.letter("impact"), second.letter("account"));
    for _ in 0..4 {
        first.ok(&["sync"]);
        second.ok(&["sync"]);
    }
    first.ok(&["show", "letter", &of_second]);
    second.ok(&["show", "letter", &of_first]);
    for home in [&first, &second] {
        let card = json(home, &["device", "list"]);
        assert_eq!((&card["troubles"], &card["healing"]), (&serde_json::json!([]), &Value::Bool(false)));
    }

    first.ok(&["device", "remove"]);
    assert_eq!(json(&first, &["device", "list"]), Value::Null);
    drop(host);
    // The other keeps what it has.
    second.ok(&["show", "letter", &before]);
}

#[test]
fn the_schema_names_what_is_printed_of_devices() {
    let schema: Value = serde_json::from_str(&Home::new().ok(&["schema"])).unwrap();
    assert!(schema["properties"]["device_card"].is_object());
    assert!(schema.to_string().contains("DeviceCard"));
}
