//! The inviter: gives a link away, looks at claims, confirms one.

use super::{
    Link, MeetingError, Words,
    claim::{self, Plain, claim_hash},
};
use crate::{Allowed, Change, Circle, CircleError, CircleKey, Package, Seconds, Staged, bytes, seal};
use mendwell_platform::Random;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

const VERSION: u8 = 1;
const PURPOSE: &str = "mendwell/meeting/welcome/1";
/// Bytes of a welcome around its padded content: version, hash of the claim, nonce, tag of the seal.
const AROUND: usize = 1 + 32 + 24 + 16;
/// An invitation is over after fourteen days.
const DAYS: u64 = 14;

/// A link that was given away. Store it sealed until it is answered or over.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Invitation {
    link: String,
    until: u64,
}

impl std::fmt::Debug for Invitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Invitation(..)")
    }
}

/// A claim that opened: who says they answered. Nothing is decided by it; compare the words first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The name they gave. Anybody with the link can give any name.
    pub name: String,
    /// The words to compare.
    pub words: Words,
    /// Their key, should they be taken.
    pub key: CircleKey,
    package: Package,
    hash: [u8; 32],
}

impl Claim {
    /// The package's hash: what [`Allowed::invited`] is for every other member.
    pub fn invited(&self) -> [u8; 32] {
        self.package.hash()
    }
}

/// A claim that was confirmed. Store it, then post the commit together with the sealed welcome.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[must_use = "what is not stored and posted welcomes nobody"]
pub struct Confirmed {
    /// The commit that adds them, and the circle after it.
    pub staged: Staged,
    /// The welcome, sealed for who made the claim.
    pub welcome: Vec<u8>,
}

impl std::fmt::Debug for Confirmed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Confirmed(..)")
    }
}

impl Confirmed {
    /// For the caller to seal and store.
    ///
    /// # Errors
    /// Never in practice.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, MeetingError> {
        Ok(bytes::write(self)?)
    }

    /// Opens what [`Confirmed::to_bytes`] gave.
    ///
    /// # Errors
    /// If the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, MeetingError> {
        Ok(bytes::read(bytes)?)
    }
}

#[derive(Serialize, Deserialize)]
struct Welcoming {
    welcome: Vec<u8>,
    note: Vec<u8>,
}

impl Invitation {
    /// Invites into a circle.
    ///
    /// # Errors
    /// If the host's name is too long or there is no randomness.
    pub fn new(
        circle: &Circle,
        host: &str,
        now: Seconds,
        random: &mut impl Random,
    ) -> Result<Self, MeetingError> {
        let link = Link::fresh(host, circle.person().key(), random)?;
        Ok(Self { link: link.fragment().to_string(), until: now.0.saturating_add(DAYS * 86_400) })
    }

    /// The link to give away.
    ///
    /// # Errors
    /// Never in practice.
    pub fn link(&self) -> Result<Link, MeetingError> {
        Link::parse(&self.link)
    }

    /// Looks at a claim from the mailbox.
    ///
    /// # Errors
    /// If it is of another version, for another link, or altered.
    pub fn read(&self, claim: &[u8]) -> Result<Claim, MeetingError> {
        let link = self.link()?;
        let (version, rest) = claim.split_first().ok_or(MeetingError::Altered)?;
        if *version != claim::VERSION {
            return Err(MeetingError::Version);
        }
        let (tag, sealed) = rest.split_first_chunk::<16>().ok_or(MeetingError::Altered)?;
        if link.tag() != Some(*tag) {
            return Err(MeetingError::OtherLink);
        }
        let key = link.key(claim::PURPOSE).ok_or(CircleError::Damaged)?;
        let plain = seal::open(&key, &claim::binding(&link, tag), sealed).ok_or(MeetingError::Altered)?;
        let Plain { package, name } = bytes::read_padded(&plain)?;
        if name.chars().count() > claim::NAME {
            return Err(MeetingError::Name);
        }
        let (package, hash) = (Package(package), claim_hash(claim));
        let words = Words::of(link.inviter, &hash);
        Ok(Claim { name, words, key: package.key()?, package, hash })
    }

    /// Takes a claim whose words were compared. `note` is for the joiner alone: what the app must tell them.
    ///
    /// # Errors
    /// If the invitation is over or of another person of the circle, or the package is not as it should be.
    pub fn confirm(
        &self,
        claim: &Claim,
        circle: &Circle,
        note: &[u8],
        now: Seconds,
        random: &mut impl Random,
    ) -> Result<Confirmed, MeetingError> {
        if now.0 > self.until {
            return Err(MeetingError::Expired);
        }
        let link = self.link()?;
        if link.inviter != circle.person().key() {
            return Err(CircleError::OtherCircle.into());
        }
        let allowed = Allowed { invited: Some(claim.invited()), ..Allowed::default() };
        let staged = circle.stage(Change::Add(&claim.package), &allowed, random)?;
        let welcome = staged.welcome().ok_or(CircleError::Mls)?.to_vec();
        let plain = bytes::padded(&Welcoming { welcome, note: note.to_vec() }, AROUND)?;
        let key = link.key(PURPOSE).ok_or(CircleError::Damaged)?;
        let sealed = seal::seal(&key, &binding(&link, &claim.hash), &plain, random)?;
        Ok(Confirmed { staged, welcome: [[VERSION].as_slice(), &claim.hash, &sealed].concat() })
    }

    /// For the caller to seal and store.
    ///
    /// # Errors
    /// Never in practice.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, MeetingError> {
        Ok(bytes::write(self)?)
    }

    /// Opens what [`Invitation::to_bytes`] gave.
    ///
    /// # Errors
    /// If the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, MeetingError> {
        Ok(bytes::read(bytes)?)
    }
}

/// The MLS welcome and the note in a sealed welcome.
pub(super) fn read_welcome(
    link: &Link,
    claim: &[u8; 32],
    bytes: &[u8],
) -> Result<(Vec<u8>, Zeroizing<Vec<u8>>), MeetingError> {
    let (version, rest) = bytes.split_first().ok_or(MeetingError::Altered)?;
    if *version != VERSION {
        return Err(MeetingError::Version);
    }
    let (hash, sealed) = rest.split_first_chunk::<32>().ok_or(MeetingError::Altered)?;
    if hash != claim {
        return Err(MeetingError::OtherClaim);
    }
    let key = link.key(PURPOSE).ok_or(CircleError::Damaged)?;
    let plain = seal::open(&key, &binding(link, hash), sealed).ok_or(MeetingError::Altered)?;
    let Welcoming { welcome, note } = bytes::read_padded(&plain)?;
    Ok((welcome, Zeroizing::new(note)))
}

fn binding(link: &Link, claim: &[u8; 32]) -> Vec<u8> {
    [b"mendwell/meeting/welcome/1".as_slice(), &link.mailbox, claim].concat()
}
