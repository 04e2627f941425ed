//! The sealed exchange: letters that open only when everybody has put one in.
//!
//! This crate has no cryptography, so the fold is handed a function that checks and opens ([`OpenSeal`]). A flag in the
//! record was the other way: then whoever builds records would have to find the commitment that a key belongs to, which
//! is this fold once more. A function of bytes that are all in the log gives every replica the same answer.

use super::{BondRefusal, SharedRecord};
use crate::{
    Body, BreachId, CommitmentId, Day, LetterKind, PersonId, SealId,
    limits::{LimitError, SEALED},
};
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::collections::BTreeMap;

/// The salted digest that binds a sealed letter to its author and its exchange. Opaque here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Digest(pub [u8; 32]);

/// What opens a sealed letter. Opaque here; its `Debug` never shows it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SealKey(pub [u8; 32]);

impl fmt::Debug for SealKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealKey")
    }
}

/// A letter's ciphertext.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SealedBytes(Vec<u8>);

impl SealedBytes {
    /// Takes bytes within the limit.
    ///
    /// # Errors
    /// If there are more than the limit allows.
    pub fn new(bytes: Vec<u8>) -> Result<Self, LimitError> {
        SEALED.check(bytes.len())?;
        Ok(Self(bytes))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SealedBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealedBytes({} bytes)", self.0.len())
    }
}

impl<'de> Deserialize<'de> for SealedBytes {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(Vec::deserialize(from)?).map_err(D::Error::custom)
    }
}

/// Everything an opening is checked against.
#[derive(Clone, Copy, Debug)]
pub struct Opening<'a> {
    /// The sealed exchange.
    pub seal: SealId,
    /// The fact that put the letter in.
    pub commitment: CommitmentId,
    /// Who wrote it.
    pub author: PersonId,
    /// What was committed to.
    pub digest: &'a Digest,
    /// The ciphertext.
    pub sealed: &'a SealedBytes,
    /// The key that was released.
    pub key: &'a SealKey,
}

/// A letter that was sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What it is for.
    pub kind: LetterKind,
    /// What it says.
    pub body: Body,
}

/// Checks an opening against its commitment and opens it; none if they do not belong together. It must be a function of
/// its argument and the circle alone, or replicas drift apart.
pub type OpenSeal<'f> = &'f dyn Fn(Opening<'_>) -> Option<Opened>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Commitment {
    pub(crate) id: CommitmentId,
    pub(crate) by: PersonId,
    pub(crate) on: Day,
    pub(crate) letter: Held,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    Sealed(Digest, SealedBytes),
    Open(Day, Opened),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seal {
    pub(crate) id: SealId,
    pub(crate) parties: [PersonId; 2],
    pub(crate) about: Option<BreachId>,
    pub(crate) proposed_on: Day,
    pub(crate) commitments: Vec<Commitment>,
}

impl Seal {
    pub(crate) fn of(&self, person: PersonId) -> Option<&Commitment> {
        self.commitments.iter().find(|c| c.by == person)
    }

    /// Every party's letter is in. From then on none can be taken back.
    pub(crate) fn is_complete(&self) -> bool {
        self.parties.iter().all(|party| self.of(*party).is_some())
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seals {
    seals: BTreeMap<SealId, Seal>,
    order: Vec<SealId>,
    home: BTreeMap<CommitmentId, SealId>,
}

impl Seals {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Seal> {
        self.order.iter().filter_map(|id| self.seals.get(id))
    }

    pub(crate) fn home(&self, commitment: CommitmentId) -> Option<&Seal> {
        self.home.get(&commitment).and_then(|seal| self.seals.get(seal))
    }

    pub(crate) fn may_commit(&self, author: PersonId, seal: SealId) -> Result<(), BondRefusal> {
        let seal = self.seals.get(&seal).ok_or(BondRefusal::UnknownSeal)?;
        if !seal.parties.contains(&author) {
            return Err(BondRefusal::NotYours);
        }
        if seal.of(author).is_some() { Err(BondRefusal::AlreadySealed) } else { Ok(()) }
    }

    pub(crate) fn opening(
        &self,
        author: PersonId,
        id: CommitmentId,
        key: &SealKey,
        open: OpenSeal<'_>,
    ) -> Result<Opened, BondRefusal> {
        let seal = self.home(id).ok_or(BondRefusal::UnknownSeal)?;
        let commitment = seal.commitments.iter().find(|c| c.id == id).ok_or(BondRefusal::UnknownSeal)?;
        if commitment.by != author {
            return Err(BondRefusal::NotYours);
        }
        if !seal.is_complete() {
            return Err(BondRefusal::NotAllSealed);
        }
        let Held::Sealed(digest, sealed) = &commitment.letter else { return Err(BondRefusal::AlreadySaid) };
        let opening = Opening { seal: seal.id, commitment: id, author, digest, sealed, key };
        let Opened { kind, body } = open(opening).ok_or(BondRefusal::SealDiffers)?;
        Ok(Opened { kind, body: body.tidy(kind) })
    }

    pub(crate) fn propose(&mut self, record: &SharedRecord, with: PersonId, about: Option<BreachId>) {
        let id = SealId::from(record.fact_id);
        let parties = [record.author, with];
        self.seals.insert(id, Seal { id, parties, about, proposed_on: record.day, commitments: Vec::new() });
        self.order.push(id);
    }

    pub(crate) fn commit(
        &mut self,
        record: &SharedRecord,
        seal: SealId,
        digest: Digest,
        sealed: &SealedBytes,
    ) {
        if let Some(known) = self.seals.get_mut(&seal) {
            let id = record.fact_id.into();
            let letter = Held::Sealed(digest, sealed.clone());
            known.commitments.push(Commitment { id, by: record.author, on: record.day, letter });
            self.home.insert(id, seal);
        }
    }

    pub(crate) fn opened(&mut self, id: CommitmentId, on: Day, letter: Opened) {
        let seal = self.home.get(&id).and_then(|seal| self.seals.get_mut(seal));
        if let Some(known) = seal.and_then(|seal| seal.commitments.iter_mut().find(|c| c.id == id)) {
            known.letter = Held::Open(on, letter);
        }
    }

    pub(crate) fn withdraw(&mut self, id: CommitmentId) {
        if let Some(seal) = self.home.remove(&id).and_then(|seal| self.seals.get_mut(&seal)) {
            seal.commitments.retain(|c| c.id != id);
        }
    }
}
