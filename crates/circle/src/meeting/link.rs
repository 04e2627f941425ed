//! The invitation link. All of it is in the fragment, which no browser sends to a server.

use super::{MeetingError, base64};
use crate::{CircleKey, bytes, seal};
use mendwell_platform::Random;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

const VERSION: u8 = 1;
const CHECKSUM: usize = 4;

/// Who invites, where to answer, and the secret that the answer is sealed with. Whoever has the link can answer it; that
/// is why an answer is confirmed by words and never taken by being first.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Link {
    /// The host's name, and port if it has one.
    pub host: String,
    /// The mailbox on it.
    pub mailbox: [u8; 16],
    /// The inviter's key in the circle.
    #[zeroize(skip)]
    pub inviter: CircleKey,
    secret: [u8; 32],
}

impl std::fmt::Debug for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Link({:?}, ..)", self.inviter)
    }
}

impl Link {
    /// A fresh link. The host's name has at most 255 bytes.
    ///
    /// # Errors
    /// If the host's name is empty or too long, or there is no randomness.
    pub fn fresh(host: &str, inviter: CircleKey, random: &mut impl Random) -> Result<Self, MeetingError> {
        if host.is_empty() || host.len() > 255 {
            return Err(MeetingError::NotWhole);
        }
        Ok(Self { host: host.to_owned(), mailbox: random.array()?, inviter, secret: random.array()? })
    }

    /// The fragment: base64url of version, mailbox, secret, inviter, length of the host's name, the name, checksum.
    pub fn fragment(&self) -> Zeroizing<String> {
        let length = u8::try_from(self.host.len()).unwrap_or(u8::MAX);
        let mut whole = Zeroizing::new(Vec::new());
        let parts: [&[u8]; 6] =
            [&[VERSION], &self.mailbox, &self.secret, &self.inviter.0, &[length], self.host.as_bytes()];
        parts.iter().for_each(|part| whole.extend_from_slice(part));
        let sum = checksum(&whole);
        whole.extend_from_slice(&sum);
        Zeroizing::new(base64::encode(&whole))
    }

    /// Reads a link, or only its fragment, as somebody pasted it.
    ///
    /// # Errors
    /// [`MeetingError::Version`] if it is whole and of another version, else [`MeetingError::NotWhole`].
    pub fn parse(text: &str) -> Result<Self, MeetingError> {
        let text = text.trim();
        let fragment = text.rsplit_once('#').map_or(text, |(_, fragment)| fragment);
        let whole = Zeroizing::new(base64::decode(fragment).ok_or(MeetingError::NotWhole)?);
        let (body, sum) = whole.split_last_chunk::<CHECKSUM>().ok_or(MeetingError::NotWhole)?;
        if checksum(body) != *sum {
            return Err(MeetingError::NotWhole);
        }
        let (version, rest) = body.split_first().ok_or(MeetingError::NotWhole)?;
        if *version != VERSION {
            return Err(MeetingError::Version);
        }
        Self::fields(rest).ok_or(MeetingError::NotWhole)
    }

    fn fields(rest: &[u8]) -> Option<Self> {
        let (mailbox, rest) = rest.split_first_chunk::<16>()?;
        let (secret, rest) = rest.split_first_chunk::<32>()?;
        let (inviter, rest) = rest.split_first_chunk::<32>()?;
        let (length, host) = rest.split_first()?;
        if host.is_empty() || host.len() != usize::from(*length) {
            return None;
        }
        let host = std::str::from_utf8(host).ok()?.to_owned();
        Some(Self { host, mailbox: *mailbox, inviter: CircleKey(*inviter), secret: *secret })
    }

    /// Names the link to who already has it, so that a stray answer is told apart from a changed one.
    pub(crate) fn tag(&self) -> Option<[u8; 16]> {
        let key = seal::derive(&self.secret, "mendwell/meeting/tag/1")?;
        let tag = bytes::hash("mendwell/meeting/tag/1", &[key.as_slice(), &self.mailbox]);
        tag.first_chunk::<16>().copied()
    }

    pub(crate) fn key(&self, purpose: &str) -> Option<Zeroizing<[u8; 32]>> {
        seal::derive(&self.secret, purpose)
    }
}

fn checksum(body: &[u8]) -> [u8; CHECKSUM] {
    let hash = bytes::hash("mendwell/meeting/link/1", &[body]);
    hash.first_chunk().copied().unwrap_or_default()
}
