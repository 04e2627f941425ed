//! An open vault: keys, state, log and drafts in memory.

use crate::draft::{self, DraftOf};
use crate::request::Harm;
use mendwell_domain::{Body, BreachView, LetterId, State, Words};
use mendwell_ledger::{Damage, Entry, Log};
use mendwell_platform::{Shelf, Storage, StorageError};
use mendwell_vault::Keys;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) struct Session {
    pub(crate) keys: Keys,
    pub(crate) state: State,
    pub(crate) log: Log,
    pub(crate) drafts: BTreeMap<DraftOf, Body>,
    pub(crate) facts: u32,
    pub(crate) harm: Vec<Harm>,
    #[cfg(feature = "circles")]
    pub(crate) bonds: crate::bonds::Bonds,
}

impl Session {
    /// Reads everything that is stored.
    pub(crate) async fn load(keys: Keys, storage: &impl Storage) -> Result<Self, StorageError> {
        let segments = storage.read(Shelf::Segment).await?;
        let tail = storage.read(Shelf::Tail).await?;
        let mut loaded = Log::load(&keys, &segments, &tail);
        crate::devices::order(&keys, storage).await?.sort(&mut loaded.entries);
        let mut state = State::default();
        for entry in &loaded.entries {
            state.evolve(entry.day, &entry.fact);
        }
        let mut harm: Vec<Harm> = loaded.damage.iter().map(harm).collect();
        let mut drafts = BTreeMap::new();
        for (key, sealed) in storage.read(Shelf::Draft).await? {
            let read = keys.open(Shelf::Draft, &key, &sealed).ok().and_then(|plain| draft::read(&plain));
            match read.filter(|(of, _)| of.key() == key) {
                Some((of, body)) => drop(drafts.insert(of, body)),
                None => harm.push(Harm::Draft),
            }
        }
        let facts = u32::try_from(loaded.entries.len()).unwrap_or(u32::MAX);
        Ok(Self {
            keys,
            state,
            log: loaded.log,
            drafts,
            facts,
            harm,
            #[cfg(feature = "circles")]
            bonds: crate::bonds::Bonds::default(),
        })
    }

    /// Letters with words that are in no kept version yet.
    pub(crate) fn drafted_letters(&self) -> BTreeSet<LetterId> {
        let letters = self.drafts.keys().filter_map(|of| match of {
            DraftOf::Letter(id) => Some(*id),
            DraftOf::Breach(_) | DraftOf::Bond(..) => None,
        });
        letters.collect()
    }

    /// Puts the words being written into a breach's view.
    pub(crate) fn with_draft(&self, mut view: BreachView) -> BreachView {
        if let Some(body) = self.drafts.get(&DraftOf::Breach(view.id)) {
            view.words = Words::new(body.text()).unwrap_or_default();
        }
        view
    }

    /// Folds facts that are on the disk now.
    pub(crate) fn fold(&mut self, entries: &[Entry]) {
        for entry in entries {
            self.state.evolve(entry.day, &entry.fact);
            self.facts = self.facts.saturating_add(1);
        }
    }

    /// Whether nothing of this fact may stay on the disk. The removal itself stays: it must win wherever it arrives.
    pub(crate) fn is_gone(state: &State, entry: &Entry) -> bool {
        let gone = entry.fact.letter().is_some_and(|id| state.is_removed_letter(id))
            || entry.fact.breach().is_some_and(|id| state.is_removed_breach(id))
            || entry.fact.thing().is_some_and(|id| state.is_removed_thing(id));
        gone && !entry.fact.removes()
    }
}

fn harm(damage: &Damage) -> Harm {
    match damage {
        Damage::Record(..) => Harm::Record,
        Damage::Fact(_) => Harm::Fact,
        Damage::Missing(first, last) => Harm::Missing(last - first + 1),
    }
}
