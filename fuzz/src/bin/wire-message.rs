#![no_main]

use mendwell_fuzz::wire;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| mendwell_fuzz::hold(wire::message, bytes));
