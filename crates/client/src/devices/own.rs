//! The own circle in memory.

use super::DeviceCard;
use super::shelf::{self, By, Noted, Row};
use crate::bonds::BondError;
use crate::bonds::bond::Parts;
use crate::bonds::stored::Stage;
use mendwell_circle::CircleKey;
use mendwell_domain::{BondId, FactId};
use mendwell_ledger::{Gathering, OwnBatch, OwnRecord};
use mendwell_platform::{Key, Random, Write};
use mendwell_sync::{Action, Engine};
use mendwell_vault::{Keys, VaultError};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a device remembers of its own circle that the engine does not hold.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Stored {
    /// The host, by its name.
    pub(super) host: String,
    /// How far linking has come.
    pub(super) stage: Stage<()>,
    /// Bonds that were left, on whichever device.
    pub(super) left: BTreeSet<BondId>,
}

/// The circle of one's own devices.
pub(crate) struct Own {
    pub(super) stored: Stored,
    pub(super) engine: Option<Engine<OwnBatch>>,
    /// Items whose end is not here yet.
    pub(super) gathering: Gathering,
    /// The batches that were read, by their number in the log.
    pub(super) noted: BTreeMap<u64, Noted>,
    /// When the last batch was due, while the program runs.
    pub(super) last: Option<u64>,
    /// Whether facts came that are not in the private log yet.
    pub(crate) arrived: bool,
    /// Codes of what the person should know.
    pub(crate) troubles: BTreeSet<String>,
}

impl Own {
    pub(super) fn new(stored: Stored, engine: Option<Engine<OwnBatch>>) -> Self {
        Self {
            stored,
            engine: engine.map(Engine::by_the_clock),
            gathering: Gathering::default(),
            noted: BTreeMap::new(),
            last: None,
            arrived: false,
            troubles: BTreeSet::new(),
        }
    }

    /// As it was stored; none if this device is alone. What was read and not taken in is read again.
    pub(crate) fn load(
        keys: &Keys,
        shelf: &[(Key, Vec<u8>)],
        parts: Parts,
        random: &mut impl Random,
    ) -> Result<Option<Self>, BondError> {
        let Some(stored) = shelf::stored::<Stored>(keys, shelf) else { return Ok(None) };
        let engine = match stored.stage {
            // Parts of a circle that was joined and then not stored as joined: it is joined again.
            Stage::Answering(_) => None,
            Stage::Inviting(_) | Stage::Together => Some(Engine::open(parts, random)?),
        };
        Ok(Some(Self { noted: shelf::noted(keys, shelf), ..Self::new(stored, engine) }))
    }

    /// What the log held when the program stopped and was not taken in whole.
    pub(super) fn again(&mut self) -> Vec<OwnRecord> {
        let actions = self.engine.as_mut().map(Engine::refold).unwrap_or_default();
        let records = actions.into_iter().filter_map(|action| match action {
            Action::Shared(records) => Some(records),
            _ => None,
        });
        records.flatten().collect()
    }

    pub(super) fn me(&self) -> Option<CircleKey> {
        self.engine.as_ref().map(|engine| engine.circle().person().key())
    }

    /// How many devices are in it.
    pub(super) fn devices(&self) -> usize {
        self.engine.as_ref().map_or(1, |engine| engine.circle().members().len())
    }

    /// Whether a second device is in, or was confirmed.
    pub(super) fn is_taken(&self) -> bool {
        self.devices() > 1 || self.engine.as_ref().is_some_and(Engine::is_committing)
    }

    /// The items that stand whole in the log: every device has them, or will.
    pub(super) fn known(&self) -> BTreeSet<FactId> {
        self.noted.values().flat_map(|noted| noted.whole.iter().copied()).collect()
    }

    /// Up to where this device has taken everything in.
    pub(super) fn read(&self) -> u64 {
        let newest = self.engine.as_ref().map_or(0, |engine| engine.records().count() as u64);
        self.gathering.waits_from().map_or(newest, |first| first.saturating_sub(1))
    }

    /// Batches of this device that the host still has: those that the other has read, and those that it has not.
    pub(super) fn at_host(&self) -> (Vec<u64>, usize) {
        let read = self.noted.values().filter_map(|noted| match noted.by {
            By::Other { read } => Some(read),
            By::This { .. } => None,
        });
        let read = read.max().unwrap_or(0);
        let mine = self.noted.iter().filter(|(_, noted)| noted.by == By::This { at_host: true });
        let mine = mine.map(|(seq, _)| *seq);
        let (read, unread): (Vec<u64>, Vec<u64>) = mine.partition(|seq| *seq <= read);
        (read, unread.len())
    }

    pub(super) fn put(&self, keys: &Keys, random: &mut impl Random) -> Result<Write, VaultError> {
        Row::Stored.put(&self.stored, keys, random)
    }

    pub(super) fn card(&self) -> Result<DeviceCard, BondError> {
        Ok(DeviceCard {
            host: self.stored.host.clone(),
            stage: self.stored.stage.view()?,
            devices: u32::try_from(self.devices()).unwrap_or(u32::MAX),
            troubles: self.troubles.iter().cloned().collect(),
        })
    }
}
