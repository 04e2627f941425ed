//! The sealed exchange: a letter that is there, closed, and cannot be changed any more.

use crate::{CircleKey, bytes, seal};
use mendwell_platform::{Random, RandomError};
use mendwell_wire::CircleId;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

const VERSION: u8 = 1;
/// A letter's length shows before it is opened, so letters are filled up to this, or to the next power of two.
const LEAST: usize = 4096;

/// Whose letter, and for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// The circle.
    pub circle: CircleId,
    /// The exchange in it.
    pub exchange: [u8; 16],
    /// Who wrote the letter.
    pub author: CircleKey,
    /// Which of the author's letters for this exchange.
    pub revision: u32,
}

/// What opens one letter. Releasing it is all that opening is.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct LetterKey(pub [u8; 32]);

impl std::fmt::Debug for LetterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LetterKey(..)")
    }
}

/// A letter under its own key, and the commitment to it. Both are posted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedLetter {
    salt: [u8; 32],
    commitment: [u8; 32],
    sealed: Vec<u8>,
}

/// Why a letter is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LetterError {
    /// These are not the bytes of a sealed letter.
    #[error("these bytes are no sealed letter, or one of another version")]
    Version,
    /// Letter, key, author, exchange or revision is not the one committed to.
    #[error("this is not the letter that was committed to")]
    Mismatch,
    /// It is longer than a record may be.
    #[error("this letter is too long to be sealed")]
    TooLong,
    /// The device gave no randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl LetterError {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Version => "letter-version",
            Self::Mismatch => "letter-mismatch",
            Self::TooLong => "letter-too-long",
            Self::Random(_) => "no-randomness",
        }
    }
}

impl SealedLetter {
    /// Seals a letter under a fresh key.
    ///
    /// # Errors
    /// If there is no randomness.
    pub fn seal(
        about: &About,
        letter: &[u8],
        random: &mut impl Random,
    ) -> Result<(Self, LetterKey), LetterError> {
        let key = LetterKey(random.array()?);
        let salt = random.array()?;
        let sealed = seal::seal(&key.0, &binding(about), &filled(letter), random)?;
        let commitment = commitment(about, &salt, &key, &sealed);
        Ok((Self { salt, commitment, sealed }, key))
    }

    /// Opens it with the released key, if everything is as it was committed to.
    ///
    /// The commitment is compared before anything is decrypted: it holds a hash of the key, and without that one
    /// ciphertext of XChaCha20-Poly1305 can be made to open to two letters under two keys.
    ///
    /// # Errors
    /// If anything differs.
    pub fn open(&self, about: &About, key: &LetterKey) -> Result<Zeroizing<Vec<u8>>, LetterError> {
        if commitment(about, &self.salt, key, &self.sealed) != self.commitment {
            return Err(LetterError::Mismatch);
        }
        let plain = seal::open(&key.0, &binding(about), &self.sealed).ok_or(LetterError::Mismatch)?;
        let (length, letter) = plain.split_first_chunk::<4>().ok_or(LetterError::Mismatch)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| LetterError::Mismatch)?;
        letter.get(..length).map(|letter| Zeroizing::new(letter.to_vec())).ok_or(LetterError::Mismatch)
    }

    /// What was committed to. It is in the bytes as well.
    pub fn commitment(&self) -> [u8; 32] {
        self.commitment
    }

    /// What to post: version, salt, commitment, sealed letter.
    pub fn to_bytes(&self) -> Vec<u8> {
        [[VERSION].as_slice(), &self.salt, &self.commitment, &self.sealed].concat()
    }

    /// Reads what [`SealedLetter::to_bytes`] wrote.
    ///
    /// # Errors
    /// If it is too short or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LetterError> {
        let parts = || {
            let rest = bytes.strip_prefix(&[VERSION])?;
            let (salt, rest) = rest.split_first_chunk::<32>()?;
            let (commitment, sealed) = rest.split_first_chunk::<32>()?;
            Some(Self { salt: *salt, commitment: *commitment, sealed: sealed.to_vec() })
        };
        parts().ok_or(LetterError::Version)
    }
}

/// Length, letter, zeros.
fn filled(letter: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = u32::try_from(letter.len()).unwrap_or(u32::MAX);
    let mut plain = Zeroizing::new(Vec::with_capacity((4 + letter.len()).next_power_of_two().max(LEAST)));
    plain.extend_from_slice(&length.to_be_bytes());
    plain.extend_from_slice(letter);
    let whole = plain.len().next_power_of_two().max(LEAST);
    plain.resize(whole, 0);
    plain
}

/// Circle, exchange, author, revision: each of one length.
fn binding(about: &About) -> Vec<u8> {
    [
        b"mendwell/letter/1".as_slice(),
        about.circle.as_bytes(),
        &about.exchange,
        &about.author.0,
        &about.revision.to_be_bytes(),
    ]
    .concat()
}

fn commitment(about: &About, salt: &[u8; 32], key: &LetterKey, sealed: &[u8]) -> [u8; 32] {
    let key = bytes::hash("mendwell/letter/key/1", &[&key.0]);
    bytes::hash("mendwell/letter/commitment/1", &[&binding(about), salt, &key, sealed])
}
