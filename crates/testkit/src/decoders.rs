//! What must hold for any bytes at all: one function for each decoder, which panics if it does not hold.
//!
//! `fuzz/` calls them with bytes that a machine thinks up, `tests/corpora.rs` with those that were worth keeping. The
//! others are in `tests/decoders` of `content`, `coach`, `circle`, `wire`, `sync` and `client`.

mod disk;
mod facts;
mod messages;
mod sealed;
mod small;

pub use disk::{damaged, restore};
pub use facts::{bond_command, entry, own_batch, segment, shared_entry};
pub use messages::{command, reply, request};
pub use sealed::{header, record, snapshot, words};
pub use small::{device, draft};

/// A decoder's name, which is the name of its folder in `fuzz/corpus`, and what must hold for any bytes.
pub type Decoder = (&'static str, fn(&[u8]));

/// Every decoder.
pub const ALL: [Decoder; 16] = [
    ("header", header),
    ("record", record),
    ("snapshot", snapshot),
    ("words", words),
    ("entry", entry),
    ("segment", segment),
    ("shared-entry", shared_entry),
    ("bond-command", bond_command),
    ("own-batch", own_batch),
    ("draft", draft),
    ("device", device),
    ("damaged", damaged),
    ("restore", restore),
    ("request", request),
    ("reply", reply),
    ("command", command),
];

/// The most bytes of memory that may be in use at once while a decoder is checked with an input of this length.
///
/// Lengths inside the input are promises of a stranger. Serde believes them up to a mebibyte a list, and a list in a
/// list is the deepest we have; what is really there may be held some times over, as it is written again and compared.
pub fn most_memory(input: usize) -> u64 {
    let input = u64::try_from(input).unwrap_or(u64::MAX);
    (4 << 20) + input.saturating_mul(64)
}
