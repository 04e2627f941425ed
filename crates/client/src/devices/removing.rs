//! Going on without the other device: it was lost, stolen or given away.

use super::DeviceReply;
use super::own::Own;
use super::shelf::Row;
use crate::ClientError;
use crate::bonds::BondError;
use crate::bonds::bond::Whose;
use crate::bonds::client::{Work, stream};
use crate::bonds::stored::Stage;
use mendwell_circle::{Allowed, Change};
use mendwell_domain::BondId;
use mendwell_platform::{Clock, Random, Shelf, Storage, Write};
use mendwell_sync::{Input, OwnCommit};
use mendwell_wire::Nonce;

impl<S: Storage, C: Clock, R: Random> Work<'_, S, C, R> {
    /// This device is alone again: the own circle goes from it, in one batch. Then the keys of every bond are renewed, so that
    /// the other device can read nothing more. What it has it keeps.
    pub(super) async fn remove_device(&mut self) -> Result<DeviceReply, ClientError> {
        let linked = self.bonds.own.as_ref().is_some_and(Own::is_taken);
        let writes = self.forget_own().await?;
        self.commit_bond(writes).await?;
        self.bonds.own = None;
        if !linked {
            // A link that nobody came by.
            return self.show_devices();
        }
        for id in self.bonds.bonds.keys().copied().collect::<Vec<_>>() {
            self.renew(id).await?;
        }
        self.show_devices()
    }

    /// What takes the own circle from this device. The order that it gave to facts stays, and facts on their way into the
    /// private log do.
    pub(super) async fn forget_own(&mut self) -> Result<Vec<Write>, ClientError> {
        let order = super::order(self.keys, &*self.storage).await?.items;
        let parts = self.storage.read(Shelf::Circle).await?.into_iter().map(|(key, _)| key);
        let own = super::id();
        let parts = parts.filter(|key| key.starts_with(own.bytes()));
        let mut writes: Vec<Write> = parts.map(|key| Write::Delete(Shelf::Circle, key)).collect();
        let rows = self.storage.read(Shelf::Own).await?.into_iter().map(|(key, _)| key);
        let rows = rows.filter(|key| !Row::is_arrived(key));
        writes.extend(rows.map(|key| Write::Delete(Shelf::Own, key)));
        if !order.is_empty() {
            writes.push(Row::Order.put(&order, self.keys, self.random)?);
        }
        self.bonds.call_back(Whose::Own);
        Ok(writes)
    }

    /// The next epoch of a bond. A change of it that is on its way already renews the keys as well.
    async fn renew(&mut self, id: BondId) -> Result<(), ClientError> {
        let bond = self.bonds.get(id)?;
        let (Stage::Together, Some(circle)) = (&bond.stored.stage, &bond.circle) else { return Ok(()) };
        if circle.engine.is_committing() {
            return Ok(());
        }
        let random = &mut stream(self.random, id);
        let staged = circle.engine.circle().stage(Change::Renew, &Allowed::default(), random);
        let staged = staged.map_err(BondError::from)?;
        let nonce = Nonce::new(random.array()?);
        let commit = OwnCommit { staged, nonce, means: Vec::new(), welcome: None };
        self.drive(id, Input::Commit(Box::new(commit)), Vec::new()).await
    }
}
