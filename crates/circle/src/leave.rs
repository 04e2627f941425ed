//! "I leave", signed: what lets the others remove somebody from a bond.

use crate::{Circle, CircleError, CircleKey};
use mendwell_wire::CircleId;

const VERSION: u8 = 1;

/// A member's word that they leave one circle for good. It names no epoch: leaving cannot be taken back, and who comes
/// again comes with another key. Whoever holds it can have the member removed, so it is made when leaving, not before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leave {
    key: CircleKey,
    signature: [u8; 64],
}

impl Leave {
    /// Whether this key said of this circle that it leaves.
    pub(crate) fn is_of(&self, circle: CircleId, key: CircleKey) -> bool {
        self.key == key && key.signed(&text(circle, key), &self.signature)
    }

    /// Who leaves, if the signature holds for this circle.
    pub fn who(&self, circle: CircleId) -> Option<CircleKey> {
        self.is_of(circle, self.key).then_some(self.key)
    }

    /// 97 bytes: version, key, signature.
    pub fn to_bytes(&self) -> Vec<u8> {
        [[VERSION].as_slice(), &self.key.0, &self.signature].concat()
    }

    /// Reads what [`Leave::to_bytes`] wrote. Whether it holds, [`Leave::who`] says.
    ///
    /// # Errors
    /// If the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CircleError> {
        let (version, rest) = bytes.split_first().ok_or(CircleError::Damaged)?;
        if *version != VERSION {
            return Err(CircleError::Version);
        }
        let (key, rest) = rest.split_first_chunk::<32>().ok_or(CircleError::Damaged)?;
        let signature = rest.try_into().map_err(|_| CircleError::Damaged)?;
        Ok(Self { key: CircleKey(*key), signature })
    }
}

fn text(circle: CircleId, key: CircleKey) -> Vec<u8> {
    [b"mendwell/circle/leave/1".as_slice(), circle.as_bytes(), &key.0].concat()
}

impl Circle {
    /// One's own word that one leaves this circle.
    pub fn leave(&self) -> Leave {
        let key = self.person.key();
        Leave { key, signature: self.person.signature(&text(self.id(), key)) }
    }
}
