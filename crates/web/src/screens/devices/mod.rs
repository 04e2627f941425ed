//! Screens about one's own devices: linking a second one, and going on without it.

mod alone;
mod answering;
mod card;
mod claims;
mod first;
mod inviting;
mod join;
mod linked;
mod notices;
mod passphrase;
mod remove;
mod standing;
mod stop;

pub(super) use first::JoinFirst;
pub(super) use join::JoinDevice;
pub(super) use remove::RemoveDevice;
pub(super) use standing::Devices;
pub(crate) use standing::go_on_joining;
