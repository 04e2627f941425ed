//! The packs as they stand in the repository: they load, and every example is read as it says.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use std::fs;
use std::path::Path;

use mendwell_coach::Pack;

fn load(language: &str) -> Pack {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs").join(language);
    let mut files = Vec::new();
    for folder in ["", "classes", "watch", "strengths", "terms", "care"] {
        let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    files.sort();
    let sources: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Pack::parse(&sources).unwrap_or_else(|mistake| panic!("packs/{language}/{mistake}"))
}

#[test]
fn every_example_in_the_rules_files_is_read_as_it_says() {
    for language in ["en", "es"] {
        let pack = load(language);
        let problems: Vec<String> = pack
            .examples()
            .iter()
            .filter_map(|example| {
                Some(format!("packs/{language}/{}: {}", example.place, pack.check(example)?))
            })
            .collect();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }
}

#[test]
fn the_crate_carries_all_the_rules_of_the_repository() {
    for (carried, language) in [(Pack::english(), "en"), (Pack::spanish(), "es")] {
        let repository = load(language);
        let names: Vec<_> = repository.rule_names().collect();
        assert_eq!(carried.rule_names().collect::<Vec<_>>(), names);
        assert!(!names.is_empty(), "the pack {language} is empty");
    }
}
