//! The bond itself: its kind, names, breaches, roles, willingness.

use crate::pair::{Pair, daniel, ruth, stranger, title, words};
use mendwell_domain::bond::{BondCommand, BondKind, BondRefusal, NewItem, SharedFact};
use mendwell_domain::{BreachId, Name, Role, Wording};

fn shared_breach(pair: &mut Pair) -> BreachId {
    pair.makes(ruth(), BondCommand::ShareBreach { title: title("The watch"), words: words("It was Dad’s.") })
}

#[test]
fn a_bond_may_change_its_kind_history_stays_and_wording_follows() {
    let mut pair = Pair::new();
    shared_breach(&mut pair);
    for who in [ruth(), daniel()] {
        pair.asks(who, BondCommand::SayKind { kind: BondKind::Partners }).unwrap();
    }
    assert!(!pair.state.bond_view().kinds_differ);
    pair.asks(ruth(), BondCommand::SayKind { kind: BondKind::CoParents }).unwrap();
    let view = pair.state.bond_view();
    assert!(view.kinds_differ, "it is different things for them, and both are shown");
    assert_eq!(view.kinds.of(ruth()).unwrap().wording(), Wording::Family);
    assert_eq!(view.kinds.of(daniel()), Some(&BondKind::Partners));
    assert_eq!(view.breaches.len(), 1);
    assert_eq!(pair.asks(ruth(), BondCommand::SayKind { kind: BondKind::CoParents }), Ok(Vec::new()));
}

#[test]
fn every_kind_has_its_wording_and_a_name_of_its_own() {
    let mut keys: Vec<_> = BondKind::ALL.map(BondKind::key).to_vec();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), BondKind::ALL.len());
    let count = |wording| BondKind::ALL.into_iter().filter(|kind| kind.wording() == wording).count();
    assert_eq!([Wording::Partners, Wording::Family, Wording::Friends].map(count), [2, 4, 2]);
}

#[test]
fn a_person_chooses_their_own_name_and_can_take_it_back() {
    let mut pair = Pair::new();
    pair.asks(daniel(), BondCommand::NameSelf { name: Name::new("Dani 🌿").unwrap() }).unwrap();
    let name = |pair: &Pair| {
        let view = pair.state.bond_view();
        view.people.into_iter().find(|p| p.id == daniel()).unwrap().name.as_str().to_owned()
    };
    assert_eq!(name(&pair), "Dani 🌿");
    pair.asks(daniel(), BondCommand::NameSelf { name: Name::default() }).unwrap();
    assert_eq!(name(&pair), "");
}

#[test]
fn a_role_is_claimed_by_oneself_and_both_claims_are_shown() {
    let mut pair = Pair::new();
    let breach = shared_breach(&mut pair);
    pair.asks(ruth(), BondCommand::ClaimRole { breach, role: Role::Hurt }).unwrap();
    let roles = |pair: &Pair| pair.state.bond_view().breaches[0].clone();
    assert_eq!(roles(&pair).roles.of(daniel()), None, "what she says of herself says nothing of him");
    pair.asks(daniel(), BondCommand::ClaimRole { breach, role: Role::Both }).unwrap();
    let view = roles(&pair);
    assert_eq!((view.roles.of(ruth()), view.roles.of(daniel())), (Some(&Role::Hurt), Some(&Role::Both)));
}

#[test]
fn claims_that_fit_together_are_no_disagreement() {
    let mut pair = Pair::new();
    let breach = shared_breach(&mut pair);
    for (hers, his) in Role::ALL.iter().flat_map(|hers| Role::ALL.iter().map(move |his| (*hers, *his))) {
        pair.asks(ruth(), BondCommand::ClaimRole { breach, role: hers }).unwrap();
        pair.asks(daniel(), BondCommand::ClaimRole { breach, role: his }).unwrap();
        let both_only_hurt = (hers, his) == (Role::Hurt, Role::Hurt);
        assert_eq!(pair.state.bond_view().breaches[0].roles_differ, both_only_hurt, "{hers:?}, {his:?}");
    }
}

#[test]
fn several_breaches_are_shared_by_their_authors_and_taken_back_by_them_only() {
    let mut pair = Pair::new();
    let first = shared_breach(&mut pair);
    let second: BreachId =
        pair.makes(daniel(), BondCommand::ShareBreach { title: title(""), words: words("I was left out.") });
    assert_eq!(pair.state.bond_view().breaches.len(), 2);
    let fact = second.into();
    assert_eq!(pair.asks(ruth(), BondCommand::Withdraw { fact }), Err(BondRefusal::NotYours));
    pair.asks(daniel(), BondCommand::Withdraw { fact }).unwrap();
    let claim = BondCommand::ClaimRole { breach: second, role: Role::Hurt };
    assert_eq!(pair.asks(ruth(), claim), Err(BondRefusal::UnknownBreach));
    let view = pair.state.bond_view();
    assert_eq!((view.breaches.len(), view.breaches[0].id), (1, first));
    assert_eq!((view.withdrawn.len(), view.withdrawn[0].by), (1, daniel()));
    let blank = BondCommand::ShareBreach { title: title(" "), words: words("\n\u{3000}") };
    assert_eq!(pair.asks(ruth(), blank), Err(BondRefusal::NothingWritten));
}

#[test]
fn willingness_is_said_for_oneself_and_taken_back_without_a_trace() {
    let mut pair = Pair::new();
    pair.asks(ruth(), BondCommand::SayWilling).unwrap();
    let willing = |pair: &Pair, who| {
        pair.state.bond_view().people.into_iter().find(|p| p.id == who).unwrap().willing_on.is_some()
    };
    assert!(willing(&pair, ruth()) && !willing(&pair, daniel()), "nothing is inferred");
    assert_eq!(pair.state.new_since(daniel(), 0), [NewItem::Willingness]);
    assert_eq!(pair.asks(ruth(), BondCommand::SayWilling), Ok(Vec::new()));
    // Her other device said it too, at the same time.
    pair.writes(ruth(), SharedFact::WillingnessSaid).unwrap();
    assert_eq!(pair.asks(ruth(), BondCommand::WithdrawWillingness).unwrap().len(), 2);
    assert!(!willing(&pair, ruth()));
    assert!(pair.state.bond_view().withdrawn.is_empty(), "no announcement");
    assert!(pair.state.new_since(daniel(), 0).is_empty());
    assert_eq!(pair.asks(ruth(), BondCommand::WithdrawWillingness), Ok(Vec::new()));
    pair.asks(ruth(), BondCommand::SayWilling).unwrap();
    assert!(willing(&pair, ruth()), "said anew, it is a new fact");
}

#[test]
fn who_does_not_belong_to_the_bond_says_nothing_in_it() {
    let mut pair = Pair::new();
    assert_eq!(pair.asks(stranger(), BondCommand::SayWilling), Err(BondRefusal::NotAMember));
    assert_eq!(pair.writes(stranger(), SharedFact::WillingnessSaid), Err(BondRefusal::NotAMember));
    let propose = BondCommand::ProposeExchange { with: stranger(), first: ruth(), about: None };
    assert_eq!(pair.asks(ruth(), propose), Err(BondRefusal::NotAMember));
    let to_oneself = BondCommand::ProposeSeal { with: ruth(), about: None };
    assert_eq!(pair.asks(ruth(), to_oneself), Err(BondRefusal::NotYours));
}
