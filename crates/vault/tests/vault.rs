//! The vault as its holder, and as somebody who is not, would notice it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_platform::{OsRandom, Random, RandomError, Shelf};
use mendwell_vault::{Cost, Damaged, Keys, RecoveryWords, VaultError, open_snapshot};
use proptest::prelude::*;

const PASSPHRASE: &str = "four plain words together";

fn keys() -> (Keys, Vec<u8>) {
    Keys::create(PASSPHRASE, Cost::FOR_TESTS, &mut OsRandom).unwrap()
}

/// Counts up, so that what is sealed with it is the same every time.
struct Counting(u8);

impl Random for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        for byte in bytes {
            *byte = self.0;
            self.0 = self.0.wrapping_add(1);
        }
        Ok(())
    }
}

#[test]
fn the_wrong_passphrase_says_only_that() {
    let (_, header) = keys();
    assert_eq!(Keys::unlock(&header, "four plain words togethex").unwrap_err(), VaultError::WrongPassphrase);
    assert_eq!(Keys::unlock(&header, "").unwrap_err(), VaultError::WrongPassphrase);
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let (keys, _) = keys();
    let sealed = keys.seal(Shelf::Draft, &[9], b"Dear Ruth", &mut OsRandom).unwrap();
    let header = keys.header("another good one", Cost::FOR_TESTS, &mut OsRandom).unwrap();
    let again = Keys::unlock(&header, "another good one").unwrap();
    assert_eq!(again.open(Shelf::Draft, &[9], &sealed).unwrap().as_slice(), b"Dear Ruth");
    assert!(Keys::unlock(&header, PASSPHRASE).is_err());
}

#[test]
fn a_short_passphrase_is_refused() {
    let short = Keys::create("seven77", Cost::FOR_TESTS, &mut OsRandom);
    assert_eq!(short.unwrap_err(), VaultError::ShortPassphrase);
}

#[test]
fn a_record_opens_in_its_own_place_only() {
    let (keys, _) = keys();
    let sealed = keys.seal(Shelf::Tail, &[1], b"x", &mut OsRandom).unwrap();
    assert_eq!(keys.open(Shelf::Segment, &[1], &sealed), Err(Damaged));
    assert_eq!(keys.open(Shelf::Tail, &[1, 0], &sealed), Err(Damaged));
    let (other, _) = self::keys();
    assert_eq!(other.open(Shelf::Tail, &[1], &sealed), Err(Damaged));
}

#[test]
fn the_words_restore_a_snapshot_and_other_words_do_not() {
    let words = RecoveryWords::fresh(&mut OsRandom).unwrap();
    let records = vec![(3, vec![1], b"Dear Ruth".to_vec())];
    let file = words.key().snapshot(&records).unwrap();
    let list = words.words().unwrap();
    let typed: String = (1..).zip(list).map(|(n, word)| format!("{n}. {}\n", word.to_uppercase())).collect();
    let typed = RecoveryWords::parse(&typed).unwrap();
    assert_eq!(open_snapshot(&file, &typed).unwrap(), records);

    let other = RecoveryWords::fresh(&mut OsRandom).unwrap();
    assert_eq!(open_snapshot(&file, &other), Err(VaultError::Snapshot));
    let mut changed = file.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(open_snapshot(&changed, &words), Err(VaultError::Snapshot));
}

#[test]
fn misspelt_or_missing_words_are_named() {
    let words = RecoveryWords::fresh(&mut OsRandom).unwrap().words().unwrap();
    for text in [words[1..].join(" "), words.join(" ") + " zoo", "mend ".repeat(24), String::new()] {
        assert_eq!(RecoveryWords::parse(&text).map(|_| ()).unwrap_err(), VaultError::Words);
    }
}

#[test]
fn the_recovery_key_is_kept_in_the_header() {
    let (keys, _) = keys();
    assert_eq!(keys.recovery(), None);
    let sheet = RecoveryWords::fresh(&mut OsRandom).unwrap().key();
    let header =
        keys.with_recovery(sheet).unwrap().header(PASSPHRASE, Cost::FOR_TESTS, &mut OsRandom).unwrap();
    assert_eq!(Keys::unlock(&header, PASSPHRASE).unwrap().recovery(), Some(sheet));
}

/// These bytes are on people's devices. They may change only together with a new version byte and code that still
/// reads the old one.
#[test]
fn the_stored_bytes_are_frozen() {
    let (keys, header) = Keys::create(PASSPHRASE, Cost::FOR_TESTS, &mut Counting(0)).unwrap();
    let record = keys.seal(Shelf::Tail, &[1], b"frozen", &mut Counting(100)).unwrap();
    if std::env::var_os("MENDWELL_FREEZE").is_some() {
        freeze(&header, &record);
    }
    assert_eq!(hex(&header), frozen("header.hex").trim());
    assert_eq!(hex(&record), frozen("record.hex").trim());

    let words = RecoveryWords::parse(&frozen("words.txt")).unwrap();
    let snapshot = unhex(frozen("snapshot.hex").trim());
    assert_eq!(open_snapshot(&snapshot, &words).unwrap(), vec![(3, vec![1], b"frozen".to_vec())]);
}

/// Writes the frozen files anew, when a new version is begun.
fn freeze(header: &[u8], record: &[u8]) {
    let words = RecoveryWords::fresh(&mut Counting(7)).unwrap();
    let snapshot = words.key().snapshot(&[(3, vec![1], b"frozen".to_vec())]).unwrap();
    let files = [
        ("header.hex", hex(header)),
        ("record.hex", hex(record)),
        ("words.txt", words.words().unwrap().join(" ")),
        ("snapshot.hex", hex(&snapshot)),
    ];
    for (name, text) in files {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen").join(name);
        std::fs::write(path, text + "\n").unwrap();
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks(2)
        .map(|d| u8::from_str_radix(std::str::from_utf8(d).unwrap(), 16).unwrap())
        .collect()
}

proptest! {
    #[test]
    fn any_changed_byte_is_noticed(plain in prop::collection::vec(any::<u8>(), 0..99), at: prop::sample::Index, bit in 0..8_u8) {
        let (keys, _) = keys();
        let mut sealed = keys.seal(Shelf::Tail, &[1], &plain, &mut OsRandom).unwrap();
        let at = at.index(sealed.len());
        sealed[at] ^= 1 << bit;
        prop_assert_eq!(keys.open(Shelf::Tail, &[1], &sealed), Err(Damaged));
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let (keys, header) = keys();
        let _ = keys.open(Shelf::Tail, &[], &bytes);
        let _ = Keys::unlock(&[b"MNDW\x01".as_slice(), &[8, 1], &bytes].concat(), PASSPHRASE);
        let _ = Keys::unlock(&bytes, PASSPHRASE);
        let _ = Keys::unlock(&header[..bytes.len().min(header.len() - 1)], PASSPHRASE).unwrap_err();
        let words = RecoveryWords::fresh(&mut OsRandom).unwrap();
        prop_assert!(open_snapshot(&bytes, &words).is_err());
        prop_assert!(open_snapshot(&[b"MNDWSNAP\x01".as_slice(), &bytes].concat(), &words).is_err());
    }
}

fn frozen(name: &str) -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen").join(name))
        .unwrap()
}
