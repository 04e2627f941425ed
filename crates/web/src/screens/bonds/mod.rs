//! Screens about bonds with other people.

pub(super) mod answer;
mod answering;
mod before;
pub(super) mod bond;
mod cards;
mod claims;
mod composer;
mod handing;
pub(super) mod invite;
mod inviting;
pub(crate) mod kept;
pub(super) mod leave;
pub(super) mod list;
mod look;
mod names;
mod notices;
mod qr;
pub(super) mod settings;
mod together;
mod ways;
mod words;
