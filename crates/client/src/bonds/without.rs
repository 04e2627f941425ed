//! Bonds in a client that cannot open them: that there are none is all it can say.

use super::{BondReply, BondRequest};
use crate::{Client, ClientError};
use mendwell_platform::{Clock, Random, Shelf, Storage};

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

    /// Whether this client has an answer itself: that there are no bonds, or that the vault is locked.
    pub async fn answers(&self, request: &BondRequest) -> bool {
        self.open().is_err() || matches!(request, BondRequest::List) && self.has_no_bonds().await
    }

    async fn has_no_bonds(&self) -> bool {
        self.storage.read(Shelf::Bond).await.is_ok_and(|bonds| bonds.is_empty())
    }
}
