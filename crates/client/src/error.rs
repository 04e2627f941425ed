//! Everything that can go wrong, each with a stable code.

use mendwell_domain::Refusal;
use mendwell_platform::{RandomError, StorageError};
use mendwell_vault::VaultError;
use serde::{Deserialize, Serialize};

/// Why a request was not done. Nothing stored was lost or changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ClientError {
    /// The domain refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Keys: passphrase, words, snapshot.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The disk.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
    /// Something about a bond.
    #[cfg(feature = "circles")]
    #[error(transparent)]
    Bond(#[from] crate::bonds::BondError),
    /// This client was built without what bonds need.
    #[error("this program was built without bonds")]
    NoCircles,
    /// There is no vault on this device yet.
    #[error("there is no vault here yet")]
    NoVault,
    /// There is a vault already; making another would hide it.
    #[error("there is a vault here already")]
    VaultExists,
    /// The vault of a device that joins must be new and empty.
    #[error("there is something in this vault already")]
    NotEmpty,
    /// The vault is locked.
    #[error("the vault is locked")]
    Locked,
}

impl ClientError {
    /// The stable code; `content` has what to say and what to do under it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refusal) => refusal.code(),
            Self::Vault(error) => error.code(),
            Self::Storage(error) => error.code(),
            Self::Random(_) => "no-randomness",
            #[cfg(feature = "circles")]
            Self::Bond(error) => error.code(),
            Self::NoCircles => "no-circles",
            Self::NoVault => "no-vault",
            Self::VaultExists => "vault-exists",
            Self::NotEmpty => "vault-not-empty",
            Self::Locked => "locked",
        }
    }

    /// Whether the person can put it right (a refusal) rather than the device (a fault).
    pub fn is_refusal(&self) -> bool {
        !matches!(
            self,
            Self::Storage(_) | Self::Random(_) | Self::Vault(VaultError::Random(_) | VaultError::Header)
        )
    }
}

/// An error as it crosses to a screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Failure {
    /// The stable code.
    pub code: String,
    /// What was wrong, in English, for programs; people read `content`.
    pub message: String,
    /// Whether the person can put it right.
    pub refusal: bool,
}

impl From<&ClientError> for Failure {
    fn from(error: &ClientError) -> Self {
        Self { code: error.code().into(), message: error.to_string(), refusal: error.is_refusal() }
    }
}
