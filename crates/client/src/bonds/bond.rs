//! Bonds in memory, and how they are read at unlocking.

use super::circle::InCircle;
use super::errands::Expects;
use super::stored::{Stage, Stored};
use super::{BondCard, BondError, BondPage, Errand, Fetching, OwnShared, host};
use crate::ClientError;
use crate::devices::{self, Own};
use mendwell_domain::{BondId, FreshId, LetterId};
use mendwell_ledger::{Content as _, SharedEntry};
use mendwell_platform::{Batch, Call, Key, Random, Shelf, Storage, Stream, Write};
use mendwell_sync::{Action, Engine, Kept, Part, Status};
use mendwell_vault::{Keys, VaultError};
use mendwell_wire::{Hello, routes, to_frame};
use std::collections::{BTreeMap, BTreeSet};
use zeroize::Zeroizing;

/// The code of an invitation that its host has no more.
pub(super) const GONE: &str = "mailbox-gone";

/// What was kept of a circle.
pub(crate) type Parts = Vec<(Part, Zeroizing<Vec<u8>>)>;

/// One bond.
pub(crate) struct Bond {
    pub(crate) stored: Stored,
    pub(crate) circle: Option<InCircle>,
    /// How far catching up has come, unless it is done.
    pub(crate) fetching: Option<Fetching>,
    /// Codes of what the person should know.
    pub(crate) troubles: BTreeSet<String>,
}

/// What an answer is for.
#[derive(Clone, Copy)]
pub(crate) enum Purpose {
    /// The engine asked, under this number.
    Engine(u64, Expects),
    /// Meeting somebody.
    Meeting,
}

/// Whose circle something is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// A bond's.
    Bond(BondId),
    /// The one of one's own devices.
    Own,
}

/// All bonds of a vault and the own circle, and what is on its way to hosts.
#[derive(Default)]
pub(crate) struct Bonds {
    pub(crate) bonds: BTreeMap<BondId, Bond>,
    /// None for a person with one device.
    pub(crate) own: Option<Own>,
    pub(super) queue: Vec<Errand>,
    pub(super) pending: BTreeMap<u64, (Whose, Purpose)>,
    /// The live feed of each bond: its errand's number, and the engine's.
    feeds: BTreeMap<BondId, (u64, u64)>,
    /// Whether there is something that no screen has shown yet.
    pub(crate) news: bool,
    /// The number of the last errand; zero before anything was read.
    next: u64,
    /// How many bonds could not be read. Their records are kept as they are.
    pub(super) unread: u32,
}

impl Bonds {
    /// Reads what is stored.
    pub(crate) async fn load(
        keys: &Keys,
        storage: &impl Storage,
        random: &mut impl Random,
    ) -> Result<Self, ClientError> {
        // Answers to calls of an earlier reading must not be taken for answers to those of this one.
        let next = u64::from_be_bytes(Stream::new(random, [0; 16]).array()?) >> 1;
        let mut bonds = Self { next: next + 1, ..Self::default() };
        let shelf = storage.read(Shelf::Circle).await?;
        let mut parts = parts(keys, &shelf);
        let own = parts.remove(&devices::id()).unwrap_or_default();
        let noted = storage.read(Shelf::Own).await?;
        match Own::load(keys, &noted, own, &mut Stream::new(random, *devices::id().bytes())) {
            Ok(own) => bonds.own = own,
            Err(_) => bonds.unread += 1,
        }
        for (key, sealed) in storage.read(Shelf::Bond).await? {
            let opened = keys.open(Shelf::Bond, &key, &sealed).ok();
            let stored = opened.and_then(|plain| Stored::read(&plain));
            let (Some(id), Some(stored)) = (id_of(&key), stored) else {
                bonds.unread += 1;
                continue;
            };
            let mut stream = Stream::new(random, *id.bytes());
            match Bond::open(stored, parts.remove(&id).unwrap_or_default(), &mut stream) {
                Ok(bond) => drop(bonds.bonds.insert(id, bond)),
                Err(_) => bonds.unread += 1,
            }
        }
        Ok(bonds)
    }

    /// Whether facts came from this person's other device since this was last asked.
    pub(crate) fn has_arrived(&mut self) -> bool {
        self.own.as_mut().is_some_and(|own| std::mem::take(&mut own.arrived))
    }

    /// Whether what is stored was read.
    pub(super) fn is_read(&self) -> bool {
        self.next != 0
    }

