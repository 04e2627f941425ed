#![doc = include_str!("../README.md")]

#[cfg(feature = "module")]
mod draft;
mod reading;

#[cfg(feature = "module")]
pub use draft::read;
pub use reading::{Note, Reading, Strength};
