//! A fact on its way between one's own devices: the one kind of item that concerns the private log.

use mendwell_domain::FactId;
use mendwell_ledger::Entry;

pub(super) const VERSION: u8 = 1;
/// The kind of an item that is a fact: the first of `Item`.
const FACT: u8 = 0;

/// Reads one; none if it is something else, a later version wrote it, or it is another one than was said.
pub(super) fn read(id: FactId, bytes: &[u8]) -> Option<Entry> {
    match postcard::take_from_bytes::<Entry>(bytes.strip_prefix(&[VERSION, FACT])?) {
        Ok((entry, [])) if entry.id == id => Some(entry),
        _ => None,
    }
}
