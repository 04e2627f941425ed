//! How two people meet: a link, a claim, six words, a welcome. Three steps that need never be online together.

mod base64;
mod claim;
mod error;
mod invitation;
mod link;
mod words;

pub use claim::Claiming;
pub use error::MeetingError;
pub use invitation::{Claim, Confirmed, Invitation};
pub use link::Link;
pub use words::Words;
