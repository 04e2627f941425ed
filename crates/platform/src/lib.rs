#![doc = include_str!("../README.md")]

mod clock;
mod random;
mod storage;
mod transport;

#[cfg(not(target_arch = "wasm32"))]
mod http;
#[cfg(not(target_arch = "wasm32"))]
mod sqlite;

#[cfg(target_arch = "wasm32")]
mod indexeddb;

pub mod contract;

pub use clock::{Clock, SystemClock};
#[cfg(not(target_arch = "wasm32"))]
pub use http::Http;
#[cfg(target_arch = "wasm32")]
pub use indexeddb::IndexedDb;
pub use random::{OsRandom, Random, RandomError, Stream};
#[cfg(not(target_arch = "wasm32"))]
pub use sqlite::Sqlite;
pub use storage::{Batch, Key, Shelf, Storage, StorageError, Write};
pub use transport::{Answer, Call, Transport, Unreachable};
