//! The rules of a bond, as two people would notice them, and as somebody would try to get round them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod absorbing;
mod basics;
mod determinism;
mod exchange;
mod frozen;
mod hostile;
mod letters;
mod pair;
mod questions;
mod seal;
mod views;
