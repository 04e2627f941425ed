#![doc = include_str!("../README.md")]

#[path = "../../crates/content/tests/decoders/mod.rs"]
pub mod content;

#[path = "../../crates/coach/tests/decoders/mod.rs"]
pub mod coach;

#[path = "../../crates/circle/tests/decoders/mod.rs"]
pub mod circle;

#[path = "../../crates/client/tests/decoders/mod.rs"]
pub mod client;

#[path = "../../crates/sync/tests/decoders/mod.rs"]
pub mod sync;

#[path = "../../crates/wire/tests/decoders/mod.rs"]
pub mod wire;

use mendwell_testkit::decoders::most_memory;

/// Checks a decoder with these bytes, and the memory that takes.
pub fn hold(decoder: fn(&[u8]), bytes: &[u8]) {
    let used = allocation_counter::measure(|| decoder(bytes)).bytes_max;
    assert!(used <= most_memory(bytes.len()), "{used} bytes of memory for {} bytes", bytes.len());
}
