#![doc = include_str!("../README.md")]

mod cost;
mod error;
mod header;
mod keys;
mod recovery;
mod snapshot;

pub use cost::Cost;
pub use error::{Damaged, VaultError};
pub use keys::{Keys, LEAST_PASSPHRASE};
pub use recovery::{RecoveryKey, RecoveryWords};
pub use snapshot::{Record, open_snapshot};
