//! The rules under many more random lives than the other tests try.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_domain::{
    AutoLock, Body, BreachId, Coaching, Command, Country, Day, Fact, Feeling, FreshId, Given, LetterId,
    LetterKind, Name, NoteMark, Now, Part, Relation, Role, Room, Sort, State, Step, Words, decide,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Ten times what proptest tries by itself.
const CASES: u32 = 2_560;

fn breach() -> impl Strategy<Value = BreachId> {
    (0..4_u8).prop_map(|n| FreshId([n; 16]).into())
}

fn letter() -> impl Strategy<Value = LetterId> {
    (0..6_u8).prop_map(|n| FreshId([n; 16]).into())
}

fn words() -> impl Strategy<Value = Words> {
    "[ab \u{0}é]{0,6}".prop_map(|text| Words::new(text).unwrap())
}

fn name() -> impl Strategy<Value = Name> {
    "[a-c]{0,2}".prop_map(|text| Name::new(text).unwrap())
}

fn part() -> impl Strategy<Value = Part> {
    let parts: BTreeSet<Part> = LetterKind::ALL.iter().flat_map(|kind| kind.parts()).copied().collect();
    prop::sample::select(parts.into_iter().collect::<Vec<_>>())
}

fn body() -> impl Strategy<Value = Body> {
    let feelings = (0..8_u8, 1..7_u8).prop_map(|(group, word)| Feeling::new(group, word).unwrap());
    let parts = prop::collection::vec((part(), words()), 0..5);
    (parts, prop::collection::vec(feelings, 0..3)).prop_map(|(parts, feelings)| Body { parts, feelings })
}

fn kind() -> impl Strategy<Value = LetterKind> {
    prop::sample::select(LetterKind::ALL.to_vec())
}

fn role() -> impl Strategy<Value = Role> {
    prop::sample::select(Role::ALL.to_vec())
}

fn relation() -> impl Strategy<Value = Relation> {
    prop::sample::select(Relation::ALL.to_vec())
}

fn given_way() -> impl Strategy<Value = Given> {
    prop::sample::select(vec![Given::Aloud, Given::Handed, Given::Talked])
}

fn note() -> impl Strategy<Value = NoteMark> {
    (0..3_u32).prop_map(NoteMark)
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        letter().prop_map(Step::ReadAgain),
        letter().prop_map(Step::GoOn),
        breach().prop_map(Step::Tell),
        (breach(), kind()).prop_map(|(breach, kind)| Step::Begin(breach, kind)),
        Just(Step::Listening),
        Just(Step::NoAnswer),
    ]
}

fn command() -> impl Strategy<Value = Command> {
    let about_breach = prop_oneof![
        (relation(), name(), role()).prop_map(|(relation, other, role)| Command::NameBreach {
            relation,
            other,
            role
        }),
        (breach(), words()).prop_map(|(breach, words)| Command::TellBreach { breach, words }),
        (breach(), prop::sample::select(Sort::ALL.to_vec()))
            .prop_map(|(breach, sort)| Command::SortBreach { breach, sort }),
        (breach(), role()).prop_map(|(breach, role)| Command::ClaimRole { breach, role }),
        (breach(), relation(), name()).prop_map(|(breach, relation, other)| Command::DescribeOther {
            breach,
            relation,
            other
        }),
        (breach(), kind()).prop_map(|(breach, kind)| Command::BeginLetter { breach, kind }),
    ];
    let about_letter = prop_oneof![
        4 => (letter(), body()).prop_map(|(letter, body)| Command::KeepVersion { letter, body }),
        1 => letter().prop_map(|letter| Command::HoldLetter { letter }),
        1 => letter().prop_map(|letter| Command::EndHold { letter }),
        1 => (letter(), given_way()).prop_map(|(letter, way)| Command::NoteGiven { letter, way }),
        1 => letter().prop_map(|letter| Command::TakeBackGiven { letter }),
        1 => (letter(), note()).prop_map(|(letter, note)| Command::WaveNoteAway { letter, note }),
        1 => (letter(), note()).prop_map(|(letter, note)| Command::TakeUpNote { letter, note }),
    ];
    let about_oneself = prop_oneof![
        prop::sample::select(Room::ALL.to_vec()).prop_map(|room| Command::VisitRoom { room }),
        step().prop_map(|step| Command::PutStepAside { step }),
        step().prop_map(|step| Command::TakeUpStep { step }),
        prop::sample::select(AutoLock::ALL.to_vec()).prop_map(|after| Command::ChooseAutoLock { after }),
        prop::sample::select(Coaching::ALL.to_vec())
            .prop_map(|coaching| Command::ChooseCoaching { coaching }),
        prop::option::of(Just("ES")).prop_map(|code| {
            Command::ChooseCountry { country: code.map(|code| Country::new(code).unwrap()) }
        }),
    ];
    let removing = prop_oneof![
        breach().prop_map(|breach| Command::RemoveBreach { breach }),
        letter().prop_map(|letter| Command::RemoveLetter { letter }),
    ];
    prop_oneof![9 => about_breach, 9 => about_letter, 3 => about_oneself, 1 => removing]
}

/// Commands, each with how many days after the one before it is asked, and whose identity it may take.
fn life() -> impl Strategy<Value = Vec<(Command, i32, u8)>> {
    prop::collection::vec((command(), -2..9, 0..7_u8), 0..80)
}

