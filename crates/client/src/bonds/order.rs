//! A request about bonds with everything that the bonds themselves do not have: one's own letters.

use super::BondRequest;
use crate::{Client, ClientError, DeviceRequest, DraftOf};
use mendwell_domain::{Body, BondId, LetterId, LetterKind, Refusal, SealId};
use mendwell_platform::{Clock, Random, Shelf, Storage, Write};
use serde::{Deserialize, Serialize};

/// What bonds are told to do. It may hold a letter; nothing else of what somebody keeps for themselves.
#[derive(Serialize, Deserialize)]
pub struct BondOrder(pub(super) Order);

#[derive(Serialize, Deserialize)]
pub(super) enum Order {
    Share { bond: BondId, letter: LetterId, kind: LetterKind, body: Body },
    Seal { bond: BondId, seal: SealId, kind: LetterKind, body: Body },
    Ask(BondRequest),
    Devices(DeviceRequest),
}

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// Whether bonds need not be asked: there are none to list, or the vault is locked.
    pub async fn needs_no_bonds(&self, request: &BondRequest) -> bool {
        self.open().is_err() || matches!(request, BondRequest::List) && self.has_no_bonds().await
    }

    pub(super) async fn has_no_bonds(&self) -> bool {
        self.storage.read(Shelf::Bond).await.is_ok_and(|bonds| bonds.is_empty())
    }

    /// Makes an order of a request. Words that are being written for a bond go when it is left.
    ///
    /// # Errors
    /// If the vault is locked, or there is no such letter, or nothing is kept of it, or the storage refuses.
    pub async fn order(&mut self, request: BondRequest) -> Result<BondOrder, ClientError> {
        if let BondRequest::Leave { bond } = request {
            self.forget_drafts(bond).await?;
        }
        let session = self.open()?;
        let kept = |letter| {
            let own = session.state.letter(letter).ok_or(Refusal::UnknownLetter)?;
            Ok::<_, Refusal>((own.kind, own.pick().ok_or(Refusal::NoVersion)?.share()))
        };
        Ok(BondOrder(match request {
            BondRequest::Share { bond, letter } => {
                let (kind, body) = kept(letter)?;
                Order::Share { bond, letter, kind, body }
            }
            BondRequest::Seal { bond, seal, letter } => {
                let (kind, body) = kept(letter)?;
                Order::Seal { bond, seal, kind, body }
            }
            other => Order::Ask(other),
        }))
    }

    /// Makes an order of a request about one's own devices.
    ///
    /// # Errors
    /// If the vault is locked, the passphrase is not its, or a device that joins holds something already.
    pub async fn device_order(&self, request: DeviceRequest) -> Result<BondOrder, ClientError> {
        self.may(&request).await?;
        // From here on nobody needs it.
        let passphrase = String::new();
        Ok(BondOrder(Order::Devices(match request {
            DeviceRequest::Link { host, .. } => DeviceRequest::Link { host, passphrase },
            DeviceRequest::Join { link, .. } => DeviceRequest::Join { link, passphrase },
            DeviceRequest::Confirm { claim, .. } => DeviceRequest::Confirm { claim, passphrase },
            DeviceRequest::Remove { .. } => DeviceRequest::Remove { passphrase },
            DeviceRequest::Show => DeviceRequest::Show,
        })))
    }

    /// Whether one's own circle need not be asked: there is none to show, or the vault is locked.
    pub async fn needs_no_devices(&self, request: &DeviceRequest) -> bool {
        let linked = || crate::devices::shelf::is_linked(&self.storage);
        self.open().is_err()
            || matches!(request, DeviceRequest::Show) && linked().await.is_ok_and(|linked| !linked)
    }

    async fn forget_drafts(&mut self, bond: BondId) -> Result<(), ClientError> {
        let drafts = self.open()?.drafts.keys().copied();
        let of_it: Vec<DraftOf> = drafts.filter(|of| of.is_for(bond)).collect();
        if of_it.is_empty() {
            return Ok(());
        }
        self.commit(of_it.iter().map(|of| Write::Delete(Shelf::Draft, of.key())).collect()).await?;
        if let Some(session) = &mut self.session {
            session.drafts.retain(|of, _| !of.is_for(bond));
        }
        Ok(())
    }
}
