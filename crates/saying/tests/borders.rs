//! Each sentence at both sides of its border, and what no sentence may say.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expected by failing")]

use mendwell_content::{Language, Texts};
use mendwell_domain::{
    Counts, Day, Importance, Outcome, OwnPromise, PromiseKind, PromiseSummary, PromiseView, Schedule,
    Standing, Terms, Words,
};
use mendwell_saying::{Said, Shows, Value};

/// A promise that was recorded like this, so many days ago each.
fn view(importance: Importance, recorded: &[(i32, Outcome)]) -> PromiseView {
    let today: Day = "2026-11-24".parse().unwrap();
    let terms = Terms {
        kind: PromiseKind::Reliability,
        cue: Words::default(),
        act: Words::new("I call".to_owned()).unwrap(),
        counts: Words::default(),
        schedule: Schedule::DAILY,
        until: None,
        importance,
    };
    PromiseView {
        summary: PromiseSummary {
            id: mendwell_domain::FreshId([1; 16]).into(),
            made_on: today.plus(-400),
            said: OwnPromise { to: None, terms, rehearsal: Words::default(), risks: Vec::new() },
            standing: Standing::Open,
            due: true,
            keeping: None,
            next: None,
        },
        today,
        stated: Vec::new(),
        stood: Vec::new(),
        days: Vec::new(),
        counts: Counts::default(),
        recent: Counts::default(),
        evidence: recorded.iter().map(|(ago, outcome)| (today.plus(-ago), *outcome)).collect(),
    }
}

/// The same outcome on each of these days ago.
fn each(ago: std::ops::Range<i32>, outcome: Outcome) -> Vec<(i32, Outcome)> {
    ago.map(|ago| (ago, outcome)).collect()
}

fn shows(recorded: &[(i32, Outcome)]) -> Shows {
    Shows::of(&view(Importance::Big, recorded))
}

fn keys(shows: &Shows) -> Vec<&'static str> {
    shows.said().iter().map(|said| said.key).collect()
}

fn value(said: &[Said], key: &str, name: &str) -> String {
    let said = said.iter().find(|said| said.key == key).unwrap_or_else(|| panic!("no {key} in {said:?}"));
    match said.values.iter().find(|(of, _)| *of == name) {
        Some((_, Value::Number(number))) => number.clone(),
        other => panic!("{name} of {key} is {other:?}"),
    }
}

fn sentences(shows: &Shows, language: Language) -> Vec<String> {
    let texts = Texts::new(language);
    let mut said = shows.said();
    if let Shows::Told(told) = shows {
        said.extend(told.worked_out());
    }
    said.iter().map(|said| said.put(|day| day.to_string(), |key, values| texts.with(key, values))).collect()
}

#[test]
fn without_a_record_nothing_is_said() {
    assert_eq!(shows(&[]), Shows::Nothing);
    assert!(keys(&Shows::Nothing).is_empty());
}

#[test]
fn it_is_too_early_below_three_weighted_days() {
    assert_eq!(
        shows(&each(0..2, Outcome::Kept)),
        Shows::TooEarly { more: 2 },
        "two days have faded a little"
    );
    assert_eq!(shows(&each(1..4, Outcome::Missed)), Shows::TooEarly { more: 1 });
    assert!(matches!(shows(&each(0..4, Outcome::Missed)), Shows::Told(_)));
    let small = Shows::of(&view(Importance::Small, &each(0..4, Outcome::Kept)));
    assert_eq!(small, Shows::TooEarly { more: 3 }, "a small promise counts half");
    assert_eq!(
        shows(&each(0..9, Outcome::Excused)),
        Shows::TooEarly { more: 3 },
        "excused days are no evidence"
    );
}

#[test]
fn the_range_is_rounded_outward() {
    let mixed: Vec<_> =
        (0..20).map(|ago| (ago, if ago % 4 == 0 { Outcome::Missed } else { Outcome::Kept })).collect();
    let shows = shows(&mixed);
    let Shows::Told(told) = &shows else { panic!("{shows:?}") };
    let (low, high) =
        (value(&shows.said(), "shows-share", "low"), value(&shows.said(), "shows-share", "high"));
    let (low, high): (f64, f64) = (low.parse().unwrap(), high.parse().unwrap());
    let found = told.found.quantiles;
    assert!(low <= found.q05 * 10.0 && found.q05 * 10.0 < low + 1.0, "{low} {found:?}");
    assert!(high >= found.q95 * 10.0 && found.q95 * 10.0 > high - 1.0, "{high} {found:?}");
}

