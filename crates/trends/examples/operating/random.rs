//! Seeded randomness for journeys: SplitMix64 (Steele, Lea & Flood 2014).

pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(kind: usize, seed: u64) -> Self {
        // Mixed, so that neighbouring seeds do not run through the same numbers one step apart.
        Self(mixed(mixed(seed) ^ (kind as u64 + 1)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// From 0 to below 1.
    pub(crate) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / 9_007_199_254_740_992.0
    }

    pub(crate) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// A whole number, `high` not included.
    pub(crate) fn whole(&mut self, low: usize, high: usize) -> usize {
        low + (self.unit() * (high - low) as f64) as usize
    }

    pub(crate) fn chance(&mut self, p: f64) -> bool {
        self.unit() < p
    }

    pub(crate) fn normal(&mut self, sd: f64) -> f64 {
        let radius = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        sd * radius * (std::f64::consts::TAU * self.unit()).cos()
    }

    pub(crate) fn poisson(&mut self, mean: f64) -> usize {
        let (mut count, mut product) = (0, self.unit());
        while product > (-mean).exp() {
            count += 1;
            product *= self.unit();
        }
        count
    }
}

fn mixed(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
