//! One's own devices within the whole client: what came from the other goes into the private log.

use super::shelf::{self, Arrived};
use super::{DeviceReply, DeviceRequest};
use crate::bonds::BondError;
use crate::bonds::client::Work;
use crate::session::Session;
use crate::{Client, ClientError};
use mendwell_domain::{FactId, State};
use mendwell_ledger::{Entry, Log};
use mendwell_platform::{Batch, Clock, Random, Shelf, Storage};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// Answers one request about one's own devices.
    pub(crate) async fn device(&mut self, request: DeviceRequest) -> Result<DeviceReply, ClientError> {
        match &request {
            // Whoever is let in reads everything from then on: that is more than being at an open vault.
            DeviceRequest::Link { passphrase, .. } => {
                let passphrase = Zeroizing::new(passphrase.clone());
                self.check_passphrase(&passphrase).await?;
            }
            DeviceRequest::Join { .. } => self.must_hold_nothing().await?,
            DeviceRequest::Confirm { .. } | DeviceRequest::Show => {}
        }
        let Self { storage, clock, random, session, .. } = self;
        let session = session.as_mut().ok_or(ClientError::Locked)?;
        Work { keys: &session.keys, storage, clock, random, bonds: &mut session.bonds }.devices(request).await
    }

    async fn must_hold_nothing(&self) -> Result<(), ClientError> {
        let session = self.open()?;
        let bonds = self.storage.read(Shelf::Bond).await?;
        if session.facts > 0 || !session.harm.is_empty() || !bonds.is_empty() {
            return Err(BondError::NotEmpty.into());
        }
        Ok(())
    }

    /// Puts what came from the other device into the private log, each fact once, and not what was removed.
    pub(crate) async fn take_in(&mut self) -> Result<(), ClientError> {
        let Some(session) = &mut self.session else { return Ok(()) };
        let Arrived { entries, taken, rest } =
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
        let order = super::order(&session.keys, &self.storage).await?;
        all.sort_by_key(|entry| order.get(&entry.id).copied().unwrap_or(u64::MAX));
        let mut after = State::default();
        all.iter().for_each(|entry| after.evolve(entry.day, &entry.fact));
        // Its letter was never begun here: it went with its breach, and the other device did not know yet.
        let whole = !rest && session.harm.is_empty();
        let astray = |entry: &Entry| {
            whole && !entry.fact.removes() && entry.fact.letter().is_some_and(|id| after.letter(id).is_none())
        };
        fresh.retain(|entry| !Session::is_gone(&after, entry) && !astray(entry));
        self.rewrite(&fresh, &after, taken).await?;
        if let Some(own) = self.session.as_mut().and_then(|session| session.bonds.own.as_mut()) {
            own.arrived = false;
        }
        Ok(())
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
