//! What the caller stores for the engine: parts, each of which is written again when it changes.

use crate::{Engine, OwnCommit, log::Log, outbox::Outbox, runs::Runs, secret::Secret};
use mendwell_circle::{Circle, CircleError, RecordKeys};
use mendwell_ledger::Content;
use mendwell_platform::{Random, RandomError};
use mendwell_wire::{Generation, Nonce, Record};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

const VERSION: u8 = 1;

/// Which part of an engine's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The group's state.
    Group,
    /// The keys of all epochs.
    Keys,
    /// One's own commit that is on its way.
    Staged,
    /// Which life of the log is kept, and whether it is begun.
    Position,
    /// What drop keys are made of.
    Secret,
    /// A sealed record, by its number.
    Record(u64),
    /// Sealed records that follow each other, by the number of the first.
    Run(u64),
    /// Something to be shared, in the order of sharing. Plain: the caller seals it like everything here.
    Intent(u64),
    /// A body that the host is still to drop, by its nonce.
    Drop([u8; 16]),
    /// A sealed record that found no place in a healed log, by its nonce.
    Left([u8; 16]),
    /// The code of what stopped the circle, until the host shows a log that goes on. It only says so: each start tries again.
    Stopped,
}

impl Part {
    /// The key to store it under: a number for the kind, then what names it.
    pub fn key(self) -> Vec<u8> {
        match self {
            Self::Group => vec![0],
            Self::Keys => vec![1],
            Self::Staged => vec![2],
            Self::Position => vec![3],
            Self::Secret => vec![4],
            Self::Record(seq) => [[5].as_slice(), &seq.to_be_bytes()].concat(),
            Self::Intent(order) => [[6].as_slice(), &order.to_be_bytes()].concat(),
            Self::Drop(nonce) => [[7].as_slice(), &nonce].concat(),
            Self::Left(nonce) => [[8].as_slice(), &nonce].concat(),
            Self::Stopped => vec![9],
            Self::Run(first) => [[10].as_slice(), &first.to_be_bytes()].concat(),
        }
    }

    /// The part of a key; none if it is no part's.
    pub fn from_key(key: &[u8]) -> Option<Self> {
        let (kind, rest) = key.split_first()?;
        let number = || rest.try_into().ok().map(u64::from_be_bytes);
        let plain = |part| rest.is_empty().then_some(part);
        match kind {
            0 => plain(Self::Group),
            1 => plain(Self::Keys),
            2 => plain(Self::Staged),
            3 => plain(Self::Position),
            4 => plain(Self::Secret),
            5 => number().map(Self::Record),
            6 => number().map(Self::Intent),
            7 => rest.try_into().ok().map(Self::Drop),
            8 => rest.try_into().ok().map(Self::Left),
            9 => plain(Self::Stopped),
            10 => number().map(Self::Run),
            _ => None,
        }
    }
}

/// A part as it is now; without bytes it is to be deleted.
#[derive(Clone, PartialEq, Eq)]
pub struct Kept {
    /// Which.
    pub part: Part,
    /// What it holds. Most of it is secret.
    pub bytes: Option<Zeroizing<Vec<u8>>>,
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kept({:?}, ..)", self.part)
    }
}

impl Kept {
    pub(crate) fn gone(part: Part) -> Self {
        Self { part, bytes: None }
    }

    pub(crate) fn plain(part: Part, bytes: Zeroizing<Vec<u8>>) -> Self {
        Self { part, bytes: Some(bytes) }
    }

    pub(crate) fn of(part: Part, value: &impl Serialize) -> Self {
        // Writing to memory cannot fail for types without maps or foreign serializers.
        let bytes = postcard::to_extend(value, vec![VERSION]).unwrap_or_default();
        Self { part, bytes: Some(Zeroizing::new(bytes)) }
    }

    /// Records as [`Kept::record`] writes them, in one part.
    pub(crate) fn run<'r>(first: u64, records: impl ExactSizeIterator<Item = &'r [u8]>) -> Self {
        // As postcard writes a list.
        let count = records.len() as u64;
        let mut bytes = Zeroizing::new(postcard::to_extend(&count, vec![VERSION]).unwrap_or_default());
        records
            .filter_map(|record| record.split_first())
            .for_each(|(_, record)| bytes.extend_from_slice(record));
        Self { part: Part::Run(first), bytes: Some(bytes) }
    }

    pub(crate) fn record(record: &Record) -> Self {
        Self::of(Part::Record(record.header.seq.get()), record)
    }
}

