//! The one choice of primitives, and what every leaf, package and group of ours looks like.
//!
//! X-Wing (ML-KEM-768 with X25519), AES-256-GCM, SHA-384, Ed25519: `draft-ietf-mls-pq-ciphersuites`. What a host copies
//! today is to stay closed when somebody has a quantum computer, so the key exchange is hybrid. Signatures are not:
//! they cannot be forged after the fact.

use crate::{
    CircleError, CircleKey, Kind, Person, Seconds, bytes,
    primitives::Primitives,
    provider::Provider,
    storage::{Storage, Values},
};
use mendwell_platform::Random;
use openmls::prelude::{
    BasicCredential, Capabilities, Ciphersuite, Credential, CredentialType, CredentialWithKey, Extension,
    ExtensionType, Extensions, GroupContext, KeyPackage, KeyPackageIn, LeafNode, Lifetime,
    MlsGroupCreateConfig, MlsGroupJoinConfig, PURE_CIPHERTEXT_WIRE_FORMAT_POLICY, ProtocolVersion,
    UnknownExtension,
};
use tls_codec::{DeserializeBytes, Serialize as _};

/// The only ciphersuite.
pub(crate) const SUITE: Ciphersuite = Ciphersuite::MLS_128_MLKEM768X25519_AES256GCM_SHA384_Ed25519;

/// The group context extension that holds what kind of circle this is. In RFC 9420's range for private use.
pub(crate) const KIND_EXTENSION: u16 = 0xf4d1;

/// A handshake message is padded to a multiple of this, inside its encryption.
const PADDING: usize = 512;

/// Clocks differ: a leaf is valid from two days before.
const BEFORE: u64 = 2 * 86_400;
/// How long MLS lets a leaf be added: as long as a host keeps the commit that adds it. Invitations end sooner.
const AFTER: u64 = 400 * 86_400;

pub(crate) fn capabilities() -> Capabilities {
    Capabilities::builder()
        .versions(vec![ProtocolVersion::Mls10])
        .ciphersuites(vec![SUITE])
        .extensions(vec![ExtensionType::Unknown(KIND_EXTENSION)])
        .proposals(vec![])
        .credentials(vec![CredentialType::Basic])
        .build()
}

pub(crate) fn credential(key: CircleKey) -> CredentialWithKey {
    CredentialWithKey {
        credential: BasicCredential::new(key.0.to_vec()).into(),
        signature_key: key.0.as_slice().into(),
    }
}

/// The key of a leaf, if its credential and its signature key are one and the same.
pub(crate) fn key_of(credential: &Credential, signature_key: &[u8]) -> Option<CircleKey> {
    let basic = BasicCredential::try_from(credential.clone()).ok()?;
    (basic.identity() == signature_key).then_some(())?;
    Some(CircleKey(signature_key.try_into().ok()?))
}

/// The key of a leaf that looks as ours do.
pub(crate) fn leaf_key(leaf: &LeafNode) -> Option<CircleKey> {
    let plain = *leaf.capabilities() == capabilities() && leaf.extensions().iter().next().is_none();
    plain.then_some(())?;
    key_of(leaf.credential(), leaf.signature_key().as_slice())
}

pub(crate) fn kind_extension(kind: Kind) -> Result<Extensions<GroupContext>, CircleError> {
    let value = Extension::Unknown(KIND_EXTENSION, UnknownExtension(vec![1, kind as u8]));
    Extensions::single(value).map_err(|_| CircleError::Mls)
}

/// The kind that a group says it is, if it says that and nothing else.
pub(crate) fn kind_of(extensions: &Extensions<GroupContext>) -> Option<Kind> {
    let mut all = extensions.iter();
    let (Some(Extension::Unknown(KIND_EXTENSION, UnknownExtension(value))), None) = (all.next(), all.next())
    else {
        return None;
    };
    match value.as_slice() {
        [1, number] => Kind::ALL.into_iter().find(|kind| *kind as u8 == *number),
        _ => None,
    }
}

pub(crate) fn lifetime(now: Seconds) -> Lifetime {
    Lifetime::init(now.0.saturating_sub(BEFORE), now.0.saturating_add(AFTER))
}

pub(crate) fn create_config(kind: Kind, now: Seconds) -> Result<MlsGroupCreateConfig, CircleError> {
    Ok(MlsGroupCreateConfig::builder()
        .ciphersuite(SUITE)
        .wire_format_policy(PURE_CIPHERTEXT_WIRE_FORMAT_POLICY)
        .padding_size(PADDING)
        .max_past_epochs(0)
        .number_of_resumption_psks(0)
        .use_ratchet_tree_extension(true)
        .capabilities(capabilities())
        .lifetime(lifetime(now))
        .with_group_context_extensions(kind_extension(kind)?)
        .build())
}

pub(crate) fn join_config() -> MlsGroupJoinConfig {
    MlsGroupJoinConfig::builder()
        .wire_format_policy(PURE_CIPHERTEXT_WIRE_FORMAT_POLICY)
        .padding_size(PADDING)
        .max_past_epochs(0)
        .number_of_resumption_psks(0)
        .use_ratchet_tree_extension(true)
        .build()
}

/// The bytes of a key package: what a joiner gives so that they can be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package(pub Vec<u8>);

impl Package {
    /// What an acceptance names: SHA-256 over the package.
    pub fn hash(&self) -> [u8; 32] {
        bytes::hash("mendwell/circle/package/1", &[&self.0])
    }

    /// The key of the person who made it.
    ///
    /// # Errors
    /// If it is not a package of ours.
    pub fn key(&self) -> Result<CircleKey, CircleError> {
        leaf_key(self.read()?.leaf_node()).ok_or(CircleError::Mls)
    }

    pub(crate) fn of(package: &KeyPackage) -> Result<Self, CircleError> {
        package.tls_serialize_detached().map(Self).map_err(|_| CircleError::Damaged)
    }

    /// Reads and checks it by the rules of MLS: signatures, keys, lifetime.
    pub(crate) fn read(&self) -> Result<KeyPackage, CircleError> {
        KeyPackageIn::tls_deserialize_exact_bytes(&self.0)
            .map_err(|_| CircleError::Damaged)?
            .validate(&Primitives, ProtocolVersion::Mls10)
            .map_err(|_| CircleError::Mls)
    }

    /// A fresh package, and what its maker must keep to join with it.
    pub(crate) fn fresh(
        person: &Person,
        now: Seconds,
        random: &mut impl Random,
    ) -> Result<(Self, Values), CircleError> {
        let storage = Storage::default();
        let bundle = KeyPackage::builder()
            .key_package_lifetime(lifetime(now))
            .leaf_node_capabilities(capabilities())
            .build(SUITE, &Provider::new(&storage, random), person, credential(person.key()))
            .map_err(|_| CircleError::Mls)?;
        Ok((Self::of(bundle.key_package())?, storage.values()))
    }
}