#[test]
fn all_kept_is_never_called_certain() {
    let always = shows(&each(0..365, Outcome::Kept));
    assert_eq!(value(&always.said(), "shows-share", "high"), "10");
    assert!(value(&always.said(), "shows-share", "low").parse::<u8>().unwrap() < 10);
    for language in [Language::English, Language::Spanish] {
        for sentence in sentences(&always, language) {
            for word in ["certain", "proof", "sign that", "streak", "trustworthy", "segur", "prueba", "racha"]
            {
                assert!(!sentence.to_lowercase().contains(word), "{sentence}");
            }
        }
    }
}

#[test]
fn a_silence_is_named_after_four_weeks_and_widens_the_range() {
    let until = |days: i32| shows(&each(days..days + 30, Outcome::Kept));
    assert!(!keys(&until(28)).contains(&"shows-since"));
    assert!(keys(&until(29)).contains(&"shows-since"));
    let width = |shows: Shows| match shows {
        Shows::Told(told) => told.found.quantiles.q95 - told.found.quantiles.q05,
        other => panic!("{other:?}"),
    };
    assert!(width(until(90)) > width(until(28)));
}

#[test]
fn what_was_excused_is_said_when_it_is_more_than_a_fifth() {
    let with = |excused: i32| {
        let mut recorded = each(0..16, Outcome::Kept);
        recorded.extend(each(16..16 + excused, Outcome::Excused));
        keys(&shows(&recorded))
    };
    assert!(!with(4).contains(&"shows-excused"), "a fifth");
    assert!(with(5).contains(&"shows-excused"));
}

#[test]
fn change_has_one_sentence_and_asks_for_both_windows() {
    let two = |late: Outcome, early: Outcome| {
        let mut recorded = each(0..28, late);
        recorded.extend(each(28..112, early));
        keys(&shows(&recorded)).last().copied()
    };
    assert_eq!(two(Outcome::Kept, Outcome::Missed), Some("shows-improving"));
    assert_eq!(two(Outcome::Missed, Outcome::Kept), Some("shows-declining"));
    assert_eq!(two(Outcome::Slipped, Outcome::Kept), Some("shows-declining"), "told, and still a miss");
    assert_eq!(two(Outcome::Kept, Outcome::Kept), Some("shows-steady"));
    assert_eq!(keys(&shows(&each(0..28, Outcome::Kept))).last(), Some(&"shows-unclear"), "no earlier window");
}

#[test]
fn the_numbers_of_the_method_can_be_added_up_by_hand() {
    let shows = shows(&[
        (0, Outcome::Kept),
        (0, Outcome::Kept),
        (0, Outcome::Partly),
        (60, Outcome::Missed),
        (60, Outcome::Kept),
    ]);
    let Shows::Told(told) = &shows else { panic!("{shows:?}") };
    let how = told.worked_out();
    assert_eq!(value(&how, "shows-how-weight", "weight"), "1");
    assert_eq!(
        (value(&how, "shows-how-sums", "for"), value(&how, "shows-how-sums", "against")),
        ("3".into(), "1".into())
    );
    assert_eq!(value(&how, "shows-how-range", "alpha"), "4");
    assert_eq!(value(&how, "shows-how-change", "kept"), "2.5");
    assert_eq!(value(&how, "shows-how-change", "all-before"), "2");
}

#[test]
fn the_picture_is_weekly_and_half_a_year_at_most() {
    let bands = |days: i32| match shows(&each(0..days, Outcome::Kept)) {
        Shows::Told(told) => told.fan.bands().to_vec(),
        other => panic!("{other:?}"),
    };
    assert_eq!(bands(7).len(), 1, "less than a week has no picture");
    assert_eq!(bands(8).len(), 2);
    let year = bands(365);
    assert_eq!(year.len(), 27);
    assert!(year.windows(2).all(|two| two[0].day.plus(7) == two[1].day));
    assert!(year.iter().all(|band| band.share.q05 < band.share.q25 && band.share.q75 < band.share.q95));
}

#[test]
fn every_sentence_is_whole_in_both_languages() {
    let mut recorded = each(40..90, Outcome::Kept);
    recorded.extend(each(90..120, Outcome::Excused));
    let told = shows(&recorded);
    assert!(keys(&told).contains(&"shows-since") && keys(&told).contains(&"shows-excused"));
    for shows in [&told, &shows(&each(0..1, Outcome::Kept)), &shows(&each(0..12, Outcome::Missed))] {
        for language in [Language::English, Language::Spanish] {
            for sentence in sentences(shows, language) {
                assert!(!sentence.contains(['{', '}', '$']) && !sentence.starts_with("shows-"), "{sentence}");
            }
        }
    }
}
