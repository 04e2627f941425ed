//! A person in one circle: an Ed25519 key pair (RFC 8032), made for that circle and used in no other.

use crate::CircleError;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use mendwell_platform::Random;
use openmls_traits::{
    signatures::{Signer, SignerError},
    types::SignatureScheme,
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// The public key of a person in one circle; in an own circle, of a device. It is who they are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CircleKey(pub [u8; 32]);

impl CircleKey {
    /// Whether this key signed these bytes, by the strict rules: no small-order keys, no second form of a signature.
    pub(crate) fn signed(self, message: &[u8], signature: &[u8; 64]) -> bool {
        VerifyingKey::from_bytes(&self.0)
            .is_ok_and(|key| key.verify_strict(message, &Signature::from_bytes(signature)).is_ok())
    }
}

/// The private half. Wiped when dropped; MLS leaves and records are signed with it.
#[derive(Clone)]
pub struct Person(SigningKey);

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Person({:?}, ..)", self.key())
    }
}

impl Person {
    /// A fresh key pair.
    ///
    /// # Errors
    /// If there is no randomness.
    pub fn fresh(random: &mut impl Random) -> Result<Self, CircleError> {
        let seed = Zeroizing::new(random.array()?);
        Ok(Self(SigningKey::from_bytes(&seed)))
    }

    /// The public half.
    pub fn key(&self) -> CircleKey {
        CircleKey(self.0.verifying_key().to_bytes())
    }

    pub(crate) fn seed(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    pub(crate) fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    pub(crate) fn signature(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl Signer for Person {
    fn sign(&self, payload: &[u8]) -> Result<Vec<u8>, SignerError> {
        Ok(self.signature(payload).to_vec())
    }

    fn signature_scheme(&self) -> SignatureScheme {
        SignatureScheme::ED25519
    }
}
