//! Two people meet, and what others might do to their messages.

use super::common::{alone, now};
use mendwell_circle::{
    Circle, CircleError, Claiming, Confirmed, Invitation, Kind, Link, MeetingError, RecordKeys, Seconds,
};
use mendwell_platform::OsRandom;
use mendwell_wire::{CLAIM_BYTES, WELCOME_BYTES, is_bucket};

fn invite(circle: &Circle) -> (Invitation, Link) {
    let invitation = Invitation::new(circle, "host.example:8443", now(), &mut OsRandom).unwrap();
    let link = invitation.link().unwrap();
    (invitation, link)
}

fn answer(link: &Link) -> Claiming {
    Claiming::answer(link, "Ruth", now(), &mut OsRandom).unwrap()
}

#[test]
fn three_steps_that_are_never_online_together() {
    let circle = alone(Kind::Bond);
    let (invitation, link) = invite(&circle);
    let stored = invitation.to_bytes().unwrap();

    let url = format!("  https://app.example/#{}\n", link.fragment().as_str());
    let claiming = answer(&Link::parse(&url).unwrap());
    let (claim, kept) = (claiming.claim().to_vec(), claiming.to_bytes().unwrap());

    let invitation = Invitation::from_bytes(&stored).unwrap();
    let seen = invitation.read(&claim).unwrap();
    assert_eq!(seen.name, "Ruth");
    let confirmed = invitation.confirm(&seen, &circle, b"begin here", now(), &mut OsRandom).unwrap();
    let confirmed = Confirmed::from_bytes(&confirmed.to_bytes().unwrap()).unwrap();
    let mine = confirmed.staged.take(confirmed.staged.commit()).unwrap();

    let claiming = Claiming::from_bytes(&kept).unwrap();
    assert_eq!(claiming.words().unwrap(), seen.words);
    let (theirs, note) = claiming.join(&confirmed.welcome).unwrap();
    assert_eq!(note.as_slice(), b"begin here");
    assert_eq!(theirs.person().key(), seen.key);
    let keys = |circle: &Circle| RecordKeys::of(circle).unwrap().to_bytes().unwrap().to_vec();
    assert_eq!(keys(&mine), keys(&theirs));
}

#[test]
fn a_link_that_is_not_whole_is_named() {
    let (_, link) = invite(&alone(Kind::Bond));
    let fragment = link.fragment().to_string();
    for length in 0..fragment.len() {
        assert_eq!(Link::parse(&fragment[..length]).unwrap_err(), MeetingError::NotWhole, "{length} letters");
    }
    for at in 0..fragment.len() {
        let mut letters = fragment.clone().into_bytes();
        letters[at] = if letters[at] == b'A' { b'B' } else { b'A' };
        assert_eq!(Link::parse(std::str::from_utf8(&letters).unwrap()).unwrap_err(), MeetingError::NotWhole);
    }
    assert_eq!(Link::parse(&format!("{fragment}A")).unwrap_err(), MeetingError::NotWhole);
    assert_eq!(Link::parse("https://app.example/").unwrap_err(), MeetingError::NotWhole);
    assert_eq!(Link::parse(&fragment).unwrap(), link);
}

#[test]
fn a_host_that_does_not_fit_is_refused() {
    let key = alone(Kind::Bond).person().key();
    assert!(Link::fresh("", key, &mut OsRandom).is_err());
    assert!(Link::fresh(&"h".repeat(256), key, &mut OsRandom).is_err());
    assert!(Link::fresh(&"h".repeat(255), key, &mut OsRandom).is_ok());
}

#[test]
fn a_claim_for_another_link_is_named() {
    let circle = alone(Kind::Bond);
    let (one, _) = invite(&circle);
    let (_, other) = invite(&circle);
    assert_eq!(one.read(answer(&other).claim()).unwrap_err(), MeetingError::OtherLink);
}

#[test]
fn every_changed_byte_of_a_claim_is_noticed() {
    let (invitation, link) = invite(&alone(Kind::Bond));
    let claim = answer(&link).claim().to_vec();
    for at in (0..60).chain((60..claim.len()).step_by(53)).chain([claim.len() - 1]) {
        let mut changed = claim.clone();
        changed[at] ^= 1;
        let expected = match at {
            0 => MeetingError::Version,
            1..17 => MeetingError::OtherLink,
            _ => MeetingError::Altered,
        };
        assert_eq!(invitation.read(&changed).unwrap_err(), expected, "byte {at}");
    }
    assert_eq!(invitation.read(&claim[..20]).unwrap_err(), MeetingError::Altered);
    assert_eq!(invitation.read(&[]).unwrap_err(), MeetingError::Altered);
}

#[test]
fn every_changed_byte_of_a_welcome_is_noticed() {
    let circle = alone(Kind::Bond);
    let (invitation, link) = invite(&circle);
    let claiming = answer(&link);
    let claim = invitation.read(claiming.claim()).unwrap();
    let welcome = invitation.confirm(&claim, &circle, b"", now(), &mut OsRandom).unwrap().welcome.clone();
    for at in (0..80).chain((80..welcome.len()).step_by(97)).chain([welcome.len() - 1]) {
        let mut changed = welcome.clone();
        changed[at] ^= 1;
        let expected = match at {
            0 => MeetingError::Version,
            1..33 => MeetingError::OtherClaim,
            _ => MeetingError::Altered,
        };
        assert_eq!(claiming.join(&changed).unwrap_err(), expected, "byte {at}");
    }
    assert!(claiming.join(&welcome).is_ok());
}

