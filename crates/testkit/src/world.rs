//! Devices of one circle, a network that fails, and a host that works by its real rules.
//!
//! Time is seconds that the world counts. Everything random comes from the seed; what MLS draws from the system does
//! not change what happens.

#![allow(clippy::indexing_slicing, reason = "test code says what it expected by failing")]

mod circles;
mod desk;
mod device;
mod host;
mod network;

pub use circles::{Adding, adding, circles, renewed};
pub use desk::Desk;
pub use device::Device;
pub use host::Host;
pub use network::{Faults, World};
