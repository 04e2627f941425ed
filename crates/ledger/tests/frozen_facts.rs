//! The bytes of every kind of fact, frozen. They are on people's devices: they may change only together with a new
//! version byte and code that still reads the old one. New kinds of fact are added at the end.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_domain::{
    AutoLock, Body, Coaching, Country, Day, Fact, Fate, Feeling, FreshId, Given, Importance, Keeping,
    LetterKind, Name, NoteMark, Occasion, Outcome, OwnPromise, Part, PromiseKind, Relation, Risk, Role, Room,
    Schedule, Sort, Standing, Step, TalkPlan, Terms, Title, Weekdays, Window, Words,
};
use mendwell_ledger::Entry;

fn every_kind() -> Vec<Fact> {
    let breach = FreshId([0xb0; 16]).into();
    let letter = FreshId([0x1e; 16]).into();
    let until = Day::from_ymd(2026, 11, 23).unwrap();
    let other = Name::new("Ruth").unwrap();
    let body = Body {
        parts: vec![(Part::Act, Words::new("I sold it.").unwrap()), (Part::Room, Words::new("é").unwrap())],
        feelings: vec![Feeling::new(3, 2).unwrap()],
    };
    vec![
        Fact::BreachNamed {
            breach,
            relation: Relation::Sibling,
            other: other.clone(),
            role: Role::Answerable,
        },
        Fact::BreachTold { breach, words: Words::new("I sold Dad’s watch.").unwrap() },
        Fact::BreachSorted { breach, sort: Sort::Integrity },
        Fact::RoleClaimed { breach, role: Role::Both },
        Fact::OtherDescribed { breach, relation: Relation::Someone, other },
        Fact::BreachRemoved { breach },
        Fact::LetterBegun { letter, breach, kind: LetterKind::Talk },
        Fact::VersionKept { letter, version: FreshId([7; 16]).into(), body },
        Fact::LetterHeld { letter, until },
        Fact::HoldEnded { letter },
        Fact::LetterGiven { letter, way: Given::Handed },
        Fact::LetterRemoved { letter },
        Fact::RoomVisited { room: Room::Support },
        Fact::StepPutAside { step: Step::Begin(breach, LetterKind::Impact), until },
        Fact::AutoLockChosen { after: AutoLock::FifteenMinutes },
        Fact::CountryChosen { country: Some(Country::new("ES").unwrap()) },
        Fact::GivenTakenBack { letter },
        Fact::StepTakenUp { step: Step::Begin(breach, LetterKind::Impact) },
        Fact::CoachingChosen { coaching: Coaching::All },
        Fact::NoteWavedAway { letter, note: NoteMark(7) },
        Fact::NoteTakenUp { letter, note: NoteMark(7) },
    ]
    .into_iter()
    .chain(every_kind_of_step_2())
    .collect()
}

fn every_kind_of_step_2() -> Vec<Fact> {
    let thing = FreshId([0x71; 16]).into();
    let day = Day::from_ymd(2026, 11, 23).unwrap();
    let words = |text| Words::new(text).unwrap();
    let terms = Terms {
        kind: PromiseKind::Openness,
        cue: words("late"),
        act: words("I call"),
        counts: words("before six"),
        schedule: Schedule::Weekly { weekdays: Weekdays::of([1, 5]), every: 2 },
        until: Some(day),
        importance: Importance::Big,
    };
    let risk = Risk { cue: words("bar"), act: words("home"), call: Name::new("Ines").unwrap() };
    let said = OwnPromise {
        to: Some(Name::new("Ruth").unwrap()),
        terms,
        rehearsal: words("the door"),
        risks: vec![risk],
    };
    let keeping = Keeping { outcome: Outcome::Slipped, told_first: true, note: words("told") };
    let window = Window { weekdays: Weekdays::ALL, from: 18, to: 19 };
    let plan = TalkPlan { with: Name::new("Ruth").unwrap(), day, agenda: words("money") };
    let occasion =
        Occasion { name: Title::new("found out").unwrap(), day, yearly: true, plan: words("river") };
    vec![
        Fact::PromiseStated { promise: thing, said: Box::new(said) },
        Fact::PromiseSettled { promise: thing, standing: Standing::Released },
        Fact::KeepingRecorded { promise: thing, due: day, keeping: Some(keeping) },
        Fact::WorryWritten { worry: thing, words: words("what if") },
        Fact::WorrySorted { worry: thing, fate: Fate::ForTalk(Some(thing)) },
        Fact::WindowChosen { window: Some(window) },
        Fact::TalkPlanned { talk: thing, plan },
        Fact::TalkNoted { talk: thing, words: words("said") },
        Fact::TalkClosed { talk: thing, closed: true },
        Fact::DateKept { date: thing, occasion },
        Fact::ThingRemoved { thing },
    ]
}

