//! One invitation, and more than one person or moment about it.

use super::*;

/// What waits to be carried, before any of it is.
fn waiting(person: &mut Person) -> Vec<Errand> {
    person.clock.wait(60);
    errands(ask(person, BondRequest::Tick))
}

/// Carries these, and what follows them.
fn carry(person: &mut Person, host: &mut Desk, mut waiting: Vec<Errand>) {
    while !waiting.is_empty() {
        let Errand::Call { number, call } = waiting.remove(0) else { continue };
        let answer = Some(host.post(&call));
        waiting.extend(errands(ask(person, BondRequest::Heard { errand: number, answer })));
    }
}

fn claims(person: &mut Person) -> Vec<mendwell_client::ClaimView> {
    match only(person).stage {
        BondStage::Inviting { claims, .. } => claims,
        other => panic!("{other:?}"),
    }
}

#[test]
fn of_two_claims_at_the_same_time_one_is_confirmed_and_nobody_loses_anything() {
    let (mut host, mut a, mut b, mut c) = (Desk::new(7), person(1), person(2), person(3));
    let (of_a, link) = invite(&mut a);
    sync(&mut a, Some(&mut host));
    let (of_b, right) = answer(&mut b, &link);
    let (_, other) = answer(&mut c, &link);
    let own = impact(&mut c, "Still mine.");
    // Both are on their way before either is there; the second one's comes first.
    let (of_first, of_second) = (waiting(&mut b), waiting(&mut c));
    carry(&mut c, &mut host, of_second);
    carry(&mut b, &mut host, of_first);
    sync(&mut a, Some(&mut host));
    let seen: Vec<_> = claims(&mut a).into_iter().map(|claim| (claim.claim, claim.words)).collect();
    assert_eq!(seen, [(1, other.clone()), (2, right)], "both are shown, and none is taken for being first");

    // Who confirms one and then another is told that one is on its way; the first stays what was meant.
    ask(&mut a, BondRequest::Confirm { bond: of_a, claim: 2 });
    for claim in [1, 2] {
        assert_eq!(refused(&mut a, BondRequest::Confirm { bond: of_a, claim }), "confirmed-already");
    }
    let mut a = a.restarted();
    assert_eq!(refused(&mut a, BondRequest::Confirm { bond: of_a, claim: 1 }), "confirmed-already");
    for _ in 0..2 {
        sync(&mut a, Some(&mut host));
        sync(&mut b, Some(&mut host));
        sync(&mut c, Some(&mut host));
    }
    assert_eq!(page(&mut b, of_b).bond.people.len(), 2);
    assert_eq!((only(&mut a).stage, only(&mut a).troubles), (BondStage::Together, Vec::<String>::new()));

    // The other waits with their words as if nobody had come to it yet: who was chosen is nobody's business.
    let BondStage::Answering { words, put: true } = only(&mut c).stage else { panic!() };
    assert_eq!((words, only(&mut c).troubles), (other, Vec::<String>::new()));
    // Once the invitation is over they are told so, and what is theirs is there.
    host.stamp = Stamp::from_hours(host.stamp.hours() + 15 * 24);
    sync(&mut c, Some(&mut host));
    let mut c = c.restarted();
    assert_eq!(only(&mut c).troubles, ["mailbox-gone"]);
    assert!(c.reads(own).body.text().contains("Still mine."));
    // They answer another link as if there had been none.
    let mut d = person(4);
    let (_, link) = invite(&mut d);
    answer(&mut c, &link);
}

#[test]
fn what_is_said_while_the_other_waits_for_their_welcome_is_there_when_they_have_it() {
    let (mut host, mut a, mut b) = (Desk::new(7), person(1), person(2));
    let (of_a, link) = invite(&mut a);
    assert_eq!(
        refused(&mut a, BondRequest::Do { bond: of_a, command: BondCommand::SayWilling }),
        "bond-not-together",
        "before somebody joins, nothing can be said"
    );
    let (of_b, _) = answer(&mut b, &link);
    sync(&mut a, Some(&mut host));
    sync(&mut b, Some(&mut host));
    sync(&mut a, Some(&mut host));
    ask(&mut a, BondRequest::Confirm { bond: of_a, claim: 1 });
    for _ in 0..2 {
        sync(&mut a, Some(&mut host));
    }
    assert_eq!(only(&mut a).stage, BondStage::Together);
    let letter = impact(&mut a, "I begin.");
    ask(&mut a, BondRequest::Share { bond: of_a, letter });
    for _ in 0..2 {
        sync(&mut a, Some(&mut host));
    }
    assert!(!only(&mut a).unsent);

    // Thirteen days later they open their app for the first time since.
    host.stamp = Stamp::from_hours(host.stamp.hours() + 13 * 24);
    let mut b = b.restarted();
    [&a, &b].into_iter().for_each(|person| person.clock.wait(13 * 86_400));
    assert_eq!(refused(&mut b, BondRequest::Show(of_b)), "bond-not-together");
    let mut two = Two { host, a, b, of_a, of_b };
    let seen = two.agree();
    assert!(seen.letters.letters[0].body.text().contains("I begin."));
    assert_eq!(seen.bond.people.len(), 2);
}
