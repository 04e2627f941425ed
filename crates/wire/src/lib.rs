#![doc = include_str!("../README.md")]

mod body;
mod bytes;
mod circle;
mod frame;
mod header;
mod health;
mod ids;
mod limits;
mod mailbox;
mod numbers;
mod padding;
mod refusal;
pub mod routes;
mod secrets;

pub use body::Body;
pub use circle::{
    Append, Appended, Commit, Create, Done, DropBody, Heal, LogState, Page, Read, Record, Welcome,
};
pub use frame::{Frame, Hello, NotAFrame, from_frame, to_frame};
pub use header::Header;
pub use health::{HEALTH_PATH, Health, Status};
pub use ids::{ChainHash, CircleId, Digest, Generation, MailboxId, Nonce};
pub use limits::{
    BODY_BYTES, CLAIM_BYTES, CLAIMS, HEAD_BYTES, HEAD_FIELDS, HELLO_BYTES, LIMITS, Limit, MAILBOX_HOURS,
    PAGE_BYTES, PAGE_RECORDS, RECORD_BYTES, REQUEST_BYTES, URI_BYTES, WELCOME_BYTES,
};
pub use mailbox::{Claimed, Claims, OpenMailbox, Opened, PutClaim, ReadClaims, ReadWelcome, Welcomed};
pub use numbers::{Epoch, Seq, Stamp, TooGreat};
pub use padding::{BUCKETS, PaddingError, bucket, is_bucket, pad, unpad};
pub use refusal::{Refusal, Refused};
pub use secrets::{DropHash, DropKey, Token, TokenHash};

/// The version of everything in this crate: what is said, where, and within which limits.
///
/// It rises when an older reader would misunderstand; additions it can skip leave it alone.
pub const VERSION: u32 = 1;
