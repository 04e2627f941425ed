//! The stories in docs/CLI.md are true.

mod support;

use support::host::Host;
use support::scenes::{fits, run, section};

const DOCUMENT: &str = include_str!("../../../docs/CLI.md");

#[test]
fn the_story_is_true() {
    run(section(DOCUMENT, "A story"), &[]);
}

#[test]
fn the_story_of_a_promise_is_true() {
    run(section(DOCUMENT, "A story of a promise"), &[]);
}

#[test]
fn the_story_of_two_people_is_true() {
    let host = Host::start();
    run(section(DOCUMENT, "A story of two people"), &[("HOST", &host.name), ("HOST_PROCESS", &host.id())]);
}

#[test]
fn the_story_of_two_devices_is_true() {
    let host = Host::start();
    run(section(DOCUMENT, "A story of two devices"), &[("HOST", &host.name)]);
}

#[test]
fn an_ellipsis_stands_for_anything() {
    assert!(fits(&["a … c", "…", "z"], &["a b c", "1", "2", "z"]));
    assert!(fits(&["…"], &[]));
    assert!(!fits(&["a … c"], &["a b"]));
    assert!(!fits(&["a"], &["a", "b"]));
}
