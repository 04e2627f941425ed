//! The normal distribution.

use std::f64::consts::FRAC_1_SQRT_2;

/// P(Z < z) of a standard normal Z.
pub(crate) fn below(z: f64) -> f64 {
    0.5 * libm::erfc(-z * FRAC_1_SQRT_2)
}

#[cfg(test)]
mod tests {
    use super::below;

    #[test]
    fn known_points() {
        assert_eq!(below(0.0), 0.5);
        assert!((below(1.959_963_984_540_054) - 0.975).abs() < 1e-15);
        assert!((below(-6.0) / 9.865_876_450_376_98e-10 - 1.0).abs() < 1e-12);
    }
}
