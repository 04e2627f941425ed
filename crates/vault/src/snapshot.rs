//! Snapshots: everything in a vault, sealed to the recovery key, in one file.

use crate::{RecoveryKey, RecoveryWords, VaultError};
use hpke::{
    Deserializable, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::X25519HkdfSha256, single_shot_open, single_shot_seal,
};
use zeroize::Zeroizing;

const MAGIC: &[u8; 9] = b"MNDWSNAP\x01";
const INFO: &[u8] = b"mendwell/snapshot/1";
const ENCAPPED: usize = 32;

/// A record in a snapshot: shelf number, key, plain bytes.
pub type Record = (u8, Vec<u8>, Vec<u8>);

impl RecoveryKey {
    /// Seals records to this key: HPKE base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305.
    ///
    /// # Errors
    /// If the key is not a point of the curve.
    pub fn snapshot(self, records: &[Record]) -> Result<Vec<u8>, VaultError> {
        let plain = Zeroizing::new(postcard::to_allocvec(records).map_err(|_| VaultError::Snapshot)?);
        let public = Deserializable::from_bytes(&self.0).map_err(|_| VaultError::Snapshot)?;
        let (encapped, sealed) = single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            INFO,
            &plain,
            MAGIC,
        )
        .map_err(|_| VaultError::Snapshot)?;
        Ok([MAGIC.as_slice(), &encapped.to_bytes(), &sealed].concat())
    }
}

/// Opens a snapshot with the words of its sheet.
///
/// # Errors
/// If the words are of another sheet, or the file is damaged or no snapshot.
pub fn open_snapshot(file: &[u8], words: &RecoveryWords) -> Result<Vec<Record>, VaultError> {
    let rest = file.strip_prefix(MAGIC).ok_or(VaultError::Snapshot)?;
    let (encapped, sealed) = rest.split_first_chunk::<ENCAPPED>().ok_or(VaultError::Snapshot)?;
    let encapped = Deserializable::from_bytes(encapped).map_err(|_| VaultError::Snapshot)?;
    let (private, _) = words.pair();
    let plain = single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &private,
        &encapped,
        INFO,
        sealed,
        MAGIC,
    )
    .map_err(|_| VaultError::Snapshot)?;
    postcard::from_bytes(&Zeroizing::new(plain)).map_err(|_| VaultError::Snapshot)
}
