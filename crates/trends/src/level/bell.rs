//! A sum of bell curves. Nearly all time goes into these exponentials, so they are made for a compiler that works on several
//! at once: no branches, no tables. Right to twelve digits between standard deviations of 0 and 8.

use std::f64::consts::{LN_2, LOG2_E};

/// Added and taken away again, it rounds to a whole number, which is then in the lowest bits.
const ROUNDER: f64 = 6_755_399_441_055_744.0;
const LANES: usize = 4;
/// One over the factorials of 10 down to 0.
const SERIES: [f64; 11] = [
    1.0 / 3_628_800.0,
    1.0 / 362_880.0,
    1.0 / 40_320.0,
    1.0 / 5_040.0,
    1.0 / 720.0,
    1.0 / 120.0,
    1.0 / 24.0,
    1.0 / 6.0,
    0.5,
    1.0,
    1.0,
];

/// Sum of p exp(-(z - x)² / 2) over places x and heights p.
pub(super) fn sum(z: f64, places: &[f64], heights: &[f64]) -> f64 {
    let term = |x: &f64, p: &f64| p * exp(-0.5 * (z - x) * (z - x));
    let mut sums = [0.0; LANES];
    let (places, heights) = (places.chunks_exact(LANES), heights.chunks_exact(LANES));
    let rest: f64 = places.remainder().iter().zip(heights.remainder()).map(|(x, p)| term(x, p)).sum();
    for (places, heights) in places.zip(heights) {
        for ((sum, x), p) in sums.iter_mut().zip(places).zip(heights) {
            *sum += term(x, p);
        }
    }
    sums.iter().sum::<f64>() + rest
}

/// e to this, which is between -700 and 0: two to a whole number times the series for the rest, |rest| ≤ ln 2 / 2.
fn exp(x: f64) -> f64 {
    let rounded = x * LOG2_E + ROUNDER;
    let rest = x - (rounded - ROUNDER) * LN_2;
    let power = f64::from_bits(rounded.to_bits().wrapping_add(1023) << 52);
    power * SERIES.iter().fold(0.0, |sum, one_over| sum * rest + one_over)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exponential_has_twelve_digits() {
        for thousandth in -32_000..=0 {
            let x = f64::from(thousandth) / 1000.0;
            assert!((exp(x) / libm::exp(x) - 1.0).abs() < 1e-12, "{x}");
        }
    }

    #[test]
    fn lanes_and_rest_are_one_sum() {
        let (places, heights) = ([0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0], [1.0; 7]);
        let expected: f64 = places.iter().map(|x: &f64| libm::exp(-0.5 * (1.0 - x) * (1.0 - x))).sum();
        assert!((sum(1.0, &places, &heights) - expected).abs() < 1e-11);
    }
}
