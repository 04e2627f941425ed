//! Each command about bonds reaches the client, and says what it did or why not. Two people are in the story.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod support;

use serde_json::{Value, json};
use std::io::Write as _;
use std::process::Stdio;
use support::Home;
use support::host::Host;

/// Nobody listens here.
const NOWHERE: &str = "127.0.0.1:9";

fn json(home: &Home, args: &[&str]) -> Value {
    serde_json::from_str(&home.ok(&[&["--json"], args].concat())).unwrap()
}

/// Begins a bond at this host, and gives back what was printed.
fn begin(home: &Home, host: &str) -> Value {
    json(home, &["bond", "new", "--host", host, "--other", "Ruth", "--called", "Carla", "--kind", "siblings"])
}

/// A home with a vault, and the id of a bond in it whose invitation nobody has answered.
fn inviting() -> (Home, String) {
    let home = Home::with_vault();
    let bond = begin(&home, NOWHERE)["id"].as_str().unwrap().to_owned();
    (home, bond)
}

#[test]
fn new_says_first_when_it_is_the_wrong_tool_and_then_gives_the_link() {
    let home = Home::with_vault();
    let new = ["bond", "new", "--host", NOWHERE, "--other", "Ruth", "--kind", "parent-and-child"];
    let said = home.ok(&new);
    let places = ["fear of the other", "help-lines", "runs the host", "for adults", "#", "“mendwell sync”"]
        .map(|part| said.find(part).unwrap_or_else(|| panic!("{part} is not in {said}")));
    assert!(places.is_sorted(), "{said}");
    let spanish = home.ok(&[&["--lang", "es"], &new[..]].concat());
    assert!(spanish.starts_with("Antes de hacerlo"), "{spanish}");

    let wrong = ["bond", "new", "--host", "https://host.example/", "--other", "Ruth", "--kind", "others"];
    assert_eq!(home.error(3, &wrong)["code"], "host-name");
    let long = "x".repeat(81);
    let wrong = ["bond", "new", "--host", NOWHERE, "--other", &long, "--kind", "others"];
    assert_eq!(home.error(3, &wrong)["code"], "too-long");
    assert_eq!(home.error(2, &["bond", "new", "--host", NOWHERE, "--kind", "rivals"])["code"], "usage");
}

#[test]
fn invite_shows_the_same_link_and_nothing_else() {
    let home = Home::with_vault();
    let begun = begin(&home, NOWHERE);
    let bond = begun["id"].as_str().unwrap();
    assert_eq!(
        home.ok(&["bond", "invite", &bond[..4]]),
        begun["stage"]["inviting"]["link"].as_str().unwrap()
    );
}

#[test]
fn join_prints_six_words_and_takes_the_link_from_stdin() {
    let (home, bond) = inviting();
    let link = home.ok(&["bond", "invite", &bond]);
    let other = Home::with_vault();
    let mut join = other.command(&["bond", "join", "-", "--other", "Carla"]);
    let mut join = join.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    writeln!(join.stdin.take().unwrap(), "{link}").unwrap();
    let said = String::from_utf8(join.wait_with_output().unwrap().stdout).unwrap();
    assert!(said.contains("fear of the other") && said.contains("runs the host"), "{said}");
    let words = said.split("Your six words:\n").nth(1).unwrap().lines().next().unwrap();
    assert_eq!(words.split_whitespace().count(), 6);
    let answering = &json(&other, &["bond", "list"])[0]["stage"]["answering"];
    assert_eq!(answering["words"].as_array().unwrap().len(), 6);

    let cut = &link[..link.len() - 1];
    assert_eq!(other.error(3, &["bond", "join", cut, "--other", "Carla"])["code"], "link-not-whole");
    let bond = json(&other, &["bond", "list"])[0]["id"].as_str().unwrap().to_owned();
    for command in ["invite", "claims"] {
        assert_eq!(other.error(3, &["bond", command, &bond])["code"], "not-inviting");
    }
}

#[test]
fn after_confirming_the_list_says_what_it_waits_for_and_then_that_they_are_together() {
    let (host, home, other) = (Host::start(), Home::with_vault(), Home::with_vault());
    let bond = begin(&home, &host.name)["id"].as_str().unwrap().to_owned();
    home.ok(&["sync"]);
    other.ok(&["bond", "join", &home.ok(&["bond", "invite", &bond]), "--other", "Carla"]);
    other.ok(&["sync"]);
    home.ok(&["sync"]);
    assert!(home.ok(&["bond", "list"]).contains("bond claims"));
    home.ok(&["bond", "confirm", &bond, "1"]);
    let said = home.ok(&["bond", "list"]);
    assert!(said.contains("“mendwell sync” lets them in") && !said.contains("bond claims"), "{said}");
    assert_eq!(home.error(3, &["bond", "confirm", &bond, "1"])["code"], "confirmed-already");
    home.ok(&["sync"]);
    other.ok(&["sync"]);
    for home in [&home, &other] {
        let said = home.ok(&["bond", "list"]);
        assert!(said.contains("together") && !said.contains("lets them in"), "{said}");
    }
}

#[test]
fn claims_and_confirm_know_that_nobody_answered() {
    let (home, bond) = inviting();
    assert_eq!(json(&home, &["bond", "claims", &bond]), json!([]));
    assert!(home.ok(&["bond", "claims", &bond]).contains("No answer"));
    assert_eq!(home.error(3, &["bond", "confirm", &bond, "1"])["code"], "unknown-claim");
}

