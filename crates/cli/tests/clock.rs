//! The day of what is written is the device's, or the one that a demonstration says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod support;

use support::Home;

#[test]
fn a_time_that_is_told_is_the_day_of_what_is_written() {
    let home = Home::with_vault();
    let letter = home.letter("account");
    let keep = format!(
        r#"{{"keep_version":{{"letter":"{letter}","body":{{"parts":[["act","I did."]],"feelings":[]}}}}}}"#
    );
    let at = |now: &str| home.command(&["do", &keep]).env("MENDWELL_NOW", now).output().unwrap();
    assert!(at("1800000000").status.success());
    let shown = home.ok(&["--json", "show", "letter", &letter]);
    assert!(shown.contains("2027-01-15"), "{shown}");

    for wrong in ["yesterday", "-1", "99999999999999"] {
        let output = at(wrong);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.starts_with("no-time: ") && !said.contains(wrong), "{said}");
    }
    assert_eq!(home.ok(&["--json", "show", "letter", &letter]), shown, "nothing was written");
}
