#![doc = include_str!("../README.md")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "test code says what it expected by failing"
)]

mod clock;
pub mod decoders;
mod memory;
mod person;
mod seeded;
#[cfg(feature = "world")]
pub mod world;

pub use clock::FixedClock;
pub use memory::Memory;
pub use person::Person;
pub use seeded::Seeded;
