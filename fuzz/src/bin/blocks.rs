#![no_main]

use mendwell_fuzz::content;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| mendwell_fuzz::hold(content::blocks, bytes));
