#![no_main]

use mendwell_fuzz::client;

// Its memory is not measured: what is answered holds a whole bond.
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| client::bond_order(bytes));
