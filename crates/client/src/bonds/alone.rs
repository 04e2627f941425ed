//! Bonds by themselves: beside a client that was built without them, over the same storage.

use super::client::Work;
use super::{BondOrder, Bonds};
use crate::{ClientError, Reply};
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
    pub async fn handle(&mut self, order: BondOrder) -> Result<Reply, ClientError> {
        let Self { keys, storage, clock, random, bonds } = self;
        Work { keys, storage, clock, random, bonds }.handle(order).await
    }

    /// Whether facts came from this person's other device since this was last asked:
    /// [`Client::take_in`](crate::Client::take_in) puts them into the private log.
    pub fn has_arrived(&mut self) -> bool {
        self.bonds.has_arrived()
    }

    /// Empties what has not left for this person's other device: something in it is being removed. It leaves all the same.
    ///
    /// # Errors
    /// If the storage refuses.
    pub async fn blank(&mut self) -> Result<(), ClientError> {
        let Self { keys, storage, clock, random, bonds } = self;
        let mut work = Work { keys, storage, clock, random, bonds };
        let writes = work.blank_own().await?;
        work.commit_bond(writes).await
    }
}
