//! Facts that a changed program writes past every check. They are kept, and have no effect, with the same reason
//! everywhere.

use crate::exchange::{begun, speak};
use crate::letters::share;
use crate::pair::{Pair, account, daniel, fact_id, fold, record, ruth, stranger, title, words};
use crate::questions::asked;
use mendwell_domain::bond::{
    AnswerSort, BondCommand, BondRefusal, Consent, SharedFact, SharedRecord, Stamp, Withdrawable,
};
use mendwell_domain::{BreachId, ExchangeId, LetterId, LetterKind, ReflectionId, Role, TurnId};

#[test]
fn speaking_without_the_floor_has_no_effect() {
    let (mut pair, exchange) = begun();
    let fact = SharedFact::Spoken { exchange, words: words("But you"), answers: None };
    assert_eq!(pair.writes(daniel(), fact), Err(BondRefusal::NotYourFloor));
    assert_eq!(pair.writes(daniel(), SharedFact::FloorPassed { exchange }), Err(BondRefusal::NotYourFloor));
    assert!(pair.state.exchange_views(ruth())[0].turns.is_empty());
}

#[test]
fn reflecting_own_words_or_saying_heard_for_another_has_no_effect() {
    let (mut pair, exchange) = begun();
    let turn: TurnId = pair.makes(ruth(), speak(exchange, "I found the empty drawer."));
    let own = SharedFact::Reflected { turn, words: words("I found it empty.") };
    assert_eq!(pair.writes(ruth(), own), Err(BondRefusal::OwnWords));
    let reflect = BondCommand::Reflect { turn, words: words("You found it empty.") };
    let reflection: ReflectionId = pair.makes(daniel(), reflect);
    assert_eq!(pair.writes(daniel(), SharedFact::Heard { reflection }), Err(BondRefusal::NotYours));
    assert!(pair.state.exchange_views(ruth())[0].turns[0].reflections[0].hearings.is_empty());
}

#[test]
fn answering_or_consenting_for_another_has_no_effect() {
    let (mut pair, question) = asked(Consent::TellMe);
    let answer =
        SharedFact::QuestionAnswered { question, sort: AnswerSort::Whole, words: words("Since May.") };
    assert_eq!(pair.writes(ruth(), answer), Err(BondRefusal::NotYours));
    let never = SharedFact::ConsentSaid { question, consent: Consent::NeverTellMe };
    assert_eq!(pair.writes(daniel(), never), Err(BondRefusal::NotYours), "he cannot silence her question");
}

#[test]
fn a_role_reaches_nobody_but_its_author() {
    let mut pair = Pair::new();
    let share = BondCommand::ShareBreach { title: title("The watch"), words: words("") };
    let breach: BreachId = pair.makes(ruth(), share);
    pair.writes(daniel(), SharedFact::RoleClaimed { breach, role: Role::Answerable }).unwrap();
    let roles = pair.state.bond_view().breaches[0].roles.clone();
    assert!(roles.iter().all(|side| side.by == daniel()), "there is no field for anybody else");
    let unknown = SharedFact::RoleClaimed { breach: fact_id(99).into(), role: Role::Hurt };
    assert_eq!(pair.writes(ruth(), unknown), Err(BondRefusal::UnknownBreach));
}

#[test]
fn another_persons_letter_is_neither_followed_nor_withdrawn() {
    let mut pair = Pair::new();
    let letter: LetterId = pair.makes(daniel(), share("I sold it.", None));
    let (kind, body) = (LetterKind::Account, account("He lied."));
    let edit = SharedFact::LetterShared { kind, body, breach: None, follows: Some(letter) };
    assert_eq!(pair.writes(ruth(), edit), Err(BondRefusal::NotYours));
    let withdraw = SharedFact::Withdrawn { fact: letter.into(), what: Withdrawable::Letter };
    assert_eq!(pair.writes(ruth(), withdraw), Err(BondRefusal::NotYours));
    assert_eq!(pair.state.letters_view().letters.len(), 1);
}

#[test]
fn a_strangers_withdrawal_that_comes_first_is_named_when_its_letter_comes() {
    let letter = fact_id(2);
    let early = SharedFact::Withdrawn { fact: letter, what: Withdrawable::Letter };
    let (kind, body) = (LetterKind::Account, account("I sold it."));
    let share = SharedFact::LetterShared { kind, body, breach: None, follows: None };
    let state = fold(&[record(1, ruth(), early), record(2, daniel(), share)]);
    assert_eq!(state.letters_view().letters.len(), 1);
    assert_eq!(state.without_effect()[0].fact, fact_id(1));
    assert_eq!(state.without_effect()[0].why, BondRefusal::NotYours);
    assert!(state.bond_view().withdrawn.is_empty());
}

