//! The own circle in memory.

use super::DeviceCard;
use super::linking::MARK;
use super::shelf::{self, By, Noted, Row};
use crate::bonds::bond::Parts;
use crate::bonds::stored::Stage;
use crate::bonds::{BondError, BondStage};
use mendwell_circle::CircleKey;
use mendwell_domain::{BondId, FactId};
use mendwell_ledger::{Gathering, OwnBatch, OwnRecord};
use mendwell_platform::{Key, Random, Write};
use mendwell_sync::{Action, Engine, Status};
use mendwell_vault::{Keys, VaultError};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a device remembers of its own circle that the engine does not hold.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Stored {
    /// The host, by its name.
    pub(super) host: String,
    /// How far linking has come.
    pub(super) stage: Stage,
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
    /// Whether what the log held when the program stopped was taken in.
    pub(super) taken_again: bool,
    /// When the last batch was due, while the program runs.
    pub(super) last: Option<u64>,
    /// Whether facts came that are not in the private log yet.
    pub(crate) arrived: bool,
    /// Codes of what the person should know.
    pub(crate) troubles: BTreeSet<String>,
}

impl Noted {
    /// Whether nothing depends on remembering it.
    fn is_over(&self) -> bool {
        self.whole.is_empty() && matches!(self.by, By::Dropped | By::Known)
    }
}

impl Own {
    pub(super) fn new(stored: Stored, engine: Option<Engine<OwnBatch>>) -> Self {
        Self {
            stored,
            engine: engine.map(Engine::by_the_clock),
            gathering: Gathering::default(),
            noted: BTreeMap::new(),
            taken_again: false,
            last: None,
            arrived: false,
            troubles: BTreeSet::new(),
        }
    }

    /// As it was stored; none if this device is alone.
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
        let mut own = Self { noted: shelf::noted(keys, shelf), ..Self::new(stored, engine) };
        if own.devices() > 1 {
            own.stored.stage = Stage::Together;
        }
        Ok(Some(own))
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

    /// Whether the host lost something, and it is being put back.
    pub(super) fn is_healing(&self) -> bool {
        self.engine.as_ref().is_some_and(|engine| engine.status() == Status::Healing)
    }

    /// The items that stand whole in the log: every device has them, or will.
    pub(super) fn known(&self) -> BTreeSet<FactId> {
        self.noted.values().flat_map(|noted| noted.whole.iter().copied()).collect()
    }

    /// Batches of the other device that it does not know to be here.
    pub(super) fn has(&self) -> Vec<FactId> {
        self.noted.values().filter(|noted| noted.by == By::Other).map(|noted| noted.id).collect()
    }

    /// How many batches of this device the other is not known to have.
    pub(super) fn unread(&self) -> usize {
        self.noted.values().filter(|noted| matches!(noted.by, By::Unread { .. })).count()
    }

    /// The other device says which batches it has. It reads in order: one that it passed over was kept from it, and what
    /// stood there and after is not known any more, so that it is said again. The batches about which something changed.
    pub(super) fn heard(&mut self, has: &[FactId]) -> BTreeSet<u64> {
        let has: BTreeSet<&FactId> = has.iter().collect();
        let is_read = |noted: &Noted| matches!(noted.by, By::Unread { .. }) && has.contains(&noted.id);
        let Some(last) = self.noted.iter().rfind(|(_, noted)| is_read(noted)).map(|(seq, _)| *seq) else {
            return BTreeSet::new();
        };
        let (mut passed_over, mut told, mut changed) = (false, BTreeSet::new(), BTreeSet::new());
        for (seq, noted) in &mut self.noted {
            match &mut noted.by {
                By::Other | By::Known => continue,
                By::Unread { has: says } if has.contains(&noted.id) => {
                    told.extend(std::mem::take(says));
                    noted.by = By::Read;
                }
                By::Unread { .. } if *seq < last => {
                    passed_over = true;
                    noted.by = By::Read;
                }
                _ if !passed_over => continue,
                _ => {}
            }
            if passed_over {
                noted.whole.clear();
            }
            changed.insert(*seq);
        }
        for (seq, noted) in &mut self.noted {
            if noted.by == By::Other && told.contains(&noted.id) {
                noted.by = By::Known;
                changed.insert(*seq);
            }
        }
        changed
    }

    pub(super) fn put(&self, keys: &Keys, random: &mut impl Random) -> Result<Write, VaultError> {
        Row::Stored.put(&self.stored, keys, random)
    }

    /// The write after which the disk knows what is known of a batch; one on which nothing depends is forgotten.
    pub(super) fn put_noted(
        &mut self,
        seq: u64,
        keys: &Keys,
        random: &mut impl Random,
    ) -> Result<Write, VaultError> {
        match self.noted.get(&seq) {
            Some(noted) if !noted.is_over() => Row::Noted(seq).put(noted, keys, random),
            _ => {
                self.noted.remove(&seq);
                Ok(Row::Noted(seq).delete())
            }
        }
    }

    /// Codes of what the person should know, as for a bond.
    fn troubles(&self) -> Vec<String> {
        let stopped = self.engine.as_ref().and_then(Engine::stopped_by);
        let new = stopped.filter(|code| !self.troubles.contains(*code));
        new.into_iter().map(str::to_owned).chain(self.troubles.iter().cloned()).collect()
    }

    pub(super) fn card(&self) -> Result<DeviceCard, BondError> {
        Ok(DeviceCard {
            host: self.stored.host.clone(),
            stage: marked(self.stored.stage.view()?),
            devices: u32::try_from(self.devices()).unwrap_or(u32::MAX),
            confirmed: self.engine.as_ref().is_some_and(Engine::is_committing),
            healing: self.is_healing(),
            troubles: self.troubles(),
        })
    }
}

/// With a link that says what it is for.
fn marked(stage: BondStage) -> BondStage {
    match stage {
        BondStage::Inviting { link, open, claims } => {
            BondStage::Inviting { link: link.replacen('#', &format!("#{MARK}"), 1), open, claims }
        }
        other => other,
    }
}
