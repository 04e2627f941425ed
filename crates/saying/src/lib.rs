#![doc = include_str!("../README.md")]

mod fan;
mod said;
mod shows;

pub use fan::{Band, Fan};
pub use said::{Said, Value};
pub use shows::{Shows, Told};
