#![doc = include_str!("../README.md")]

mod commits;
mod engine;
mod feed;
mod handed;
mod healing;
mod kept;
mod log;
mod message;
mod outbox;
mod reading;
mod refused;
mod runs;
mod secret;
mod settle;
mod steps;
mod trouble;
mod wait;

pub use commits::OwnCommit;
pub use engine::{Engine, Status};
pub use handed::Handed;
pub use kept::{Kept, KeptError, Part};
pub use message::{Accepted, Action, Input, Reply, Request};
pub use trouble::Trouble;
