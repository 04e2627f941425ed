//! Drop keys: from one secret of the person and a record's nonce, so that none is stored.

use mendwell_domain::{FactId, FreshId};
use mendwell_platform::{Random, RandomError};
use mendwell_wire::{DropKey, Nonce};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// A person's secret for the bodies they wrote in one circle.
pub(crate) struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    pub(crate) fn fresh(random: &mut impl Random) -> Result<Self, RandomError> {
        random.array().map(Zeroizing::new).map(Self)
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Zeroizing::new).map(Self)
    }

    pub(crate) fn bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.0.to_vec())
    }

    /// SHA-256 over a label, the secret and the nonce; all of fixed length.
    pub(crate) fn drop_key(&self, nonce: &Nonce) -> DropKey {
        let hash = Sha256::new_with_prefix("mendwell/drop/1")
            .chain_update(*self.0)
            .chain_update(nonce.as_bytes())
            .finalize();
        DropKey::new(hash.into())
    }

    /// An identity that each device of the person gives to the same thing, and that nobody else can foresee: the first 16
    /// bytes of SHA-256 over a label, the secret and what it is about.
    pub(crate) fn identity(&self, label: &str, about: FactId) -> FactId {
        let hash: [u8; 32] = Sha256::new_with_prefix(label)
            .chain_update(*self.0)
            .chain_update(about.bytes())
            .finalize()
            .into();
        FreshId(hash.first_chunk().copied().unwrap_or_default()).into()
    }
}
