//! Circles as their members, and people who are none, would notice them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod circle;
mod common;
mod frozen;
mod letter;
mod meeting;
mod records;
mod run;
