//! The primitives of the one suite, for openmls to call. Whatever else is asked for is refused: an algorithm that nobody
//! here may use is not in the program.

use crate::suite::SUITE;
use aes_gcm::{
    Aes256Gcm, KeyInit as _, Nonce,
    aead::{Aead as _, Payload},
};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use hkdf::Hkdf;
use hpke::{Deserializable, Kem as _, OpModeR, OpModeS, Serializable as _, kem::XWing};
use openmls_traits::{
    crypto::OpenMlsCrypto,
    types::{
        AeadType, Ciphersuite, CryptoError, ExporterSecret, HashType, HpkeAeadType, HpkeCiphertext,
        HpkeConfig, HpkeKdfType, HpkeKemType, HpkeKeyPair, KemOutput, SignatureScheme,
    },
};
use sha2::{Digest as _, Sha384};
use shake::{ExtendableOutput as _, Shake256, Update as _, XofReader as _};
use tls_codec::SecretVLBytes;
use zeroize::Zeroizing;

type HpkeAead = hpke::aead::AesGcm256;
type HpkeKdf = hpke::kdf::HkdfSha384;
type PrivateKey = <XWing as hpke::Kem>::PrivateKey;
type PublicKey = <XWing as hpke::Kem>::PublicKey;
type Encapped = <XWing as hpke::Kem>::EncappedKey;

/// The bytes that X-Wing expands its private key from.
const SEED: usize = 32;

/// X-Wing (draft-connolly-cfrg-xwing-kem-06), AES-256-GCM, SHA-384 and Ed25519 (RFC 8032), and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Primitives;

fn only_suite(suite: Ciphersuite) -> Result<(), CryptoError> {
    (suite == SUITE).then_some(()).ok_or(CryptoError::UnsupportedCiphersuite)
}

fn only_sha384(hash: HashType) -> Result<(), CryptoError> {
    (hash == HashType::Sha2_384).then_some(()).ok_or(CryptoError::UnsupportedHashAlgorithm)
}

fn only_ed25519(scheme: SignatureScheme) -> Result<(), CryptoError> {
    (scheme == SignatureScheme::ED25519).then_some(()).ok_or(CryptoError::UnsupportedSignatureScheme)
}

fn only_hpke(config: &HpkeConfig) -> Result<(), CryptoError> {
    match config {
        HpkeConfig(HpkeKemType::XWingKemDraft6, HpkeKdfType::HkdfSha384, HpkeAeadType::AesGcm256) => Ok(()),
        _ => Err(CryptoError::UnsupportedCiphersuite),
    }
}

fn cipher(aead: AeadType, key: &[u8]) -> Result<Aes256Gcm, CryptoError> {
    match aead {
        AeadType::Aes256Gcm => Aes256Gcm::new_from_slice(key).map_err(|_| CryptoError::InvalidLength),
        _ => Err(CryptoError::UnsupportedAeadAlgorithm),
    }
}

fn nonce(bytes: &[u8]) -> Result<&Nonce<aes_gcm::aead::consts::U12>, CryptoError> {
    bytes.try_into().map_err(|_| CryptoError::InvalidLength)
}

/// HKDF-Extract, which is HMAC with the salt as its key (RFC 5869, section 2.2).
fn extract(salt: &[u8], secret: &[u8]) -> SecretVLBytes {
    Hkdf::<Sha384>::extract(Some(salt), secret).0.as_slice().into()
}

fn key<K: Deserializable>(bytes: &[u8], otherwise: CryptoError) -> Result<K, CryptoError> {
    K::from_bytes(bytes).map_err(|_| otherwise)
}

impl OpenMlsCrypto for Primitives {
    fn supports(&self, ciphersuite: Ciphersuite) -> Result<(), CryptoError> {
        only_suite(ciphersuite)
    }

    fn supported_ciphersuites(&self) -> Vec<Ciphersuite> {
        vec![SUITE]
    }

