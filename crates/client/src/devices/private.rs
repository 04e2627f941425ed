//! One's own devices and the private log: what came from the other goes into it.

use super::DeviceRequest;
use super::shelf::{self, Arrived};
use crate::session::Session;
use crate::{Client, ClientError};
use mendwell_domain::{FactId, State};
use mendwell_ledger::{Entry, Log};
use mendwell_platform::{Clock, Random, Shelf, Storage};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// Whoever lets a device in, or joins, decides who reads everything from then on: that is more than being at an open
    /// vault.
    pub(crate) async fn may(&self, request: &DeviceRequest) -> Result<(), ClientError> {
        let passphrase = match request {
            DeviceRequest::Link { passphrase, .. }
            | DeviceRequest::Join { passphrase, .. }
            | DeviceRequest::Confirm { passphrase, .. }
            | DeviceRequest::Remove { passphrase } => Zeroizing::new(passphrase.clone()),
            DeviceRequest::Show => return self.open().map(drop),
        };
        self.check_passphrase(&passphrase).await?;
        if matches!(request, DeviceRequest::Join { .. }) { self.must_hold_nothing().await } else { Ok(()) }
    }

    async fn must_hold_nothing(&self) -> Result<(), ClientError> {
        let session = self.open()?;
        let bonds = self.storage.read(Shelf::Bond).await?;
        if session.facts > 0 || !session.harm.is_empty() || !bonds.is_empty() {
            return Err(ClientError::NotEmpty);
        }
        Ok(())
    }

    /// Puts what came from the other device into the private log, each fact once, and not what was removed.
    ///
    /// # Errors
    /// If there is no room for it: then it stays where it is.
    pub async fn take_in(&mut self) -> Result<(), ClientError> {
        let Some(session) = &mut self.session else { return Ok(()) };
        let Arrived { entries, mut taken, rest } =
            shelf::arrived(&session.keys, &self.storage, &mut self.random).await?;
        if taken.is_empty() || session.log.is_full() {
            return Ok(());
        }
        let segments = self.storage.read(Shelf::Segment).await?;
        let tail = self.storage.read(Shelf::Tail).await?;
        let mut all = Log::load(&session.keys, &segments, &tail).entries;
        let mut known: BTreeSet<FactId> = all.iter().map(|entry| entry.id).collect();
        let mut fresh: Vec<Entry> = entries.into_iter().filter(|entry| known.insert(entry.id)).collect();
        all.extend(fresh.iter().cloned());
        super::order(&session.keys, &self.storage).await?.sort(&mut all);
        let mut after = State::default();
        all.iter().for_each(|entry| after.evolve(entry.day, &entry.fact));
        // Its letter was never begun here: it went with its breach, and the other device did not know yet.
        let whole = !rest && session.harm.is_empty();
        let astray = |entry: &Entry| {
            whole && !entry.fact.removes() && entry.fact.letter().is_some_and(|id| after.letter(id).is_none())
        };
        fresh.retain(|entry| !Session::is_gone(&after, entry) && !astray(entry));
        if fresh.iter().any(|entry| entry.fact.removes()) {
            taken.extend(self.blank_batch().await?);
        }
        self.rewrite(&fresh, &after, taken).await
    }
}
