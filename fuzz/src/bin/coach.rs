#![no_main]

use mendwell_fuzz::coach;

// Its memory is not measured: the first draft loads the rules.
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| coach::draft(bytes));
