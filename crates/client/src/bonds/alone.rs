//! Bonds by themselves: beside a client that was built without them, over the same storage.

use super::client::Work;
use super::{BondOrder, BondReply, Bonds};
use crate::ClientError;
use mendwell_platform::{Clock, Random, Storage};
use mendwell_vault::Keys;

/// The bonds of an open vault. Nothing that somebody keeps for themselves is in here, but for a letter on its way out.
pub struct BondClient<S, C, R> {
    keys: Keys,
    storage: S,
    clock: C,
    random: R,
    bonds: Bonds,
}

impl<S: Storage, C: Clock, R: Random> BondClient<S, C, R> {
    /// The bonds of a vault with these keys, as [`Client::keys`](crate::Client::keys) gives them.
    ///
    /// # Errors
    /// If these are not the bytes of keys.
    pub fn new(keys: &[u8], storage: S, clock: C, random: R) -> Result<Self, ClientError> {
        Ok(Self { keys: Keys::from_bytes(keys)?, storage, clock, random, bonds: Bonds::default() })
    }

    /// Does one order. Everything it changed is on the disk when it returns.
    ///
    /// # Errors
    /// Nothing was changed; the error's code says why.
    pub async fn handle(&mut self, order: BondOrder) -> Result<BondReply, ClientError> {
        let Self { keys, storage, clock, random, bonds } = self;
        Work { keys, storage, clock, random, bonds }.handle(order).await
    }
}
