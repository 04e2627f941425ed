//! The rules of step 1 alone, as a person would notice them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_domain::{
    AutoLock, Body, BreachId, Coaching, Command, Day, Fact, FreshId, Given, LetterId, LetterKind, Name,
    NoteMark, Now, Part, Refusal, Relation, Role, State, Step, Words, decide, next_steps,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

struct Person {
    state: State,
    today: Day,
    ids: u8,
}

impl Person {
    fn new() -> Self {
        Self { state: State::default(), today: Day::from_ymd(2026, 11, 22).unwrap(), ids: 0 }
    }

    fn asks(&mut self, command: Command) -> Result<Vec<Fact>, Refusal> {
        self.ids += 1;
        let facts = decide(&self.state, command, Now { today: self.today, fresh: FreshId([self.ids; 16]) })?;
        facts.iter().for_each(|fact| self.state.evolve(self.today, fact));
        Ok(facts)
    }

    fn with_breach(role: Role) -> (Self, BreachId) {
        let mut person = Self::new();
        let other = Name::new("Ruth").unwrap();
        person.asks(Command::NameBreach { relation: Relation::Sibling, other, role }).unwrap();
        let breach = person.state.breaches().next().unwrap().id;
        (person, breach)
    }

    fn with_letter(kind: LetterKind) -> (Self, LetterId) {
        let (mut person, breach) = Self::with_breach(Role::Answerable);
        person.asks(Command::BeginLetter { breach, kind }).unwrap();
        let letter = person.state.letters().next().unwrap().id;
        (person, letter)
    }

    fn steps(&self) -> Vec<Step> {
        next_steps(&self.state, &BTreeSet::new(), self.today)
    }
}

fn body(part: Part, text: &str) -> Body {
    Body { parts: vec![(part, Words::new(text).unwrap())], feelings: Vec::new() }
}

#[test]
fn a_role_is_claimed_by_oneself_and_can_be_changed() {
    let (mut person, breach) = Person::with_breach(Role::Unsure);
    person.asks(Command::ClaimRole { breach, role: Role::Both }).unwrap();
    assert_eq!(person.state.breach(breach).unwrap().role, Role::Both);
    assert_eq!(person.asks(Command::ClaimRole { breach, role: Role::Both }), Ok(Vec::new()), "nothing new");
}

#[test]
fn a_bond_may_change_its_kind_and_history_stays() {
    let (mut person, breach) = Person::with_breach(Role::Hurt);
    person.asks(Command::BeginLetter { breach, kind: LetterKind::Impact }).unwrap();
    let other = Name::new("Ruth").unwrap();
    person.asks(Command::DescribeOther { breach, relation: Relation::Friend, other }).unwrap();
    assert_eq!(person.state.letters().count(), 1);
    assert_eq!(person.state.breach(breach).unwrap().relation, Relation::Friend);
}

#[test]
fn a_version_is_kept_once_and_never_blank() {
    let (mut person, letter) = Person::with_letter(LetterKind::Account);
    let act = body(Part::Act, "I sold the watch.");
    assert_eq!(
        person.asks(Command::KeepVersion { letter, body: body(Part::Act, " \n") }),
        Err(Refusal::NothingWritten)
    );
    person.asks(Command::KeepVersion { letter, body: act.clone() }).unwrap();
    assert_eq!(person.asks(Command::KeepVersion { letter, body: act }), Ok(Vec::new()));
    assert_eq!(person.state.letter(letter).unwrap().versions.len(), 1);
}

#[test]
fn a_version_whose_identity_is_in_use_is_refused_and_not_lost() {
    let (mut person, letter) = Person::with_letter(LetterKind::Account);
    person.asks(Command::KeepVersion { letter, body: body(Part::Act, "I lied.") }).unwrap();
    person.ids -= 1;
    let again = person.asks(Command::KeepVersion { letter, body: body(Part::Act, "I lied twice.") });
    assert_eq!(again, Err(Refusal::IdInUse));
}

#[test]
fn a_letter_held_overnight_is_offered_again_in_the_morning() {
    let (mut person, letter) = Person::with_letter(LetterKind::Account);
    assert_eq!(person.asks(Command::HoldLetter { letter }), Err(Refusal::NoVersion));
    person.asks(Command::KeepVersion { letter, body: body(Part::Act, "I lied.") }).unwrap();
    person.asks(Command::HoldLetter { letter }).unwrap();
    assert!(!person.steps().contains(&Step::ReadAgain(letter)));
    person.today = person.today.plus(1);
    assert_eq!(person.steps().first(), Some(&Step::ReadAgain(letter)));
    person.asks(Command::EndHold { letter }).unwrap();
    assert_eq!(person.asks(Command::EndHold { letter }), Err(Refusal::NotHeld));
}

#[test]
fn an_unsent_letter_is_not_given() {
    let (mut person, letter) = Person::with_letter(LetterKind::Unsent);
    person.asks(Command::KeepVersion { letter, body: body(Part::Free, "I miss you.") }).unwrap();
    assert_eq!(person.asks(Command::NoteGiven { letter, way: Given::Handed }), Err(Refusal::NeverSent));
}