#[test]
fn a_withdrawn_letter_is_not_revived_by_sharing_it_again() {
    let mut pair = Pair::new();
    let letter: LetterId = pair.makes(daniel(), share("I sold it.", None));
    let first = pair.log[0].clone();
    pair.asks(daniel(), BondCommand::Withdraw { fact: letter.into() }).unwrap();
    let again = SharedRecord { seq: 9, ..first.clone() };
    assert_eq!(pair.pushes(again), Err(BondRefusal::IdInUse));
    let by_her = SharedRecord { seq: 10, author: ruth(), ..first };
    assert_eq!(pair.pushes(by_her), Err(BondRefusal::IdInUse));
    assert!(pair.state.letters_view().letters.is_empty());
}

#[test]
fn an_identity_is_used_once() {
    let mut pair = Pair::new();
    pair.writes(ruth(), SharedFact::WillingnessSaid).unwrap();
    let reused = SharedRecord { fact_id: fact_id(1), ..record(2, daniel(), SharedFact::WillingnessSaid) };
    assert_eq!(pair.pushes(reused), Err(BondRefusal::IdInUse));
    // A stranger's record takes no identity away from anybody.
    let squatted = SharedRecord { fact_id: fact_id(4), ..record(3, stranger(), SharedFact::WillingnessSaid) };
    assert_eq!(pair.pushes(squatted), Err(BondRefusal::NotAMember));
    assert!(pair.pushes(record(4, daniel(), SharedFact::WillingnessSaid)).is_ok());
}

#[test]
fn things_are_not_mistaken_for_one_another() {
    let mut pair = Pair::new();
    let breach: BreachId =
        pair.makes(ruth(), BondCommand::ShareBreach { title: title("The watch"), words: words("") });
    let exchange = ExchangeId::from(mendwell_domain::FactId::from(breach));
    assert_eq!(
        pair.writes(daniel(), SharedFact::ExchangeAccepted { exchange }),
        Err(BondRefusal::UnknownExchange)
    );
    pair.asks(ruth(), BondCommand::SayKind { kind: mendwell_domain::bond::BondKind::Friends }).unwrap();
    let kind = pair.last();
    let withdraw = SharedFact::Withdrawn { fact: kind, what: Withdrawable::Letter };
    assert_eq!(pair.writes(ruth(), withdraw), Err(BondRefusal::UnknownThing), "that is said anew instead");
    assert_eq!(pair.asks(ruth(), BondCommand::Withdraw { fact: kind }), Err(BondRefusal::UnknownThing));
}

#[test]
fn numbers_may_be_missing_and_old_ones_are_passed_over() {
    let records = [
        record(3, ruth(), SharedFact::WillingnessSaid),
        record(700, daniel(), SharedFact::WillingnessSaid),
        record(u64::MAX, ruth(), SharedFact::SelfNamed { name: Default::default() }),
    ];
    let state = fold(&records);
    assert_eq!(state.last_seq(), Some(u64::MAX));
    assert!(state.without_effect().is_empty());
    let again = fold(records.iter().chain(&records));
    assert_eq!(again, state);
    let late = record(5, daniel(), SharedFact::WillingnessSaid);
    assert_eq!(fold(records.iter().chain([&late])), state);
    assert!(!state.has_seen(late.fact_id) && state.has_seen(records[0].fact_id));
}

#[test]
fn stamps_that_run_backwards_are_named_and_turn_no_clock_back() {
    let (mut pair, exchange) = begun();
    let now = pair.stamp;
    pair.stamp = Stamp::from_hours(1);
    let back = now.plus(1);
    pair.asks(ruth(), BondCommand::Pause { exchange, back }).unwrap();
    assert_eq!(pair.state.stamped_backwards(), [pair.last()]);
    let view = format!("{:?}", pair.state.exchange_views(ruth())[0].stage);
    assert!(
        view.contains(&format!("{back:?}")),
        "held against the latest stamp, not against the false one: {view}"
    );
}

#[test]
fn a_future_stamp_changes_nothing_but_the_clock() {
    let (mut pair, exchange) = begun();
    pair.stamp = Stamp::from_hours(u32::MAX);
    assert!(pair.stamp.is_odd(Stamp::from_hours(500_000)), "the device names it");
    pair.asks(ruth(), BondCommand::Pause { exchange, back: Stamp::from_hours(0) }).unwrap();
    pair.asks(ruth(), BondCommand::SayWilling).unwrap();
    assert!(pair.state.without_effect().is_empty());
}
