//! What a device stores of its own circle, beside the parts of the engine: one record for how it stands, one for each batch
//! that was read, one for the facts of a batch that the private log does not have yet.

use super::id;
use super::item::Item;
use crate::ClientError;
use mendwell_domain::FactId;
use mendwell_ledger::Entry;
use mendwell_platform::{Batch, Key, Random, Shelf, Storage, StorageError, Write};
use mendwell_sync::Part;
use mendwell_vault::{Keys, VaultError};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

const VERSION: u8 = 1;

/// A record, beside those of [`mendwell_sync::Part`], whose numbers end below these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// How it stands.
    Stored,
    /// A batch that was read, by its number in the log.
    Noted(u64),
    /// The facts of a batch, on their way into the private log.
    Arrived(u64),
}

impl Row {
    pub(super) fn key(self) -> Key {
        let (kind, number) = match self {
            Self::Stored => (32_u8, None),
            Self::Noted(seq) => (33, Some(seq)),
            Self::Arrived(seq) => (34, Some(seq)),
        };
        let number = number.map(u64::to_be_bytes);
        [id().bytes().as_slice(), &[kind], number.as_ref().map_or(&[], |number| number.as_slice())].concat()
    }

    fn of(key: &[u8]) -> Option<Self> {
        let (kind, rest) = key.strip_prefix(id().bytes())?.split_first()?;
        let number = || rest.try_into().ok().map(u64::from_be_bytes);
        match kind {
            32 => rest.is_empty().then_some(Self::Stored),
            33 => number().map(Self::Noted),
            34 => number().map(Self::Arrived),
            _ => None,
        }
    }

    /// The write that stores it.
    pub(super) fn put(
        self,
        value: &impl Serialize,
        keys: &Keys,
        random: &mut impl Random,
    ) -> Result<Write, VaultError> {
        // Writing to memory cannot fail for types without maps or foreign serializers.
        let plain = Zeroizing::new(postcard::to_extend(value, vec![VERSION]).unwrap_or_default());
        let sealed = keys.seal(Shelf::Circle, &self.key(), &plain, random)?;
        Ok(Write::Put(Shelf::Circle, self.key(), sealed))
    }
}

/// A batch that was read. The items in it are known, and which came first: every device puts facts in that order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Noted {
    /// The batch.
    pub(super) id: FactId,
    /// Which device wrote it.
    pub(super) by: By,
    /// The items that were whole with it.
    pub(super) whole: Vec<FactId>,
}

/// Facts as they came.
pub(super) type Came = Vec<(FactId, Vec<u8>)>;

/// Which device wrote a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum By {
    /// This one; whether the host is still to keep it.
    This { at_host: bool },
    /// The other, which had read the log up to here.
    Other { read: u64 },
}

/// Whether it is a batch that has not left.
pub(super) fn is_unsent(key: &[u8]) -> bool {
    let part = key.strip_prefix(id().bytes()).and_then(Part::from_key);
    matches!(part, Some(Part::Intent(_)))
}

/// The rows of a kind that open. One that does not is as if its batch had not been read: it is said again.
fn rows<T: DeserializeOwned>(keys: &Keys, shelf: &[(Key, Vec<u8>)], kind: fn(Row) -> bool) -> Vec<(Row, T)> {
    let open = |(key, sealed): &(Key, Vec<u8>)| {
        let row = Row::of(key).filter(|row| kind(*row))?;
        let plain = keys.open(Shelf::Circle, key, sealed).ok()?;
        match postcard::take_from_bytes(plain.strip_prefix(&[VERSION])?) {
            Ok((value, [])) => Some((row, value)),
            _ => None,
        }
    };
    shelf.iter().filter_map(open).collect()
}

/// How the own circle stands, if there is one.
pub(super) fn stored<T: DeserializeOwned>(keys: &Keys, shelf: &[(Key, Vec<u8>)]) -> Option<T> {
    rows(keys, shelf, |row| row == Row::Stored).pop().map(|(_, value)| value)
}

/// The batches that were read.
pub(super) fn noted(keys: &Keys, shelf: &[(Key, Vec<u8>)]) -> BTreeMap<u64, Noted> {
    let rows = rows(keys, shelf, |row| matches!(row, Row::Noted(_)));
    let seq = |row| if let Row::Noted(seq) = row { Some(seq) } else { None };
    rows.into_iter().filter_map(|(row, noted)| Some((seq(row)?, noted))).collect()
}

/// What came and is not in the private log yet.
#[derive(Default)]
pub(super) struct Arrived {
    /// The facts, in the order of the own circle's log.
    pub(super) entries: Vec<Entry>,
    /// What takes them out of their place. What only a later version can read stays there.
    pub(super) taken: Batch,
    /// Whether something stays.
    pub(super) rest: bool,
}

/// Looks what came.
pub(super) async fn arrived(
    keys: &Keys,
    storage: &impl Storage,
    random: &mut impl Random,
) -> Result<Arrived, ClientError> {
    let shelf = storage.read(Shelf::Circle).await?;
    let mut arrived = Arrived::default();
    for (row, items) in rows::<Came>(keys, &shelf, |row| matches!(row, Row::Arrived(_))) {
        let before = arrived.entries.len();
        let mut rest = Came::new();
        for (id, bytes) in items {
            match Item::read(id, &bytes) {
                Some(Item::Fact(entry)) => arrived.entries.push(entry),
                _ => rest.push((id, bytes)),
            }
        }
        arrived.rest |= !rest.is_empty();
        if rest.is_empty() {
            arrived.taken.push(Write::Delete(Shelf::Circle, row.key()));
        } else if arrived.entries.len() > before {
            arrived.taken.push(row.put(&rest, keys, random)?);
        }
    }
    Ok(arrived)
}

/// Where each item stands in the own circle's log: facts are folded in this order, those that are not there yet last.
pub(crate) async fn order(
    keys: &Keys,
    storage: &impl Storage,
) -> Result<BTreeMap<FactId, u64>, StorageError> {
    let noted = noted(keys, &storage.read(Shelf::Circle).await?);
    let mut order = BTreeMap::new();
    for (place, item) in (0..).zip(noted.into_values().flat_map(|noted| noted.whole)) {
        order.entry(item).or_insert(place);
    }
    Ok(order)
}
