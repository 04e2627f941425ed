//! The thirty cases of `golden.json`: inputs with the answers of an independent reference. The file may only grow.
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

#[test]
fn every_case_of_the_reference_is_answered_alike() {
    let golden: Value = serde_json::from_str(include_str!("golden.json")).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    assert!(cases.len() >= 30);
    let mut problems = Vec::new();
    for case in cases {
        let found = answer::answer(case["kind"].as_str().unwrap(), &case["input"]);
        compare(case["id"].as_str().unwrap(), &found, &case["expected"], &mut problems);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
