//! Bonds: meeting somebody, and what is shared with them. Each has a circle of its own at a host.
//!
//! Nothing here speaks to a host: what is to be carried there leaves as an [`Errand`], and what came of it comes back.

//!
//! Without the feature `circles` only the types are here, and what can be said where there are no bonds.

#[cfg(feature = "circles")]
mod alone;
mod ask;
#[cfg(feature = "circles")]
pub(crate) mod bond;
mod called;
#[cfg(feature = "circles")]
pub(crate) mod circle;
#[cfg(feature = "circles")]
pub(crate) mod client;
#[cfg(feature = "circles")]
pub(crate) mod errands;
#[cfg(feature = "circles")]
mod error;
#[cfg(feature = "circles")]
pub(crate) mod host;
#[cfg(feature = "circles")]
pub(crate) mod meeting;
mod order;
#[cfg(feature = "circles")]
pub(crate) mod stored;
#[cfg(feature = "circles")]
mod within;
#[cfg(not(feature = "circles"))]
mod without;

#[cfg(feature = "circles")]
pub use alone::BondClient;
pub use ask::{
    BondCard, BondPage, BondReply, BondRequest, BondStage, ClaimView, Errand, Fetching, OwnShared,
};
#[cfg(feature = "circles")]
pub(crate) use bond::Bonds;
#[cfg(feature = "circles")]
pub use error::BondError;
pub use order::BondOrder;
