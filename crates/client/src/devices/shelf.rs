//! What a device stores of its own circle beside the parts of the engine: one record for how it stands, one for each batch
//! that was read, one for the facts of a batch that the private log does not have yet.

use super::{fact, id};
use crate::ClientError;
use mendwell_domain::FactId;
use mendwell_ledger::Entry;
use mendwell_platform::{Batch, Key, Random, Shelf, Storage, StorageError, Write};
use mendwell_vault::{Keys, VaultError};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
/// How the key of a part begins that holds what has not left: [`mendwell_sync::Part::Intent`].
const INTENT: u8 = 6;

/// A record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Row {
    /// How it stands.
    Stored,
    /// The order of the facts that an earlier own circle knew.
    Order,
    /// A batch that was read, by its number in the log.
    Noted(u64),
    /// The facts of a batch, on their way into the private log.
    Arrived(u64),
}

impl Row {
    pub(crate) fn key(self) -> Key {
        let numbered = |kind: u8, seq: u64| [&[kind][..], &seq.to_be_bytes()].concat();
        match self {
            Self::Stored => vec![1],
            Self::Order => vec![2],
            Self::Noted(seq) => numbered(3, seq),
            Self::Arrived(seq) => numbered(4, seq),
        }
    }

    fn of(key: &[u8]) -> Option<Self> {
        let (kind, rest) = key.split_first()?;
        let number = || rest.try_into().ok().map(u64::from_be_bytes);
        match kind {
            1 => rest.is_empty().then_some(Self::Stored),
            2 => rest.is_empty().then_some(Self::Order),
            3 => number().map(Self::Noted),
            4 => number().map(Self::Arrived),
            _ => None,
        }
    }

    /// Whether it is the key of facts on their way into the private log.
    #[cfg(feature = "circles")]
    pub(super) fn is_arrived(key: &[u8]) -> bool {
        matches!(Self::of(key), Some(Self::Arrived(_)))
    }

    /// What it holds as bytes.
    pub(crate) fn bytes(value: &impl Serialize) -> Zeroizing<Vec<u8>> {
        // Writing to memory cannot fail for types without maps or foreign serializers.
        Zeroizing::new(postcard::to_extend(value, vec![VERSION]).unwrap_or_default())
    }

    /// The write that stores it.
    pub(super) fn put(
        self,
        value: &impl Serialize,
        keys: &Keys,
        random: &mut impl Random,
    ) -> Result<Write, VaultError> {
        let sealed = keys.seal(Shelf::Own, &self.key(), &Self::bytes(value), random)?;
        Ok(Write::Put(Shelf::Own, self.key(), sealed))
    }

