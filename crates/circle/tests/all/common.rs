//! People, circles and repeatable randomness for these tests.

use mendwell_circle::{Allowed, Change, Circle, Claiming, Invitation, Kind, Person, Received, Seconds};
use mendwell_platform::{OsRandom, Random, RandomError};

/// Counts up, so that what is sealed with it is the same every time.
pub(crate) struct Counting(pub(crate) u8);

impl Random for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        for byte in bytes {
            *byte = self.0;
            self.0 = self.0.wrapping_add(1);
        }
        Ok(())
    }
}

pub(crate) fn now() -> Seconds {
    Seconds(std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs())
}

pub(crate) fn alone(kind: Kind) -> Circle {
    Circle::create(kind, Person::fresh(&mut OsRandom).unwrap(), now(), &mut OsRandom).unwrap()
}

/// Everybody's circle after one more joined by a link; theirs is the last.
pub(crate) fn meet(circles: &[Circle]) -> Vec<Circle> {
    let invitation = Invitation::new(&circles[0], "host.example", now(), &mut OsRandom).unwrap();
    let claiming = Claiming::answer(&invitation.link().unwrap(), "Ruth", now(), &mut OsRandom).unwrap();
    let claim = invitation.read(claiming.claim()).unwrap();
    let confirmed = invitation.confirm(&claim, &circles[0], b"note", now(), &mut OsRandom).unwrap();
    let commit = confirmed.staged.commit();
    let allowed = Allowed { invited: Some(claim.invited()), ..Allowed::default() };
    let mut after = vec![confirmed.staged.take(commit).unwrap()];
    after.extend(circles[1..].iter().map(|circle| next(circle.receive(commit, &allowed).unwrap())));
    after.push(claiming.join(&confirmed.welcome).unwrap().0);
    after
}

pub(crate) fn next(received: Received) -> Circle {
    match received {
        Received::Next(circle) => *circle,
        Received::Removed => panic!("removed"),
    }
}

pub(crate) fn circles(kind: Kind, people: usize) -> Vec<Circle> {
    (1..people).fold(vec![alone(kind)], |circles, _| meet(&circles))
}

/// Everybody's circle after this one renewed its leaf.
pub(crate) fn renew(circles: &[Circle], who: usize) -> Vec<Circle> {
    let none = Allowed::default();
    let staged = circles[who].stage(Change::Renew, &none, &mut OsRandom).unwrap();
    let after = circles.iter().enumerate().map(|(at, circle)| {
        if at == who {
            staged.take(staged.commit()).unwrap()
        } else {
            next(circle.receive(staged.commit(), &none).unwrap())
        }
    });
    after.collect()
}
