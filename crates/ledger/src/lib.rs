#![doc = include_str!("../README.md")]

mod entry;
mod log;
mod segment;

pub use entry::{Entry, Unreadable};
pub use log::{Damage, Loaded, Log, SEGMENT};
