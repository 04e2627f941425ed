//! The keys of each epoch, and keeping them.

use crate::{Circle, CircleError, CircleKey, Member, bytes, primitives::Primitives};
use mendwell_wire::{CircleId, Token};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// MLS exporter labels (RFC 9420, section 8.5), with an empty context.
const RECORD_LABEL: &str = "mendwell record key 1";
const TOKEN_LABEL: &str = "mendwell access token 1";

/// One epoch: its keys, and who was in it.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Epoch {
    pub(crate) record: [u8; 32],
    token: [u8; 32],
    #[zeroize(skip)]
    pub(crate) members: Vec<Member>,
}

impl Epoch {
    pub(crate) fn leaf_of(&self, key: CircleKey) -> Option<u32> {
        self.members.iter().find(|member| member.key == key).map(|member| member.leaf)
    }

    pub(crate) fn key_of(&self, leaf: u32) -> Option<CircleKey> {
        self.members.iter().find(|member| member.leaf == leaf).map(|member| member.key)
    }
}

/// The keys of a circle's epochs, kept so that history stays readable on one's own devices. Whoever has them reads it.
#[derive(Clone, Serialize, Deserialize)]
pub struct RecordKeys {
    circle: CircleId,
    epochs: BTreeMap<u64, Epoch>,
}

impl std::fmt::Debug for RecordKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RecordKeys({:?}, ..)", self.epochs.keys())
    }
}

impl RecordKeys {
    /// The keys of a circle, beginning with its epoch of now.
    ///
    /// # Errors
    /// If the circle gives no keys.
    pub fn of(circle: &Circle) -> Result<Self, CircleError> {
        let mut keys = Self { circle: circle.id(), epochs: BTreeMap::new() };
        keys.keep(circle)?;
        Ok(keys)
    }

    /// Adds the keys of the epoch that this circle is in.
    ///
    /// # Errors
    /// If it is another circle.
    pub fn keep(&mut self, circle: &Circle) -> Result<(), CircleError> {
        if circle.id() != self.circle {
            return Err(CircleError::OtherCircle);
        }
        let epoch = Epoch {
            record: *export(circle, RECORD_LABEL)?,
            token: *export(circle, TOKEN_LABEL)?,
            members: circle.members(),
        };
        self.epochs.insert(circle.epoch(), epoch);
        Ok(())
    }

    /// The circle they are of.
    pub fn circle(&self) -> CircleId {
        self.circle
    }

    /// The epochs that are kept, in order.
    pub fn epochs(&self) -> impl Iterator<Item = u64> + '_ {
        self.epochs.keys().copied()
    }

    /// Who was in the circle in that epoch; nobody if the epoch is not kept.
    pub fn members(&self, epoch: u64) -> &[Member] {
        self.epochs.get(&epoch).map_or(&[], |epoch| &epoch.members)
    }

    /// What lets its holder read and append at the host in an epoch.
    pub fn token(&self, epoch: u64) -> Option<Token> {
        self.epochs.get(&epoch).map(|epoch| Token::new(epoch.token))
    }

    /// Forgets the keys of all epochs before this one. Their records stay closed here from then on.
    pub fn forget_before(&mut self, epoch: u64) {
        self.epochs = self.epochs.split_off(&epoch);
    }

    pub(crate) fn epoch(&self, epoch: u64) -> Option<&Epoch> {
        self.epochs.get(&epoch)
    }

    /// For the caller to seal and store.
    ///
    /// # Errors
    /// Never in practice.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, CircleError> {
        bytes::write(self)
    }

    /// Opens what [`RecordKeys::to_bytes`] gave.
    ///
    /// # Errors
    /// If the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CircleError> {
        bytes::read(bytes)
    }
}

fn export(circle: &Circle, label: &str) -> Result<Zeroizing<[u8; 32]>, CircleError> {
    let secret = circle.group.export_secret(&Primitives, label, &[], 32);
    let secret = Zeroizing::new(secret.map_err(|_| CircleError::Mls)?);
    secret.as_slice().try_into().map(Zeroizing::new).map_err(|_| CircleError::Mls)
}