    pub(crate) fn get(&self, id: BondId) -> Result<&Bond, BondError> {
        self.bonds.get(&id).ok_or(BondError::Unknown)
    }

    pub(super) fn get_mut(&mut self, id: BondId) -> Result<&mut Bond, BondError> {
        self.bonds.get_mut(&id).ok_or(BondError::Unknown)
    }

    /// What the person should know of this circle.
    pub(super) fn troubles(&mut self, whose: Whose) -> Result<&mut BTreeSet<String>, BondError> {
        match whose {
            Whose::Bond(id) => self.get_mut(id).map(|bond| &mut bond.troubles),
            Whose::Own => self.own.as_mut().map(|own| &mut own.troubles).ok_or(BondError::Unknown),
        }
    }

    /// Puts a call on its way.
    pub(crate) fn post(&mut self, whose: Whose, purpose: Purpose, call: Call) {
        self.next += 1;
        self.pending.insert(self.next, (whose, purpose));
        self.queue.push(Errand::Call { number: self.next, call });
    }

    /// Opens a bond's live feed, in place of an earlier one.
    pub(super) fn listen(&mut self, bond: BondId, number: u64, hello: &Hello) {
        self.next += 1;
        self.feeds.insert(bond, (self.next, number));
        let Ok(stored) = self.get(bond).map(|bond| &bond.stored) else { return };
        // Writing to memory cannot fail for types without maps or foreign serializers.
        let (host, hello) = (host::origin(&stored.host), to_frame(hello).unwrap_or_default());
        let (number, path) = (self.next, routes::LIVE.path.to_owned());
        self.queue.push(Errand::Listen { number, bond, host, path, hello });
    }

    /// Whose live feed an errand opened, and the engine's number for it; none if it is of no use any more.
    pub(super) fn feed(&self, errand: u64) -> Option<(BondId, u64)> {
        let mut feeds = self.feeds.iter();
        feeds.find(|(_, (number, _))| *number == errand).map(|(bond, (_, engines))| (*bond, *engines))
    }

    /// Whether somebody is being asked for this meeting.
    pub(crate) fn is_meeting(&self, of: Whose) -> bool {
        self.pending.values().any(|(whose, purpose)| *whose == of && matches!(purpose, Purpose::Meeting))
    }

    /// What was on its way for this circle is not any more.
    pub(crate) fn call_back(&mut self, of: Whose) {
        self.pending.retain(|_, (whose, _)| *whose != of);
        let pending = &self.pending;
        self.queue.retain(|errand| match errand {
            Errand::Call { number, .. } => pending.contains_key(number),
            Errand::Listen { bond, .. } | Errand::Hush { bond } => Whose::Bond(*bond) != of,
        });
        let Whose::Bond(bond) = of else { return };
        if self.feeds.remove(&bond).is_some() {
            self.queue.push(Errand::Hush { bond });
        }
    }
}

impl Bond {
    fn open(stored: Stored, parts: Parts, random: &mut impl Random) -> Result<Self, BondError> {
        let circle = match stored.stage {
            // Parts of a circle that was joined and then not stored as joined: it is joined again.
            Stage::Answering(_) => None,
            Stage::Inviting(_) | Stage::Together => {
                let mut unsent: Vec<(u64, SharedEntry)> = parts
                    .iter()
                    .filter_map(|(part, bytes)| match part {
                        Part::Intent(order) => SharedEntry::read(bytes).ok().map(|entry| (*order, entry)),
                        _ => None,
                    })
                    .collect();
                unsent.sort_by_key(|(order, _)| *order);
                let unsent = unsent.into_iter().map(|(_, entry)| entry).collect();
                Some(InCircle::new(Engine::open(parts, random)?, unsent))
            }
        };
        // The host is not asked for it again, so nothing else would say it.
        let troubles = stored.stage.is_over().then(|| GONE.to_owned()).into_iter().collect();
        let mut bond = Self { stored, circle, fetching: None, troubles };
        bond.refold();
        Ok(bond)
    }

    /// Folds what the log held when the program stopped.
    fn refold(&mut self) {
        let Some(circle) = &mut self.circle else { return };
        for action in circle.engine.refold() {
            match action {
                // What was taken back meanwhile is forgotten when the log is next looked at.
                Action::Shared(records) => drop(circle.heard(records)),
                Action::Named(trouble) => drop(self.troubles.insert(trouble.code().into())),
                _ => {}
            }
        }
    }

