//! One's own devices in a client that cannot link any.

use super::{DeviceReply, DeviceRequest};
use crate::{Client, ClientError};
use mendwell_platform::{Clock, Random, Storage};

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// Nothing can be answered.
    pub(crate) async fn device(&mut self, _: DeviceRequest) -> Result<DeviceReply, ClientError> {
        self.open()?;
        Err(ClientError::NoCircles)
    }
}
