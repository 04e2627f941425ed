//! What the person shared and the log does not hold yet.

use mendwell_domain::FactId;
use mendwell_ledger::Content;
use std::collections::BTreeMap;

/// How far one of them has come. Not kept: after a restart it is sent again, which its nonce makes harmless.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// Not yet, or not known.
    No,
    /// The host has it; it has not been read back.
    Yes,
    /// The host will not take it.
    Refused,
}

/// Entries in the order in which they were shared.
pub(crate) struct Outbox<C> {
    entries: BTreeMap<u64, (C, Sent)>,
}

impl<C> Default for Outbox<C> {
    fn default() -> Self {
        Self { entries: BTreeMap::new() }
    }
}

impl<C: Content> Outbox<C> {
    /// Adds one at the end; none if it is there already.
    pub(crate) fn add(&mut self, entry: C) -> Option<u64> {
        if self.find(entry.id()).is_some() {
            return None;
        }
        let order = self.entries.last_key_value().map_or(0, |(last, _)| last + 1);
        self.put(order, entry);
        Some(order)
    }

    /// Puts it in place of the one with its identity; where that stands. What was refused may be taken now.
    pub(crate) fn amend(&mut self, entry: C) -> Option<u64> {
        let order = self.find(entry.id())?;
        let (known, sent) = self.entries.get_mut(&order)?;
        *known = entry;
        if *sent == Sent::Refused {
            *sent = Sent::No;
        }
        Some(order)
    }

    pub(crate) fn put(&mut self, order: u64, entry: C) {
        self.entries.insert(order, (entry, Sent::No));
    }

    /// The first that is to be sent.
    pub(crate) fn next(&self) -> Option<&C> {
        self.entries.values().find(|(_, sent)| *sent == Sent::No).map(|(entry, _)| entry)
    }

    pub(crate) fn mark(&mut self, id: FactId, sent: Sent) {
        if let Some((_, known)) = self.entries.values_mut().find(|(entry, _)| entry.id() == id) {
            *known = sent;
        }
    }

    /// Everything that was sent to another log is to be sent again.
    pub(crate) fn again(&mut self) {
        self.entries
            .values_mut()
            .filter(|(_, sent)| *sent == Sent::Yes)
            .for_each(|(_, sent)| *sent = Sent::No);
    }

    /// The first that the host acknowledged.
    pub(crate) fn acknowledged(&self) -> Option<FactId> {
        self.entries.values().find(|(_, sent)| *sent == Sent::Yes).map(|(entry, _)| entry.id())
    }

    pub(crate) fn find(&self, id: FactId) -> Option<u64> {
        self.entries.iter().find(|(_, (entry, _))| entry.id() == id).map(|(order, _)| *order)
    }

    pub(crate) fn remove(&mut self, order: u64) {
        self.entries.remove(&order);
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &C> {
        self.entries.values().map(|(entry, _)| entry)
    }
}
