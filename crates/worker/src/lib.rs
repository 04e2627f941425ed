#![doc = include_str!("../README.md")]

mod answer;
#[cfg(not(feature = "circles"))]
mod client;

#[cfg(feature = "circles")]
mod bonds;

pub use answer::Answer;
