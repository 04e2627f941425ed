//! Both languages are complete: the same messages, attributes and variables, and everything parses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

type Texts = BTreeMap<String, BTreeSet<String>>;

fn variables(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (selector, variants) = match expression {
            Expression::Inline(inline) => (inline, [].as_slice()),
            Expression::Select { selector, variants } => (selector, variants.as_slice()),
        };
        if let InlineExpression::VariableReference { id } = selector {
            found.insert(id.name.clone());
        }
        variants.iter().for_each(|variant| variables(&variant.value, found));
    }
}

fn texts(language: &str) -> Texts {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts").join(language);
    let mut texts = Texts::new();
    for file in std::fs::read_dir(dir).unwrap() {
        let path = file.unwrap().path();
        let source = std::fs::read_to_string(&path).unwrap();
        let parsed =
            fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{path:?}: {errors:?}"));
        for entry in parsed.body {
            let Entry::Message(message) = entry else { continue };
            let mut add = |key: String, pattern: &Pattern<String>| {
                let mut found = BTreeSet::new();
                variables(pattern, &mut found);
                assert_eq!(texts.insert(key.clone(), found), None, "{key} stands twice");
            };
            if let Some(value) = &message.value {
                add(message.id.name.clone(), value);
            }
            for attribute in &message.attributes {
                add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    texts
}

#[test]
fn both_languages_have_the_same_texts_and_variables() {
    let (english, spanish) = (texts("en"), texts("es"));
    let missing: Vec<_> = english.keys().filter(|key| !spanish.contains_key(*key)).collect();
    let extra: Vec<_> = spanish.keys().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty() && extra.is_empty(), "missing {missing:?}, extra {extra:?}");
    let differ: Vec<_> = english.iter().filter(|(key, variables)| spanish[*key] != **variables).collect();
    assert!(differ.is_empty(), "{differ:?}");
    assert!(english.len() > 800, "only {} texts were read", english.len());
}

/// Every key that the app names letter by letter is there. (Keys put together at run time are walked by the journeys.)
#[test]
fn every_named_key_exists() {
    let english = texts("en");
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut unknown = Vec::new();
    for dir in [
        "web/src",
        "web/src/screens",
        "web/src/screens/act",
        "web/src/screens/bonds",
        "web/src/screens/devices",
        "cli/src",
        "cli/src/commands",
        "cli/src/commands/bond",
        "cli/src/page",
        "cli/src/page/act",
        "cli/src/page/bond",
    ] {
        for file in std::fs::read_dir(crates.join(dir)).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            for call in [" t(\"", "(t(\"", "{t(\"", "=t(\"", "!t(\"", "tv(\"", "about(\""] {
                for rest in source.split(call).skip(1) {
                    let key = rest.split('"').next().unwrap_or_default();
                    if !english.contains_key(key) {
                        unknown.push(format!("{key} in {}", path.display()));
                    }
                }
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn every_wording_has_twelve_small_gestures() {
    let english = texts("en");
    for wording in ["partners", "family", "friends"] {
        let gestures = english.keys().filter(|key| key.starts_with(&format!("gesture-{wording}-")));
        assert_eq!(gestures.count(), 12, "{wording}");
    }
}

#[test]
fn every_reason_of_the_coach_was_reviewed_in_the_document_as_it_stands() {
    let file =
        |path: &str| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let (texts, document) = (file("texts/en/coach.ftl"), file("../../docs/LANGUAGE.md"));
    let (watch, _) = texts.split_once("\n## ").unwrap();
    let reasons = watch.split("\ncoach-").skip(1).map(|entry| {
        let (code, rest) = entry.split_once(" = ").unwrap();
        let (reason, ask) = rest.trim_end().split_once("\n    .ask = ").unwrap();
        format!("| `{code}` | {reason} | {ask} |")
    });
    let unreviewed: Vec<String> = reasons.filter(|row| !document.contains(row)).collect();
    assert_eq!(unreviewed, Vec::<String>::new());
}
