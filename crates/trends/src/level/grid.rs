//! The drifts and noises that are averaged over: no search, and the same answer everywhere.

/// How far a level moves in a week: standard deviation in points, and its prior.
const DRIFTS: [(f64, f64); 5] = [(0.1, 0.15), (0.2, 0.25), (0.4, 0.30), (0.8, 0.20), (1.6, 0.10)];
/// How far one rating lies from the level: standard deviation in points, and its prior.
const NOISES: [(f64, f64); 5] = [(0.5, 0.10), (1.0, 0.30), (1.5, 0.30), (2.0, 0.20), (3.0, 0.10)];

/// One pair of them.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    /// Standard deviation of the level's move, in points per square root of a week.
    pub(super) drift: f64,
    /// Standard deviation of a rating, in points.
    pub(super) noise: f64,
    /// Prior probability.
    pub(super) prior: f64,
}

impl Pair {
    /// Variance of the level's move in a day.
    pub(super) fn q(&self) -> f64 {
        self.drift * self.drift / 7.0
    }

    /// Variance of a rating.
    pub(super) fn r(&self) -> f64 {
        self.noise * self.noise
    }
}

/// All of them.
pub(super) fn pairs() -> impl Iterator<Item = Pair> {
    let of = |(drift, p): (f64, f64)| NOISES.map(|(noise, q)| Pair { drift, noise, prior: p * q });
    DRIFTS.into_iter().flat_map(of)
}

#[cfg(test)]
mod tests {
    #[test]
    fn priors_sum_to_one() {
        let sum: f64 = super::pairs().map(|pair| pair.prior).sum();
        assert!((sum - 1.0).abs() < 1e-15);
    }
}
