#![doc = include_str!("../README.md")]

mod health;
mod limits;

pub use health::{HEALTH_PATH, Health, Status};
pub use limits::{BODY_BYTES, HEAD_BYTES, HEAD_FIELDS, LIMITS, Limit, URI_BYTES};

/// The version of everything in this crate: what is said, where, and within which limits.
///
/// It rises when an older reader would misunderstand; additions it can skip leave it alone.
pub const VERSION: u32 = 1;
