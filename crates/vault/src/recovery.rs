//! The recovery sheet: twenty-four words and the key they derive.

use crate::VaultError;
use bip39::{Language, Mnemonic};
use hpke::{Kem as _, Serializable, kem::X25519HkdfSha256};
use mendwell_platform::Random;
use zeroize::Zeroizing;

/// The private half: words on paper, 256 bits by BIP-39 with its checksum.
pub struct RecoveryWords(Zeroizing<[u8; 32]>);

/// The public half: enough to seal a snapshot, not to open one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecoveryKey(pub(crate) [u8; 32]);

impl RecoveryWords {
    /// Fresh words.
    ///
    /// # Errors
    /// If there is no randomness.
    pub fn fresh(random: &mut impl Random) -> Result<Self, VaultError> {
        Ok(Self(Zeroizing::new(random.array()?)))
    }

    /// Reads words as somebody typed them: any case, any white space, numbers and commas between them.
    ///
    /// # Errors
    /// If they are not twenty-four words of the list with a right checksum.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        let lower = Zeroizing::new(text.to_lowercase());
        let words: Vec<&str> =
            lower.split(|c: char| !c.is_ascii_lowercase()).filter(|word| !word.is_empty()).collect();
        let joined = Zeroizing::new(words.join(" "));
        let mnemonic =
            Mnemonic::parse_in_normalized(Language::English, &joined).map_err(|_| VaultError::Words)?;
        let (entropy, length) = mnemonic.to_entropy_array();
        let (entropy, _) = entropy.split_first_chunk::<32>().ok_or(VaultError::Words)?;
        if length != 32 {
            return Err(VaultError::Words);
        }
        Ok(Self(Zeroizing::new(*entropy)))
    }

    /// The words, to be written down.
    ///
    /// # Errors
    /// Never in practice; 256 bits always have words.
    pub fn words(&self) -> Result<Vec<&'static str>, VaultError> {
        let mnemonic =
            Mnemonic::from_entropy_in(Language::English, self.0.as_slice()).map_err(|_| VaultError::Words)?;
        Ok(mnemonic.words().collect())
    }

    /// The public half.
    pub fn key(&self) -> RecoveryKey {
        let (_, public) = self.pair();
        RecoveryKey(public.to_bytes().into())
    }

    /// RFC 9180 `DeriveKeyPair` over the 32 bytes.
    pub(crate) fn pair(
        &self,
    ) -> (<X25519HkdfSha256 as hpke::Kem>::PrivateKey, <X25519HkdfSha256 as hpke::Kem>::PublicKey) {
        X25519HkdfSha256::derive_keypair(self.0.as_slice())
    }
}
