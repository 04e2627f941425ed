//! One's own devices: linking a second one, and what the two tell each other through a circle of their own.
//!
//! The own circle's traffic goes by a clock, in batches of one size, full or empty, so that what somebody does alone shows
//! in nothing that leaves. Without the feature `circles` the circle itself cannot be opened; what came through it can be
//! taken into the private log.

mod ask;
#[cfg(feature = "circles")]
mod clock;
mod fact;
#[cfg(feature = "circles")]
mod item;
#[cfg(feature = "circles")]
mod linking;
#[cfg(feature = "circles")]
mod own;
mod private;
#[cfg(feature = "circles")]
mod removing;
pub(crate) mod shelf;
#[cfg(feature = "circles")]
mod taking;
#[cfg(feature = "circles")]
mod within;
#[cfg(not(feature = "circles"))]
mod without;

pub use ask::{DeviceCard, DeviceReply, DeviceRequest};
#[cfg(feature = "circles")]
pub(crate) use linking::is_own;
#[cfg(feature = "circles")]
pub(crate) use own::Own;
pub(crate) use shelf::order;

use mendwell_domain::{BondId, FreshId};

/// What the own circle is called where bonds have their names. No bond has it: theirs are random.
pub(crate) fn id() -> BondId {
    FreshId([0xff; 16]).into()
}