#[test]
fn a_welcome_for_another_claim_is_named() {
    let circle = alone(Kind::Bond);
    let (invitation, link) = invite(&circle);
    let (ruth, somebody) = (answer(&link), answer(&link));
    let claim = invitation.read(somebody.claim()).unwrap();
    let confirmed = invitation.confirm(&claim, &circle, b"", now(), &mut OsRandom).unwrap();
    assert_eq!(ruth.join(&confirmed.welcome).unwrap_err(), MeetingError::OtherClaim);
}

#[test]
fn who_has_only_the_link_cannot_open_the_welcome() {
    let circle = alone(Kind::Bond);
    let (invitation, link) = invite(&circle);
    let ruth = answer(&link);
    let claim = invitation.read(ruth.claim()).unwrap();
    let confirmed = invitation.confirm(&claim, &circle, b"", now(), &mut OsRandom).unwrap();
    // Somebody with the link and all of the mailbox, but with a key of their own.
    let mut thief = answer(&link).to_bytes().unwrap().to_vec();
    let (own, theirs) = (answer(&link), ruth.claim());
    let at = thief.windows(16).position(|w| w == &own.claim()[1..17]).unwrap() - 1;
    thief.splice(at..at + theirs.len(), theirs.iter().copied());
    let thief = Claiming::from_bytes(&thief).unwrap();
    assert_eq!(thief.words().unwrap(), claim.words);
    assert_eq!(thief.join(&confirmed.welcome).unwrap_err(), MeetingError::Circle(CircleError::Mls));
}

#[test]
fn the_words_of_two_claims_differ() {
    let (invitation, link) = invite(&alone(Kind::Bond));
    let (one, two) = (answer(&link), answer(&link));
    assert_ne!(one.words().unwrap(), two.words().unwrap());
    assert_eq!(invitation.read(one.claim()).unwrap().words, one.words().unwrap());
    assert_eq!(one.words().unwrap().to_string().split(' ').count(), 6);
}

#[test]
fn an_invitation_is_over_after_fourteen_days() {
    let circle = alone(Kind::Bond);
    let (invitation, link) = invite(&circle);
    let claim = invitation.read(answer(&link).claim()).unwrap();
    let later = |days: u64| Seconds(now().0 + days * 86_400);
    let late = invitation.confirm(&claim, &circle, b"", later(15), &mut OsRandom);
    assert_eq!(late.unwrap_err(), MeetingError::Expired);
    assert!(invitation.confirm(&claim, &circle, b"", later(13), &mut OsRandom).is_ok());
}

#[test]
fn a_host_takes_what_goes_between_and_a_name_does_not_show() {
    let circle = alone(Kind::Bond);
    let (invitation, link) = invite(&circle);
    let sizes = ["", "R", &"é".repeat(80)].map(|name| {
        let claiming = Claiming::answer(&link, name, now(), &mut OsRandom).unwrap();
        claiming.claim().len()
    });
    assert!(is_bucket(sizes[0]) && CLAIM_BYTES.allows(sizes[0]));
    assert!(sizes.iter().all(|size| *size == sizes[0]));
    let claim = invitation.read(answer(&link).claim()).unwrap();
    let confirmed = invitation.confirm(&claim, &circle, b"note", now(), &mut OsRandom).unwrap();
    assert!(is_bucket(confirmed.welcome.len()) && WELCOME_BYTES.allows(confirmed.welcome.len()));
    assert!(is_bucket(confirmed.staged.body().unwrap().size()));
}

#[test]
fn only_the_inviter_of_the_link_can_confirm() {
    let (invitation, link) = invite(&alone(Kind::Bond));
    let claim = invitation.read(answer(&link).claim()).unwrap();
    let other = invitation.confirm(&claim, &alone(Kind::Bond), b"", now(), &mut OsRandom);
    assert_eq!(other.unwrap_err(), MeetingError::Circle(CircleError::OtherCircle));
}

#[test]
fn a_name_has_eighty_letters_at_most() {
    let (invitation, link) = invite(&alone(Kind::Bond));
    let long = Claiming::answer(&link, &"é".repeat(81), now(), &mut OsRandom);
    assert_eq!(long.unwrap_err(), MeetingError::Name);
    let claiming = Claiming::answer(&link, &"é".repeat(80), now(), &mut OsRandom).unwrap();
    assert_eq!(invitation.read(claiming.claim()).unwrap().name.chars().count(), 80);
}

#[test]
fn codes_are_stable() {
    let codes = [
        (MeetingError::NotWhole, "link-not-whole"),
        (MeetingError::Version, "meeting-version"),
        (MeetingError::OtherLink, "claim-other-link"),
        (MeetingError::Altered, "meeting-altered"),
        (MeetingError::OtherClaim, "welcome-other-claim"),
        (MeetingError::Expired, "invitation-over"),
        (MeetingError::Name, "name-too-long"),
        (MeetingError::Circle(CircleError::Mls), "mls-refuses"),
    ];
    for (error, code) in codes {
        assert_eq!(error.code(), code);
    }
}
