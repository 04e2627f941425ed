#![doc = include_str!("../README.md")]

mod batch;
mod content;
mod entry;
mod letter;
mod log;
mod person;
mod place;
mod sealing;
mod segment;
mod shared;

pub use batch::{Gathered, Gathering, OwnBatch, OwnRecord};
pub use content::Content;
pub use entry::{Entry, Unreadable};
pub use letter::{ClosedLetter, close_letter, open_letter};
pub use log::{Damage, Loaded, Log, SEGMENT};
pub use person::person_id;
pub use place::{Broken, Place};
pub use sealing::{NotOpened, Opened};
pub use shared::SharedEntry;
