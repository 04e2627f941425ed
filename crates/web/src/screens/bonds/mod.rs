//! Screens about bonds with other people.

mod composer;
mod look;
