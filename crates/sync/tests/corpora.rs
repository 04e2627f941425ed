//! Bytes that were worth keeping, for the decoders of this crate. `crates/testkit/tests/corpora.rs` has the others.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod decoders;

use std::fs;
use std::path::Path;

#[test]
fn what_fuzzing_found_stays_found() {
    for (name, decoder) in decoders::ALL {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(name);
        let files: Vec<_> = fs::read_dir(dir).unwrap().map(|file| file.unwrap().path()).collect();
        assert!(!files.is_empty(), "{name} has no corpus");
        for file in files {
            println!("{}", file.display());
            decoder(&fs::read(file).unwrap());
        }
    }
}
