#![no_main]

use mendwell_fuzz::sync;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| mendwell_fuzz::hold(sync::runs, bytes));
