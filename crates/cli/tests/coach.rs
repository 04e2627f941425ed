//! `mendwell coach` as people and programs use it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests; clippy.toml allows these only in tests themselves"
)]

mod support;

use mendwell_coach::Watch;
use serde_json::{Value, json};
use std::process::Output;
use support::Home;
use support::lines::{answered, lines};

/// Runs `mendwell coach` with these words on stdin.
fn coach(args: &[&str], stdin: &str) -> Output {
    answered(&[&["coach"], args].concat(), stdin)
}

#[test]
fn a_person_is_told_why_and_asked_something_and_given_no_sentence() {
    let output =
        coach(&["--role", "responsible", "--kind", "apology"], "I’m sorry if I upset you on Sunday.\n");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(said.contains("if I upset you") && said.contains("May read as doubt"), "{said}");
    assert!(said.contains("What do you know of how it was for them?"), "{said}");
    assert!(said.contains("not what anyone means"), "what a program cannot know is said: {said}");
}

#[test]
fn a_draft_with_nothing_to_watch_is_left_alone() {
    let output = coach(
        &["--role", "hurt", "--kind", "impact"],
        "You sold my bike without asking me. I cried all evening.\n",
    );
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("Nothing here stands out.") && said.contains("What is there:"), "{said}");
}

#[test]
fn where_somebody_may_be_in_danger_there_is_help_and_no_advice_on_style() {
    let words = "Sorry for bringing this up. He put both hands round my throat and I could not breathe.\n";
    let output = coach(&["--role", "hurt", "--kind", "impact"], words);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("local emergency number") && said.contains("help-lines"), "{said}");
    assert!(!said.contains("May read") && !said.contains("What is there"), "{said}");
}

#[test]
fn programs_get_a_line_for_a_line_with_places_in_code_points() {
    let asked = json!({ "id": "a-1", "role": "responsible", "kind": "apology", "text": "É 😔 I’m sorry if I upset you." });
    let output = coach(&["--jsonl"], &format!("{asked}\n\n{asked}"));
    let answers = lines(&output.stdout);
    assert!(output.status.success() && answers.len() == 2, "{answers:?}");
    let found = &answers[0]["watch"][0];
    assert_eq!((&answers[0]["id"], &found["code"]), (&json!("a-1"), &json!("conditional")));
    let text: Vec<char> = asked["text"].as_str().unwrap().chars().collect();
    let place = found["start"].as_u64().unwrap() as usize..found["end"].as_u64().unwrap() as usize;
    assert!(text[place].iter().collect::<String>().contains("if I upset you"));
    assert_eq!((&answers[0]["care"], &answers[0]["terms"]), (&json!(false), &json!([])));
}

#[test]
fn a_line_that_cannot_be_read_is_named_without_its_words_and_the_others_are_answered() {
    let good = json!({ "id": 7, "role": "either", "kind": "reply", "text": "Hello." });
    let stdin = format!(
        "{good}\n{{\"id\": 8, \"role\": \"my secret\", \"kind\": \"reply\", \"text\": \"x\"}}\nnot JSON\n\u{0}\n{good}\n"
    );
    let output = coach(&["--jsonl", "--json"], &stdin);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output.stdout).len(), 2);
    let errors = lines(&output.stderr);
    let numbers: Vec<&Value> = errors.iter().filter_map(|error| error["error"].get("line")).collect();
    assert_eq!(numbers, [&json!(2), &json!(3), &json!(4)]);
    assert_eq!(errors[0]["error"]["code"], "malformed-line");
    assert_eq!(errors[0]["error"]["expected"], "responsible, hurt or either");
    assert_eq!(errors.last().unwrap()["error"]["code"], "malformed-lines");
    assert!(!String::from_utf8(output.stderr).unwrap().contains("secret"));
}

#[test]
fn a_file_that_is_not_there_is_named_with_what_to_do() {
    let error = Home::new().error(1, &["coach", "no-such-letter.txt"]);
    assert_eq!(error["code"], "file-failed");
}

fn named(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

#[test]
fn the_document_names_the_codes_that_are_shown_without_asking() {
    let document = include_str!("../../../docs/CLI.md");
    let (before, others) = document.split_once("With `--all` the other").unwrap();
    let (_, shown) = before.rsplit_once("are shown:").unwrap();
    let codes = |by_default: bool| -> Vec<&str> {
        Watch::ALL
            .iter()
            .filter(|code| code.is_on_by_default() == by_default)
            .map(|code| code.name())
            .collect()
    };
    assert_eq!(named(shown), codes(true));
    assert_eq!(named(others.split("\n\n").next().unwrap()), codes(false));
}
