//! Everything in a vault as plain records for the recovery sheet, and back.

use crate::devices::{self, shelf::Row};
use crate::{ClientError, draft};
use mendwell_platform::{Batch, Random, Shelf, Storage, Write};
use mendwell_vault::{Keys, Record};

const SHELVES: [Shelf; 6] =
    [Shelf::Segment, Shelf::Tail, Shelf::Draft, Shelf::Bond, Shelf::Circle, Shelf::Own];

/// Every record that opens. What is damaged cannot be carried over; the vault's health names it.
pub(crate) async fn gather(keys: &Keys, storage: &impl Storage) -> Result<Vec<Record>, ClientError> {
    let mut records = Vec::new();
    for shelf in SHELVES {
        for (key, sealed) in storage.read(shelf).await? {
            if is_this_device(shelf, &key) {
                continue;
            }
            if let Ok(plain) = keys.open(shelf, place(shelf, &key), &sealed) {
                records.push((shelf.number(), key, plain.to_vec()));
            }
        }
    }
    let order = devices::order(keys, storage).await?.items;
    if !order.is_empty() {
        records.push((Shelf::Own.number(), Row::Order.key(), Row::bytes(&order).to_vec()));
    }
    Ok(records)
}

/// The batch that puts these records under new keys. Records of shelves that this version does not know are left out.
pub(crate) fn scatter(
    records: Vec<Record>,
    keys: &Keys,
    random: &mut impl Random,
) -> Result<Batch, ClientError> {
    let mut batch = Batch::new();
    for (number, key, plain) in records {
        if let Some(shelf) = SHELVES.into_iter().find(|shelf| shelf.number() == number) {
            let sealed = keys.seal(shelf, place(shelf, &key), &plain, random)?;
            batch.push(Write::Put(shelf, key, sealed));
        }
    }
    Ok(batch)
}

/// What makes this device a device of its own: one that is made of a snapshot is another, and is linked anew.
fn is_this_device(shelf: Shelf, key: &[u8]) -> bool {
    match shelf {
        Shelf::Circle => key.starts_with(devices::id().bytes()),
        Shelf::Own => true,
        _ => false,
    }
}

/// The key for which a record is sealed.
fn place(shelf: Shelf, key: &[u8]) -> &[u8] {
    if shelf == Shelf::Draft { draft::place(key) } else { key }
}
