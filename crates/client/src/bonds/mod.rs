//! Bonds: meeting somebody, and what is shared with them. Each has a circle of its own at a host.
//!
//! Nothing here speaks to a host: what is to be carried there leaves as an [`Errand`], and what came of it comes back.

mod ask;
mod bond;
mod circle;
mod client;
mod errands;
mod error;
mod host;
mod meeting;
mod stored;

pub use ask::{BondCard, BondPage, BondReply, BondRequest, BondStage, ClaimView, Errand};
pub(crate) use bond::Bonds;
pub use error::BondError;
