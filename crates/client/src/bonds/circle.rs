//! A bond's circle in memory: the engine, what it handed over, and what that amounts to.

use mendwell_domain::bond::{BondState, OpenSeal, SealKey, SealView, SharedFact, SharedRecord};
use mendwell_domain::{CommitmentId, FactId, LetterId, Name, PersonId};
use mendwell_ledger::{SharedEntry, open_letter, person_id};
use mendwell_sync::Engine;
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// The circle of a bond.
pub(crate) struct InCircle {
    pub(crate) engine: Engine,
    /// What the log holds, in its order.
    records: Vec<SharedRecord>,
    /// What this person wrote and the log does not hold yet.
    unsent: Vec<SharedEntry>,
    /// What the log amounts to.
    said: BondState,
    /// The same with what is still on its way, worked out when somebody asks: while a long log is fetched, nobody does.
    shown: OnceCell<BondState>,
}

impl InCircle {
    pub(crate) fn new(engine: Engine, unsent: Vec<SharedEntry>) -> Self {
        let (records, said, shown) = (Vec::new(), BondState::default(), OnceCell::new());
        let mut circle = Self { engine, records, unsent, said, shown };
        circle.fold();
        circle
    }

    /// Who this person is in it.
    pub(super) fn me(&self) -> PersonId {
        person_id(self.engine.circle().person().key())
    }

    /// How the other wants to be called, as the log says; blank if they did not say.
    pub(super) fn their_name(&self) -> Name {
        self.said.name_of_other(self.me()).cloned().unwrap_or_default()
    }

    /// What this person sees, and what the next command is decided on.
    pub(super) fn shown(&self) -> &BondState {
        if self.unsent.is_empty() { &self.said } else { self.shown.get_or_init(|| self.with_unsent()) }
    }

    pub(super) fn has_unsent(&self) -> bool {
        !self.unsent.is_empty() || self.engine.is_committing()
    }

    /// Asks the state with what checks sealed letters.
    pub(super) fn with_seals<T>(&self, ask: impl FnOnce(&BondState, OpenSeal<'_>) -> T) -> T {
        ask(self.shown(), &|opening| open_letter(self.engine.keys(), opening))
    }

    pub(super) fn written(&mut self, entry: SharedEntry) {
        self.unsent.push(entry);
        self.shown.take();
    }

    pub(super) fn sent(&mut self, fact: FactId) {
        self.unsent.retain(|entry| entry.id != fact);
        self.shown.take();
    }

    pub(super) fn forget_all(&mut self) {
        self.records.clear();
        self.fold();
    }

    /// Takes in what the log says. The facts that were taken back by it, and whose words are still here, are returned.
    pub(super) fn heard(&mut self, records: Vec<SharedRecord>) -> Vec<FactId> {
        let news: BTreeSet<FactId> = records.iter().map(|record| record.fact_id).collect();
        let open: OpenSeal<'_> = &|opening| open_letter(self.engine.keys(), opening);
        records.iter().for_each(|record| self.said.evolve(record, open));
        self.records.extend(records);
        self.shown.take();
        let idle: BTreeSet<FactId> = self.said.without_effect().iter().map(|without| without.fact).collect();
        let withdrawn = self.records.iter().filter_map(|record| match &record.fact {
            SharedFact::Withdrawn { fact, .. } if !idle.contains(&record.fact_id) => {
                Some((record.fact_id, *fact))
            }
            _ => None,
        });
        // Only what is new, or takes back something new: the rest was forgotten before.
        let here = |fact: &FactId| self.records.iter().any(|record| record.fact_id == *fact);
        withdrawn
            .filter(|(by, fact)| (news.contains(by) || news.contains(fact)) && here(fact))
            .map(|(_, fact)| fact)
            .collect()
    }

    /// One's own sealed letters whose turn it is to open: every letter is in, says the log itself. What is only on its
    /// way does not count: the other may take theirs back before it arrives.
    pub(super) fn to_open(&self, keys: &[(CommitmentId, SealKey)]) -> Vec<(CommitmentId, SealKey)> {
        let me = self.me();
        let ready = |views: Vec<SealView>| {
            let closed =
                views.into_iter().filter(|seal| seal.complete && seal.opened.iter().all(|o| o.by != me));
            closed.filter_map(|seal| seal.own).collect::<BTreeSet<_>>()
        };
        let (said, shown) = (ready(self.said.seal_views(me)), ready(self.shown().seal_views(me)));
        keys.iter().copied().filter(|(id, _)| said.contains(id) && shown.contains(id)).collect()
    }

    /// Everything anew: people may have joined since.
    pub(super) fn fold(&mut self) {
        let keys = self.engine.keys();
        let people: BTreeSet<PersonId> =
            keys.epochs().flat_map(|epoch| keys.members(epoch)).map(|member| person_id(member.key)).collect();
        let mut said = BondState::new(people);
        self.records.iter().for_each(|record| said.evolve(record, &|opening| open_letter(keys, opening)));
        self.said = said;
        self.shown.take();
    }

    fn with_unsent(&self) -> BondState {
        let (mut shown, author) = (self.said.clone(), self.me());
        let last = self.records.last();
        let (stamp, after) = last.map_or_else(Default::default, |record| (record.stamp, record.seq));
        for (entry, seq) in self.unsent.iter().zip(after + 1..) {
            let (day, fact_id, fact) = (entry.day, entry.id, entry.fact.clone());
            let record = SharedRecord { seq, stamp, day, author, fact_id, fact };
            shown.evolve(&record, &|opening| open_letter(self.engine.keys(), opening));
        }
        shown
    }

    /// Whether a letter that was shared is here, and was not taken back.
    pub(super) fn has_letter(&self, letter: LetterId) -> bool {
        self.shown().letters_view().letters.iter().any(|shared| shared.id == letter)
    }
}