/// Which life of the log is kept.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Position {
    /// None before the first answer of a host.
    pub(crate) generation: Option<Generation>,
    /// Whether this device is the one that begins the log.
    pub(crate) begins: bool,
    /// Whether the log was healed since: then records may name heads of an earlier life.
    pub(crate) healed: bool,
}

/// Why what was kept is no engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeptError {
    /// A part is missing, cut or changed, or the records are no chain.
    #[error("what was kept of this circle is damaged")]
    Damaged,
    /// The group or its keys do not open.
    #[error(transparent)]
    Circle(#[from] CircleError),
    /// The device gave no randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl KeptError {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Damaged => "sync-damaged",
            Self::Circle(why) => why.code(),
            Self::Random(_) => "no-randomness",
        }
    }
}

impl<C: Content> Engine<C> {
    /// The engine as it was kept, wherever it stopped. Its first action folds everything anew.
    ///
    /// # Errors
    /// If a part is missing or damaged.
    pub fn open(
        kept: impl IntoIterator<Item = (Part, Zeroizing<Vec<u8>>)>,
        random: &mut impl Random,
    ) -> Result<Self, KeptError> {
        let (mut group, mut keys, mut secret) = (None, None, None);
        let mut position = Position::default();
        let mut staged = None;
        let mut records: Vec<(u64, Record)> = Vec::new();
        let mut runs = Runs::default();
        let mut outbox = Outbox::default();
        let mut drops = BTreeSet::new();
        let mut stopped_by = None;
        for (part, bytes) in kept {
            match part {
                Part::Group => group = Some(Circle::from_bytes(&bytes)?),
                Part::Keys => keys = Some(RecordKeys::from_bytes(&bytes)?),
                Part::Secret => secret = Secret::from_bytes(&bytes),
                Part::Position => position = read(&bytes)?,
                Part::Staged => staged = Some(read::<OwnCommit>(&bytes)?),
                Part::Record(seq) => {
                    runs.take(seq, 1, true);
                    records.push((seq, read(&bytes)?));
                }
                Part::Run(first) => {
                    let run: Vec<Record> = read(&bytes)?;
                    runs.take(first, run.len(), false);
                    records.extend((0..).map_while(|more| first.checked_add(more)).zip(run));
                }
                // Nobody shares that much; what comes after it has a place.
                Part::Intent(u64::MAX) => return Err(KeptError::Damaged),
                Part::Intent(order) => {
                    outbox.put(order, C::read(&bytes).map_err(|_| KeptError::Damaged)?);
                }
                Part::Drop(nonce) => drop(drops.insert(Nonce::new(nonce))),
                // Kept for the person's own devices and for a later version; nothing is done with it here.
                Part::Left(_) => {}
                Part::Stopped => stopped_by = String::from_utf8(bytes.to_vec()).ok(),
            }
        }
        let circle: Circle = group.ok_or(KeptError::Damaged)?;
        let mut log = Log::new(&circle.id());
        records.sort_by_key(|(seq, _)| *seq);
        for (seq, record) in records {
            // Under another number it would not be found when its body is to go.
            if record.header.seq.get() != seq {
                return Err(KeptError::Damaged);
            }
            let place = log.after(&record).map_err(|_| KeptError::Damaged)?;
            log.push(record, place);
        }
        let keys = keys.ok_or(KeptError::Damaged)?;
        let secret = secret.ok_or(KeptError::Damaged)?;
        let mut engine = Self::with(circle, keys, secret, position, random)?;
        (engine.own, engine.log, engine.outbox, engine.drops) = (staged, log, outbox, drops);
        (engine.stopped_by, engine.runs) = (stopped_by, runs);
        Ok(engine)
    }
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, KeptError> {
    let rest = bytes.strip_prefix(&[VERSION]).ok_or(KeptError::Damaged)?;
    match postcard::take_from_bytes(rest) {
        Ok((value, [])) => Ok(value),
        _ => Err(KeptError::Damaged),
    }
}
