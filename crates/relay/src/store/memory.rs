use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mendwell_wire::{
    Body, CircleId, Claims, Epoch, Generation, LogState, MailboxId, Nonce, PAGE_BYTES, PAGE_RECORDS, Page,
    Read, ReadWelcome, Record, Refusal, Seq, Stamp, Token, Welcomed,
};

use super::rows::{CircleRow, ClaimRow, EpochRow, Key, MailboxRow, RecordRow, Rows};
use super::{Act, Answer, LogReader, LogStore, Outcome, Policy, StoreError, rules};

/// A disk in memory that knows which writes were synced, for tests of what a crash leaves.
///
/// Clones share the disk, as two runs of a host do.
#[derive(Clone, Debug)]
pub struct MemoryStore {
    disk: Arc<Mutex<Disk>>,
    policy: Policy,
}

/// What the next commit meets.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fault {
    /// The writes do not reach the disk.
    Write,
    /// The writes reach the disk, and syncing them fails: a crash may keep or lose them.
    Sync,
}

#[derive(Debug, Default)]
struct Disk {
    synced: Tables,
    /// With writes that a crash may lose.
    written: Tables,
    fault: Option<Fault>,
}

impl MemoryStore {
    /// An empty disk.
    #[must_use]
    pub fn new(policy: Policy) -> Self {
        Self { disk: Arc::default(), policy }
    }

    /// Makes the next commit fail.
    pub fn fail_next(&self, fault: Fault) {
        self.disk().fault = Some(fault);
    }

    /// The power goes and comes back. Synced writes are there; of the others all are, or none.
    pub fn crash(&self, unsynced_survive: bool) {
        let mut disk = self.disk();
        if unsynced_survive {
            disk.synced = disk.written.clone();
        } else {
            disk.written = disk.synced.clone();
        }
    }

    /// A copy that shares nothing with this one: a backup.
    #[must_use]
    pub fn copy(&self) -> Self {
        let synced = self.disk().synced.clone();
        let disk = Disk { written: synced.clone(), synced, fault: None };
        Self { disk: Arc::new(Mutex::new(disk)), policy: self.policy }
    }

    /// Puts a backup in place: each circle has another generation from then on.
    pub fn restore(&self, backup: &Self, mut generation: impl FnMut() -> Generation) {
        let mut tables = backup.disk().synced.clone();
        tables.circles.values_mut().for_each(|row| row.generation = generation());
        *self.disk() = Disk { synced: tables.clone(), written: tables, fault: None };
    }

    fn disk(&self) -> MutexGuard<'_, Disk> {
        self.disk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write<T>(&self, work: impl FnOnce(&mut Tables) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut disk = self.disk();
        let fault = disk.fault.take();
        if fault == Some(Fault::Write) {
            return Err(StoreError::Full);
        }
        let mut tables = disk.written.clone();
        let done = work(&mut tables)?;
        disk.written = tables;
        if fault == Some(Fault::Sync) {
            return Err(StoreError::NotSynced);
        }
        disk.synced = disk.written.clone();
        Ok(done)
    }
}

impl LogStore for MemoryStore {
    fn commit(&mut self, acts: &[Act], now: Stamp) -> Result<Vec<Result<Outcome, Refusal>>, StoreError> {
        self.write(|tables| rules::apply(tables, acts, now, &self.policy))
    }

    fn tend(&mut self, now: Stamp) -> Result<bool, StoreError> {
        self.write(|tables| rules::tend(tables, now, &self.policy))
    }

    fn reader(&self) -> Result<Box<dyn LogReader>, StoreError> {
        Ok(Box::new(self.clone()))
    }
}

impl LogReader for MemoryStore {
    fn page(&mut self, ask: &Read, token: &Token) -> Answer<Page> {
        rules::page(&self.disk().synced, ask, token)
    }

    fn live(&mut self, circle: &CircleId, epoch: Epoch, token: &Token) -> Answer<LogState> {
        rules::live(&self.disk().synced, circle, epoch, token)
    }

    fn claims(&mut self, mailbox: &MailboxId, token: &Token, now: Stamp) -> Answer<Claims> {
        rules::claims(&self.disk().synced, mailbox, token, now)
    }

    fn welcome(&mut self, ask: &ReadWelcome, token: &Token, now: Stamp) -> Answer<Welcomed> {
        rules::welcome(&self.disk().synced, ask, token, now)
    }
}

/// Rows in maps.
#[derive(Clone, Debug, Default)]
struct Tables {
    last: Key,
    circles: BTreeMap<CircleId, CircleRow>,
    epochs: BTreeMap<(Key, Epoch), EpochRow>,
    records: BTreeMap<(Key, Seq), (RecordRow, Option<Body>)>,
    mailboxes: BTreeMap<MailboxId, MailboxRow>,
    claims: BTreeMap<(Key, u32), ClaimRow>,
}

impl Tables {
    fn next_key(&mut self) -> Key {
        self.last += 1;
        self.last
    }

    fn by_key(&mut self, key: Key) -> Option<&mut CircleRow> {
        self.circles.values_mut().find(|row| row.key == key)
    }
}

type Rowed<T> = Result<T, StoreError>;

