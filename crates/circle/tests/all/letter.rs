//! The sealed exchange, as an author who changed their mind would try it.

use mendwell_circle::{About, CircleKey, LetterError, LetterKey, SealedLetter};
use mendwell_platform::OsRandom;
use mendwell_wire::CircleId;

const ABOUT: About =
    About { circle: CircleId::new([1; 16]), exchange: [2; 16], author: CircleKey([3; 32]), revision: 1 };

fn sealed(letter: &[u8]) -> (SealedLetter, LetterKey) {
    SealedLetter::seal(&ABOUT, letter, &mut OsRandom).unwrap()
}

#[test]
fn the_key_opens_the_letter() {
    for letter in [b"".as_slice(), b"I am sorry.", &[7; 4092], &[7; 4093], &[9; 70_000]] {
        let (sealed, key) = sealed(letter);
        let read = SealedLetter::from_bytes(&sealed.to_bytes()).unwrap();
        assert_eq!(read.open(&ABOUT, &key).unwrap().as_slice(), letter);
    }
}

#[test]
fn the_length_is_not_told() {
    let length = |letter: &[u8]| sealed(letter).0.to_bytes().len();
    assert_eq!(length(b""), length(&[7; 4092]));
    assert_eq!(length(&[7; 4093]), length(&[7; 8188]));
    assert_eq!(length(b""), 65 + 24 + 4096 + 16);
}

#[test]
fn another_author_exchange_circle_or_revision_is_refused() {
    let (sealed, key) = sealed(b"I am sorry.");
    let others = [
        About { circle: CircleId::new([9; 16]), ..ABOUT },
        About { exchange: [9; 16], ..ABOUT },
        About { author: CircleKey([9; 32]), ..ABOUT },
        About { revision: 2, ..ABOUT },
    ];
    for about in others {
        assert_eq!(sealed.open(&about, &key), Err(LetterError::Mismatch));
    }
}

#[test]
fn another_key_or_a_changed_byte_is_refused() {
    let (letter, key) = sealed(b"I am sorry.");
    let (other, other_key) = sealed(b"It was your fault.");
    assert_eq!(letter.open(&ABOUT, &other_key), Err(LetterError::Mismatch));
    let bytes = letter.to_bytes();
    for at in 1..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let changed = SealedLetter::from_bytes(&changed).unwrap();
        assert_eq!(changed.open(&ABOUT, &key), Err(LetterError::Mismatch), "byte {at}");
    }
    // The commitment of one with the letter of another.
    let mixed = [&bytes[..65], &other.to_bytes()[65..]].concat();
    for key in [&key, &other_key] {
        assert_eq!(SealedLetter::from_bytes(&mixed).unwrap().open(&ABOUT, key), Err(LetterError::Mismatch));
    }
    assert_eq!(SealedLetter::from_bytes(&bytes[..64]), Err(LetterError::Version));
    assert_eq!(SealedLetter::from_bytes(&[&[2], &bytes[1..]].concat()), Err(LetterError::Version));
}

/// One ciphertext that opens under two keys can be made for XChaCha20-Poly1305. The commitment names the key, so the
/// second key is refused before anything is decrypted.
#[test]
fn a_commitment_names_one_key() {
    let (one, key) = sealed(b"the same words");
    let commitment = one.to_bytes()[33..65].to_vec();
    let mut bit = key.0;
    bit[31] ^= 1;
    assert_eq!(one.open(&ABOUT, &LetterKey(bit)), Err(LetterError::Mismatch));
    assert_ne!(sealed(b"the same words").0.to_bytes()[33..65], commitment, "equal letters do not look equal");
}
