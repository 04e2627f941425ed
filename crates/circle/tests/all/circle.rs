//! The life of a circle, as its members' devices live it.

use super::common::{alone, circles, next, now, renew};
use mendwell_circle::{
    Allowed, Change, Circle, CircleError, Kind, NotAdmitted, Person, Received, RecordHash, RecordKeys, Share,
    Staged, Written, commit_in,
};
use mendwell_platform::{OsRandom, Random, RandomError};

struct Broken;

impl Random for Broken {
    fn fill(&mut self, _: &mut [u8]) -> Result<(), RandomError> {
        Err(RandomError)
    }
}

fn keys(circle: &Circle) -> Vec<u8> {
    RecordKeys::of(circle).unwrap().to_bytes().unwrap().to_vec()
}

#[test]
fn all_members_have_the_same_keys_in_every_epoch() {
    let mut three = circles(Kind::Room, 3);
    for who in [0, 1, 2, 1] {
        let before = keys(&three[0]);
        three = renew(&three, who);
        assert_eq!(keys(&three[0]), keys(&three[1]));
        assert_eq!(keys(&three[0]), keys(&three[2]));
        assert_ne!(keys(&three[0]), before);
        assert_eq!(three[0].members(), three[2].members());
    }
    assert_eq!(three[0].epoch(), 6);
    assert_eq!(three[2].kind(), Kind::Room);
}

#[test]
fn a_circle_is_the_same_after_it_was_stored() {
    let two = circles(Kind::Bond, 2);
    let bytes = two[1].to_bytes().unwrap();
    let again = Circle::from_bytes(&bytes).unwrap();
    assert_eq!(*again.to_bytes().unwrap(), *bytes);
    assert_eq!(keys(&again), keys(&two[0]));
    assert_eq!(again.person().key(), two[1].person().key());
    let stored: Vec<Circle> =
        two.iter().map(|circle| Circle::from_bytes(&circle.to_bytes().unwrap()).unwrap()).collect();
    assert_eq!(keys(&renew(&stored, 1)[0]).len(), keys(&two[0]).len());
}

#[test]
fn cut_changed_or_later_bytes_are_named() {
    let circle = alone(Kind::Own);
    let bytes = circle.to_bytes().unwrap().to_vec();
    assert_eq!(Circle::from_bytes(&[]).unwrap_err(), CircleError::Damaged);
    assert_eq!(Circle::from_bytes(&bytes[..bytes.len() - 1]).unwrap_err(), CircleError::Damaged);
    assert_eq!(Circle::from_bytes(&[&bytes[..], &[0]].concat()).unwrap_err(), CircleError::Damaged);
    let mut later = bytes;
    later[0] = 2;
    assert_eq!(Circle::from_bytes(&later).unwrap_err(), CircleError::Version);
}

#[test]
fn a_commit_of_ones_own_is_taken_by_its_hash_and_never_processed() {
    let two = circles(Kind::Bond, 2);
    let none = Allowed::default();
    let staged = two[0].stage(Change::Renew, &none, &mut OsRandom).unwrap();
    // Stored, and the program ends before anything is posted.
    let staged = Staged::from_bytes(&staged.to_bytes().unwrap()).unwrap();
    assert_eq!(two[0].receive(staged.commit(), &none).unwrap_err(), CircleError::Own);
    assert_eq!(commit_in(&staged.body().unwrap()), Some(staged.commit()));
    let other = two[0].stage(Change::Renew, &none, &mut OsRandom).unwrap();
    assert_eq!(staged.take(other.commit()).unwrap_err(), CircleError::NotStaged);
    let mine = staged.take(staged.commit()).unwrap();
    let theirs = next(two[1].receive(staged.commit(), &none).unwrap());
    assert_eq!(keys(&mine), keys(&theirs));
    // An echo that comes twice is of an epoch that is over.
    assert_eq!(
        mine.receive(staged.commit(), &none).unwrap_err(),
        CircleError::OtherEpoch { commit: 1, circle: 2 }
    );
}

#[test]
fn who_loses_the_race_goes_on_with_the_other_commit() {
    let two = circles(Kind::Bond, 2);
    let none = Allowed::default();
    let lost = two[0].stage(Change::Renew, &none, &mut OsRandom).unwrap();
    let won = two[1].stage(Change::Renew, &none, &mut OsRandom).unwrap();
    let mine = next(two[0].receive(won.commit(), &none).unwrap());
    assert_eq!(keys(&mine), keys(&won.take(won.commit()).unwrap()));
    assert_eq!(lost.take(won.commit()).unwrap_err(), CircleError::NotStaged);
    let again = mine.stage(Change::Renew, &none, &mut OsRandom).unwrap();
    assert_eq!(again.after().unwrap().epoch(), 3);
}

#[test]
fn a_removed_member_sees_the_removal_and_nothing_later() {
    let three = circles(Kind::Room, 3);
    let leaving = three[2].leave();
    let allowed = Allowed { leaves: &[leaving], ..Allowed::default() };
    let key = three[2].person().key();
    let staged = three[0].stage(Change::Remove(key), &allowed, &mut OsRandom).unwrap();
    assert!(matches!(three[2].receive(staged.commit(), &allowed).unwrap(), Received::Removed));
    let left =
        [staged.take(staged.commit()).unwrap(), next(three[1].receive(staged.commit(), &allowed).unwrap())];
    assert_eq!(keys(&left[0]), keys(&left[1]));
    assert_eq!(left[0].members().len(), 2);
    let later = left[0].stage(Change::Renew, &Allowed::default(), &mut OsRandom).unwrap();
    assert!(three[2].receive(later.commit(), &Allowed::default()).is_err());
    let nobody =
        three[0].stage(Change::Remove(Person::fresh(&mut OsRandom).unwrap().key()), &allowed, &mut OsRandom);
    assert_eq!(nobody.unwrap_err(), CircleError::NoMember);
}

