//! People and their circles, made as an honest program makes them.

use super::{NONE, Values};
use crate::{Allowed, Change, Circle, Kind, Package, Person, Received, Seconds};
use mendwell_platform::OsRandom;

pub(super) fn now() -> Seconds {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    Seconds(since.unwrap().as_secs())
}

pub(super) fn person() -> Person {
    Person::fresh(&mut OsRandom).unwrap()
}

pub(super) fn package(person: &Person) -> (Package, Values) {
    Package::fresh(person, now(), &mut OsRandom).unwrap()
}

/// Adds a fresh person to the first circle, and gives all circles afterwards, theirs last.
pub(super) fn join(circles: Vec<Circle>) -> Vec<Circle> {
    let joiner = person();
    let (package, kept) = package(&joiner);
    let allowed = Allowed { invited: Some(package.hash()), ..NONE };
    let staged = circles[0].stage(Change::Add(&package), &allowed, &mut OsRandom).unwrap();
    let inviter = circles[0].person.key();
    let mut after = vec![staged.take(staged.commit()).unwrap()];
    for circle in &circles[1..] {
        after.push(next(circle.receive(staged.commit(), &allowed).unwrap()));
    }
    after.push(Circle::join(joiner, kept, staged.welcome().unwrap(), inviter).unwrap());
    after
}

pub(super) fn next(received: Received) -> Circle {
    match received {
        Received::Next(circle) => *circle,
        Received::Removed => panic!("removed"),
    }
}

pub(super) fn circles(kind: Kind, people: usize) -> Vec<Circle> {
    let first = Circle::create(kind, person(), now(), &mut OsRandom).unwrap();
    (1..people).fold(vec![first], |circles, _| join(circles))
}

pub(super) fn pair() -> (Circle, Circle) {
    let mut two = circles(Kind::Bond, 2).into_iter();
    (two.next().unwrap(), two.next().unwrap())
}
