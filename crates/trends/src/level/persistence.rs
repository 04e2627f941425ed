//! The probability that a level was above a line at every one of the last checkpoints: a chain of integrals.

use super::bell;
use super::filter::Kernel;
use crate::gauss::panel;
use std::f64::consts::PI;

/// Standard deviations to either side that are integrated over.
const REACH: f64 = 6.5;
/// Width of a panel in the narrowest standard deviation around it.
const PANEL: f64 = 3.2;
const FEWEST_PANELS: f64 = 4.0;
/// Two million days of silence before now need so many.
const MOST_PANELS: f64 = 2200.0;
/// Below this the rest of the chain, which can only fall, is nothing.
const NOTHING: f64 = 1e-13;

/// For each kernel, the probability of having been above `line` now and at all checkpoints until that one.
pub(super) fn persistence(mean: f64, sd: f64, kernels: &[Kernel], line: f64) -> Vec<f64> {
    let mut found = Vec::with_capacity(kernels.len());
    let mut at = Normal { mean, sd };
    let mut above = at.above(line, kernels.first().map_or(sd, Kernel::width));
    for (number, kernel) in kernels.iter().enumerate() {
        at = at.seen_through(kernel);
        let own = kernel.variance.sqrt();
        let width = kernels.get(number + 1).map_or(own, |next| own.min(next.width()));
        above = above.earlier(kernel, at.points_above(line, width));
        // It cannot rise, not even in its last digits.
        let p = above.mass().min(found.last().copied().unwrap_or(1.0));
        if p < NOTHING {
            break;
        }
        found.push(p);
    }
    found.resize(kernels.len(), 0.0);
    found
}

impl Kernel {
    /// How fast the kernel changes with the later level, as a standard deviation.
    fn width(&self) -> f64 {
        self.variance.sqrt() / self.slope.max(1e-9)
    }
}

#[derive(Clone, Copy)]
struct Normal {
    mean: f64,
    sd: f64,
}

impl Normal {
    /// The distribution at the kernel's earlier time, whatever was above or below.
    fn seen_through(self, kernel: &Kernel) -> Self {
        let variance = kernel.slope * kernel.slope * self.sd * self.sd + kernel.variance;
        Self { mean: kernel.shift + kernel.slope * self.mean, sd: variance.sqrt() }
    }

    /// Points above the line, with weights; `width` is the finest scale on which something changes there.
    fn points_above(self, line: f64, width: f64) -> Vec<(f64, f64)> {
        let (low, high) = ((self.mean - REACH * self.sd).max(line), self.mean + REACH * self.sd);
        if high <= low {
            return Vec::new();
        }
        let count = ((high - low) / (PANEL * self.sd.min(width))).ceil().clamp(FEWEST_PANELS, MOST_PANELS);
        let step = (high - low) / count;
        let edge = |number: u32| low + step * f64::from(number);
        (0..count as u32).flat_map(|number| panel(edge(number), edge(number + 1))).collect()
    }

    fn above(self, line: f64, width: f64) -> Above {
        let height = |x: f64| {
            let z = (x - self.mean) / self.sd;
            libm::exp(-0.5 * z * z) / (self.sd * (2.0 * PI).sqrt())
        };
        Above(self.points_above(line, width).into_iter().map(|(x, w)| (x, w * height(x))).collect())
    }
}

/// Levels in ascending order, with the probability near each of being there and having been above the line ever since.
struct Above(Vec<(f64, f64)>);

impl Above {
    fn mass(&self) -> f64 {
        self.0.iter().map(|(_, p)| p).sum()
    }

    /// The same at the kernel's earlier time, at these points.
    fn earlier(&self, kernel: &Kernel, points: Vec<(f64, f64)>) -> Self {
        let sd = kernel.variance.sqrt();
        let height = 1.0 / (sd * (2.0 * PI).sqrt());
        // In units of the kernel's standard deviation.
        let places: Vec<f64> = self.0.iter().map(|(x, _)| (kernel.shift + kernel.slope * x) / sd).collect();
        let heights: Vec<f64> = self.0.iter().map(|(_, p)| *p).collect();
        let (mut start, mut end) = (0, 0);
        let earlier = points.into_iter().map(|(point, w)| {
            let z = point / sd;
            // Points ascend, so what has been left behind is not looked at again.
            start += places.iter().skip(start).take_while(|x| **x < z - REACH).count();
            end += places.iter().skip(end).take_while(|x| **x <= z + REACH).count();
            let near = places.get(start..end).zip(heights.get(start..end));
            let sum = near.map_or(0.0, |(places, heights)| bell::sum(z, places, heights));
            (point, w * height * sum)
        });
        Self(earlier.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_independent_weeks_multiply() {
        let forgetful = Kernel { shift: 0.0, slope: 0.0, variance: 1.0 };
        let found = persistence(0.0, 1.0, &[forgetful, forgetful], 0.0);
        assert!((found[0] - 0.25).abs() < 1e-9 && (found[1] - 0.125).abs() < 1e-9, "{found:?}");
    }

    #[test]
    fn two_correlated_weeks_follow_the_arcsine() {
        // P(both above 0) = 1/4 + asin(rho) / 2 pi
        let rho: f64 = 0.95;
        let kernel = Kernel { shift: 0.0, slope: rho, variance: 1.0 - rho * rho };
        let found = persistence(0.0, 1.0, &[kernel], 0.0);
        assert!((found[0] - (0.25 + rho.asin() / (2.0 * PI))).abs() < 1e-9, "{found:?}");
    }

    #[test]
    fn far_below_the_line_there_is_nothing() {
        let kernel = Kernel { shift: 0.0, slope: 0.9, variance: 0.1 };
        assert_eq!(persistence(0.0, 0.1, &[kernel, kernel], 6.0), [0.0, 0.0]);
    }
}
