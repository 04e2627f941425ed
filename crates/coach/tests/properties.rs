//! What must hold for any text.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use std::time::{Duration, Instant};

use mendwell_coach::{Findings, Kind, Pack, Role, Span};
use proptest::prelude::*;

/// Texts that look like what the rules are about, mixed with what nobody expects.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => proptest::sample::select(vec![
            "sorry", "I'm", "if", "you", "felt", "hurt", "but", "that", "It's", "dont", "ur", "always", "never", "forgive",
            "everything", "because", "was", "only", "a", "joke", "my", "fault", "“no", "excuse”", "'cause", "should", "of",
        ]).prop_map(str::to_owned),
        3 => proptest::sample::select(vec![".", "!", "?", ",", "…", " — ", "\n", "\"", "'", "’", "😬", "👩‍👩‍👧", "é", "e\u{301}", "ß", "4.5", "3am", "\u{202e}"])
            .prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    let space = prop_oneof![5 => Just(" "), 1 => Just("")];
    proptest::collection::vec((piece, space), 0..40)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, space)| piece + space).collect())
}

fn spans(read: &Findings) -> Vec<Span> {
    let mut all: Vec<Span> = read.watch.iter().map(|found| found.span).collect();
    all.extend(read.strengths.iter().map(|found| found.span));
    all.extend(read.terms.iter().map(|found| found.span));
    all.extend(read.care.iter().map(|found| found.span));
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_read_and_every_mark_lies_on_whole_characters(text in texts()) {
        for role in [Role::Responsible, Role::Hurt, Role::Either] {
            let read = Pack::english().read(&text, role, Kind::Apology);
            for span in spans(&read) {
                prop_assert!(span.start < span.end && span.end <= text.len());
                prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
                let (chars, utf16) = (span.chars(&text), span.utf16(&text));
                prop_assert!(chars.start < chars.end && chars.end <= text.chars().count());
                prop_assert!(utf16.start < utf16.end && utf16.end <= text.encode_utf16().count());
            }
        }
    }

    #[test]
    fn reading_twice_says_the_same(text in texts()) {
        let read = || Pack::english().read(&text, Role::Responsible, Kind::Apology);
        prop_assert_eq!(read(), read());
    }

    #[test]
    fn a_pack_that_has_read_much_answers_as_a_fresh_one(texts in proptest::collection::vec(texts(), 1..4)) {
        let fresh = |text: &str| {
            let pack = Pack::from_image(Pack::spanish_image()).unwrap();
            pack.read(text, Role::Hurt, Kind::Impact)
        };
        let warm = Pack::from_image(Pack::spanish_image()).unwrap();
        for text in &texts {
            prop_assert_eq!(warm.read(text, Role::Hurt, Kind::Impact), fresh(text));
        }
    }

    #[test]
    fn words_stand_in_order_in_sentences_and_clauses_without_gaps(text in texts()) {
        let words = Pack::english().text(&text);
        prop_assert!(words.tokens().windows(2).all(|two| two[0].start <= two[1].start));
        let sentences: Vec<_> = words.sentences().to_vec();
        prop_assert_eq!(sentences.iter().map(|one| one.len()).sum::<usize>(), words.tokens().len());
        prop_assert_eq!(words.clauses().map(|one| one.len()).sum::<usize>(), words.tokens().len());
        prop_assert!(sentences.iter().all(|one| one.len() <= 120));
    }

    #[test]
    fn damaged_bytes_are_no_pack_and_do_no_harm(at in 0usize..400_000, byte in any::<u8>(), cut in 0usize..400_000) {
        let mut bytes = Pack::english_image().to_vec();
        let length = bytes.len();
        bytes[at % length] = byte;
        bytes.truncate(length - (cut % length) * usize::from(cut % 2 == 0));
        if let Some(pack) = Pack::from_image(&bytes) {
            let _ = pack.read("I'm sorry if you felt hurt, but it was only a joke.", Role::Responsible, Kind::Apology);
        }
    }
}

#[test]
fn a_letter_ten_times_as_long_takes_about_ten_times_as_long() {
    let letters = [
        "I'm sorry if you felt hurt, but you always do this and it was only a joke. ",
        "sorry ",
        "sorry, if you ",
        "'",
        "\"sorry ",
        "a\u{301}😬",
        ". ",
    ];
    let _ = Pack::english();
    for letter in letters {
        let time = |times: usize| {
            let text = letter.repeat(times);
            let once = || {
                let begun = Instant::now();
                let _ = Pack::english().read(&text, Role::Responsible, Kind::Apology);
                begun.elapsed()
            };
            (0..3).map(|_| once()).min().unwrap_or_default()
        };
        // Twice as much again for a busy machine, and again where it was busy with something else just then; a quadratic reading
        // would take a hundred times as long each time.
        let is_linear = || time(600) < time(60) * 30 + Duration::from_millis(5);
        assert!((0..10).any(|_| is_linear()), "{letter:?}");
    }
}