    fn hkdf_extract(&self, hash: HashType, salt: &[u8], ikm: &[u8]) -> Result<SecretVLBytes, CryptoError> {
        only_sha384(hash)?;
        Ok(extract(salt, ikm))
    }

    fn hmac(&self, hash: HashType, key: &[u8], message: &[u8]) -> Result<SecretVLBytes, CryptoError> {
        only_sha384(hash)?;
        Ok(extract(key, message))
    }

    fn hkdf_expand(
        &self,
        hash: HashType,
        prk: &[u8],
        info: &[u8],
        length: usize,
    ) -> Result<SecretVLBytes, CryptoError> {
        only_sha384(hash)?;
        let mut bytes = vec![0; length];
        Hkdf::<Sha384>::from_prk(prk)
            .map_err(|_| CryptoError::InvalidLength)?
            .expand(info, &mut bytes)
            .map_err(|_| CryptoError::HkdfOutputLengthInvalid)?;
        Ok(bytes.into())
    }

    fn hash(&self, hash: HashType, data: &[u8]) -> Result<Vec<u8>, CryptoError> {
        only_sha384(hash)?;
        Ok(Sha384::digest(data).to_vec())
    }

    fn aead_encrypt(
        &self,
        aead: AeadType,
        key: &[u8],
        msg: &[u8],
        bytes: &[u8],
        aad: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        cipher(aead, key)?
            .encrypt(nonce(bytes)?, Payload { msg, aad })
            .map_err(|_| CryptoError::CryptoLibraryError)
    }

    fn aead_decrypt(
        &self,
        aead: AeadType,
        key: &[u8],
        msg: &[u8],
        bytes: &[u8],
        aad: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        cipher(aead, key)?
            .decrypt(nonce(bytes)?, Payload { msg, aad })
            .map_err(|_| CryptoError::AeadDecryptionError)
    }

    /// Refused: a person makes their keys themselves, from the caller's randomness.
    fn signature_key_gen(&self, _: SignatureScheme) -> Result<(Vec<u8>, Vec<u8>), CryptoError> {
        Err(CryptoError::UnsupportedSignatureScheme)
    }

    /// By the strict rules: no small-order keys, no second form of a signature.
    fn verify_signature(
        &self,
        scheme: SignatureScheme,
        data: &[u8],
        key: &[u8],
        signature: &[u8],
    ) -> Result<(), CryptoError> {
        only_ed25519(scheme)?;
        let key = VerifyingKey::try_from(key).map_err(|_| CryptoError::InvalidPublicKey)?;
        let signature = Signature::from_slice(signature).map_err(|_| CryptoError::InvalidSignature)?;
        key.verify_strict(data, &signature).map_err(|_| CryptoError::InvalidSignature)
    }

    fn sign(&self, scheme: SignatureScheme, data: &[u8], key: &[u8]) -> Result<Vec<u8>, CryptoError> {
        only_ed25519(scheme)?;
        let key = SigningKey::try_from(key).map_err(|_| CryptoError::InvalidLength)?;
        Ok(key.sign(data).to_bytes().to_vec())
    }

    fn hpke_seal(
        &self,
        config: HpkeConfig,
        public: &[u8],
        info: &[u8],
        aad: &[u8],
        plain: &[u8],
    ) -> Result<HpkeCiphertext, CryptoError> {
        only_hpke(&config)?;
        let public: PublicKey = key(public, CryptoError::InvalidPublicKey)?;
        let (encapped, sealed) =
            hpke::single_shot_seal::<HpkeAead, HpkeKdf, XWing>(&OpModeS::Base, &public, info, plain, aad)
                .map_err(|_| CryptoError::HpkeEncryptionError)?;
        Ok(HpkeCiphertext { kem_output: encapped.to_bytes().to_vec().into(), ciphertext: sealed.into() })
    }