impl Rows for Tables {
    fn circle(&self, id: &CircleId) -> Rowed<Option<CircleRow>> {
        Ok(self.circles.get(id).copied())
    }

    fn circles(&self) -> Rowed<u64> {
        Ok(self.circles.len() as u64)
    }

    fn add_circle(&mut self, id: &CircleId, row: &CircleRow) -> Rowed<Key> {
        let key = self.next_key();
        self.circles.insert(*id, CircleRow { key, ..*row });
        Ok(key)
    }

    fn set_circle(&mut self, row: &CircleRow) -> Rowed<()> {
        *self.by_key(row.key).ok_or(StoreError::Broken)? = *row;
        Ok(())
    }

    fn epoch(&self, circle: Key, epoch: Epoch) -> Rowed<Option<EpochRow>> {
        Ok(self.epochs.get(&(circle, epoch)).copied())
    }

    fn set_epoch(&mut self, circle: Key, epoch: Epoch, row: &EpochRow) -> Rowed<()> {
        self.epochs.insert((circle, epoch), *row);
        Ok(())
    }

    fn by_nonce(&self, circle: Key, nonce: &Nonce) -> Rowed<Option<RecordRow>> {
        let found =
            self.records.iter().find(|((key, _), (row, _))| *key == circle && row.header.nonce == *nonce);
        Ok(found.map(|(_, (row, _))| *row))
    }

    fn add_record(&mut self, circle: Key, row: &RecordRow, body: &Body) -> Rowed<()> {
        self.records.insert((circle, row.header.seq), (*row, Some(body.clone())));
        Ok(())
    }

    fn page(&self, circle: Key, after: Seq, head: Seq) -> Rowed<Vec<Record>> {
        let mut page = Vec::new();
        let mut bytes = 0;
        let from = self.records.range((circle, after.next())..);
        for (_, (row, body)) in from.take_while(|((key, seq), _)| *key == circle && *seq <= head) {
            if page.len() >= PAGE_RECORDS.max || bytes >= PAGE_BYTES.max {
                break;
            }
            bytes += body.as_ref().map_or(0, Body::size);
            page.push(Record { header: row.header, body: body.clone() });
        }
        Ok(page)
    }

    fn drop_body(&mut self, circle: Key, seq: Seq) -> Rowed<()> {
        let body = self.records.get_mut(&(circle, seq)).and_then(|(_, body)| body.take());
        let freed = body.map_or(0, |body| body.size() as u64);
        let row = self.by_key(circle).ok_or(StoreError::Broken)?;
        row.bytes = row.bytes.saturating_sub(freed);
        Ok(())
    }

    fn mailbox(&self, id: &MailboxId) -> Rowed<Option<MailboxRow>> {
        Ok(self.mailboxes.get(id).copied())
    }

    fn mailboxes(&self) -> Rowed<u64> {
        Ok(self.mailboxes.len() as u64)
    }

    fn add_mailbox(&mut self, id: &MailboxId, row: &MailboxRow) -> Rowed<()> {
        let key = self.next_key();
        self.mailboxes.insert(*id, MailboxRow { key, ..*row });
        Ok(())
    }

    fn claims(&self, mailbox: Key) -> Rowed<Vec<ClaimRow>> {
        Ok(self.claims.range((mailbox, 0)..=(mailbox, u32::MAX)).map(|(_, claim)| claim.clone()).collect())
    }

    fn claim(&self, mailbox: Key, number: u32) -> Rowed<Option<ClaimRow>> {
        Ok(self.claims.get(&(mailbox, number)).cloned())
    }

    fn add_claim(&mut self, mailbox: Key, number: u32, row: &ClaimRow) -> Rowed<()> {
        self.claims.insert((mailbox, number), row.clone());
        Ok(())
    }

    fn set_welcome(&mut self, mailbox: Key, number: u32, body: &Body, until: Stamp) -> Rowed<()> {
        self.claims.get_mut(&(mailbox, number)).ok_or(StoreError::Broken)?.welcome = Some(body.clone());
        for row in self.mailboxes.values_mut().filter(|row| row.key == mailbox) {
            row.until = until;
        }
        Ok(())
    }

    fn forget_mailboxes(&mut self, now: Stamp) -> Rowed<()> {
        self.mailboxes.retain(|_, row| row.until > now);
        let kept: Vec<Key> = self.mailboxes.values().map(|row| row.key).collect();
        self.claims.retain(|(key, _), _| kept.contains(key));
        Ok(())
    }

    fn forget_circles(&mut self, before: Stamp, most: u32) -> Rowed<u32> {
        let old = self.circles.iter().filter(|(_, row)| row.stamp < before).take(most as usize);
        let old: Vec<(CircleId, Key)> = old.map(|(id, row)| (*id, row.key)).collect();
        for (id, gone) in &old {
            self.circles.remove(id);
            self.epochs.retain(|(key, _), _| key != gone);
            self.records.retain(|(key, _), _| key != gone);
        }
        Ok(u32::try_from(old.len()).unwrap_or(most))
    }

    fn old_bodies(&self, before: Stamp, most: u32) -> Rowed<Vec<(Key, Seq)>> {
        let old = self.records.iter().filter(|(_, (row, body))| row.header.stamp < before && body.is_some());
        Ok(old.map(|(place, _)| *place).take(most as usize).collect())
    }
}
