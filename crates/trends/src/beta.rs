//! The Beta distribution: what is known about a share after seeing some of both kinds.

use crate::gauss::panel;
use crate::reliability::Quantiles;

/// More terms than the continued fraction needs for any pair that the bounds allow.
const MOST_TERMS: u32 = 20_000;
/// Panels at each end shrink by four, so that a density that rises like a root of the distance is still followed.
const GRADES: i32 = 16;
/// A density below e to this does not reach the result.
const NEGLIGIBLE: f64 = -50.0;

/// A Beta distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beta {
    alpha: f64,
    beta: f64,
    /// ln B(alpha, beta)
    ln_norm: f64,
}

impl Beta {
    /// Both must be positive; the bounds of the settings see to it.
    pub(crate) fn new(alpha: f64, beta: f64) -> Self {
        let ln_norm = libm::lgamma(alpha) + libm::lgamma(beta) - libm::lgamma(alpha + beta);
        Self { alpha, beta, ln_norm }
    }

    /// What counts for: the prior's part and the evidence.
    #[must_use]
    pub const fn alpha(&self) -> f64 {
        self.alpha
    }

    /// What counts against.
    #[must_use]
    pub const fn beta(&self) -> f64 {
        self.beta
    }

    /// The mean, between 0 and 1.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.alpha / (self.alpha + self.beta)
    }

    fn sd(&self) -> f64 {
        let sum = self.alpha + self.beta;
        (self.alpha * self.beta / (sum + 1.0)).sqrt() / sum
    }

    /// The probability of a share below `x`: the regularised incomplete beta function I_x, by its continued fraction
    /// (DLMF 8.17.22) after Lentz.
    #[must_use]
    pub fn below(&self, x: f64) -> f64 {
        let (a, b) = (self.alpha, self.beta);
        if x <= 0.0 {
            return 0.0;
        }
        if x >= 1.0 {
            return 1.0;
        }
        let front = libm::exp(a * libm::log(x) + b * libm::log1p(-x) - self.ln_norm);
        if x < (a + 1.0) / (a + b + 2.0) {
            front * continued_fraction(a, b, x) / a
        } else {
            1.0 - front * continued_fraction(b, a, 1.0 - x) / b
        }
    }

    /// The probability of a share above `x`.
    #[must_use]
    pub fn above(&self, x: f64) -> f64 {
        1.0 - self.below(x)
    }

    /// The share below which it lies with probability `p`.
    #[must_use]
    pub fn quantile(&self, p: f64) -> f64 {
        let (mut low, mut high) = (0.0, 1.0);
        loop {
            let middle = f64::midpoint(low, high);
            if middle <= low || middle >= high || high - low < 1e-16 {
                return middle;
            }
            if self.below(middle) < p { low = middle } else { high = middle }
        }
    }

    /// The middle, and the ends of the 50 % and 90 % bands.
    #[must_use]
    pub fn quantiles(&self) -> Quantiles {
        Quantiles::of(|p| self.quantile(p))
    }

    fn density(&self, x: f64) -> f64 {
        let ln = (self.alpha - 1.0) * libm::log(x) + (self.beta - 1.0) * libm::log1p(-x) - self.ln_norm;
        if ln < NEGLIGIBLE { 0.0 } else { libm::exp(ln) }
    }

    /// P(self - other > by) for independent shares: the integral of self's density times other's distribution function.
    pub(crate) fn exceeds(&self, other: &Self, by: f64) -> f64 {
        let inside = |low: f64, high: f64| -> f64 {
            let part = |(x, w)| match self.density(x) {
                0.0 => 0.0,
                density => w * density * other.below(x - by),
            };
            panel(low, high).map(part).sum()
        };
        let finest = 1.5 * self.sd().min(other.sd());
        let count = ((1.0 - by) / finest).ceil().clamp(16.0, 8192.0);
        let width = (1.0 - by) / count;
        let mut sum = 0.0;
        for i in 1..count as u32 - 1 {
            let low = by + width * f64::from(i);
            sum += inside(low, low + width);
        }
        let mut outer = width;
        for _ in 0..GRADES {
            let inner = outer / 4.0;
            sum += inside(by + inner, by + outer) + inside(1.0 - outer, 1.0 - inner);
            outer = inner;
        }
        (sum + inside(by, by + outer) + inside(1.0 - outer, 1.0)).min(1.0)
    }
}

fn continued_fraction(a: f64, b: f64, x: f64) -> f64 {
    let away_from_zero = |value: f64| if value.abs() < 1e-300 { 1e-300 } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / away_from_zero(1.0 - (a + b) * x / (a + 1.0));
    let mut product = d;
    for m in 1..MOST_TERMS {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / away_from_zero(1.0 + even * d);
        c = away_from_zero(1.0 + even / c);
        product *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / away_from_zero(1.0 + odd * d);
        c = away_from_zero(1.0 + odd / c);
        product *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    product
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_uniform_is_itself() {
        let uniform = Beta::new(1.0, 1.0);
        for x in [0.05, 0.5, 0.95] {
            assert!((uniform.below(x) - x).abs() < 1e-15);
            assert!((uniform.quantile(x) - x).abs() < 1e-15);
        }
        assert!((uniform.exceeds(&uniform, 0.1) - 0.405).abs() < 1e-14);
    }

    #[test]
    fn whole_numbers_agree_with_the_binomial() {
        // I_x(3, 2) = P(at least 3 of 4 kept) with x each
        let beta = Beta::new(3.0, 2.0);
        let x: f64 = 0.7;
        let expected = 4.0 * x.powi(3) * (1.0 - x) + x.powi(4);
        assert!((beta.below(x) - expected).abs() < 1e-15);
    }

    #[test]
    fn large_and_lopsided_ones_keep_their_digits() {
        let beta = Beta::new(150_000.0, 50_000.0);
        assert!((beta.below(beta.quantile(0.25)) - 0.25).abs() < 1e-9);
        let rising = Beta::new(0.5, 0.5);
        // arcsine law: I_x = 2/pi asin(sqrt(x))
        assert!((rising.below(0.25) - 1.0 / 3.0).abs() < 1e-14);
        let (more, less) = (rising.exceeds(&rising, 0.0), rising.exceeds(&rising, 0.0));
        assert!((more + less - 1.0).abs() < 1e-5, "{more}");
    }
}
