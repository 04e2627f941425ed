//! When to try again. Seconds come from ticks, jitter from the passed randomness.

use mendwell_platform::Random;

/// The longest pause between two tries.
const LONGEST: u64 = 300;
/// A request without an answer after this counts as lost.
pub(crate) const PATIENCE: u64 = 60;
/// Between two looks at the host while there is no live feed.
pub(crate) const POLL: u64 = 30;
/// The same while there is one: a feed that died without a word is noticed by then.
pub(crate) const POLL_LIVE: u64 = 600;
/// After a host that is full, or refuses what it should not.
pub(crate) const LONG: u64 = LONGEST;
/// Before healing, to see whether somebody else does.
pub(crate) const SETTLE: u64 = 5;
/// Before beginning an empty log anew, for who was not there from the beginning: others have more.
pub(crate) const OTHERS_FIRST: u64 = 600;

/// The clock of the last tick, and until when to be quiet.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wait {
    pub(crate) now: u64,
    pub(crate) until: u64,
    failures: u32,
}

impl Wait {
    /// Quiet for longer each time: 2, 4, 8 … seconds, and up to half of that on top.
    pub(crate) fn longer(&mut self, random: &mut impl Random) {
        self.failures = (self.failures + 1).min(9);
        self.pause((1 << self.failures).min(LONGEST), random);
    }

    /// Quiet for about so many seconds.
    pub(crate) fn pause(&mut self, seconds: u64, random: &mut impl Random) {
        self.until = self.now + seconds + jitter(seconds, random);
    }

    pub(crate) fn answered(&mut self) {
        self.failures = 0;
    }

    pub(crate) fn is_over(&self) -> bool {
        self.now >= self.until
    }
}

/// Up to half of so many seconds. Without randomness none.
pub(crate) fn jitter(seconds: u64, random: &mut impl Random) -> u64 {
    let number = random.array().map_or(0, u64::from_be_bytes);
    number % (seconds / 2 + 1)
}
