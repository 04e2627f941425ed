//! How well one stretch without a change explains the ratings in it.

use crate::settings::ChangeSettings;
use std::f64::consts::PI;

/// Sums over the ratings up to some week: number, sum and sum of squares around the expected mean.
#[derive(Clone, Copy, Default)]
pub(crate) struct Sums {
    pub(crate) n: usize,
    pub(crate) first: f64,
    pub(crate) second: f64,
}

impl Sums {
    /// The same with one rating more.
    pub(crate) fn and(self, rating: f64, settings: &ChangeSettings) -> Self {
        let z = rating - settings.mu0();
        Self { n: self.n + 1, first: self.first + z, second: self.second + z * z }
    }
}

/// The marginal likelihood of a stretch: normal ratings, of which mean and variance have a normal-inverse-gamma prior.
///
/// What depends on the number of ratings only is worked out once.
pub(crate) struct Stretches {
    /// Shape, weight of the mean, and the constant part of the logarithm, by number of ratings.
    by_count: Vec<(f64, f64, f64)>,
    scale: f64,
}

impl Stretches {
    pub(crate) fn up_to(most: usize, settings: &ChangeSettings) -> Self {
        let (a0, b0, kappa0) = (settings.a0(), settings.b0(), settings.kappa0());
        let start = a0 * libm::log(b0) - libm::lgamma(a0);
        let constant = |n: usize| {
            let n = n as f64;
            let (shape, kappa) = (a0 + n / 2.0, kappa0 + n);
            let ln =
                libm::lgamma(shape) + start + 0.5 * libm::log(kappa0 / kappa) - n / 2.0 * libm::log(2.0 * PI);
            (shape, kappa, ln)
        };
        Self { by_count: (0..=most).map(constant).collect(), scale: b0 }
    }

    /// The logarithm of it for the ratings between two weeks.
    pub(crate) fn ln_likelihood(&self, from: &Sums, to: &Sums) -> f64 {
        let Some((shape, kappa, constant)) = self.by_count.get(to.n - from.n) else {
            return f64::NEG_INFINITY;
        };
        let (first, second) = (to.first - from.first, to.second - from.second);
        let scale = self.scale + 0.5 * (second - first * first / kappa).max(0.0);
        constant - shape * libm::log(scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_without_ratings_explains_everything_and_nothing() {
        let settings = ChangeSettings::default();
        let nothing = Sums::default();
        assert!(Stretches::up_to(0, &settings).ln_likelihood(&nothing, &nothing).abs() < 1e-14);
    }
}
