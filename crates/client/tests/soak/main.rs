//! Thousands of requests on a disk that refuses and a device that dies, at random and for a long time: nothing that was
//! acknowledged is lost, nothing that was refused is there, and what was removed is gone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod asked;
mod life;
mod remembered;

use life::Life;

/// Enough for the tail to be joined into a segment, and after that for letters to be removed out of it.
const REQUESTS: usize = 4_000;
const BEFORE_REMOVING: usize = 3_000;

#[test]
#[ignore = "soak: minutes of random requests, reopened after every one"]
fn whatever_happens_all_that_was_acknowledged_is_there() {
    for seed in 1..=10 {
        println!("seed {seed}");
        let mut life = Life::begin(seed);
        for n in 0..REQUESTS {
            if n == BEFORE_REMOVING {
                assert!(life.has_segments(), "too short a life shows nothing");
            }
            life.goes_on(n, n >= BEFORE_REMOVING);
        }
        life.ends();
    }
}
