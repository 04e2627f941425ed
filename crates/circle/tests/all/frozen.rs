//! Bytes that other devices hold or send. They may change only together with a new version byte or label, and with code
//! that still reads the old ones. `MENDWELL_FREEZE=1` writes the files anew when a new version is begun.

use super::common::{Counting, now};
use mendwell_circle::{
    About, Allowed, Change, Circle, CircleKey, Claiming, Confirmed, Invitation, Kind, Leave, LetterKey, Link,
    Person, RecordHash, RecordKeys, SealedLetter, Seconds, Share, Staged, Written,
};
use mendwell_platform::OsRandom;
use mendwell_wire::{Body, CircleId};
use std::path::PathBuf;

/// 2026-11-22.
const DAY: Seconds = Seconds(1_795_305_600);
const PLACE: Written = Written { id: [5; 16], sequence: 41, head: [6; 32] };
const ABOUT: About =
    About { circle: CircleId::new([1; 16]), exchange: [2; 16], author: CircleKey([3; 32]), revision: 1 };

fn person() -> Person {
    Person::fresh(&mut Counting(0)).unwrap()
}

/// A circle of one, the same every time: nothing in it comes from the system's generator.
fn circle() -> Circle {
    Circle::create(Kind::Bond, person(), DAY, &mut Counting(40)).unwrap()
}

fn link() -> Link {
    Link::fresh("host.example", person().key(), &mut Counting(80)).unwrap()
}

#[test]
fn the_keys_of_an_epoch_are_frozen() {
    let keys = RecordKeys::of(&circle()).unwrap();
    compare("keys.hex", &keys.to_bytes().unwrap());
    compare("token-hash.hex", keys.token(0).unwrap().hash().as_bytes());
}

/// openmls writes maps in any order, so the same circle need not be the same bytes. What was stored must open, be the
/// circle that it was, and be stored again as it is.
#[test]
fn a_circle_that_was_stored_opens() {
    if std::env::var_os("MENDWELL_FREEZE").is_some() {
        write("circle.hex", &circle().to_bytes().unwrap());
    }
    let stored = read("circle.hex");
    let opened = Circle::from_bytes(&stored).unwrap();
    assert_eq!(*opened.to_bytes().unwrap(), stored);
    assert_eq!(*RecordKeys::of(&opened).unwrap().to_bytes().unwrap(), read("keys.hex"));
    assert_eq!((opened.kind(), opened.id()), (Kind::Bond, circle().id()));
    assert!(opened.stage(Change::Renew, &Allowed::default(), &mut OsRandom).is_ok());
}

#[test]
fn a_record_is_frozen() {
    let keys = RecordKeys::of(&circle()).unwrap();
    let record = keys.seal(&person(), 0, &PLACE, RecordHash::NONE, b"frozen", &mut Counting(9)).unwrap();
    compare("record.hex", record.as_bytes());
    assert_eq!(keys.open(0, PLACE.id, &Body::new(read("record.hex"))).unwrap().content.as_slice(), b"frozen");
}

#[test]
fn a_leave_is_frozen() {
    compare("leave.hex", &circle().leave().to_bytes());
    let leave = Leave::from_bytes(&read("leave.hex")).unwrap();
    assert_eq!(leave.who(circle().id()), Some(person().key()));
    assert_eq!(leave.who(CircleId::new([0; 16])), None);
    assert!(Leave::from_bytes(&read("leave.hex")[..96]).is_err());
}

#[test]
fn a_letter_is_frozen() {
    let (sealed, key) = SealedLetter::seal(&ABOUT, b"frozen", &mut Counting(1)).unwrap();
    assert_eq!(key, LetterKey(std::array::from_fn(|n| n as u8 + 1)));
    compare("letter.hex", &sealed.to_bytes());
    let stored = SealedLetter::from_bytes(&read("letter.hex")).unwrap();
    assert_eq!(stored.open(&ABOUT, &key).unwrap().as_slice(), b"frozen");
}

#[test]
fn a_link_and_its_words_are_frozen() {
    compare("link.hex", link().fragment().as_bytes());
    let fragment = String::from_utf8(read("link.hex")).unwrap();
    assert_eq!(Link::parse(&fragment).unwrap(), link());
}

/// A welcome cannot be made the same twice: HPKE draws from the system. So a whole meeting is kept, with everything that
/// was stored on the way, and must still come to its end.
#[test]
fn a_meeting_that_was_stored_comes_to_its_end() {
    if std::env::var_os("MENDWELL_FREEZE").is_some() {
        let first = Circle::create(Kind::Bond, person(), now(), &mut OsRandom).unwrap();
        let invitation = Invitation::new(&first, "host.example", now(), &mut OsRandom).unwrap();
        let claiming = Claiming::answer(&invitation.link().unwrap(), "Ruth", now(), &mut OsRandom).unwrap();
        let claim = invitation.read(claiming.claim()).unwrap();
        let confirmed = invitation.confirm(&claim, &first, b"note", now(), &mut OsRandom).unwrap();
        let mine = confirmed.staged.after().unwrap();
        let next = mine.stage(Change::Renew, &Allowed::default(), &mut OsRandom).unwrap();
        let share = Share::of(&mine, &RecordKeys::of(&mine).unwrap(), Some(&next)).unwrap();
        write("invitation.hex", &invitation.to_bytes().unwrap());
        write("claiming.hex", &claiming.to_bytes().unwrap());
        write("confirmed.hex", &confirmed.to_bytes().unwrap());
        write("share.hex", &share.to_bytes().unwrap());
        write("words.hex", claiming.words().unwrap().to_string().as_bytes());
    }
    let invitation = Invitation::from_bytes(&read("invitation.hex")).unwrap();
    let claiming = Claiming::from_bytes(&read("claiming.hex")).unwrap();
    let confirmed = Confirmed::from_bytes(&read("confirmed.hex")).unwrap();
    let claim = invitation.read(claiming.claim()).unwrap();
    assert_eq!(claim.words, claiming.words().unwrap());
    assert_eq!(claim.words.to_string().into_bytes(), read("words.hex"));

    let (theirs, note) = claiming.join(&confirmed.welcome).unwrap();
    let mine = confirmed.staged.take(confirmed.staged.commit()).unwrap();
    let keys = |circle: &Circle| RecordKeys::of(circle).unwrap().to_bytes().unwrap().to_vec();
    assert_eq!(note.as_slice(), b"note");
    assert_eq!(keys(&theirs), keys(&mine));

    let share = Share::from_bytes(&read("share.hex")).unwrap();
    assert_eq!(keys(&share.circle().unwrap()), keys(&mine));
    let staged: Staged = share.staged().unwrap().unwrap();
    let after = super::common::next(theirs.receive(staged.commit(), &Allowed::default()).unwrap());
    assert_eq!(keys(&after), keys(&staged.take(staged.commit()).unwrap()));
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/frozen").join(name)
}

fn compare(name: &str, bytes: &[u8]) {
    if std::env::var_os("MENDWELL_FREEZE").is_some() {
        write(name, bytes);
    }
    assert!(read(name) == bytes, "{name} differs");
}

fn write(name: &str, bytes: &[u8]) {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    std::fs::write(path(name), hex + "\n").unwrap();
}

fn read(name: &str) -> Vec<u8> {
    let text = std::fs::read_to_string(path(name)).unwrap();
    let digits = text.trim().as_bytes();
    digits.chunks(2).map(|d| u8::from_str_radix(std::str::from_utf8(d).unwrap(), 16).unwrap()).collect()
}
