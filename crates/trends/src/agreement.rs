//! Two views of the same occasions, side by side.

use crate::beta::Beta;
use crate::bounds::check_length;
use crate::error::TrendsError;
use crate::values::Outcome;

/// The prior of each of the five possible gaps.
const GAP_PRIOR: f64 = 0.2;

/// What the doer and what the receiver recorded of the same occasions, both shared; at most
/// [`MOST_ENTRIES`](crate::MOST_ENTRIES).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pairs(Vec<(Outcome, Outcome)>);

impl Pairs {
    /// Pairs of what the doer and what the receiver recorded.
    ///
    /// # Errors
    ///
    /// Refuses more than [`MOST_ENTRIES`](crate::MOST_ENTRIES), as field `pairs`.
    pub fn new(pairs: Vec<(Outcome, Outcome)>) -> Result<Self, TrendsError> {
        check_length("pairs", pairs.len())?;
        Ok(Self(pairs))
    }
}

/// How far two views agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// Occasions of which both have a view.
    pub n: u32,
    /// Occasions that both saw the same way.
    pub same: u32,
    /// Occasions of which the doer saw more kept.
    pub doer_sees_more: u32,
    /// Occasions of which the receiver saw more kept.
    pub receiver_sees_more: u32,
    /// The mean of the share that both see the same way.
    pub p_same_mean: f64,
    /// The lower end of its 90 % band.
    pub p_same_q05: f64,
    /// The upper end.
    pub p_same_q95: f64,
    /// The mean gap, doer's view less receiver's, from -1 (missed, kept) to 1 (kept, missed).
    pub gap_mean: f64,
    /// How sure that is: its standard deviation.
    pub gap_sd: f64,
    /// The probability that, where they differ, the doer is more often the one who sees more kept.
    pub p_doer_sees_more: f64,
}

/// How far the two views agree.
///
/// A Beta on agreement, a Bayesian sign test on its direction, and a Dirichlet on the gap (one fifth of an occasion
/// for each of its five values). A pair of which one is excused or open is left out. Without any pair the answer is
/// the prior: one half, with a band from 0.05 to 0.95.
#[must_use]
pub fn agreement(pairs: &Pairs) -> Agreement {
    let gaps = Gaps::of(pairs);
    let share = Beta::new(1.0 + f64::from(gaps.same), 1.0 + f64::from(gaps.n() - gaps.same));
    let (gap_mean, gap_sd) = gaps.mean_and_sd();
    Agreement {
        n: gaps.n(),
        same: gaps.same,
        doer_sees_more: gaps.half_more + gaps.one_more,
        receiver_sees_more: gaps.half_less + gaps.one_less,
        p_same_mean: share.mean(),
        p_same_q05: share.quantile(0.05),
        p_same_q95: share.quantile(0.95),
        gap_mean,
        gap_sd,
        p_doer_sees_more: Beta::new(
            1.0 + f64::from(gaps.half_more + gaps.one_more),
            1.0 + f64::from(gaps.half_less + gaps.one_less),
        )
        .above(0.5),
    }
}

/// How often each gap occurs; "more" is more in the doer's view.
#[derive(Default)]
struct Gaps {
    one_less: u32,
    half_less: u32,
    same: u32,
    half_more: u32,
    one_more: u32,
}

impl Gaps {
    fn of(pairs: &Pairs) -> Self {
        let mut gaps = Self::default();
        for (doer, receiver) in &pairs.0 {
            let (Some(doer), Some(receiver)) = (doer.halves(), receiver.halves()) else { continue };
            let count = match i16::from(doer) - i16::from(receiver) {
                ..=-2 => &mut gaps.one_less,
                -1 => &mut gaps.half_less,
                0 => &mut gaps.same,
                1 => &mut gaps.half_more,
                2.. => &mut gaps.one_more,
            };
            *count += 1;
        }
        gaps
    }

    fn n(&self) -> u32 {
        self.one_less + self.half_less + self.same + self.half_more + self.one_more
    }

    /// Of the mean gap, in closed form.
    fn mean_and_sd(&self) -> (f64, f64) {
        let halves = GAP_PRIOR + f64::from(self.half_more) + GAP_PRIOR + f64::from(self.half_less);
        let ones = GAP_PRIOR + f64::from(self.one_more) + GAP_PRIOR + f64::from(self.one_less);
        let total = halves + ones + GAP_PRIOR + f64::from(self.same);
        let excess = |more: u32, less: u32| f64::from(more) - f64::from(less);
        let mean =
            (excess(self.one_more, self.one_less) + excess(self.half_more, self.half_less) / 2.0) / total;
        let variance = ((ones + halves / 4.0) / total - mean * mean) / (total + 1.0);
        (mean, variance.max(0.0).sqrt())
    }
}