    /// The write that takes it away.
    pub(super) fn delete(self) -> Write {
        Write::Delete(Shelf::Own, self.key())
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

/// Which device wrote a batch, and who knows of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum By {
    /// This one. The other is not known to have it, nor to know that this device has these.
    Unread { has: Vec<FactId> },
    /// This one. The other has it; the host does not need it any more.
    Read,
    /// This one. The host was told.
    Dropped,
    /// The other, which may not know that it is here.
    Other,
    /// The other, which knows that it is here.
    Known,
}

/// Facts as they came.
pub(super) type Came = Vec<(FactId, Zeroizing<Vec<u8>>)>;

/// The records of a kind that open. One that does not is as if its batch had not been read: it is said again.
fn rows<T: DeserializeOwned>(keys: &Keys, shelf: &[(Key, Vec<u8>)], kind: fn(Row) -> bool) -> Vec<(Row, T)> {
    let open = |(key, sealed): &(Key, Vec<u8>)| {
        let row = Row::of(key).filter(|row| kind(*row))?;
        let plain = keys.open(Shelf::Own, key, sealed).ok()?;
        match postcard::take_from_bytes(plain.strip_prefix(&[VERSION])?) {
            Ok((value, [])) => Some((row, value)),
            _ => None,
        }
    };
    shelf.iter().filter_map(open).collect()
}

/// How the own circle stands, if there is one.
#[cfg(feature = "circles")]
pub(super) fn stored<T: DeserializeOwned>(keys: &Keys, shelf: &[(Key, Vec<u8>)]) -> Option<T> {
    rows(keys, shelf, |row| row == Row::Stored).pop().map(|(_, value)| value)
}

/// The batches that were read.
pub(super) fn noted(keys: &Keys, shelf: &[(Key, Vec<u8>)]) -> BTreeMap<u64, Noted> {
    let rows = rows(keys, shelf, |row| matches!(row, Row::Noted(_)));
    let seq = |row| if let Row::Noted(seq) = row { Some(seq) } else { None };
    rows.into_iter().filter_map(|(row, noted)| Some((seq(row)?, noted))).collect()
}

/// Whether this device has an own circle.
pub(crate) async fn is_linked(storage: &impl Storage) -> Result<bool, StorageError> {
    let shelf = storage.read(Shelf::Own).await?;
    Ok(shelf.iter().any(|(key, _)| Row::of(key) == Some(Row::Stored)))
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
    let shelf = storage.read(Shelf::Own).await?;
    let mut arrived = Arrived::default();
    for (row, items) in rows::<CameBytes>(keys, &shelf, |row| matches!(row, Row::Arrived(_))) {
        let before = arrived.entries.len();
        let mut rest = Came::new();
        for (id, bytes) in came(items) {
            match fact::read(id, &bytes) {
                Some(entry) => arrived.entries.push(entry),
                None => rest.push((id, bytes)),
            }
        }
        arrived.rest |= !rest.is_empty();
        if rest.is_empty() {
            arrived.taken.push(row.delete());
        } else if arrived.entries.len() > before {
            arrived.taken.push(put_came(row, &rest, keys, random)?);
        }
    }
    Ok(arrived)
}

/// What came and no earlier version could read, with its place.
#[cfg(feature = "circles")]
pub(super) async fn waiting(keys: &Keys, storage: &impl Storage) -> Result<Vec<(Row, Came)>, StorageError> {
    let shelf = storage.read(Shelf::Own).await?;
    let rows = rows::<CameBytes>(keys, &shelf, |row| matches!(row, Row::Arrived(_)));
    Ok(rows.into_iter().map(|(row, items)| (row, came(items))).collect())
}

type CameBytes = Vec<(FactId, Vec<u8>)>;

fn came(items: CameBytes) -> Came {
    items.into_iter().map(|(id, bytes)| (id, Zeroizing::new(bytes))).collect()
}

/// The write that stores what came.
pub(super) fn put_came(
    row: Row,
    items: &Came,
    keys: &Keys,
    random: &mut impl Random,
) -> Result<Write, VaultError> {
    let items: Vec<(FactId, &[u8])> = items.iter().map(|(id, bytes)| (*id, bytes.as_slice())).collect();
    row.put(&items, keys, random)
}

/// Which item comes before which: facts are folded in this order, those that no own circle knows yet last.
pub(crate) async fn order(keys: &Keys, storage: &impl Storage) -> Result<Order, StorageError> {
    let shelf = storage.read(Shelf::Own).await?;
    let before =
        rows::<Vec<FactId>>(keys, &shelf, |row| row == Row::Order).into_iter().flat_map(|(_, ids)| ids);
    let since = noted(keys, &shelf).into_values().flat_map(|noted| noted.whole);
    let mut order = Order::default();
    for item in before.chain(since) {
        if !order.places.contains_key(&item) {
            order.places.insert(item, order.items.len());
            order.items.push(item);
        }
    }
    Ok(order)
}

/// An order of items.
#[derive(Default)]
pub(crate) struct Order {
    /// Each once.
    pub(crate) items: Vec<FactId>,
    places: BTreeMap<FactId, usize>,
}

impl Order {
    /// The place of an item: after all others if it is not known.
    pub(super) fn place(&self, item: FactId) -> usize {
        self.places.get(&item).copied().unwrap_or(usize::MAX)
    }

    /// Puts entries in it, and leaves those that it does not know where they are, after the others.
    pub(crate) fn sort(&self, entries: &mut [Entry]) {
        entries.sort_by_key(|entry| self.place(entry.id));
    }
}

/// What takes a batch away that has not left. The next one is made anew.
pub(crate) async fn unsent(storage: &impl Storage) -> Result<Batch, StorageError> {
    if !is_linked(storage).await? {
        return Ok(Batch::new());
    }
    let own = id();
    let is_unsent =
        |key: &Key| key.strip_prefix(own.bytes()).is_some_and(|part| part.first() == Some(&INTENT));
    let rows = storage.read(Shelf::Circle).await?.into_iter().map(|(key, _)| key);
    Ok(rows.filter(is_unsent).map(|key| Write::Delete(Shelf::Circle, key)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_domain::FreshId;

    #[test]
    fn the_bytes_are_frozen() {
        let id = |n| FreshId([n; 16]).into();
        let ids = |n| [n; 16];
        assert_eq!(Row::Stored.key(), [1]);
        assert_eq!(Row::Order.key(), [2]);
        assert_eq!(Row::Noted(258).key(), [3, 0, 0, 0, 0, 0, 0, 1, 2]);
        assert_eq!(Row::Arrived(1).key(), [4, 0, 0, 0, 0, 0, 0, 0, 1]);
        for row in [Row::Stored, Row::Order, Row::Noted(7), Row::Arrived(8)] {
            assert_eq!(Row::of(&row.key()), Some(row));
        }
        let noted = |by| Noted { id: id(1), by, whole: vec![id(2)] };
        let bytes = |by: &[u8]| [&[1][..], &ids(1), by, &[1], &ids(2)].concat();
        let unread = [&[0, 1][..], &ids(3)].concat();
        for (by, part) in [
            (By::Unread { has: vec![id(3)] }, unread.as_slice()),
            (By::Read, &[1]),
            (By::Dropped, &[2]),
            (By::Other, &[3]),
            (By::Known, &[4]),
        ] {
            assert_eq!(*Row::bytes(&noted(by)), bytes(part));
        }
        assert_eq!(*Row::bytes(&vec![id(5), id(6)]), [&[1, 2][..], &ids(5), &ids(6)].concat());
    }

    #[cfg(feature = "circles")]
    #[test]
    fn what_has_not_left_is_known_by_its_key() {
        assert_eq!(mendwell_sync::Part::Intent(0).key()[0], INTENT);
    }
}
