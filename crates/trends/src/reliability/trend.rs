//! Whether a promise is kept more or less often than before, in one word.

use super::Evidence;
use crate::settings::ReliabilitySettings;

/// Evidence that each window needs before a word is said, in promises of weight 1.
const ENOUGH: f64 = 3.0;

/// How the last four weeks differ from the twelve before. The three probabilities sum to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// The word.
    pub word: TrendWord,
    /// The probability that the share kept rose by more than ten points.
    pub p_improving: f64,
    /// The probability that it fell by more than ten points.
    pub p_declining: f64,
    /// The probability that it did neither.
    pub p_steady: f64,
}

/// The word for a trend. The first that fits is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrendWord {
    /// A window has less than three weighted promises.
    TooEarly,
    /// Rose, with probability 0.95 or more.
    Improving,
    /// Fell, with probability 0.95 or more.
    Declining,
    /// Did neither, with probability 0.80 or more.
    Steady,
    /// None of these: no clear change.
    Unclear,
}

impl TrendWord {
    /// The stable word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TooEarly => "too_early",
            Self::Improving => "improving",
            Self::Declining => "declining",
            Self::Steady => "steady",
            Self::Unclear => "unclear",
        }
    }
}

impl Trend {
    pub(super) fn between(recent: &Evidence, earlier: &Evidence, settings: &ReliabilitySettings) -> Self {
        let (late, early) = (recent.beta(settings), earlier.beta(settings));
        let p_improving = late.exceeds(&early, settings.rope());
        let p_declining = early.exceeds(&late, settings.rope());
        let p_steady = (1.0 - p_improving - p_declining).max(0.0);
        let word = if recent.total() < ENOUGH || earlier.total() < ENOUGH {
            TrendWord::TooEarly
        } else if p_improving >= settings.claim() {
            TrendWord::Improving
        } else if p_declining >= settings.claim() {
            TrendWord::Declining
        } else if p_steady >= settings.steady() {
            TrendWord::Steady
        } else {
            TrendWord::Unclear
        };
        Self { word, p_improving, p_declining, p_steady }
    }
}
