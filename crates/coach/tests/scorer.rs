//! The learned half: it loads, keeps its hands off quotations and other languages, and survives damage.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_coach::scorer::{Limits, Scorer, Task, Weight};
use mendwell_coach::{Kind, Pack, Role};
use proptest::prelude::*;

#[test]
fn the_scorers_in_the_crate_are_whole_and_small() {
    let bytes = [include_bytes!("../scorer/en.bin").as_slice(), include_bytes!("../scorer/es.bin")];
    assert!(bytes.iter().map(|bytes| bytes.len()).sum::<usize>() <= 128 * 1024);
    for bytes in bytes {
        assert_eq!(Scorer::from_bytes(bytes).unwrap().to_bytes(), bytes);
    }
}

#[test]
fn nothing_is_added_inside_quotation_marks() {
    for said in [
        "You are a pathetic liar and always have been.",
        "You owe me an answer by Friday.",
        "Grow up, everybody does it.",
    ] {
        let text = format!("“{said}”");
        let read = Pack::english().read(&text, Role::Responsible, Kind::Reply);
        assert!(read.watch.iter().all(|found| found.rule != "scorer"), "{text}");
    }
}

#[test]
fn a_text_in_another_language_is_left_to_the_rules() {
    let spanish = "Ayer vinieron mis hermanas y cenamos todos juntos en la cocina, sin prisa.";
    let english = "Yesterday my sisters came over and we all had dinner in the kitchen, without any hurry.";
    for (pack, text) in [(Pack::english(), spanish), (Pack::spanish(), english)] {
        let read = |role| (pack.read(text, role, Kind::Impact), pack.read_by_rules(text, role, Kind::Impact));
        let (weighed, by_rules) = read(Role::Hurt);
        assert_eq!(weighed, by_rules);
    }
}

/// What a model of one weight says of a text whose only feature of interest is the one given.
fn adds(weight: i8) -> bool {
    let mut scorer = Scorer::with_words("sorry 1 1\nabout 2 2 f\nthat 3 2 f\n");
    let pack = Pack::parse(&[("splitting.txt", "abbreviations: mr\n")]).unwrap();
    let feature = scorer.features(&pack, "sorry about that", Role::Hurt, Kind::Clause).whole[0];
    scorer.learn(
        Task::Terms,
        vec![Limits { keep: 0, add: 1_000 }],
        vec![Weight { feature, code: 0, weight }],
    );
    let again = Scorer::from_bytes(&scorer.to_bytes()).unwrap();
    let read =
        pack.with_scorer(Box::leak(Box::new(again))).read("sorry about that", Role::Hurt, Kind::Clause);
    read.terms.first().is_some_and(|found| found.rule == "scorer" && found.span.start < found.span.end)
}

#[test]
fn a_code_is_added_from_its_limit_on() {
    assert!(adds(127));
    assert!(!adds(4));
    assert!(!adds(-127));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn damaged_bytes_are_no_scorer_and_do_no_harm(at in 0usize..200_000, byte in any::<u8>(), cut in 0usize..200_000) {
        let mut bytes = Scorer::english().to_bytes();
        let length = bytes.len();
        bytes[at % length] = byte;
        bytes.truncate(length - (cut % length) * usize::from(cut % 2 == 0));
        if let Some(scorer) = Scorer::from_bytes(&bytes) {
            let _ = scorer.features(Pack::english(), "I'm sorry, but you made me. “Never.”", Role::Hurt, Kind::Reply);
            let _ = scorer.to_bytes();
        }
    }
}
