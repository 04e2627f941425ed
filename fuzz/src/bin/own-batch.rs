#![no_main]

use mendwell_testkit::decoders;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| mendwell_fuzz::hold(decoders::own_batch, bytes));
