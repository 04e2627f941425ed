//! One's own devices in a client that cannot open their circle.

use super::{DeviceReply, DeviceRequest, shelf};
use crate::{Client, ClientError};
use mendwell_platform::{Batch, Clock, Random, Storage};

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// Answers what can be answered where no device is linked.
    pub(crate) async fn device(&mut self, request: DeviceRequest) -> Result<DeviceReply, ClientError> {
        self.may(&request).await?;
        match request {
            DeviceRequest::Show if !shelf::is_linked(&self.storage).await? => Ok(DeviceReply::Devices(None)),
            _ => Err(ClientError::NoCircles),
        }
    }

    /// What to store so that a removed fact does not wait in a batch that has not left.
    pub(crate) async fn blank_batch(&mut self) -> Result<Batch, ClientError> {
        Ok(shelf::unsent(&self.storage).await?)
    }
}