fn line(fact: Fact) -> String {
    let entry = Entry { id: FreshId([0xfa; 16]).into(), day: Day::from_ymd(2026, 11, 22).unwrap(), fact };
    assert_eq!(Entry::read(&entry.bytes()).as_ref(), Ok(&entry));
    entry.bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_bytes_of_every_fact_are_frozen() {
    let lines: Vec<String> = every_kind().into_iter().map(line).collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/frozen_facts.hex");
    if std::env::var_os("MENDWELL_FREEZE").is_some() {
        std::fs::write(path, lines.join("\n") + "\n").unwrap();
    }
    let frozen = std::fs::read_to_string(path).unwrap();
    assert_eq!(lines, frozen.lines().collect::<Vec<_>>());
}

/// The numbers of every choice a fact can carry: order is what is stored.
#[test]
fn the_order_of_every_choice_is_frozen() {
    fn number(value: impl serde::Serialize) -> Vec<u8> {
        postcard::to_allocvec(&value).unwrap()
    }
    let parts: Vec<Vec<u8>> = LetterKind::ALL.iter().flat_map(|kind| kind.parts()).map(number).collect();
    let frozen: [u8; 29] =
        [0, 1, 2, 3, 4, 5, 0, 6, 7, 9, 8, 10, 11, 12, 13, 5, 14, 0, 15, 16, 13, 5, 17, 18, 1, 2, 19, 20, 21];
    assert_eq!(parts, frozen.map(|n| vec![n]));
    assert_eq!(LetterKind::ALL.map(number), [0, 1, 2, 3, 4].map(|n| vec![n]));
    assert_eq!(Relation::ALL.map(number), [0, 1, 2, 3, 4, 5, 6, 7].map(|n| vec![n]));
    assert_eq!(Role::ALL.map(number), [0, 1, 2, 3].map(|n| vec![n]));
    assert_eq!(Sort::ALL.map(number), [0, 1, 2, 3].map(|n| vec![n]));
    assert_eq!(AutoLock::ALL.map(number), [0, 1, 2].map(|n| vec![n]));
    assert_eq!(Coaching::ALL.map(number), [0, 1, 2].map(|n| vec![n]));
    assert_eq!([Given::Aloud, Given::Handed, Given::Talked].map(number), [0, 1, 2].map(|n| vec![n]));
    assert_eq!(Room::ALL.map(number), [0, 2, 1].map(|n| vec![n]));
    assert_eq!(PromiseKind::ALL.map(number), [0, 1, 2, 3, 4].map(|n| vec![n]));
    assert_eq!(Importance::ALL.map(number), [0, 1, 2].map(|n| vec![n]));
    assert_eq!(Outcome::ALL.map(number), [0, 1, 2, 3, 4].map(|n| vec![n]));
    assert_eq!([Standing::Open, Standing::Released, Standing::Ended].map(number), [0, 1, 2].map(|n| vec![n]));
    assert_eq!([Fate::Parked, Fate::LetGo].map(number), [0, 1].map(|n| vec![n]));
    assert_eq!(number(Schedule::Once(Day::from_epoch_days(0))), [0, 0]);
}
