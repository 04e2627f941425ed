//! Each command about one's own devices reaches the client, and says what it did or why not. The story has two of them.
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
fn the_schema_names_what_is_printed_of_devices() {
    let schema: Value = serde_json::from_str(&Home::new().ok(&["schema"])).unwrap();
    assert!(schema["properties"]["device_card"].is_object());
    assert!(schema.to_string().contains("DeviceCard"));
}
