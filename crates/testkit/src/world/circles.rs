//! Circles that are made once: MLS is slow where nothing is optimised.

use mendwell_circle::{
    Allowed, Change, Circle, Claiming, Invitation, Kind, Person, Received, Seconds, Staged,
};
use mendwell_platform::OsRandom;
use std::sync::OnceLock;

type Bytes = Vec<u8>;

/// Fresh copies of a bond of so many people, two or three, all in the same epoch.
pub fn circles(people: usize) -> Vec<Circle> {
    static TWO: OnceLock<Vec<Bytes>> = OnceLock::new();
    static THREE: OnceLock<Vec<Bytes>> = OnceLock::new();
    let made = match people {
        2 => TWO.get_or_init(|| bytes(&made(2))),
        3 => THREE.get_or_init(|| bytes(&made(3))),
        other => panic!("no circle of {other} is made"),
    };
    made.iter().map(|bytes| Circle::from_bytes(bytes).unwrap()).collect()
}

/// A commit that adds somebody.
pub struct Adding {
    /// The commit.
    pub staged: Staged,
    /// What every other member accepts by accepting them.
    pub invited: [u8; 32],
    /// Their circle, once they have their welcome.
    pub joined: Circle,
}

/// A commit of this member that adds somebody.
pub fn adding(circle: &Circle) -> Adding {
    let invitation = Invitation::new(circle, "host.example", now(), &mut OsRandom).unwrap();
    let claiming = Claiming::answer(&invitation.link().unwrap(), "", now(), &mut OsRandom).unwrap();
    let claim = invitation.read(claiming.claim()).unwrap();
    let confirmed = invitation.confirm(&claim, circle, b"", now(), &mut OsRandom).unwrap();
    let joined = claiming.join(&confirmed.welcome).unwrap().0;
    Adding { staged: confirmed.staged.clone(), invited: claim.invited(), joined }
}

/// A commit of this member that renews their leaf.
pub fn renewed(circle: &Circle) -> Staged {
    circle.stage(Change::Renew, &Allowed::default(), &mut OsRandom).unwrap()
}

fn bytes(circles: &[Circle]) -> Vec<Bytes> {
    circles.iter().map(|circle| circle.to_bytes().unwrap().to_vec()).collect()
}

fn made(people: usize) -> Vec<Circle> {
    let first =
        Circle::create(Kind::Bond, Person::fresh(&mut OsRandom).unwrap(), now(), &mut OsRandom).unwrap();
    (1..people).fold(vec![first], |circles, _| meet(&circles))
}

fn meet(circles: &[Circle]) -> Vec<Circle> {
    let Some((first, others)) = circles.split_first() else { return Vec::new() };
    let invitation = Invitation::new(first, "host.example", now(), &mut OsRandom).unwrap();
    let claiming = Claiming::answer(&invitation.link().unwrap(), "", now(), &mut OsRandom).unwrap();
    let claim = invitation.read(claiming.claim()).unwrap();
    let confirmed = invitation.confirm(&claim, first, b"", now(), &mut OsRandom).unwrap();
    let commit = confirmed.staged.commit();
    let allowed = Allowed { invited: Some(claim.invited()), ..Allowed::default() };
    let mut after = vec![confirmed.staged.take(commit).unwrap()];
    for other in others {
        let Received::Next(next) = other.receive(commit, &allowed).unwrap() else { panic!("removed") };
        after.push(*next);
    }
    after.push(claiming.join(&confirmed.welcome).unwrap().0);
    after
}

fn now() -> Seconds {
    Seconds(std::time::UNIX_EPOCH.elapsed().unwrap().as_secs())
}
