//! How many more promises have to be kept until the level is likely reached. A fact for the person who keeps them.

use super::{Evidence, Seen};
use crate::settings::ReliabilitySettings;

/// Gaps whose median is the pace.
const LAST_GAPS: usize = 10;
/// Promises that are needed for a pace of one's own.
const ENOUGH: usize = 3;
/// The pace until then, in days.
const WEEKLY: f64 = 7.0;

/// How many more in a row, all kept, until the share is above the level with the wanted probability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct More {
    /// If nothing faded meanwhile; none if it is more than the longest answer.
    pub now: Option<u32>,
    /// At the pace of the promise, where evidence fades between one and the next; none likewise.
    pub at_pace: Option<u32>,
    /// The pace: the median of the last ten gaps, in days; 7 while there are fewer than three promises.
    pub pace: f64,
}

impl More {
    pub(super) fn after(seen: &Seen, settings: &ReliabilitySettings) -> Self {
        let pace = pace(&seen.times);
        let needed = |gap| needed(seen.faded, seen.mean_weight(), gap, settings);
        Self { now: needed(0.0), at_pace: needed(pace), pace }
    }
}

fn needed(evidence: Evidence, weight: f64, gap: f64, settings: &ReliabilitySettings) -> Option<u32> {
    let fade = libm::exp2(-gap / settings.half_life());
    let mut evidence = evidence;
    for more in 0..=settings.max_more() as u32 {
        if evidence.beta(settings).above(settings.level()) >= settings.sure() {
            return Some(more);
        }
        evidence = Evidence { kept: evidence.kept * fade + weight, missed: evidence.missed * fade };
    }
    None
}

/// The median gap between the last of these times, which are in order.
fn pace(times: &[f64]) -> f64 {
    if times.len() < ENOUGH {
        return WEEKLY;
    }
    let late = times.get(times.len().saturating_sub(LAST_GAPS + 1)..).unwrap_or(times);
    let mut gaps: Vec<f64> = late.iter().zip(late.iter().skip(1)).map(|(from, to)| to - from).collect();
    gaps.sort_by(f64::total_cmp);
    let (middle, odd) = (gaps.len() / 2, gaps.len() % 2);
    let upper = gaps.get(middle).copied().unwrap_or(WEEKLY);
    let lower = gaps.get(middle + odd - 1).copied().unwrap_or(upper);
    f64::midpoint(lower, upper)
}

#[cfg(test)]
mod tests {
    use super::pace;

    #[test]
    fn the_pace_is_the_median_of_the_last_ten_gaps() {
        assert_eq!(pace(&[]), 7.0);
        assert_eq!(pace(&[0.0, 1.0]), 7.0);
        assert_eq!(pace(&[0.0, 1.0, 4.0]), 2.0);
        assert_eq!(pace(&[0.0, 1.0, 4.0, 9.0]), 3.0);
        assert_eq!(pace(&[2.0, 2.0, 2.0]), 0.0);
        let mut times = vec![0.0, 100.0, 200.0];
        times.extend((1..=10).map(|i| 200.0 + f64::from(i)));
        assert_eq!(pace(&times), 1.0);
    }
}
