//! Bonds within the whole client.

use super::client::Work;
use super::{BondOrder, BondReply, BondRequest};
use crate::{Client, ClientError, Reply};
use mendwell_platform::{Clock, Random, Storage};

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// Answers one request about bonds.
    pub(crate) async fn bond(&mut self, request: BondRequest) -> Result<BondReply, ClientError> {
        let order = self.order(request).await?;
        match self.give(order).await? {
            Reply::Bond(reply) => Ok(reply),
            _ => Ok(BondReply::Done),
        }
    }

    /// Gives an order, and takes in what came with it from one's other device.
    pub(crate) async fn give(&mut self, order: BondOrder) -> Result<Reply, ClientError> {
        let Self { storage, clock, random, session, .. } = self;
        let session = session.as_mut().ok_or(ClientError::Locked)?;
        let mut work = Work { keys: &session.keys, storage, clock, random, bonds: &mut session.bonds };
        let reply = work.handle(order).await?;
        if session.bonds.has_arrived() {
            // If there is no room for it, it waits where it is: the errands must not be lost for that.
            drop(self.take_in().await);
        }
        Ok(reply)
    }
}
