//! A weighted mixture of normal distributions: one for each pair of drift and noise.

use super::filter::{Filtered, Kernel, filter};
use super::grid::{Pair, pairs};
use super::timeline::Node;
use crate::normal;
use crate::settings::LevelSettings;

/// A part that weighs less than this does not reach the seventh digit of any answer.
const NEGLIGIBLE: f64 = 1e-10;

/// What one pair makes of the ratings, and how much it counts.
pub(super) struct Part {
    pub(super) weight: f64,
    pub(super) mean: f64,
    pub(super) sd: f64,
    /// From each checkpoint to the one after it, the latest first.
    pub(super) kernels: Vec<Kernel>,
    pair: Pair,
}

/// All parts; their weights sum to 1.
pub(super) struct Mixture {
    parts: Vec<Part>,
    pub(super) log_evidence: f64,
}

impl Mixture {
    pub(super) fn of(nodes: &[Node], settings: &LevelSettings) -> Self {
        let found: Vec<(Pair, Filtered, f64)> = pairs()
            .map(|pair| {
                let filtered = filter(nodes, &pair, settings);
                let ln = filtered.ln_likelihood + libm::log(pair.prior);
                (pair, filtered, ln)
            })
            .collect();
        let most = found.iter().map(|(.., ln)| *ln).fold(f64::NEG_INFINITY, f64::max);
        let sum: f64 = found.iter().map(|(.., ln)| libm::exp(ln - most)).sum();
        let part = |(pair, filtered, ln): (Pair, Filtered, f64)| Part {
            weight: libm::exp(ln - most) / sum,
            mean: filtered.mean,
            sd: filtered.variance.sqrt(),
            kernels: filtered.kernels,
            pair,
        };
        Self { parts: found.into_iter().map(part).collect(), log_evidence: most + libm::log(sum) }
    }

    /// The weighted mean of what `of` says of each part.
    pub(super) fn average(&self, of: impl Fn(&Part) -> f64) -> f64 {
        self.parts.iter().map(|part| part.weight * of(part)).sum()
    }

    pub(super) fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The parts that matter where a part costs much.
    pub(super) fn weighty(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.weight > NEGLIGIBLE)
    }

    pub(super) fn mean(&self) -> f64 {
        self.average(|part| part.mean)
    }

    pub(super) fn sd(&self) -> f64 {
        let mean = self.mean();
        self.average(|part| part.sd * part.sd + (part.mean - mean) * (part.mean - mean)).sqrt()
    }

    /// Mean drift and mean noise.
    pub(super) fn drift_and_noise(&self) -> (f64, f64) {
        (self.average(|part| part.pair.drift), self.average(|part| part.pair.noise))
    }

    /// The probability that the level now is above `points`.
    pub(super) fn above(&self, points: f64) -> f64 {
        self.average(|part| normal::below((part.mean - points) / part.sd))
    }

    /// The level below which it is now with probability `p`, by bisection.
    pub(super) fn quantile(&self, p: f64) -> f64 {
        let ends = self.weighty().map(|part| (part.mean - 12.0 * part.sd, part.mean + 12.0 * part.sd));
        let all = (f64::INFINITY, f64::NEG_INFINITY);
        let (mut low, mut high) = ends.fold(all, |all, part| (all.0.min(part.0), all.1.max(part.1)));
        while high - low > 1e-11 {
            let middle = f64::midpoint(low, high);
            let below: f64 =
                self.weighty().map(|part| part.weight * normal::below((middle - part.mean) / part.sd)).sum();
            if below < p { low = middle } else { high = middle }
        }
        f64::midpoint(low, high)
    }
}
