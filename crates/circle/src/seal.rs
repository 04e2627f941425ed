//! XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) under a key that HKDF-SHA-256 (RFC 5869) gives for one purpose.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use mendwell_platform::{Random, RandomError};
use sha2::Sha256;
use zeroize::Zeroizing;

const NONCE: usize = 24;

/// A key for one purpose, from a secret of full entropy. `None` never happens: 32 bytes can always be derived.
pub(crate) fn derive(secret: &[u8; 32], purpose: &str) -> Option<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, secret).expand(purpose.as_bytes(), key.as_mut()).ok()?;
    Some(key)
}

/// Nonce and ciphertext.
pub(crate) fn seal(
    key: &[u8; 32],
    aad: &[u8],
    plain: &[u8],
    random: &mut impl Random,
) -> Result<Vec<u8>, RandomError> {
    let nonce: [u8; NONCE] = random.array()?;
    // Sealing fails only beyond 256 GiB.
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad })
        .map_err(|_| RandomError)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// The plain bytes, if key, authenticated data and ciphertext belong together.
pub(crate) fn open(key: &[u8; 32], aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
    let opened =
        XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad });
    opened.ok().map(Zeroizing::new)
}
