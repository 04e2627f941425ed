//! A fact on its way between one's own devices: the one kind of item that concerns the private log. It is passed on as it
//! stands there, unread.

use mendwell_domain::FactId;
use mendwell_ledger::Entry;
#[cfg(feature = "circles")]
use zeroize::Zeroizing;

pub(super) const VERSION: u8 = 1;
const FACT: u8 = 0;
#[cfg(feature = "circles")]
pub(super) const OF_BONDS: u8 = 1;

/// As an item: of the bytes of an entry.
#[cfg(feature = "circles")]
pub(super) fn bytes(entry: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new([&[VERSION, FACT], entry].concat())
}

/// Reads one; none if it is something else, a later version wrote it, or it is another one than was said.
pub(super) fn read(id: FactId, bytes: &[u8]) -> Option<Entry> {
    let entry = Entry::read(bytes.strip_prefix(&[VERSION, FACT])?).ok()?;
    (entry.id == id).then_some(entry)
}
