//! The keys of an open vault.

use crate::header::{self, Open, Secrets};
use crate::recovery::RecoveryKey;
use crate::{Cost, Damaged, VaultError};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use mendwell_platform::{Random, Shelf};
use sha2::Sha256;
use zeroize::Zeroizing;

const NONCE: usize = 24;

/// What an unlocked vault holds in memory; wiped when dropped. Sealing needs it, and nothing else opens a record.
pub struct Keys {
    secrets: Secrets,
    records: XChaCha20Poly1305,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(..)")
    }
}

/// The least length of a passphrase, in code points.
pub const LEAST_PASSPHRASE: usize = 8;

impl Keys {
    /// New keys under a passphrase, and the header to store.
    ///
    /// # Errors
    /// If the passphrase is too short or there is no randomness.
    pub fn create(
        passphrase: &str,
        cost: Cost,
        random: &mut impl Random,
    ) -> Result<(Self, Vec<u8>), VaultError> {
        let keys = Self::from_secrets(Secrets { vault_key: random.array()?, recovery: None })?;
        let header = keys.header(passphrase, cost, random)?;
        Ok((keys, header))
    }

    /// Opens a header.
    ///
    /// # Errors
    /// If the passphrase is wrong, or the header is damaged.
    pub fn unlock(header: &[u8], passphrase: &str) -> Result<Self, VaultError> {
        let (open, bound, sealed) = header::read(header)?;
        let key = open.cost.derive(passphrase, &open.salt)?;
        let cipher = XChaCha20Poly1305::new(&(*key).into());
        let secrets = unseal(&cipher, bound, sealed).map_err(|_| VaultError::WrongPassphrase)?;
        Self::from_bytes(&secrets)
    }

    /// A new header for the same keys: for a changed passphrase, or after a recovery sheet was made.
    ///
    /// # Errors
    /// If the passphrase is too short or there is no randomness.
    pub fn header(
        &self,
        passphrase: &str,
        cost: Cost,
        random: &mut impl Random,
    ) -> Result<Vec<u8>, VaultError> {
        if passphrase.chars().count() < LEAST_PASSPHRASE {
            return Err(VaultError::ShortPassphrase);
        }
        let open = Open { cost, salt: random.array()? };
        let key = cost.derive(passphrase, &open.salt)?;
        let cipher = XChaCha20Poly1305::new(&(*key).into());
        let sealed = seal(&cipher, &header::prefix(&open), &self.to_bytes(), random)?;
        Ok(header::write(&open, &sealed))
    }

    /// Seals a record for its place: shelf and key are bound to it.
    ///
    /// # Errors
    /// If there is no randomness.
    pub fn seal(
        &self,
        shelf: Shelf,
        key: &[u8],
        plain: &[u8],
        random: &mut impl Random,
    ) -> Result<Vec<u8>, VaultError> {
        seal(&self.records, &place(shelf, key), plain, random)
    }

    /// Opens a record of this place.
    ///
    /// # Errors
    /// If it is damaged, moved from another place, or of another vault.
    pub fn open(&self, shelf: Shelf, key: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Damaged> {
        unseal(&self.records, &place(shelf, key), sealed)
    }

    /// The keys as bytes, to hand an open vault from one program of this device to another. Never to be stored.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        // Writing to memory cannot fail for types without maps or foreign serializers.
        Zeroizing::new(postcard::to_allocvec(&self.secrets).unwrap_or_default())
    }

    /// Keys that were handed over.
    ///
    /// # Errors
    /// If these are not the bytes of keys.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, VaultError> {
        Self::from_secrets(postcard::from_bytes(bytes).map_err(|_| VaultError::Header)?)
    }

    /// The public half of the recovery key, once a sheet was made.
    pub fn recovery(&self) -> Option<RecoveryKey> {
        self.secrets.recovery.map(RecoveryKey)
    }

    /// The same keys with this recovery key; store a new [`Keys::header`] afterwards.
    ///
    /// # Errors
    /// Never in practice; the derivation of a fixed length cannot fail.
    pub fn with_recovery(&self, key: RecoveryKey) -> Result<Self, VaultError> {
        Self::from_secrets(Secrets { vault_key: self.secrets.vault_key, recovery: Some(key.0) })
    }

    fn from_secrets(secrets: Secrets) -> Result<Self, VaultError> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, &secrets.vault_key)
            .expand(b"mendwell/record/1", key.as_mut())
            .map_err(|_| VaultError::Header)?;
        let records = XChaCha20Poly1305::new(&(*key).into());
        Ok(Self { secrets, records })
    }
}

/// What a record is bound to. The shelf's number ends the fixed part, so no two places share it.
fn place(shelf: Shelf, key: &[u8]) -> Vec<u8> {
    [b"mendwell/place/1/".as_slice(), &[shelf.number()], key].concat()
}

fn seal(
    cipher: &XChaCha20Poly1305,
    aad: &[u8],
    plain: &[u8],
    random: &mut impl Random,
) -> Result<Vec<u8>, VaultError> {
    let nonce: [u8; NONCE] = random.array()?;
    let sealed =
        cipher.encrypt(&XNonce::from(nonce), Payload { msg: plain, aad }).map_err(|_| VaultError::Header)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

fn unseal(cipher: &XChaCha20Poly1305, aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Damaged> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(Damaged)?;
    cipher
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad })
        .map(Zeroizing::new)
        .map_err(|_| Damaged)
}
