//! The sealed exchange.

use crate::pair::{Pair, daniel, ruth};
use mendwell_domain::bond::{
    BondCommand, BondRefusal, Digest, SealKey, SealedBytes, SharedFact, Withdrawable,
};
use mendwell_domain::{CommitmentId, PersonId, SealId};

fn proposed() -> (Pair, SealId) {
    let mut pair = Pair::new();
    let seal = pair.makes(ruth(), BondCommand::ProposeSeal { with: daniel(), about: None });
    (pair, seal)
}

fn commit(pair: &mut Pair, who: PersonId, seal: SealId, key: u8) -> CommitmentId {
    let sealed = SealedBytes::new(b"I sold it.".to_vec()).unwrap();
    pair.makes(who, BondCommand::CommitLetter { seal, digest: Digest([key; 32]), sealed })
}

fn opening(commitment: CommitmentId, key: u8) -> BondCommand {
    BondCommand::OpenLetter { commitment, key: SealKey([key; 32]) }
}

#[test]
fn a_sealed_letter_opens_only_when_every_party_has_committed() {
    let (mut pair, seal) = proposed();
    let hers = commit(&mut pair, ruth(), seal, 7);
    assert_eq!(pair.asks(ruth(), opening(hers, 7)), Err(BondRefusal::NotAllSealed));
    let early = SharedFact::LetterOpened { commitment: hers, key: SealKey([7; 32]) };
    assert_eq!(pair.writes(ruth(), early), Err(BondRefusal::NotAllSealed));
    assert!(pair.state.seal_views(daniel())[0].opened.is_empty());
    let his = commit(&mut pair, daniel(), seal, 9);
    assert_eq!(pair.asks(daniel(), opening(hers, 7)), Err(BondRefusal::NotYours));
    pair.asks(ruth(), opening(hers, 7)).unwrap();
    let view = pair.state.seal_views(daniel())[0].clone();
    assert!(view.complete);
    assert_eq!((view.own, view.opened.len()), (Some(his), 1), "theirs is open, the own is not yet");
    assert_eq!(view.opened[0].body.text(), "I sold it.");
    assert_eq!(pair.asks(ruth(), opening(hers, 7)), Err(BondRefusal::AlreadySaid));
}

#[test]
fn a_letter_that_does_not_match_its_commitment_is_refused() {
    let (mut pair, seal) = proposed();
    let hers = commit(&mut pair, ruth(), seal, 7);
    commit(&mut pair, daniel(), seal, 9);
    assert_eq!(pair.asks(ruth(), opening(hers, 8)), Err(BondRefusal::SealDiffers));
    let other = SharedFact::LetterOpened { commitment: hers, key: SealKey([8; 32]) };
    assert_eq!(pair.writes(ruth(), other), Err(BondRefusal::SealDiffers));
    pair.asks(ruth(), opening(hers, 7)).unwrap();
}

#[test]
fn a_sealed_letter_can_be_taken_back_until_the_last_one_is_in() {
    let (mut pair, seal) = proposed();
    let first = commit(&mut pair, ruth(), seal, 7);
    let sealed = SealedBytes::new(Vec::new()).unwrap();
    let twice = BondCommand::CommitLetter { seal, digest: Digest([1; 32]), sealed };
    assert_eq!(pair.asks(ruth(), twice), Err(BondRefusal::AlreadySealed));
    pair.asks(ruth(), BondCommand::Withdraw { fact: first.into() }).unwrap();
    commit(&mut pair, daniel(), seal, 9);
    assert!(!pair.state.seal_views(ruth())[0].complete);
    let better = commit(&mut pair, ruth(), seal, 8);
    let late = BondCommand::Withdraw { fact: better.into() };
    assert_eq!(pair.asks(ruth(), late), Err(BondRefusal::TooLate));
    let fact = SharedFact::Withdrawn { fact: better.into(), what: Withdrawable::Willingness };
    assert_eq!(pair.writes(ruth(), fact), Err(BondRefusal::TooLate), "by another label neither");
    assert!(pair.state.bond_view().withdrawn.is_empty(), "an unread letter is simply not there any more");
}