#[test]
fn a_letter_noted_as_given_by_mistake_is_not_given_after_all() {
    let (mut person, letter) = Person::with_letter(LetterKind::Account);
    person.asks(Command::KeepVersion { letter, body: body(Part::Act, "I lied.") }).unwrap();
    assert_eq!(person.asks(Command::TakeBackGiven { letter }), Ok(Vec::new()), "it was never given");
    person.asks(Command::NoteGiven { letter, way: Given::Handed }).unwrap();
    person.asks(Command::TakeBackGiven { letter }).unwrap();
    assert_eq!(person.state.letter(letter).unwrap().given, None);
}

#[test]
fn a_note_that_was_waved_away_stays_away_for_that_letter_until_it_is_taken_up() {
    let (mut person, letter) = Person::with_letter(LetterKind::Account);
    let note = NoteMark::of("conditional", "if it hurt you");
    assert_eq!(person.asks(Command::TakeUpNote { letter, note }), Ok(Vec::new()), "it is shown");
    person.asks(Command::WaveNoteAway { letter, note }).unwrap();
    assert_eq!(person.asks(Command::WaveNoteAway { letter, note }), Ok(Vec::new()), "it is away");
    person.asks(Command::KeepVersion { letter, body: body(Part::Act, "I lied.") }).unwrap();
    assert!(person.state.letter(letter).unwrap().waved.contains(&note));
    person.asks(Command::TakeUpNote { letter, note }).unwrap();
    assert!(person.state.letter(letter).unwrap().waved.is_empty());
    person.asks(Command::RemoveLetter { letter }).unwrap();
    assert_eq!(person.asks(Command::WaveNoteAway { letter, note }), Err(Refusal::UnknownLetter));
}

#[test]
fn how_much_is_said_about_wording_is_chosen_once() {
    let (mut person, _) = Person::with_letter(LetterKind::Account);
    assert_eq!(person.state.preferences().coaching, Coaching::Sure);
    let off = Command::ChooseCoaching { coaching: Coaching::Off };
    assert_eq!(person.asks(off.clone()).unwrap().len(), 1);
    assert_eq!(person.asks(off), Ok(Vec::new()), "it is so already");
    assert_eq!(person.state.preferences().coaching, Coaching::Off);
}

#[test]
fn removing_a_breach_removes_its_letters() {
    let (mut person, letter) = Person::with_letter(LetterKind::Account);
    let breach = person.state.breaches().next().unwrap().id;
    person.asks(Command::RemoveBreach { breach }).unwrap();
    assert_eq!(person.asks(Command::RemoveLetter { letter }), Err(Refusal::UnknownLetter));
    assert!(person.state.is_removed_letter(letter));
}

#[test]
fn a_suggestion_put_aside_stays_away_for_a_week() {
    let (mut person, breach) = Person::with_breach(Role::Hurt);
    let step = Step::Tell(breach);
    assert_eq!(person.steps().first(), Some(&step));
    person.asks(Command::PutStepAside { step }).unwrap();
    assert!(!person.steps().contains(&step));
    person.today = person.today.plus(7);
    assert!(person.steps().contains(&step));
}

#[test]
fn a_suggestion_put_aside_can_be_taken_up_again() {
    let (mut person, breach) = Person::with_breach(Role::Hurt);
    let step = Step::Tell(breach);
    person.asks(Command::PutStepAside { step }).unwrap();
    person.asks(Command::TakeUpStep { step }).unwrap();
    assert_eq!(person.steps().first(), Some(&step));
    assert_eq!(person.asks(Command::TakeUpStep { step }), Ok(Vec::new()), "nothing new");
}

#[test]
fn the_locking_time_is_five_minutes_until_chosen() {
    let mut person = Person::new();
    assert_eq!(person.state.preferences().auto_lock, AutoLock::FiveMinutes);
    person.asks(Command::ChooseAutoLock { after: AutoLock::OneMinute }).unwrap();
    assert_eq!(person.state.preferences().auto_lock.minutes(), 1);
}

fn some_fact() -> impl Strategy<Value = Fact> {
    let breach = (0..3_u8).prop_map(|n| BreachId::from(FreshId([n; 16])));
    let letter = (0..4_u8).prop_map(|n| LetterId::from(FreshId([n; 16])));
    prop_oneof![
        breach.clone().prop_map(|breach| Fact::BreachNamed {
            breach,
            relation: Relation::Friend,
            other: Name::default(),
            role: Role::Hurt
        }),
        breach.clone().prop_map(|breach| Fact::BreachRemoved { breach }),
        (letter.clone(), breach).prop_map(|(letter, breach)| Fact::LetterBegun {
            letter,
            breach,
            kind: LetterKind::Unsent
        }),
        (letter.clone(), 0..9_u8).prop_map(|(letter, v)| Fact::VersionKept {
            letter,
            version: FreshId([v; 16]).into(),
            body: body(Part::Free, "words")
        }),
        letter.prop_map(|letter| Fact::LetterRemoved { letter }),
    ]
}

proptest! {
    /// Removal wins in every order: whatever comes before or after it, the removed thing is not there.
    #[test]
    fn removal_is_absorbing(facts in prop::collection::vec(some_fact(), 0..40)) {
        let today = Day::from_epoch_days(20_000);
        let mut state = State::default();
        facts.iter().for_each(|fact| state.evolve(today, fact));
        for fact in &facts {
            match fact {
                Fact::LetterRemoved { letter } => prop_assert!(state.letter(*letter).is_none()),
                Fact::BreachRemoved { breach } => {
                    prop_assert!(state.breach(*breach).is_none());
                    prop_assert!(state.letters().all(|l| l.breach != *breach));
                }
                _ => {}
            }
        }
    }
}