    /// Its circle, if people are in it together.
    pub(super) fn together(&self) -> Result<&InCircle, BondError> {
        match (&self.stored.stage, &self.circle) {
            (Stage::Together, Some(circle)) => Ok(circle),
            _ => Err(BondError::NotTogether),
        }
    }

    pub(super) fn circle_mut(&mut self) -> Result<&mut InCircle, BondError> {
        self.circle.as_mut().ok_or(BondError::NotTogether)
    }

    /// Which of the letters that were shared of this one still stands: what a better version follows.
    pub(super) fn shared_as(&self, letter: LetterId) -> Option<LetterId> {
        let circle = self.circle.as_ref()?;
        let all = self.stored.shared.iter().rev();
        all.filter(|(own, _)| *own == letter)
            .map(|(_, shared)| *shared)
            .find(|shared| circle.has_letter(*shared))
    }

    fn own_letters(&self, circle: &InCircle) -> Vec<OwnShared> {
        let all = self.stored.shared.iter().filter(|(_, shared)| circle.has_letter(*shared));
        all.map(|(own, shared)| OwnShared { own: *own, shared: *shared }).collect()
    }

    /// Codes of what the person should know. What stopped the circle is said also after a start, before a host is asked.
    fn troubles(&self) -> Vec<String> {
        let stopped = self.circle.as_ref().and_then(|circle| circle.engine.stopped_by());
        let new = stopped.filter(|code| !self.troubles.contains(*code));
        new.into_iter().map(str::to_owned).chain(self.troubles.iter().cloned()).collect()
    }

    pub(super) fn card(&self, id: BondId) -> Result<BondCard, BondError> {
        Ok(BondCard {
            id,
            other: self.stored.other.clone(),
            their_name: self.circle.as_ref().map(InCircle::their_name).unwrap_or_default(),
            host: self.stored.host.clone(),
            stage: self.stored.stage.view()?,
            resting: self.stored.resting,
            unsent: self.circle.as_ref().is_some_and(InCircle::has_unsent),
            healing: self.circle.as_ref().is_some_and(|circle| circle.engine.status() == Status::Healing),
            fetching: self.fetching,
            troubles: self.troubles(),
        })
    }

    pub(super) fn page(&self, id: BondId) -> Result<BondPage, BondError> {
        let circle = self.together()?;
        let (me, state) = (circle.me(), circle.shown());
        Ok(BondPage {
            card: self.card(id)?,
            me,
            bond: state.bond_view(),
            letters: state.letters_view(),
            own_letters: self.own_letters(circle),
            exchanges: state.exchange_views(me),
            seals: state.seal_views(me),
            questions: state.questions_view(),
        })
    }
}

/// The parts of every circle that open. One that does not is missing when its circle is opened, and named there.
fn parts(keys: &Keys, rows: &[(Key, Vec<u8>)]) -> BTreeMap<BondId, Parts> {
    let mut circles: BTreeMap<_, Parts> = BTreeMap::new();
    for (key, sealed) in rows {
        let part = key.get(ID..).and_then(Part::from_key);
        if let (Some(id), Some(part), Ok(plain)) = (id_of(key), part, keys.open(Shelf::Circle, key, sealed)) {
            circles.entry(id).or_default().push((part, plain));
        }
    }
    circles
}

/// The length of a bond's identity, with which every key of its records begins.
const ID: usize = 16;

pub(crate) fn id_of(key: &[u8]) -> Option<BondId> {
    key.first_chunk().map(|id| FreshId(*id).into())
}

/// The write that stores a bond.
pub(crate) fn put(
    id: BondId,
    stored: &Stored,
    keys: &Keys,
    random: &mut impl Random,
) -> Result<Write, VaultError> {
    let key = id.bytes().to_vec();
    let sealed = keys.seal(Shelf::Bond, &key, &stored.bytes(), random)?;
    Ok(Write::Put(Shelf::Bond, key, sealed))
}

/// The writes that store parts of its circle.
pub(crate) fn keep(
    id: BondId,
    kept: Vec<Kept>,
    keys: &Keys,
    random: &mut impl Random,
) -> Result<Batch, VaultError> {
    let mut batch = Batch::new();
    for Kept { part, bytes } in kept {
        let key = [id.bytes().as_slice(), &part.key()].concat();
        batch.push(match bytes {
            Some(plain) => {
                let sealed = keys.seal(Shelf::Circle, &key, &plain, random)?;
                Write::Put(Shelf::Circle, key, sealed)
            }
            None => Write::Delete(Shelf::Circle, key),
        });
    }
    Ok(batch)
}
