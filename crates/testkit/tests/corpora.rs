//! Bytes that were worth keeping, for every decoder: what fuzzing found stays found.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expected by failing")]

use mendwell_testkit::decoders::{ALL, most_memory};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn fuzz(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz").join(folder)
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(dir).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn what_fuzzing_found_stays_found() {
    for (name, decoder) in ALL {
        let files = files(&fuzz("corpus").join(name));
        assert!(!files.is_empty(), "{name} has no corpus");
        for file in files {
            println!("{}", file.display());
            let bytes = fs::read(&file).unwrap();
            let used = allocation_counter::measure(|| decoder(&bytes)).bytes_max;
            assert!(used <= most_memory(bytes.len()), "{used} bytes of memory for {} bytes", bytes.len());
        }
    }
}

#[test]
fn every_decoder_is_fuzzed_and_has_a_corpus() {
    let names = |folder: &str| -> BTreeSet<String> {
        files(&fuzz(folder)).iter().map(|path| path.file_stem().unwrap().to_str().unwrap().into()).collect()
    };
    // Of crates that nothing here may use, or that are tested with all that they can do.
    let elsewhere = [
        "blocks",
        "bond-order",
        "circle-claim",
        "circle-link",
        "circle-record",
        "circle-share",
        "circle-staged",
        "coach",
        "help-line",
        "sync-parts",
        "sync-runs",
        "wire-frame",
        "wire-message",
        "wire-padding",
    ];
    let known = ALL.iter().map(|(name, _)| *name).chain(elsewhere);
    let known: BTreeSet<String> = known.map(Into::into).collect();
    assert_eq!(names("src/bin"), known);
    assert_eq!(names("corpus"), known);
}
