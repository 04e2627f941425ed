//! `mendwell trends --jsonl` as programs use it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests; clippy.toml allows these only in tests themselves"
)]

mod support;

use serde_json::{Value, json};
use std::process::Output;
use support::lines::{answered, lines};

fn trends(stdin: &str) -> Output {
    answered(&["trends", "--jsonl", "--json"], stdin)
}

fn names(value: &Value) -> Vec<&String> {
    value.as_object().unwrap().keys().collect()
}

#[test]
fn every_case_of_the_reference_has_an_answer_with_the_names_of_the_reference() {
    let golden: Value = serde_json::from_str(include_str!("../../trends/tests/golden.json")).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    let stdin: String = cases.iter().map(|case| format!("{case}\n")).collect();
    let output = trends(&stdin);
    assert!(output.status.success());
    let answers = lines(&output.stdout);
    assert_eq!(answers.len(), cases.len());
    for (answer, case) in answers.iter().zip(cases) {
        let (found, expected) = (&answer["result"], &case["expected"]);
        assert_eq!((&answer["id"], names(found)), (&case["id"], names(expected)));
        for (name, expected) in expected.as_object().unwrap() {
            match (found[name].as_f64(), expected.as_f64()) {
                (Some(found), Some(expected)) => {
                    assert!((found - expected).abs() <= 1e-6 * expected.abs().max(1.0), "{case}: {name}");
                }
                // Numbers further down are compared where they are worked out.
                _ if expected.is_object() => assert_eq!(names(&found[name]), names(expected)),
                _ if expected.is_array() => {}
                _ => assert_eq!(&found[name], expected),
            }
        }
    }
}

#[test]
fn a_line_that_cannot_be_answered_names_its_field_and_the_others_are_answered() {
    let good = r#"{"id": 1, "kind": "agreement", "input": {"pairs": [["kept", "missed"]]}}"#;
    let bad = [
        (
            r#"{"id": "a", "kind": "pulses", "input": {"now": 1, "t": [0, NaN], "y": [1, 2]}}"#,
            "not-finite",
            "t[1]",
        ),
        (r#"{"id": "b", "kind": "pulses", "input": {"now": 1e999, "t": [], "y": []}}"#, "not-finite", "now"),
        (
            r#"{"id": "c", "kind": "pulses", "input": {"now": 1, "t": [0], "y": [11]}}"#,
            "out-of-range",
            "y[0]",
        ),
        (
            r#"{"id": "d", "kind": "pulses", "input": {"now": 1000001, "t": [], "y": []}}"#,
            "out-of-range",
            "now",
        ),
        (r#"{"id": "e", "kind": "pulses", "input": {"now": 1, "t": [0], "y": []}}"#, "unequal-lengths", "y"),
        (r#"{"id": "f", "kind": "reliability", "input": {"items": []}}"#, "missing-field", "now"),
        (
            r#"{"id": "g", "kind": "reliability", "input": {"now": 1, "items": [{"t": 0, "outcome": "SECRET", "w": 1}]}}"#,
            "unexpected-value",
            "items[0].outcome",
        ),
        (
            r#"{"id": "h", "kind": "reliability", "input": {"now": 1, "items": [{"t": 0, "outcome": "kept", "w": 2}]}}"#,
            "out-of-range",
            "items[0].w",
        ),
        (
            r#"{"id": "i", "kind": "reliability", "input": {"now": 1, "items": [], "hyper": {"SECRET": 1}}}"#,
            "unknown-setting",
            "hyper",
        ),
        (r#"{"id": "j", "kind": "SECRET", "input": {}}"#, "unexpected-value", "kind"),
        (
            r#"{"id": "k", "kind": "reliable_change", "input": {"x1": 1, "x2": 2, "sd": 4, "rel": 1}}"#,
            "out-of-range",
            "rel",
        ),
        (r#"{"kind": "agreement", "input": {"pairs": []}}"#, "missing-field", "id"),
    ];
    let mut stdin = String::new();
    for (line, ..) in bad {
        stdin += &format!("{line}\n{good}\n\n");
    }
    let output = trends(&format!("{stdin}SECRET\n{good}\n"));
    assert_eq!(output.status.code(), Some(1));
    let answers = lines(&output.stdout);
    assert_eq!(answers.len(), 2 * bad.len() + 2);
    for ((line, code, field), pair) in bad.iter().zip(answers.chunks(2)) {
        let error = &pair[0]["error"];
        assert_eq!((&error["code"], &error["field"]), (&json!(code), &json!(field)), "{line}");
        assert!(error["message"].is_string() && error["remedy"].is_string());
        assert_eq!(pair[1]["result"]["doer_sees_more"], 1);
    }
    let last = &answers[2 * bad.len()];
    assert_eq!((&last["id"], &last["error"]["code"]), (&Value::Null, &json!("malformed-line")));
    assert_eq!(lines(&output.stderr)[0]["error"]["code"], "malformed-lines");
    assert!(!String::from_utf8(output.stdout).unwrap().contains("SECRET"));
}
