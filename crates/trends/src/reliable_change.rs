//! Whether two totals of a questionnaire differ by more than its error of measurement.

use crate::bounds::{RELIABILITY, SPREAD, TOTAL};
use crate::error::TrendsError;
use crate::normal;
use std::f64::consts::SQRT_2;

/// The normal quantiles at 95 % and 97.5 %.
const Z90: f64 = 1.644_853_626_951_472_6;
const Z95: f64 = 1.959_963_984_540_054;

/// What is known about a questionnaire. Spread and reliability depend on who was asked: ship them with a source, and
/// let people see and change them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Questionnaire {
    sd: f64,
    reliability: f64,
    cut: Option<f64>,
    higher_is_better: bool,
}

impl Questionnaire {
    /// A questionnaire with this standard deviation of its totals and this reliability (test-retest rather than
    /// alpha, which flatters); high totals are better.
    ///
    /// # Errors
    ///
    /// Refuses a deviation (field `sd`) that is not positive, and a reliability (`rel`) outside 0 to below 1.
    pub fn new(sd: f64, reliability: f64) -> Result<Self, TrendsError> {
        let (sd, reliability) = (SPREAD.check(sd)?, RELIABILITY.check(reliability)?);
        Ok(Self { sd, reliability, cut: None, higher_is_better: true })
    }

    /// With the total that parts the bad side from the good one; a total at the cut is on the good side.
    ///
    /// # Errors
    ///
    /// Refuses a cut beyond a million, as field `cut`.
    pub fn with_cut(mut self, cut: f64) -> Result<Self, TrendsError> {
        self.cut = Some(TOTAL.check(cut).map_err(|error| error.named("cut"))?);
        Ok(self)
    }

    /// With low totals as the better ones.
    #[must_use]
    pub const fn lower_is_better(mut self) -> Self {
        self.higher_is_better = false;
        self
    }
}

/// What a change of total means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Better, by more than the error of measurement explains.
    Better,
    /// Worse, likewise.
    Worse,
    /// No change that could be told from the error of measurement.
    NoReliableChange,
}

impl Verdict {
    /// The stable word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Worse => "worse",
            Self::NoReliableChange => "no_reliable_change",
        }
    }
}

/// A change of total, beside the error of measurement. All but `rc`, the probability and the words are in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReliableChange {
    /// Standard error of one total.
    pub sem: f64,
    /// Standard error of a difference of two.
    pub sdiff: f64,
    /// The change in these errors.
    pub rc: f64,
    /// The change that is needed for a verdict.
    pub change_needed: f64,
    /// The lower end of the 90 % band of the change.
    pub lo90: f64,
    /// The upper end.
    pub hi90: f64,
    /// The probability that the true total rose.
    pub p_true_change_up: f64,
    /// The verdict.
    pub verdict: Verdict,
    /// Whether it came from the bad side of the cut to the good one; none without a cut.
    pub crossed_cut: Option<bool>,
}

/// Whether the total changed from `first` to `second` by more than the error of measurement explains.
///
/// The reliable change index of Jacobson & Truax 1991 with the square root of two of Christensen & Mendoza 1986. It
/// takes two totals as they are; a questionnaire with missing answers has no total.
///
/// # Errors
///
/// Refuses totals beyond a million, as fields `x1` and `x2`.
pub fn reliable_change(
    first: f64,
    second: f64,
    questionnaire: &Questionnaire,
) -> Result<ReliableChange, TrendsError> {
    let first = TOTAL.check(first)?;
    let second = TOTAL.check(second).map_err(|error| error.named("x2"))?;
    let change = second - first;
    let sem = questionnaire.sd * (1.0 - questionnaire.reliability).sqrt();
    let sdiff = SQRT_2 * sem;
    let rc = change / sdiff;
    let side = if questionnaire.higher_is_better { 1.0 } else { -1.0 };
    Ok(ReliableChange {
        sem,
        sdiff,
        rc,
        change_needed: Z95 * sdiff,
        lo90: change - Z90 * sdiff,
        hi90: change + Z90 * sdiff,
        p_true_change_up: normal::below(rc),
        verdict: verdict(side * rc),
        crossed_cut: questionnaire.cut.map(|cut| side * (first - cut) < 0.0 && side * (second - cut) >= 0.0),
    })
}

fn verdict(gain: f64) -> Verdict {
    if gain > Z95 {
        Verdict::Better
    } else if gain < -Z95 {
        Verdict::Worse
    } else {
        Verdict::NoReliableChange
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_measured_is_refused_by_name() {
        let field = |error: TrendsError| (error.code(), error.field().to_string());
        assert_eq!(field(Questionnaire::new(0.0, 0.9).unwrap_err()), ("out-of-range", "sd".into()));
        assert_eq!(field(Questionnaire::new(1.0, 1.0).unwrap_err()), ("out-of-range", "rel".into()));
        let fine = Questionnaire::new(10.0, 0.9).unwrap();
        assert_eq!(field(fine.with_cut(f64::NAN).unwrap_err()), ("not-finite", "cut".into()));
        assert_eq!(
            field(reliable_change(0.0, f64::INFINITY, &fine).unwrap_err()),
            ("not-finite", "x2".into())
        );
    }

    #[test]
    fn a_total_at_the_cut_is_on_the_good_side() {
        let high = Questionnaire::new(10.0, 0.9).unwrap().with_cut(50.0).unwrap();
        let crossed = |from, to, q: &Questionnaire| reliable_change(from, to, q).unwrap().crossed_cut;
        assert_eq!(crossed(49.0, 50.0, &high), Some(true));
        assert_eq!(crossed(50.0, 60.0, &high), Some(false));
        assert_eq!(crossed(51.0, 50.0, &high.lower_is_better()), Some(true));
    }
}