#[test]
fn list_and_show_say_how_far_it_has_come() {
    let home = Home::with_vault();
    assert!(home.ok(&["bond", "list"]).contains("no bond"));
    let bond = begin(&home, NOWHERE)["id"].as_str().unwrap().to_owned();
    for said in [home.ok(&["bond", "list"]), home.ok(&["bond", "show", &bond[..8]])] {
        assert!(said.contains("Ruth") && said.contains(&bond) && said.contains("not at the host"), "{said}");
    }
    assert_eq!(json(&home, &["bond", "show", &bond])["card"]["id"], bond);
}

#[test]
fn a_bond_is_named_by_the_beginning_of_its_id() {
    let (home, bond) = inviting();
    home.ok(&["bond", "show", &bond[..4].to_uppercase()]);
    let other = if bond.starts_with("0000") { "ffff" } else { "0000" };
    let error = home.error(3, &["bond", "show", other]);
    assert_eq!(error["code"], "unknown-bond");
    assert!(error["remedy"].is_string());
    for wrong in ["abc", "ghij", &"0".repeat(33)] {
        assert_eq!(home.error(2, &["bond", "show", wrong])["code"], "usage");
    }
}

#[test]
fn what_needs_two_is_refused_alone() {
    let (home, bond) = inviting();
    let letter = home.letter("impact");
    let body = r#"{"parts":[["facts","You sold it."]],"feelings":[]}"#;
    home.ok(&["do", &format!(r#"{{"keep_version":{{"letter":"{letter}","body":{body}}}}}"#)]);
    let seal = "0".repeat(32);
    let cases: [&[&str]; 3] = [
        &["bond", "do", &bond, r#""say_willing""#],
        &["bond", "share", &bond, &letter],
        &["bond", "seal", &bond, &seal, &letter],
    ];
    for args in cases {
        assert_eq!(home.error(3, args)["code"], "bond-not-together", "{args:?}");
    }
    let error = home.error(2, &["bond", "do", &bond, r#"{"speak":{}}"#]);
    assert!(error["message"].as_str().unwrap().contains("`exchange`"), "{error}");
}

#[test]
fn what_one_calls_the_other_can_be_changed_later() {
    let (home, bond) = inviting();
    assert!(home.ok(&["bond", "call", &bond, "Mum"]).contains("Nobody is told"));
    let said = home.ok(&["bond", "list"]);
    assert!(said.contains("Mum") && !said.contains("Ruth"), "{said}");
    home.ok(&["bond", "call", &bond, ""]);
    assert!(home.ok(&["bond", "show", &bond]).contains("the other person"));
    assert_eq!(home.error(3, &["bond", "call", &bond, &"x".repeat(81)])["code"], "too-long");
}

#[test]
fn resting_is_on_or_off_and_carries_nothing() {
    let (home, bond) = inviting();
    assert!(home.ok(&["bond", "rest", &bond, "on"]).contains("nobody is told"));
    assert_eq!(json(&home, &["bond", "list"])[0]["resting"], true);
    assert_eq!(json(&home, &["sync"])["hosts"], json!([]));
    home.ok(&["bond", "rest", &bond, "off"]);
    assert_eq!(json(&home, &["bond", "list"])[0]["resting"], false);
    assert_eq!(home.error(2, &["bond", "rest", &bond, "perhaps"])["code"], "usage");
}

#[test]
fn leaving_asks_once_more_and_then_nothing_is_left() {
    let (home, bond) = inviting();
    assert_eq!(home.error(2, &["bond", "leave", &bond])["code"], "needs-yes");
    assert_eq!(json(&home, &["bond", "list"]).as_array().unwrap().len(), 1);
    home.ok(&["bond", "leave", &bond, "--yes"]);
    assert_eq!(json(&home, &["bond", "list"]), json!([]));
    assert_eq!(home.error(3, &["bond", "show", &bond])["code"], "unknown-bond");
}

#[test]
fn sync_says_which_host_answers() {
    let home = Home::with_vault();
    assert!(home.ok(&["sync"]).contains("no bond here"));
    begin(&home, NOWHERE);
    let silent = home.ok(&["sync"]);
    assert!(silent.contains("127.0.0.1:9 does not answer. Nothing is lost"), "{silent}");

    let host = Host::start();
    let open = begin(&home, &host.name);
    let synced = json(&home, &["sync"]);
    let answers = |name: &str| {
        let hosts = synced["hosts"].as_array().unwrap();
        hosts.iter().find(|asked| asked["host"].as_str().unwrap().ends_with(name)).unwrap()["answers"].clone()
    };
    assert_eq!((answers(NOWHERE), answers(&host.name)), (json!(false), json!(true)));
    let cards = synced["bonds"].as_array().unwrap();
    let card = cards.iter().find(|card| card["id"] == open["id"]).unwrap();
    assert_eq!(card["stage"]["inviting"]["open"], true);
}

#[test]
fn the_schema_names_what_bonds_take_and_give() {
    let schema: Value = serde_json::from_str(&Home::new().ok(&["schema"])).unwrap();
    for part in ["bond_command", "bond_card", "bond", "synced"] {
        assert!(schema["properties"][part].is_object(), "{part}");
    }
    let text = schema.to_string();
    for name in ["propose_exchange", "never_tell_me", "troubles", "BondPage", "BondCommand", "answers"] {
        assert!(text.contains(name), "{name}");
    }
}
