//! `golden.json` and `edges.json`: inputs with the answers of an independent reference. The files may only grow.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests; clippy.toml allows these only in tests themselves"
)]

mod answer;

use serde_json::Value;

const TOLERANCE: f64 = 1e-6;

/// Compares numbers with a tolerance and everything else exactly; what is not expected must not be there.
fn compare(path: &str, found: &Value, expected: &Value, problems: &mut Vec<String>) {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            let names = |map: &serde_json::Map<String, Value>| map.keys().cloned().collect::<Vec<_>>();
            if names(found) != names(expected) {
                problems.push(format!("{path}: {:?} instead of {:?}", names(found), names(expected)));
            }
            for (name, expected) in expected {
                compare(&format!("{path}.{name}"), &found[name], expected, problems);
            }
        }
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            for (index, (found, expected)) in found.iter().zip(expected).enumerate() {
                compare(&format!("{path}[{index}]"), found, expected, problems);
            }
        }
        (Value::Number(f), Value::Number(e)) if e.is_f64() => {
            let (f, e) = (f.as_f64().unwrap(), e.as_f64().unwrap());
            let scale = if path.ends_with("log_evidence") { e.abs().max(1.0) } else { 1.0 };
            if (f - e).abs() > TOLERANCE * scale {
                problems.push(format!("{path}: {f} instead of {e}"));
            }
        }
        (found, expected) if found == expected => {}
        _ => problems.push(format!("{path}: {found} instead of {expected}")),
    }
}

/// The problems of a file's cases, and how many cases there are.
fn problems(file: &str) -> (Vec<String>, usize) {
    let file: Value = serde_json::from_str(file).unwrap();
    let cases = file["cases"].as_array().unwrap();
    let mut problems = Vec::new();
    for case in cases {
        let found = answer::answer(case["kind"].as_str().unwrap(), &case["input"]);
        compare(case["id"].as_str().unwrap(), &found, &case["expected"], &mut problems);
    }
    (problems, cases.len())
}

#[test]
fn every_case_of_the_reference_is_answered_alike() {
    let (problems, count) = problems(include_str!("golden.json"));
    assert!(count >= 30);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Ten years of days, a million days away, two years of silence, ties, constants, nothing yet: answers of the same reference.
#[test]
fn every_edge_is_answered_as_the_reference_does() {
    let (problems, count) = problems(include_str!("edges.json"));
    assert!(count >= 21);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
