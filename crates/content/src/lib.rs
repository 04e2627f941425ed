#![doc = include_str!("../README.md")]

mod blocks;
mod help;
mod texts;

pub use blocks::{Block, blocks};
pub use help::{Checked, Contact, HelpLine, help_lines};
pub use texts::{BETWEEN_FILES, Language, Texts};
