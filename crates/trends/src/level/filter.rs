//! The exact Kalman filter of a level that wanders, for irregular times, and what later days say about earlier ones.

use super::grid::Pair;
use super::timeline::{At, Node};
use crate::settings::LevelSettings;
use std::f64::consts::PI;

/// The level at an earlier time given the one at a later time, x: normal with mean `shift + slope x` and this variance.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kernel {
    pub(super) shift: f64,
    pub(super) slope: f64,
    pub(super) variance: f64,
}

impl Kernel {
    /// A time given itself.
    pub(super) const SAME: Self = Self { shift: 0.0, slope: 1.0, variance: 0.0 };

    /// The kernel from `earlier`'s time to the later time of `self`.
    pub(super) fn before(self, earlier: &Self) -> Self {
        Self {
            shift: earlier.shift + earlier.slope * self.shift,
            slope: earlier.slope * self.slope,
            variance: earlier.slope * earlier.slope * self.variance + earlier.variance,
        }
    }
}

/// What one pair of drift and noise makes of the ratings.
pub(super) struct Filtered {
    /// Mean of the level now.
    pub(super) mean: f64,
    /// Its variance.
    pub(super) variance: f64,
    /// How well the pair explains the ratings.
    pub(super) ln_likelihood: f64,
    /// From each checkpoint to the one after it, the latest first.
    pub(super) kernels: Vec<Kernel>,
}

/// Goes through the nodes once. The last one is the checkpoint of now.
pub(super) fn filter(nodes: &[Node], pair: &Pair, settings: &LevelSettings) -> Filtered {
    let (q, r) = (pair.q(), pair.r());
    let (mut mean, mut variance) = (settings.m0(), settings.p0());
    let mut fit = Fit::default();
    let mut kernels = Vec::new();
    let mut since_checkpoint: Option<Kernel> = None;
    for node in nodes {
        let moved = q * node.step;
        let predicted = variance + moved;
        if let Some(kernel) = &mut since_checkpoint {
            let slope = variance / predicted;
            let step = Kernel { shift: mean * (1.0 - slope), slope, variance: slope * moved };
            *kernel = step.before(kernel);
        }
        variance = predicted;
        match node.at {
            At::Rating(points) => {
                let error = points - mean;
                let per_spread = 1.0 / (variance + r);
                fit.add(variance + r, error * error * per_spread);
                let gain = variance * per_spread;
                mean += gain * error;
                variance = gain * r;
            }
            At::Checkpoint => {
                kernels.extend(since_checkpoint);
                since_checkpoint = Some(Kernel::SAME);
            }
        }
    }
    kernels.reverse();
    Filtered { mean, variance, ln_likelihood: fit.ln_likelihood(), kernels }
}

/// The likelihood of the ratings so far. Spreads are multiplied, to take few logarithms.
struct Fit {
    count: f64,
    squares: f64,
    spreads: f64,
    ln_spreads: f64,
}

impl Default for Fit {
    fn default() -> Self {
        Self { count: 0.0, squares: 0.0, spreads: 1.0, ln_spreads: 0.0 }
    }
}

impl Fit {
    fn add(&mut self, spread: f64, square: f64) {
        self.count += 1.0;
        self.squares += square;
        self.spreads *= spread;
        if !(1e-200..1e200).contains(&self.spreads) {
            self.ln_spreads += libm::log(self.spreads);
            self.spreads = 1.0;
        }
    }

    fn ln_likelihood(&self) -> f64 {
        let ln_spreads = self.ln_spreads + libm::log(self.spreads);
        -0.5 * (self.count * libm::log(2.0 * PI) + ln_spreads + self.squares)
    }
}