    fn hpke_open(
        &self,
        config: HpkeConfig,
        input: &HpkeCiphertext,
        private: &[u8],
        info: &[u8],
        aad: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        only_hpke(&config)?;
        let private: PrivateKey = key(private, CryptoError::HpkeDecryptionError)?;
        let encapped: Encapped = key(input.kem_output.as_slice(), CryptoError::HpkeDecryptionError)?;
        hpke::single_shot_open::<HpkeAead, HpkeKdf, XWing>(
            &OpModeR::Base,
            &private,
            &encapped,
            info,
            input.ciphertext.as_slice(),
            aad,
        )
        .map_err(|_| CryptoError::HpkeDecryptionError)
    }

    fn hpke_setup_sender_and_export(
        &self,
        config: HpkeConfig,
        public: &[u8],
        info: &[u8],
        context: &[u8],
        length: usize,
    ) -> Result<(KemOutput, ExporterSecret), CryptoError> {
        only_hpke(&config)?;
        let public: PublicKey = key(public, CryptoError::InvalidPublicKey)?;
        let (encapped, sender) =
            hpke::setup_sender::<HpkeAead, HpkeKdf, XWing>(&OpModeS::Base, &public, info)
                .map_err(|_| CryptoError::SenderSetupError)?;
        let mut secret = vec![0; length];
        sender.export(context, &mut secret).map_err(|_| CryptoError::ExporterError)?;
        Ok((encapped.to_bytes().to_vec(), secret.into()))
    }

    fn hpke_setup_receiver_and_export(
        &self,
        config: HpkeConfig,
        encapped: &[u8],
        private: &[u8],
        info: &[u8],
        context: &[u8],
        length: usize,
    ) -> Result<ExporterSecret, CryptoError> {
        only_hpke(&config)?;
        let private: PrivateKey = key(private, CryptoError::ReceiverSetupError)?;
        let encapped: Encapped = key(encapped, CryptoError::ReceiverSetupError)?;
        let receiver =
            hpke::setup_receiver::<HpkeAead, HpkeKdf, XWing>(&OpModeR::Base, &private, &encapped, info)
                .map_err(|_| CryptoError::ReceiverSetupError)?;
        let mut secret = vec![0; length];
        receiver.export(context, &mut secret).map_err(|_| CryptoError::ExporterError)?;
        Ok(secret.into())
    }

