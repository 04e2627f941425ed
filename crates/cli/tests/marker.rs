//! A person's words are in no file of the vault and in no error.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod support;

use std::fs;
use support::Home;

const MARKER: &str = "MARKER-c41b-Ruth";

fn holds_marker(bytes: &[u8]) -> bool {
    bytes.windows(MARKER.len()).any(|window| window == MARKER.as_bytes())
}

#[test]
fn words_are_sealed_and_erased() {
    let home = Home::with_vault();
    let letter = home.letter("unsent");
    let body = format!(r#"{{"parts":[["free","{MARKER}"]],"feelings":[]}}"#);
    home.ok(&["do", &format!(r#"{{"keep_version":{{"letter":"{letter}","body":{body}}}}}"#)]);
    let draft = body.replace(MARKER, &format!("{MARKER} again"));
    home.ok(&["draft", &format!(r#"{{"of":{{"letter":"{letter}"}},"body":{draft}}}"#)]);
    assert!(holds_marker(home.ok(&["show", "letter", &letter]).as_bytes()));

    home.ok(&["sheet"]);
    home.ok(&["snapshot", "snapshot"]);
    assert!(!holds_marker(&fs::read(home.0.path().join("snapshot")).unwrap()));
    let files: Vec<_> = fs::read_dir(home.vault()).unwrap().map(|file| file.unwrap().path()).collect();
    assert!(!files.is_empty());
    for file in files {
        assert!(!holds_marker(&fs::read(&file).unwrap()), "{}", file.display());
    }

    home.ok(&["erase", "--yes"]);
    assert!(!home.vault().exists());
}

#[test]
fn no_error_quotes_what_was_typed() {
    let home = Home::with_vault();
    let m = MARKER;
    let lines: [Vec<String>; 16] = [
        vec!["do".into(), format!(r#"{{"{m}":{{}}}}"#)],
        vec!["do".into(), format!(r#"{{"name_breach":{{"relation":"{m}","other":"x","role":"hurt"}}}}"#)],
        vec![
            "do".into(),
            format!(r#"{{"name_breach":{{"relation":"sibling","other":["{m}"],"role":"hurt"}}}}"#),
        ],
        vec!["do".into(), format!(r#"{{"name_breach":{{"relation":"sibling","other":"{m}"}}}}"#)],
        vec!["do".into(), format!(r#"{{"hold_letter":{{"letter":"{m}"}}}}"#)],
        vec!["do".into(), format!(r#""{m}"#)],
        vec!["do".into(), "{}".into(), m.into()],
        vec!["draft".into(), format!(r#"{{"of":{{"letter":"{m}"}}}}"#)],
        vec!["show".into(), "letter".into(), m.into()],
        vec![format!("--{m}"), "init".into()],
        vec![m.into()],
        vec!["bond".into(), "show".into(), m.into()],
        vec!["bond".into(), "do".into(), "0000".into(), format!(r#"{{"{m}":{{}}}}"#)],
        vec!["bond".into(), "join".into(), m.into(), "--other".into(), m.into()],
        vec![
            "bond".into(),
            "new".into(),
            "--host".into(),
            format!("{m}/"),
            "--other".into(),
            m.into(),
            "--kind".into(),
            "family".into(),
        ],
        vec!["recover".into(), "none".into(), "--words-file".into(), m.into()],
    ];
    for args in &lines {
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        for json in [&[][..], &["--json"]] {
            let output = home.run(&[json, &args].concat());
            assert!(!output.status.success(), "{args:?}");
            assert!(!holds_marker(&output.stderr) && !holds_marker(&output.stdout), "{args:?}");
        }
    }
}
