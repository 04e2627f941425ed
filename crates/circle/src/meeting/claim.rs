//! The invitee: answers a link, waits, joins.

use super::{Link, MeetingError, Words};
use crate::{Circle, CircleError, Package, Person, Seconds, bytes, seal, storage::Values};
use mendwell_platform::Random;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

pub(super) const VERSION: u8 = 1;
pub(super) const PURPOSE: &str = "mendwell/meeting/claim/1";
/// Bytes of a claim around its padded content: version, tag, nonce, tag of the seal.
const AROUND: usize = 1 + 16 + 24 + 16;
/// The longest name, in code points.
pub(super) const NAME: usize = 80;

/// What a claim says.
#[derive(Serialize, Deserialize)]
pub(super) struct Plain {
    pub(super) package: Vec<u8>,
    pub(super) name: String,
}

/// Somebody who answered a link and waits to be welcomed. Holds what joining needs: store it sealed.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[must_use = "who loses this cannot be welcomed"]
pub struct Claiming {
    link: String,
    person: [u8; 32],
    kept: Values,
    claim: Vec<u8>,
}

impl std::fmt::Debug for Claiming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Claiming(..)")
    }
}

impl Claiming {
    /// Answers a link with a fresh key and a name. Store it before posting [`Claiming::claim`].
    ///
    /// # Errors
    /// If the name is too long or there is no randomness.
    pub fn answer(
        link: &Link,
        name: &str,
        now: Seconds,
        random: &mut impl Random,
    ) -> Result<Self, MeetingError> {
        if name.chars().count() > NAME {
            return Err(MeetingError::Name);
        }
        let person = Person::fresh(random)?;
        let (package, kept) = Package::fresh(&person, now, random)?;
        let plain = bytes::padded(&Plain { package: package.0, name: name.to_owned() }, AROUND)?;
        let (tag, key) = (link.tag(), link.key(PURPOSE));
        let (tag, key) = tag.zip(key).ok_or(CircleError::Damaged)?;
        let sealed = seal::seal(&key, &binding(link, &tag), &plain, random)?;
        let claim = [[VERSION].as_slice(), &tag, &sealed].concat();
        Ok(Self { link: link.fragment().to_string(), person: person.seed(), kept, claim })
    }

    /// What to put into the link's mailbox.
    pub fn claim(&self) -> &[u8] {
        &self.claim
    }

    /// The link that was answered.
    ///
    /// # Errors
    /// Never in practice.
    pub fn link(&self) -> Result<Link, MeetingError> {
        Link::parse(&self.link)
    }

    /// The words to compare with the inviter.
    ///
    /// # Errors
    /// Never in practice.
    pub fn words(&self) -> Result<Words, MeetingError> {
        Ok(Words::of(self.link()?.inviter, &claim_hash(&self.claim)))
    }

    /// Joins with the welcome from the mailbox. The second value is the inviter's note.
    ///
    /// # Errors
    /// If the welcome is of another version, for another claim, altered, or not from the inviter of the link.
    pub fn join(&self, welcome: &[u8]) -> Result<(Circle, Zeroizing<Vec<u8>>), MeetingError> {
        let link = self.link()?;
        let (welcome, note) = super::invitation::read_welcome(&link, &claim_hash(&self.claim), welcome)?;
        let circle =
            Circle::join(Person::from_seed(&self.person), self.kept.clone(), &welcome, link.inviter)?;
        Ok((circle, note))
    }

    /// For the caller to seal and store.
    ///
    /// # Errors
    /// Never in practice.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, MeetingError> {
        Ok(bytes::write(self)?)
    }

    /// Opens what [`Claiming::to_bytes`] gave.
    ///
    /// # Errors
    /// If the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, MeetingError> {
        Ok(bytes::read(bytes)?)
    }
}

/// What a claim is bound to.
pub(super) fn binding(link: &Link, tag: &[u8; 16]) -> Vec<u8> {
    [b"mendwell/meeting/claim/1".as_slice(), &link.mailbox, tag].concat()
}

/// The hash that words and welcome name a claim by.
pub(super) fn claim_hash(claim: &[u8]) -> [u8; 32] {
    bytes::hash("mendwell/meeting/claim-hash/1", &[claim])
}
