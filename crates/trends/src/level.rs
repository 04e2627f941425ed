//! The level behind the ratings of one item of a pulse: how high it is, since when, and where it goes.

mod bell;
mod direction;
mod filter;
mod grid;
mod mixture;
mod persistence;
mod timeline;

pub use direction::{Direction, Horizons};

use crate::ratings::Ratings;
use crate::reliability::Quantiles;
use crate::settings::LevelSettings;
use crate::values::Day;
use mixture::Mixture;

/// The probability from which persistence is worth a notice: then at most one person in twenty sees a wrong one in half a year.
const NOTICE: f64 = 0.8;
/// The weeks that a notice is about.
const NOTICE_WEEKS: usize = 4;

/// Whether there are enough ratings to speak of a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Fewer than 8 ratings, or less than 14 days since the first.
    TooEarly,
    /// Fewer than 4 ratings in the last 28 days: the level is of old.
    Stale,
    /// Neither.
    Enough,
}

impl Status {
    /// The stable word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TooEarly => "too_early",
            Self::Stale => "stale",
            Self::Enough => "ok",
        }
    }
}

/// What the ratings of one item show. Levels are in points where high is worse, and may lie beyond 0 to 10: clamp them for display.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// How many ratings there are.
    pub n: usize,
    /// Whether they are enough.
    pub status: Status,
    /// The logarithm of how well the model explains them.
    pub log_evidence: f64,
    /// The mean of the level now.
    pub mean: f64,
    /// Its standard deviation.
    pub sd: f64,
    /// Its bands.
    pub quantiles: Quantiles,
    /// The probability that it is above the line now.
    pub p_above_now: f64,
    /// The mean drift, in points per square root of a week.
    pub drift: f64,
    /// The mean noise of a rating, in points.
    pub noise: f64,
    /// The probability that it was above the line now, a week ago, and so on, for 1, 2, … weeks. Never rises.
    pub p_persist: Vec<f64>,
    /// By weeks: how it differs from the level then; none if the ratings do not go back so far.
    pub directions: Vec<(u32, Option<Direction>)>,
    /// Whether the ratings of the last four weeks are dense enough for a notice: at least six, in three of the four weeks.
    pub alarm_ready: bool,
}

impl Level {
    /// For how many weeks it has been above the line with at least this probability.
    #[must_use]
    pub fn weeks_above(&self, probability: f64) -> usize {
        self.p_persist.iter().take_while(|p| **p >= probability).count()
    }

    /// Whether to tell the writer, and nobody else, that it was likely above the line for four weeks.
    #[must_use]
    pub fn is_notice(&self) -> bool {
        self.alarm_ready && self.weeks_above(NOTICE) >= NOTICE_WEEKS
    }
}

/// The level behind the ratings, at `now`; none if there are no ratings until then.
///
/// A Gaussian random walk in continuous time, seen through noise: the exact Kalman filter for irregular times,
/// averaged over 25 fixed pairs of drift and noise. Persistence is the exact joint probability over weekly
/// checkpoints. Days without ratings need no filling: the level wanders on and its band widens. Ratings after `now`
/// are ignored; several at one instant are several. With one rating the band is wide and [`Status::TooEarly`]
/// says so. Work grows with the number of ratings.
#[must_use]
pub fn level(ratings: &Ratings, now: Day, settings: &LevelSettings, horizons: &Horizons) -> Option<Level> {
    let seen = ratings.up_to(now);
    let recent = Recent::of(seen.clone(), now.get())?;
    let mixture = Mixture::of(&timeline::nodes(seen, now.get(), settings.kmax() as u32), settings);
    let (drift, noise) = mixture.drift_and_noise();
    let p_persist = p_persist(&mixture, settings.x());
    Some(Level {
        n: recent.n,
        status: recent.status(),
        log_evidence: mixture.log_evidence,
        mean: mixture.mean(),
        sd: mixture.sd(),
        quantiles: Quantiles::of(|p| mixture.quantile(p)),
        p_above_now: mixture.above(settings.x()),
        drift,
        noise,
        alarm_ready: p_persist.len() >= NOTICE_WEEKS && recent.is_dense(),
        p_persist,
        directions: horizons
            .iter()
            .map(|weeks| (weeks, direction::direction(&mixture, weeks, settings.rope())))
            .collect(),
    })
}

fn p_persist(mixture: &Mixture, line: f64) -> Vec<f64> {
    let checkpoints = mixture.parts().first().map_or(0, |part| part.kernels.len());
    let mut sum = vec![0.0; checkpoints];
    for part in mixture.weighty() {
        let found = persistence::persistence(part.mean, part.sd, &part.kernels, line);
        for (sum, p) in sum.iter_mut().zip(found) {
            *sum += part.weight * p;
        }
    }
    sum
}

/// How many ratings there are, and how dense they are of late.
struct Recent {
    n: usize,
    days_since_first: f64,
    /// Ratings of the last 28 days.
    last: usize,
    /// Weeks of these that have one.
    weeks: usize,
}

impl Recent {
    fn of(ratings: impl Iterator<Item = (f64, f64)> + Clone, now: f64) -> Option<Self> {
        let (first, _) = ratings.clone().next()?;
        let last = ratings.clone().filter(|(day, _)| *day > now - 28.0);
        let mut weeks: Vec<u32> = last.clone().map(|(day, _)| ((now - day) / 7.0).floor() as u32).collect();
        // They come sorted, so those of one week lie together.
        weeks.dedup();
        Some(Self {
            n: ratings.count(),
            days_since_first: now - first,
            last: last.count(),
            weeks: weeks.len(),
        })
    }

    fn status(&self) -> Status {
        if self.n < 8 || self.days_since_first < 14.0 {
            Status::TooEarly
        } else if self.last < 4 {
            Status::Stale
        } else {
            Status::Enough
        }
    }

    fn is_dense(&self) -> bool {
        self.last >= 6 && self.weeks >= 3
    }
}
