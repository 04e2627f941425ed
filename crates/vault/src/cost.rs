//! What one try at a passphrase costs.

use crate::VaultError;
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// The cost of Argon2id (RFC 9106): memory in KiB, passes over it, one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
}

impl Cost {
    /// 64 MiB, three passes: RFC 9106's second recommendation; about half a second in a browser.
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3 };
    /// Next to nothing, so that tests do not wait. Never for people.
    pub const FOR_TESTS: Self = Self { memory_kib: 8, passes: 1 };

    /// More than this in a header is damage or malice: 1 GiB, 16 passes.
    const MOST: Self = Self { memory_kib: 1024 * 1024, passes: 16 };

    /// The key-encryption key of this passphrase and salt.
    pub(crate) fn derive(self, passphrase: &str, salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        if self.memory_kib > Self::MOST.memory_kib || self.passes > Self::MOST.passes {
            return Err(VaultError::Header);
        }
        let params =
            Params::new(self.memory_kib, self.passes, 1, Some(32)).map_err(|_| VaultError::Header)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), salt, key.as_mut())
            .map_err(|_| VaultError::Header)?;
        Ok(key)
    }
}