/// Asks all of it. Gives back the state, and every fact with its day.
fn live(
    life: &[(Command, i32, u8)],
    mut each: impl FnMut(&State, &Command, Now, &[Fact]),
) -> (State, Vec<(Day, Fact)>) {
    let (mut state, mut log) = (State::default(), Vec::new());
    let mut today = Day::from_ymd(2026, 11, 22).unwrap();
    for (command, days, fresh) in life {
        today = today.plus(*days);
        let now = Now { today, fresh: FreshId([*fresh; 16]) };
        let facts = decide(&state, command.clone(), now).unwrap_or_default();
        each(&state, command, now, &facts);
        for fact in facts {
            state.evolve(today, &fact);
            log.push((today, fact));
        }
    }
    (state, log)
}

/// Everything that can be seen.
fn seen(state: &State, today: Day) -> impl PartialEq + std::fmt::Debug {
    let drafts = state.letters().map(|letter| letter.id).collect();
    let letters: Vec<_> = state.letters().map(|letter| state.letter_view(letter.id, None, today)).collect();
    let rooms = (state.acknowledge_view(&drafts, today), state.notes_view(&drafts, today));
    (state.today_view(&drafts, today), rooms, letters, state.preferences())
}

/// Commands that say how something shall be. Said twice, they bring nothing new.
fn sets(command: &Command) -> bool {
    !matches!(
        command,
        Command::NameBreach { .. }
            | Command::BeginLetter { .. }
            | Command::HoldLetter { .. }
            | Command::EndHold { .. }
            | Command::NoteGiven { .. }
            | Command::PutStepAside { .. }
            | Command::RemoveBreach { .. }
            | Command::RemoveLetter { .. }
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    #[ignore = "soak: ten times the cases"]
    fn asked_twice_is_answered_the_same_and_done_once(life in life()) {
        let _ = live(&life, |state, command, now, facts| {
            assert_eq!(decide(state, command.clone(), now).unwrap_or_default(), facts);
            let mut after = state.clone();
            facts.iter().for_each(|fact| after.evolve(now.today, fact));
            if !facts.is_empty() && sets(command) {
                assert_eq!(decide(&after, command.clone(), now), Ok(Vec::new()), "{command:?}");
            }
        });
    }

    #[test]
    #[ignore = "soak: ten times the cases"]
    fn a_kept_version_stays_as_it_is_until_its_letter_is_removed(life in life()) {
        let _ = live(&life, |state, command, now, facts| {
            let mut after = state.clone();
            facts.iter().for_each(|fact| after.evolve(now.today, fact));
            for letter in state.letters() {
                match after.letter(letter.id) {
                    Some(later) => assert!(later.versions.starts_with(&letter.versions)),
                    None => assert!(facts.iter().any(Fact::removes), "{command:?}"),
                }
            }
        });
    }

    #[test]
    #[ignore = "soak: ten times the cases"]
    fn everything_that_is_shown_can_be_opened(life in life(), days in -9..9) {
        let (state, log) = live(&life, |_, _, _, _| {});
        let today = log.last().map_or(Day::from_epoch_days(0), |(day, _)| day.plus(days));
        let drafts: BTreeSet<LetterId> = state.letters().map(|letter| letter.id).collect();
        let view = state.today_view(&drafts, today);
        for step in view.steps {
            match step {
                Step::ReadAgain(letter) | Step::GoOn(letter) => prop_assert!(state.letter(letter).is_some()),
                Step::Tell(breach) | Step::Begin(breach, _) => prop_assert!(state.breach(breach).is_some()),
                Step::Listening | Step::NoAnswer => {}
            }
            prop_assert!(state.aside_until(step).is_none_or(|until| until <= today));
        }
        for letter in view.letters {
            prop_assert!(state.breach(letter.breach).is_some(), "a letter without its breach");
            prop_assert!(state.letter_view(letter.id, None, today).is_some());
        }
    }

    /// Why the disk may forget: without the facts of what was removed, everything is seen as it was with them.
    #[test]
    #[ignore = "soak: ten times the cases"]
    fn what_was_removed_is_not_missed(life in life(), days in -9..9) {
        let (state, log) = live(&life, |_, _, _, _| {});
        let mut rest = State::default();
        for (day, fact) in &log {
            let gone = fact.letter().is_some_and(|letter| state.is_removed_letter(letter))
                || fact.breach().is_some_and(|breach| state.is_removed_breach(breach));
            if !gone || fact.removes() {
                rest.evolve(*day, fact);
            }
        }
        let today = log.last().map_or(Day::from_epoch_days(0), |(day, _)| day.plus(days));
        prop_assert_eq!(seen(&rest, today), seen(&state, today));
    }

    /// Two copies of a log can hold the same fact.
    #[test]
    #[ignore = "soak: ten times the cases"]
    fn a_fact_that_comes_twice_in_a_row_counts_once(life in life()) {
        let (state, log) = live(&life, |_, _, _, _| {});
        let mut twice = State::default();
        log.iter().flat_map(|entry| [entry, entry]).for_each(|(day, fact)| twice.evolve(*day, fact));
        prop_assert_eq!(twice, state);
    }
}
