//! Randomness that repeats.

use mendwell_platform::{Random, RandomError};
use std::collections::BTreeMap;

/// SplitMix64 (Steele, Lea & Flood 2014) from a seed, with a stream of its own for each name. Never for keys that matter.
#[derive(Clone, Debug)]
pub struct Seeded {
    at: u64,
    seed: u64,
    streams: BTreeMap<[u8; 16], Self>,
}

impl Seeded {
    /// The stream of this seed.
    pub fn new(seed: u64) -> Self {
        Self { at: seed, seed, streams: BTreeMap::new() }
    }

    /// The next number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n.max(1)
    }

    fn next(&mut self) -> u64 {
        self.at = self.at.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.at;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

impl Random for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        for chunk in bytes.chunks_mut(8) {
            let word = self.next().to_le_bytes();
            chunk.copy_from_slice(word.get(..chunk.len()).unwrap_or_default());
        }
        Ok(())
    }

    fn fill_from(&mut self, stream: &[u8; 16], bytes: &mut [u8]) -> Result<(), RandomError> {
        let named = stream.iter().fold(self.seed, |seed, byte| seed.rotate_left(7) ^ u64::from(*byte));
        self.streams.entry(*stream).or_insert_with(|| Self::new(named)).fill(bytes)
    }
}
