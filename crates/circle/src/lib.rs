#![doc = include_str!("../README.md")]

mod admit;
mod bytes;
mod change;
mod circle;
mod epochs;
mod error;
mod leave;
mod letter;
mod meeting;
mod person;
mod primitives;
mod provider;
mod receive;
mod record;
mod run;
mod seal;
mod share;
mod storage;
mod suite;

pub use admit::{Allowed, NotAdmitted};
pub use change::{Change, Staged, commit_in};
pub use circle::{Circle, Kind, Member, Seconds};
pub use epochs::RecordKeys;
pub use error::CircleError;
pub use leave::Leave;
pub use letter::{About, LetterError, LetterKey, SealedLetter};
pub use meeting::{Claim, Claiming, Confirmed, Invitation, Link, MeetingError, Words};
pub use person::{CircleKey, Person};
pub use receive::Received;
pub use record::{AROUND_RECORD, Opened, RecordError, Written};
pub use run::RecordHash;
pub use share::Share;
pub use suite::Package;
