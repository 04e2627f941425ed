//! Circles of several devices on a network that fails, with a host by its real rules.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod epochs;
mod lying;
mod rules;
mod seeds;
