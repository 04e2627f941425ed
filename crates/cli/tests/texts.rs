//! Every refusal and every trouble can be said, in every language, with what to do about it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests; clippy.toml allows these only in tests themselves"
)]

use mendwell_content::{Language, Texts};
use mendwell_domain::{Refusal, bond::BondRefusal};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The codes that have no words, or no remedy.
fn unsaid<'c>(codes: impl Iterator<Item = &'c str> + Clone) -> Vec<String> {
    let of = |language: Language| {
        let texts = Texts::new(language);
        let keys = codes.clone().flat_map(|code| [format!("error-{code}"), format!("error-{code}.remedy")]);
        let missing: Vec<String> = keys.filter(|key| !texts.has(key)).collect();
        missing.into_iter().map(move |key| format!("{key} in {language:?}"))
    };
    Language::ALL.into_iter().flat_map(of).collect()
}

#[test]
fn every_refusal_has_its_words_and_its_remedy() {
    let codes = Refusal::ALL.map(Refusal::code).into_iter().chain(BondRefusal::ALL.map(BondRefusal::code));
    assert_eq!(unsaid(codes), Vec::<String>::new());
}

/// The command line may not use these crates, so their codes are read where they are written.
#[test]
fn whatever_goes_wrong_between_two_people_can_be_said() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut codes = BTreeSet::new();
    for part in ["circle/src", "sync/src", "ledger/src", "client/src/bonds", "client/src/devices"] {
        for file in files(&crates.join(part)) {
            let source = fs::read_to_string(&file).unwrap();
            for call in ["goes_on(\"", "stops(\"", "Trouble(\"", "insert(\""] {
                codes.extend(source.split(call).skip(1).map(|rest| literal(rest).to_owned()));
            }
            let said = source.split("fn code(").skip(1).map(|rest| rest.split("\n    }\n").next().unwrap());
            codes.extend(
                said.flat_map(|body| body.split("=> \"").skip(1)).map(|rest| literal(rest).to_owned()),
            );
        }
    }
    // A host's refusals stand in rows: the code, and then the status.
    let refusals = fs::read_to_string(crates.join("wire/src/refusal.rs")).unwrap();
    let rows = refusals.split('"').zip(refusals.split('"').skip(1)).skip(1).step_by(2);
    let coded = rows.filter(|(_, after)| after.trim_start_matches([',', ' ', '\n']).starts_with(['4', '5']));
    codes.extend(coded.map(|(code, _)| code.replace('_', "-")));
    assert!(
        codes.len() > 70 && codes.contains("commit-external") && codes.contains("host-full"),
        "{codes:?}"
    );
    assert_eq!(unsaid(codes.iter().map(String::as_str)), Vec::<String>::new());
}

/// What stands before the next quotation mark.
fn literal(rest: &str) -> &str {
    rest.split('"').next().unwrap()
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