    /// SHAKE256 over the secret, as `hpke-rs` and so openmls's own provider do. Later drafts (draft-ietf-hpke-pq) put a
    /// label before it; with their numbers comes a new version of circles.
    fn derive_hpke_keypair(&self, config: HpkeConfig, ikm: &[u8]) -> Result<HpkeKeyPair, CryptoError> {
        only_hpke(&config)?;
        let mut seed = Zeroizing::new([0; SEED]);
        Shake256::default().chain(ikm).finalize_xof().read(seed.as_mut());
        let private: PrivateKey = key(seed.as_slice(), CryptoError::InvalidLength)?;
        let public = XWing::sk_to_pk(&private).to_bytes().to_vec();
        Ok(HpkeKeyPair { private: seed.to_vec().into(), public })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_algorithm_is_refused_wherever_one_is_named() {
        let other = Ciphersuite::MLS_128_DHKEMX25519_CHACHA20POLY1305_SHA256_Ed25519;
        let (hash, scheme) = (HashType::Sha2_256, SignatureScheme::ECDSA_SECP256R1_SHA256);
        let sealed = HpkeCiphertext { kem_output: vec![0; 1120].into(), ciphertext: vec![0; 16].into() };
        let of = Primitives;
        assert_eq!(of.supported_ciphersuites(), [SUITE]);
        assert!(of.supports(SUITE).is_ok() && of.supports(other).is_err());
        assert!(of.hash(hash, b"").is_err());
        assert!(of.hmac(hash, b"", b"").is_err());
        assert!(of.hkdf_extract(hash, b"", b"").is_err());
        assert!(of.hkdf_expand(hash, &[0; 48], b"", 1).is_err());
        for aead in [AeadType::Aes128Gcm, AeadType::ChaCha20Poly1305] {
            assert!(of.aead_encrypt(aead, &[0; 32], b"", &[0; 12], b"").is_err());
            assert!(of.aead_decrypt(aead, &[0; 32], &[0; 16], &[0; 12], b"").is_err());
        }
        assert!(of.verify_signature(scheme, b"", &[0; 32], &[0; 64]).is_err());
        assert!(of.sign(scheme, b"", &[0; 32]).is_err());
        assert!(of.signature_key_gen(SignatureScheme::ED25519).is_err());
        assert!(of.hpke_seal(other.hpke_config(), &[0; 32], b"", b"", b"").is_err());
        assert!(of.hpke_open(other.hpke_config(), &sealed, &[0; 32], b"", b"").is_err());
        assert!(of.hpke_setup_sender_and_export(other.hpke_config(), &[0; 32], b"", b"", 1).is_err());
        assert!(
            of.hpke_setup_receiver_and_export(other.hpke_config(), &[0; 32], &[0; 32], b"", b"", 1).is_err()
        );
        assert!(of.derive_hpke_keypair(other.hpke_config(), &[0; 32]).is_err());
    }

    #[test]
    fn keys_nonces_and_lengths_that_do_not_fit_are_errors() {
        let (of, hpke) = (Primitives, || SUITE.hpke_config());
        assert!(of.aead_encrypt(AeadType::Aes256Gcm, &[0; 31], b"", &[0; 12], b"").is_err());
        assert!(of.aead_encrypt(AeadType::Aes256Gcm, &[0; 32], b"", &[0; 11], b"").is_err());
        assert!(of.aead_decrypt(AeadType::Aes256Gcm, &[0; 32], &[0; 15], &[0; 12], b"").is_err());
        assert!(of.hkdf_expand(HashType::Sha2_384, &[0; 47], b"", 1).is_err());
        assert!(of.hkdf_expand(HashType::Sha2_384, &[0; 48], b"", 255 * 48 + 1).is_err());
        assert!(of.verify_signature(SignatureScheme::ED25519, b"", &[0; 31], &[0; 64]).is_err());
        assert!(of.verify_signature(SignatureScheme::ED25519, b"", &[0; 32], &[0; 63]).is_err());
        assert!(of.hpke_seal(hpke(), &[0; 1215], b"", b"", b"").is_err());
        assert!(of.hpke_setup_receiver_and_export(hpke(), &[0; 1119], &[0; 32], b"", b"", 1).is_err());
        assert!(of.hpke_setup_receiver_and_export(hpke(), &[0; 1120], &[0; 31], b"", b"", 1).is_err());
    }

    #[test]
    fn what_is_sealed_to_a_derived_key_opens_with_it_alone() {
        let (of, hpke) = (Primitives, || SUITE.hpke_config());
        let keys = of.derive_hpke_keypair(hpke(), b"secret").unwrap();
        let other = of.derive_hpke_keypair(hpke(), b"another").unwrap();
        let sealed = of.hpke_seal(hpke(), &keys.public, b"info", b"aad", b"plain").unwrap();
        let open = |key: &[u8], info: &[u8], aad: &[u8]| of.hpke_open(hpke(), &sealed, key, info, aad).ok();
        assert_eq!(open(&keys.private, b"info", b"aad"), Some(b"plain".to_vec()));
        assert_eq!(open(&other.private, b"info", b"aad"), None);
        assert_eq!(open(&keys.private, b"other", b"aad"), None);
        assert_eq!(open(&keys.private, b"info", b"other"), None);
        let (encapped, sent) = of.hpke_setup_sender_and_export(hpke(), &keys.public, b"i", b"c", 48).unwrap();
        let got =
            of.hpke_setup_receiver_and_export(hpke(), &encapped, &keys.private, b"i", b"c", 48).unwrap();
        assert_eq!(*sent, *got);
    }
}
