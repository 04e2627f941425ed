//! The clock of the own circle: one batch when the vault was opened, then one every five minutes, full or empty.

use super::item::{HandedBond, Item, bond_item};
use super::shelf::By;
use super::{fact, own};
use crate::ClientError;
use crate::bonds::client::{Work, stream};
use crate::bonds::stored::Stage;
use crate::bonds::{BondError, bond};
use mendwell_domain::{BondId, FactId, FreshId};
use mendwell_ledger::{Log, OwnBatch};
use mendwell_platform::{Clock, Random, Shelf, Storage};
use mendwell_sync::Input;
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// Seconds between two batches.
const EVERY: u64 = 300;
/// So many batches may wait at the host for the other device; then this one only looks. 8 MiB of the 64 that a host gives
/// a circle at least.
const WINDOW: usize = 128;

impl<S: Storage, C: Clock, R: Random> Work<'_, S, C, R> {
    /// Time went on. What is done depends on the clock, and on how far the other device has read; never on what somebody
    /// wrote.
    pub(crate) async fn tick_own(&mut self, now: u64) -> Result<(), ClientError> {
        self.take_again().await?;
        let Some(own) = &mut self.bonds.own else { return Ok(()) };
        if own.devices() < 2 {
            self.drive_own(Input::Tick(now), Vec::new()).await?;
            return self.meet_own();
        }
        if own.last.is_some_and(|last| now < last + EVERY) {
            // What a host lost is put back in steps of seconds. That depends on the host alone.
            return if own.is_healing() {
                self.drive_own(Input::Tick(now), Vec::new()).await
            } else {
                Ok(())
            };
        }
        own.last = Some(now);
        self.drive_own(Input::Tick(now), Vec::new()).await?;
        let Some(own) = &self.bonds.own else { return Ok(()) };
        let waits = own.unread() < WINDOW;
        let read = own.noted.iter().filter(|(_, noted)| noted.by == By::Read);
        for seq in read.map(|(seq, _)| *seq).collect::<Vec<_>>() {
            self.drop_own(seq).await?;
        }
        if waits { self.write_batch().await } else { Ok(()) }
    }

    /// The next batch, or what waits with what it should say now.
    async fn write_batch(&mut self) -> Result<(), ClientError> {
        let of_bonds = self.of_bonds()?;
        let facts = self.facts_to_say().await?;
        let fresh = FreshId(stream(self.random, super::id()).array()?).into();
        let Some(own) = &mut self.bonds.own else { return Ok(()) };
        let waits = own.engine.as_ref().and_then(|engine| engine.outbox().next()).map(|waits| waits.id);
        let mut batch = OwnBatch::new(waits.unwrap_or(fresh), own.has());
        let begun = own.me().and_then(|me| own.gathering.begun_by(me));
        // It may have changed since: then it is begun anew.
        let goes_on = begun.and_then(|(id, said)| {
            let item = facts.iter().find(|(item, bytes)| *item == id && bytes.starts_with(said))?;
            Some((item, said.len()))
        });
        // First what concerns bonds: when the other device knows it must not depend on what else there is to say.
        let mut room = of_bonds.iter().all(|(id, bytes)| batch.put(*id, bytes, 0));
        room = room && goes_on.is_none_or(|((id, bytes), from)| batch.put(*id, bytes, from));
        let goes_on = goes_on.map(|((id, _), _)| *id);
        for (id, bytes) in facts.iter().filter(|(id, _)| Some(*id) != goes_on) {
            room = room && batch.put(*id, bytes, 0);
        }
        let amended = own.engine.as_mut().filter(|_| waits.is_some());
        match amended.and_then(|engine| engine.amend(batch.clone())) {
            Some(kept) => {
                let writes = bond::keep(super::id(), vec![kept], self.keys, self.random)?;
                self.commit_bond(writes).await
            }
            None => self.drive_own(Input::Write(batch), Vec::new()).await,
        }
    }

    /// What concerns bonds and the own circle's log does not say yet, in the order in which it is to be known.
    pub(super) fn of_bonds(&self) -> Result<Vec<Said>, ClientError> {
        let Some(own) = &self.bonds.own else { return Ok(Vec::new()) };
        let known = own.known();
        let mut items: Vec<Item> = own.stored.left.iter().map(|bond| Item::Left(*bond)).collect();
        for id in self.bonds.bonds.keys() {
            items.extend(self.bond_items(*id, &known)?);
        }
        items.retain(|item| !known.contains(&item.id()));
        Ok(items.into_iter().map(|item| (item.id(), item.bytes())).collect())
    }

    /// The facts of the private log that the own circle's log does not say yet, in their order.
    async fn facts_to_say(&self) -> Result<Vec<Said>, ClientError> {
        let known = self.bonds.own.as_ref().map(own::Own::known).unwrap_or_default();
        let segments = self.storage.read(Shelf::Segment).await?;
        let tail = self.storage.read(Shelf::Tail).await?;
        let mut facts = Log::unread(self.keys, &segments, &tail);
        let order = super::order(self.keys, &*self.storage).await?;
        facts.sort_by_key(|(id, _)| order.place(*id));
        let unsaid = facts.into_iter().filter(|(id, _)| !known.contains(id));
        Ok(unsaid.map(|(id, bytes)| (id, fact::bytes(&bytes))).collect())
    }

    /// The bond, if it was not handed over yet, and what is to be known of it. One in which nobody else is stays where it
    /// was begun.
    fn bond_items(&self, id: BondId, known: &BTreeSet<FactId>) -> Result<Vec<Item>, BondError> {
        let bond = self.bonds.get(id)?;
        let (Stage::Together, Some(circle)) = (&bond.stored.stage, &bond.circle) else {
            return Ok(Vec::new());
        };
        let stored = &bond.stored;
        let mut items = Vec::new();
        if !known.contains(&bond_item(id)) {
            let Some(circle) = circle.engine.hand_over()? else { return Ok(items) };
            let (host, other, called) = (stored.host.clone(), stored.other.clone(), stored.called.clone());
            let resting = stored.resting;
            items.push(Item::Bond(Box::new(HandedBond { bond: id, host, other, called, resting, circle })));
        }
        let seals = stored.seals.iter();
        items.extend(seals.map(|(commitment, key)| Item::Seal {
            bond: id,
            commitment: *commitment,
            key: *key,
        }));
        let shared = stored.shared.iter();
        items.extend(shared.map(|(own, shared)| Item::Shared { bond: id, own: *own, shared: *shared }));
        Ok(items)
    }
}

/// An item on its way into a batch.
type Said = (FactId, Zeroizing<Vec<u8>>);
