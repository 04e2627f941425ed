//! Records: what a member wrote, sealed under the key of the epoch and signed by its author.

use crate::{CircleKey, Person, RecordHash, RecordKeys, seal};
use mendwell_platform::{Random, RandomError};
use mendwell_wire::{Body, CircleId, PaddingError, pad, unpad};
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const SIGNATURE: usize = 64;
/// Bytes of a body around its padded content: version, sequence, head, nonce, leaf, signature, hash of the one before, tag.
pub const AROUND_RECORD: usize = 1 + 8 + 32 + 24 + 4 + SIGNATURE + 32 + 16;

/// Where a record was written: its id, and the newest record of the log that its author had seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// 128 random bits; also what makes appending it twice harmless.
    pub id: [u8; 16],
    /// The sequence of the newest record.
    pub sequence: u64,
    /// The chain's hash there.
    pub head: [u8; 32],
}

/// A record that opened, with a signature that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Who wrote it.
    pub author: CircleKey,
    /// Where. The caller compares sequence and head with its own chain: another head is a fork.
    pub written: Written,
    /// The record itself, as its author's next one names it.
    pub hash: RecordHash,
    /// What.
    pub content: Zeroizing<Vec<u8>>,
}

/// A record that opened, and whose signature nobody has looked at.
pub(crate) struct Unsealed {
    pub(crate) author: CircleKey,
    /// The author's record before it.
    pub(crate) previous: RecordHash,
    written: Written,
    signature: [u8; SIGNATURE],
    /// What the author signed, and where the content begins in it.
    signed: Zeroizing<Vec<u8>>,
    content: usize,
}

impl Unsealed {
    pub(crate) fn hash(&self) -> RecordHash {
        RecordHash::of(&self.signed)
    }

    pub(crate) fn is_signed(&self) -> bool {
        self.author.signed(&self.signed, &self.signature)
    }

    /// With its hash, once it is known to be its author's.
    pub(crate) fn opened(&self, hash: RecordHash) -> Result<Opened, RecordError> {
        let content = unpad(self.signed.get(self.content..).unwrap_or_default())?.to_vec();
        Ok(Opened { author: self.author, written: self.written, hash, content: Zeroizing::new(content) })
    }
}

/// Why a record was not opened or not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// The keys of that epoch are not kept here.
    #[error("the keys of epoch {0} are not here")]
    WrongEpoch(u64),
    /// It is no record, or of a later version.
    #[error("this record is of another version, or cut")]
    Version,
    /// It does not open with the epoch's key: changed, moved, or of another branch.
    #[error("this record does not open with the key of its epoch")]
    CannotOpen,
    /// Its author was no member in that epoch.
    #[error("the author was no member in that epoch")]
    NoMember,
    /// Its signature is not the author's.
    #[error("the signature is not the author's")]
    BadSignature,
    /// It is longer than a host takes.
    #[error("this is longer than a record may be")]
    TooLong,
    /// Its author did not pad it.
    #[error("this record is not padded as it must be")]
    NotPadded,
    /// The device gave no randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl RecordError {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongEpoch(_) => "record-epoch",
            Self::Version => "record-version",
            Self::CannotOpen => "record-closed",
            Self::NoMember => "record-author",
            Self::BadSignature => "record-signature",
            Self::TooLong => "record-too-long",
            Self::NotPadded => "record-not-padded",
            Self::Random(_) => "no-randomness",
        }
    }
}

impl From<PaddingError> for RecordError {
    fn from(error: PaddingError) -> Self {
        match error {
            PaddingError::TooLong => Self::TooLong,
            PaddingError::NotPadded => Self::NotPadded,
        }
    }
}