#[test]
fn a_lost_device_is_removed_from_ones_own_circle() {
    let devices = circles(Kind::Own, 3);
    let lost = devices[2].person().key();
    let without = devices[0].stage(Change::Remove(lost), &Allowed::default(), &mut OsRandom);
    assert_eq!(without.unwrap_err(), CircleError::NotAdmitted(NotAdmitted::NotLeaving));
    let allowed = Allowed { may_remove: &[lost], ..Allowed::default() };
    let staged = devices[0].stage(Change::Remove(lost), &allowed, &mut OsRandom).unwrap();
    let left =
        [staged.take(staged.commit()).unwrap(), next(devices[1].receive(staged.commit(), &allowed).unwrap())];
    assert_eq!(keys(&left[0]), keys(&left[1]));
    // What is shared among the devices from now on, the lost one cannot open.
    let bond = circles(Kind::Bond, 2).remove(0);
    let share = Share::of(&bond, &RecordKeys::of(&bond).unwrap(), None).unwrap();
    let own = RecordKeys::of(&left[0]).unwrap();
    let written = Written { id: [1; 16], sequence: 9, head: [2; 32] };
    let (device, epoch, plain) = (left[0].person(), left[0].epoch(), share.to_bytes().unwrap());
    let sealed = own.seal(device, epoch, &written, RecordHash::NONE, &plain, &mut OsRandom).unwrap();
    let open = |circle: &Circle| RecordKeys::of(circle).unwrap().open(epoch, [1; 16], &sealed);
    assert!(open(&devices[2]).is_err());
    let opened = Share::from_bytes(&open(&left[1]).unwrap().content).unwrap();
    assert_eq!(*opened.circle().unwrap().to_bytes().unwrap(), *bond.to_bytes().unwrap());
    assert!(opened.staged().unwrap().is_none());
}

#[test]
fn two_devices_are_one_member_of_a_bond() {
    let two = circles(Kind::Bond, 2);
    let none = Allowed::default();
    let keys_of_bond = RecordKeys::of(&two[0]).unwrap();
    let staged = two[0].stage(Change::Renew, &none, &mut OsRandom).unwrap();
    let share = Share::of(&two[0], &keys_of_bond, Some(&staged)).unwrap();
    // The second device has all of it, and takes the echo as the first does.
    let share = Share::from_bytes(&share.to_bytes().unwrap()).unwrap();
    let second = share.staged().unwrap().unwrap().take(staged.commit()).unwrap();
    assert_eq!(keys(&second), keys(&staged.take(staged.commit()).unwrap()));
    assert_eq!(second.members().len(), 2, "no leaf for a device");
    assert_eq!(share.keys().unwrap().circle(), two[1].id());
    let other = alone(Kind::Bond);
    assert_eq!(Share::of(&other, &keys_of_bond, None).unwrap_err(), CircleError::OtherCircle);
}

#[test]
fn without_randomness_nothing_is_made() {
    let circle = alone(Kind::Bond);
    assert!(Person::fresh(&mut Broken).is_err());
    let person = Person::fresh(&mut OsRandom).unwrap();
    assert!(Circle::create(Kind::Bond, person, now(), &mut Broken).is_err());
    assert!(circle.stage(Change::Renew, &Allowed::default(), &mut Broken).is_err());
}

#[test]
fn a_member_can_stay_away_for_a_year() {
    // The clock of who adds is thirteen months behind; who catches up must not refuse the leaf for its age.
    let first = alone(Kind::Bond);
    let past = mendwell_circle::Seconds(now().0 - 390 * 86_400);
    let invitation = mendwell_circle::Invitation::new(&first, "host.example", past, &mut OsRandom).unwrap();
    let link = invitation.link().unwrap();
    let claiming = mendwell_circle::Claiming::answer(&link, "Ruth", past, &mut OsRandom).unwrap();
    let claim = invitation.read(claiming.claim()).unwrap();
    let confirmed = invitation.confirm(&claim, &first, b"", past, &mut OsRandom).unwrap();
    assert_eq!(claiming.join(&confirmed.welcome).unwrap().0.members().len(), 2);
}

#[test]
fn no_secret_is_in_what_is_printed() {
    let two = circles(Kind::Bond, 2);
    let share = Share::of(&two[0], &RecordKeys::of(&two[0]).unwrap(), None).unwrap();
    let staged = two[0].stage(Change::Renew, &Allowed::default(), &mut OsRandom).unwrap();
    assert_eq!(format!("{share:?} {staged:?}"), "Share(..) Staged(..)");
    assert_eq!(format!("{:?}", two[0]), "Circle(Bond, epoch 1, ..)");
    assert_eq!(format!("{:?}", RecordKeys::of(&two[0]).unwrap().token(1).unwrap()), "Token(…)");
}
