//! A circle's state on the way to one's own other devices.

use crate::{Circle, CircleError, RecordKeys, Staged, bytes};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// What a person's other devices need to be the same member of a bond or room: the group's state, the keys of its epochs,
/// and a commit that is on its way.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Share {
    circle: Vec<u8>,
    keys: Vec<u8>,
    staged: Option<Vec<u8>>,
}

impl std::fmt::Debug for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Share(..)")
    }
}

impl Share {
    /// Puts them together.
    ///
    /// # Errors
    /// If the keys are of another circle.
    pub fn of(circle: &Circle, keys: &RecordKeys, staged: Option<&Staged>) -> Result<Self, CircleError> {
        if keys.circle() != circle.id() {
            return Err(CircleError::OtherCircle);
        }
        Ok(Self {
            circle: circle.to_bytes()?.to_vec(),
            keys: keys.to_bytes()?.to_vec(),
            staged: staged.map(|staged| Ok::<_, CircleError>(staged.to_bytes()?.to_vec())).transpose()?,
        })
    }

    /// The circle.
    ///
    /// # Errors
    /// If its bytes are damaged.
    pub fn circle(&self) -> Result<Circle, CircleError> {
        Circle::from_bytes(&self.circle)
    }

    /// The keys of its epochs.
    ///
    /// # Errors
    /// If their bytes are damaged.
    pub fn keys(&self) -> Result<RecordKeys, CircleError> {
        RecordKeys::from_bytes(&self.keys)
    }

    /// The commit that is on its way.
    ///
    /// # Errors
    /// If its bytes are damaged.
    pub fn staged(&self) -> Result<Option<Staged>, CircleError> {
        self.staged.as_deref().map(Staged::from_bytes).transpose()
    }

    /// For a snapshot, which its own caller seals.
    ///
    /// # Errors
    /// Never in practice.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, CircleError> {
        bytes::write(self)
    }

    /// Opens what [`Share::to_bytes`] gave.
    ///
    /// # Errors
    /// If the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CircleError> {
        bytes::read(bytes)
    }
}
