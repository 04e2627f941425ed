//! One's own devices within the whole client.

use super::{DeviceReply, DeviceRequest};
use crate::bonds::client::Work;
use crate::{Client, ClientError, Reply};
use mendwell_platform::{Batch, Clock, Random, Storage};

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// Answers one request about one's own devices.
    pub(crate) async fn device(&mut self, request: DeviceRequest) -> Result<DeviceReply, ClientError> {
        let order = self.device_order(request).await?;
        match self.give(order).await? {
            Reply::Devices(reply) => Ok(reply),
            _ => Ok(DeviceReply::Done),
        }
    }

    /// What to store so that a removed fact does not wait in a batch that has not left. The batch itself still leaves, empty:
    /// nobody can tell from outside.
    pub(crate) async fn blank_batch(&mut self) -> Result<Batch, ClientError> {
        let Self { storage, clock, random, session, .. } = self;
        let session = session.as_mut().ok_or(ClientError::Locked)?;
        let mut work = Work { keys: &session.keys, storage, clock, random, bonds: &mut session.bonds };
        work.blank_own().await
    }
}
