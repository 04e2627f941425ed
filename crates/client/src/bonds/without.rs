//! Bonds in a client that cannot open them: that there are none is all it can say.

use super::{BondReply, BondRequest};
use crate::{Client, ClientError};
use mendwell_platform::{Clock, Random, Storage};

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// Answers what can be answered where there are no bonds.
    pub(crate) async fn bond(&mut self, request: BondRequest) -> Result<BondReply, ClientError> {
        self.open()?;
        match request {
            BondRequest::List if self.has_no_bonds().await => {
                Ok(BondReply::Bonds { cards: Vec::new(), unread: 0 })
            }
            _ => Err(ClientError::NoCircles),
        }
    }
}
