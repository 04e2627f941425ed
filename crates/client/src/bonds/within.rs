//! Bonds within the whole client.

use super::client::Work;
use super::{BondReply, BondRequest};
use crate::{Client, ClientError};
use mendwell_platform::{Clock, Random, Storage};

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// Answers one request about bonds.
    pub(crate) async fn bond(&mut self, request: BondRequest) -> Result<BondReply, ClientError> {
        let order = self.order(request).await?;
        let Self { storage, clock, random, session, .. } = self;
        let session = session.as_mut().ok_or(ClientError::Locked)?;
        Work { keys: &session.keys, storage, clock, random, bonds: &mut session.bonds }.handle(order).await
    }
}
