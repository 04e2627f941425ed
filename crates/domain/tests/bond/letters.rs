//! Shared letters.

use crate::pair::{Pair, account, daniel, ruth, words};
use mendwell_domain::bond::{BondCommand, BondRefusal, NewItem, SharedFact};
use mendwell_domain::{
    Body, Command, Day, FreshId, Given, LetterId, LetterKind, Name, Now, Part, Relation, Role, State, decide,
};

pub(crate) fn share(text: &str, follows: Option<LetterId>) -> BondCommand {
    BondCommand::ShareLetter { kind: LetterKind::Account, body: account(text), breach: None, follows }
}

#[test]
fn a_shared_letter_is_followed_by_a_better_one_and_never_changed() {
    let mut pair = Pair::new();
    let first: LetterId = pair.makes(daniel(), share("I sold it.", None));
    let second: LetterId = pair.makes(daniel(), share("I sold it and hid it.", Some(first)));
    let letters = pair.state.letters_view().letters;
    assert_eq!(letters[0].body.text(), "I sold it.");
    assert_eq!((letters[0].followed_by, letters[1].follows), (Some(second), Some(first)));
    let hers = share("He says he is sorry.", Some(first));
    assert_eq!(pair.asks(ruth(), hers), Err(BondRefusal::NotYours), "nobody edits another's letter");
}

#[test]
fn a_letter_is_withdrawn_by_its_author_and_its_words_are_gone() {
    let mut pair = Pair::new();
    let letter: LetterId = pair.makes(daniel(), share("I sold it.", None));
    let better: LetterId = pair.makes(daniel(), share("I sold it and hid it.", Some(letter)));
    let command = BondCommand::Withdraw { fact: letter.into() };
    assert_eq!(pair.asks(ruth(), command.clone()), Err(BondRefusal::NotYours));
    pair.asks(daniel(), command.clone()).unwrap();
    assert_eq!(pair.asks(daniel(), command), Ok(Vec::new()));
    let view = pair.state.letters_view();
    assert_eq!((view.letters.len(), view.letters[0].id, view.letters[0].follows), (1, better, None));
    assert_eq!(pair.state.bond_view().withdrawn.len(), 1, "it may have been read, and that is said");
    assert_eq!(pair.state.new_since(ruth(), 0), [NewItem::Letter(better), NewItem::Withdrawn]);
    let after = share("Once more.", Some(letter));
    assert_eq!(pair.asks(daniel(), after), Err(BondRefusal::UnknownLetter));
}

#[test]
fn letters_for_oneself_are_not_shared_and_blank_ones_neither() {
    let mut pair = Pair::new();
    for (kind, part) in [(LetterKind::Unsent, Part::Free), (LetterKind::Talk, Part::Aim)] {
        let body = Body { parts: vec![(part, words("I miss you."))], feelings: Vec::new() };
        let command = BondCommand::ShareLetter { kind, body: body.clone(), breach: None, follows: None };
        assert_eq!(pair.asks(ruth(), command), Err(BondRefusal::StaysWithYou));
        let fact = SharedFact::LetterShared { kind, body, breach: None, follows: None };
        assert_eq!(pair.writes(ruth(), fact), Err(BondRefusal::StaysWithYou));
    }
    assert_eq!(pair.asks(ruth(), share(" \n", None)), Err(BondRefusal::NothingWritten));
}

#[test]
fn a_hostile_body_is_tidied_by_everybody_alike() {
    let mut pair = Pair::new();
    let parts = vec![(Part::Free, words("x")); 1000].into_iter().chain([(Part::Act, words("I sold it."))]);
    let body = Body { parts: parts.collect(), feelings: Vec::new() };
    let fact = SharedFact::LetterShared { kind: LetterKind::Account, body, breach: None, follows: None };
    pair.writes(daniel(), fact).unwrap();
    assert_eq!(pair.state.letters_view().letters[0].body, account("I sold it."));
}

#[test]
fn given_and_not_given_stand_side_by_side() {
    let mut pair = Pair::new();
    let letter: LetterId = pair.makes(daniel(), share("I sold it.", None));
    pair.asks(daniel(), BondCommand::SayGiven { letter, given: Some(Given::Aloud) }).unwrap();
    assert!(!pair.state.letters_view().letters[0].given_differ, "one word alone differs from nothing");
    pair.asks(ruth(), BondCommand::SayGiven { letter, given: None }).unwrap();
    let shown = pair.state.letters_view().letters[0].clone();
    assert!(shown.given_differ);
    assert_eq!(shown.given.of(daniel()), Some(&Some(Given::Aloud)));
    assert_eq!(shown.given.of(ruth()), Some(&None));
}

#[test]
fn a_kept_version_stays_private_until_its_author_shares_it() {
    let mut own = State::default();
    let today = Day::from_ymd(2026, 11, 22).unwrap();
    let asks = |state: &mut State, n: u8, command| {
        let facts = decide(state, command, Now { today, fresh: FreshId([n; 16]) }).unwrap();
        facts.iter().for_each(|fact| state.evolve(today, fact));
    };
    let other = Name::default();
    asks(&mut own, 1, Command::NameBreach { relation: Relation::Sibling, other, role: Role::Answerable });
    let breach = own.breaches().next().unwrap().id;
    asks(&mut own, 2, Command::BeginLetter { breach, kind: LetterKind::Account });
    let letter = own.letters().next().unwrap().id;
    assert!(own.letter(letter).unwrap().pick().is_none(), "nothing is kept yet");
    asks(&mut own, 3, Command::KeepVersion { letter, body: account("I sold it.") });
    let picked = own.letter(letter).unwrap().pick().unwrap();
    assert_eq!(picked.own(), &account("I sold it."));
    let mut pair = Pair::new();
    let (kind, body) = (LetterKind::Account, picked.share());
    let shared: LetterId =
        pair.makes(daniel(), BondCommand::ShareLetter { kind, body, breach: None, follows: None });
    assert_ne!(shared, letter, "the shared letter has a name of its own");
}
