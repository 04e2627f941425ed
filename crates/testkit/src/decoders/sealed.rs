//! What the vault reads: only what its keys sealed opens, and nothing else does anything.

use crate::Person;
use mendwell_platform::Shelf;
use mendwell_vault::{Keys, RecoveryWords, VaultError, open_snapshot};

const HEADER: &str = include_str!("../../../vault/tests/frozen/header.hex");
const RECORD: &str = include_str!("../../../vault/tests/frozen/record.hex");
const SNAPSHOT: &str = include_str!("../../../vault/tests/frozen/snapshot.hex");
const WORDS: &str = include_str!("../../../vault/tests/frozen/words.txt");

thread_local! {
    /// The keys of the frozen header. The passphrase is the same.
    static KEYS: Keys = Keys::unlock(&unhex(HEADER), Person::PASSPHRASE).unwrap();
}

/// A header.
pub fn header(bytes: &[u8]) {
    match cost(bytes) {
        Some((kib, passes)) if kib > 1024 * 1024 || passes > 16 => {
            let refused = Keys::unlock(bytes, Person::PASSPHRASE).map(drop);
            assert_eq!(refused, Err(VaultError::Header), "an absurd cost is refused before it is paid");
        }
        // Allowed, and nobody wants to wait for it here.
        Some((kib, passes)) if kib > 256 || passes > 4 => {}
        _ => {
            let opened = Keys::unlock(bytes, Person::PASSPHRASE).is_ok();
            assert_eq!(opened, bytes == unhex(HEADER), "only the untouched header opens");
        }
    }
}

/// What a header asks for: memory in KiB, and passes.
fn cost(header: &[u8]) -> Option<(u32, u32)> {
    Some(postcard::take_from_bytes(header.strip_prefix(b"MNDW\x01")?).ok()?.0)
}

/// A sealed record.
pub fn record(bytes: &[u8]) {
    KEYS.with(|keys| {
        let opened = keys.open(Shelf::Tail, &[1], bytes).is_ok();
        assert_eq!(opened, bytes == unhex(RECORD), "only the untouched record opens");
        assert!(keys.open(Shelf::Segment, &[1], bytes).is_err(), "a record opens in its place only");
    });
}

/// A snapshot file.
pub fn snapshot(bytes: &[u8]) {
    let words = RecoveryWords::parse(WORDS).unwrap();
    let opened = open_snapshot(bytes, &words).is_ok();
    assert_eq!(opened, bytes == unhex(SNAPSHOT), "only the untouched snapshot opens");
}

/// Recovery words, as somebody types them.
pub fn words(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Ok(read) = RecoveryWords::parse(text) else { return };
    let list = read.words().unwrap();
    assert_eq!(list.len(), 24);
    let again = RecoveryWords::parse(&list.join(" ")).unwrap();
    assert_eq!((again.key(), again.words().unwrap()), (read.key(), list), "a sheet says the same twice");
}

/// The words of the frozen snapshot.
pub(super) fn sheet() -> (RecoveryWords, String) {
    (RecoveryWords::parse(WORDS).unwrap(), WORDS.into())
}

pub(super) fn unhex(text: &str) -> Vec<u8> {
    let pairs = text.trim().as_bytes().chunks(2).map(|pair| str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}
