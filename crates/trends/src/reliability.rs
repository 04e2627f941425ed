//! How reliably one promise is kept, and how sure that is.

mod more;
mod trend;

pub use more::More;
pub use trend::{Trend, TrendWord};

use crate::beta::Beta;
use crate::bounds::check_length;
use crate::error::TrendsError;
use crate::settings::ReliabilitySettings;
use crate::values::{Day, Outcome, Weight};

/// What became of one occasion of a promise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Keeping {
    /// When it was due, in days.
    pub at: Day,
    /// What became of it.
    pub outcome: Outcome,
    /// How much it counts.
    pub weight: Weight,
}

/// The keepings of one promise, in any order; at most [`MOST_ENTRIES`](crate::MOST_ENTRIES).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keepings(Vec<Keeping>);

impl Keepings {
    /// These keepings.
    ///
    /// # Errors
    ///
    /// Refuses more than [`MOST_ENTRIES`](crate::MOST_ENTRIES), as field `items`.
    pub fn new(keepings: Vec<Keeping>) -> Result<Self, TrendsError> {
        check_length("items", keepings.len())?;
        Ok(Self(keepings))
    }
}

/// How many of each outcome there are, whatever their age and weight. To be said before any model.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Kept.
    pub kept: u32,
    /// Partly kept.
    pub partly: u32,
    /// Missed.
    pub missed: u32,
    /// Excused by the receiver.
    pub excused: u32,
}

/// Weighted evidence: what counts for a promise being kept, and what against.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Sum of weight times share kept.
    pub kept: f64,
    /// Sum of weight times share missed.
    pub missed: f64,
}

impl Evidence {
    /// Both together, in promises of weight 1.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.kept + self.missed
    }

    fn add(&mut self, weight: f64, share: f64) {
        self.kept += weight * share;
        self.missed += weight * (1.0 - share);
    }

    fn beta(&self, settings: &ReliabilitySettings) -> Beta {
        Beta::new(settings.a0() + self.kept, settings.b0() + self.missed)
    }
}

/// Five quantiles: the middle, and the ends of the 50 % and 90 % bands.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "their names are their numbers")]
pub struct Quantiles {
    pub q05: f64,
    pub q25: f64,
    pub q50: f64,
    pub q75: f64,
    pub q95: f64,
}

impl Quantiles {
    pub(crate) fn of(quantile: impl Fn(f64) -> f64) -> Self {
        Self {
            q05: quantile(0.05),
            q25: quantile(0.25),
            q50: quantile(0.5),
            q75: quantile(0.75),
            q95: quantile(0.95),
        }
    }
}

/// What the keepings of one promise show. Shares are between 0 and 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Reliability {
    /// What is known about the share kept: a Beta whose evidence halves with every half-life.
    pub share: Beta,
    /// How much evidence that is, in promises of weight 1 kept or missed today. Below 3 it is too early to tell.
    pub evidence: f64,
    /// The counts.
    pub counts: Counts,
    /// The bands of the share.
    pub quantiles: Quantiles,
    /// The probability that the share is above the level that is asked about.
    pub p_above: f64,
    /// The mean of the share if everything excused had been missed.
    pub mean_if_excused_missed: f64,
    /// The lower end of the 90 % band, likewise.
    pub q05_if_excused_missed: f64,
    /// Evidence of the last four weeks, without forgetting.
    pub recent: Evidence,
    /// Evidence of the twelve weeks before.
    pub earlier: Evidence,
    /// How the two windows differ.
    pub trend: Trend,
    /// How many more promises have to be kept.
    pub more: More,
    /// The mean weight of what is evidence; 0.75 if nothing is.
    pub mean_weight: f64,
}

/// How reliably a promise was kept up to `now`.
///
/// A Beta distribution with exponential forgetting (beta reputation: Jøsang & Ismail 2002). Days without a keeping
/// and *open* ones add nothing and only let the rest fade, so the bands widen; keepings after `now` are ignored.
/// Without any evidence the answer is the prior: a mean of one half with a band from 0.05 to 0.95, and the trend is
/// [`TrendWord::TooEarly`]. The order of the keepings has no meaning.
#[must_use]
pub fn reliability(keepings: &Keepings, now: Day, settings: &ReliabilitySettings) -> Reliability {
    let seen = Seen::up_to(now, keepings, settings);
    let share = seen.faded.beta(settings);
    let if_missed = Beta::new(share.alpha(), share.beta() + seen.excused);
    Reliability {
        share,
        evidence: seen.faded.total(),
        counts: seen.counts,
        quantiles: share.quantiles(),
        p_above: share.above(settings.level()),
        mean_if_excused_missed: if_missed.mean(),
        q05_if_excused_missed: if_missed.quantile(0.05),
        recent: seen.recent,
        earlier: seen.earlier,
        trend: Trend::between(&seen.recent, &seen.earlier, settings),
        more: More::after(&seen, settings),
        mean_weight: seen.mean_weight(),
    }
}

/// What is known at `now` about the share kept, as in [`Reliability::share`], and nothing else: for a picture of many days.
#[must_use]
pub fn share(keepings: &Keepings, now: Day, settings: &ReliabilitySettings) -> Beta {
    Seen::up_to(now, keepings, settings).faded.beta(settings)
}

/// The keepings, added up.
#[derive(Default)]
struct Seen {
    counts: Counts,
    faded: Evidence,
    /// The faded weight of what was excused.
    excused: f64,
    recent: Evidence,
    earlier: Evidence,
    /// The times of what is evidence, in order.
    times: Vec<f64>,
    weights: f64,
}

impl Seen {
    fn up_to(now: Day, keepings: &Keepings, settings: &ReliabilitySettings) -> Self {
        let mut seen = Self::default();
        for keeping in &keepings.0 {
            let age = now.get() - keeping.at.get();
            if age >= 0.0 {
                seen.add(keeping, age, settings);
            }
        }
        seen.times.sort_by(f64::total_cmp);
        seen
    }

    fn add(&mut self, keeping: &Keeping, age: f64, settings: &ReliabilitySettings) {
        let weight = keeping.weight.get();
        let faded = weight * libm::exp2(-age / settings.half_life());
        let count = match keeping.outcome {
            Outcome::Kept => &mut self.counts.kept,
            Outcome::Partly => &mut self.counts.partly,
            Outcome::Missed => &mut self.counts.missed,
            Outcome::Excused => &mut self.counts.excused,
            Outcome::Open => return,
        };
        *count += 1;
        let Some(halves) = keeping.outcome.halves() else {
            self.excused += faded;
            return;
        };
        let share = f64::from(halves) / 2.0;
        self.faded.add(faded, share);
        self.times.push(keeping.at.get());
        self.weights += weight;
        if age < settings.recent() {
            self.recent.add(weight, share);
        } else if age < settings.recent() + settings.earlier() {
            self.earlier.add(weight, share);
        }
    }

    fn mean_weight(&self) -> f64 {
        if self.times.is_empty() { Weight::ORDINARY.get() } else { self.weights / self.times.len() as f64 }
    }
}
