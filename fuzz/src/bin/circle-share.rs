#![no_main]

use mendwell_fuzz::circle;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| mendwell_fuzz::hold(circle::share, bytes));