impl RecordKeys {
    /// Seals what `author` writes in `epoch` after their record `previous`, padded so that the body has one of the sizes of
    /// bodies.
    ///
    /// # Errors
    /// If it is too long, the epoch is not kept, the author is not in it, or there is no randomness.
    pub fn seal(
        &self,
        author: &Person,
        epoch: u64,
        written: &Written,
        previous: RecordHash,
        content: &[u8],
        random: &mut impl Random,
    ) -> Result<Body, RecordError> {
        let keys = self.epoch(epoch).ok_or(RecordError::WrongEpoch(epoch))?;
        let leaf = keys.leaf_of(author.key()).ok_or(RecordError::NoMember)?;
        let place = place(self.circle(), epoch, written);
        let content = Zeroizing::new(pad(content, AROUND_RECORD)?);
        let signature = author.signature(&signed(&place, leaf, previous, &content));
        let plain = [leaf.to_be_bytes().as_slice(), &signature, &previous.0, &content].concat();
        let sealed = seal::seal(&keys.record, &place, &Zeroizing::new(plain), random)?;
        let sequence = written.sequence.to_be_bytes();
        Ok(Body::new([[VERSION].as_slice(), &sequence, &written.head, &sealed].concat()))
    }

    /// Opens a record that the host names by epoch and id.
    ///
    /// # Errors
    /// If the epoch is not kept, it does not open, or its author, signature or padding does not hold.
    pub fn open(&self, epoch: u64, id: [u8; 16], record: &Body) -> Result<Opened, RecordError> {
        let record = self.unseal(epoch, id, record)?;
        if !record.is_signed() {
            return Err(RecordError::BadSignature);
        }
        record.opened(record.hash())
    }

    pub(crate) fn unseal(&self, epoch: u64, id: [u8; 16], record: &Body) -> Result<Unsealed, RecordError> {
        let keys = self.epoch(epoch).ok_or(RecordError::WrongEpoch(epoch))?;
        let (written, sealed) = parts(id, record.as_bytes()).ok_or(RecordError::Version)?;
        let place = place(self.circle(), epoch, &written);
        let plain = seal::open(&keys.record, &place, sealed).ok_or(RecordError::CannotOpen)?;
        let (leaf, rest) = plain.split_first_chunk::<4>().ok_or(RecordError::CannotOpen)?;
        let (signature, rest) = rest.split_first_chunk::<SIGNATURE>().ok_or(RecordError::CannotOpen)?;
        let (previous, content) = rest.split_first_chunk::<32>().ok_or(RecordError::CannotOpen)?;
        let leaf = u32::from_be_bytes(*leaf);
        let author = keys.key_of(leaf).ok_or(RecordError::NoMember)?;
        let signed = signed(&place, leaf, RecordHash(*previous), content);
        let content = signed.len() - content.len();
        Ok(Unsealed {
            author,
            previous: RecordHash(*previous),
            written,
            signature: *signature,
            signed,
            content,
        })
    }
}

fn parts(id: [u8; 16], record: &[u8]) -> Option<(Written, &[u8])> {
    let rest = record.strip_prefix(&[VERSION])?;
    let (sequence, rest) = rest.split_first_chunk::<8>()?;
    let (head, sealed) = rest.split_first_chunk::<32>()?;
    Some((Written { id, sequence: u64::from_be_bytes(*sequence), head: *head }, sealed))
}

/// What a record is bound to: authenticated by the seal and covered by the signature. Every part has one length.
fn place(circle: CircleId, epoch: u64, written: &Written) -> Vec<u8> {
    let Written { id, sequence, head } = written;
    [
        b"mendwell/circle/record/1".as_slice(),
        circle.as_bytes(),
        &epoch.to_be_bytes(),
        id,
        &sequence.to_be_bytes(),
        head,
    ]
    .concat()
}

/// What the author signs. The leaf's number and the hash of the record before are inside the seal, so that the host does
/// not learn who wrote.
fn signed(place: &[u8], leaf: u32, previous: RecordHash, content: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new([b"signed/".as_slice(), place, &leaf.to_be_bytes(), &previous.0, content].concat())
}
