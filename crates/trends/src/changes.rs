//! In which weeks ratings began a new stretch.

use crate::ratings::{Ratings, week};
use crate::settings::ChangeSettings;
use crate::stretch::{Stretches, Sums};
use crate::values::Day;

/// When the mean or spread of ratings changed, week by week.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    /// Weeks from the first rating to the last.
    pub weeks: usize,
    /// The number of the first week, counted in sevens from the origin of the days.
    pub first_week: i64,
    /// For each week but the first, the probability that it begins a new stretch.
    pub p_change: Vec<f64>,
    /// How many changes there are, on average.
    pub expected: f64,
    /// The probability that there is none.
    pub p_none: f64,
    /// The logarithm of how well all of this explains the ratings.
    pub log_evidence: f64,
}

/// The weeks in which ratings changed, up to `now`; none if there are no ratings until then.
///
/// The exact posterior over all ways to cut the weeks into stretches (forward-backward recursions of Fearnhead 2006),
/// with a chance of one in 26 that a week begins a new one. Weeks are counted from the origin of the days, so that a
/// later answer does not move earlier borders. Show a change only if its probability is 0.8 or more and the means
/// beside it differ by 1.5 points or more.
///
/// Weeks without ratings say nothing: a change in a silence is spread evenly over it. With ratings of a single week there is
/// nothing to compare. Work grows with the square of the weeks that have ratings, and with nothing else.
#[must_use]
pub fn changes(ratings: &Ratings, now: Day, settings: &ChangeSettings) -> Option<Changes> {
    let weeks = Weeks::of(ratings.up_to(now), settings)?;
    let (last_cuts, log_evidence) = weeks.last_cuts(settings);
    let p_none = last_cuts.last().and_then(|row| row.first()).copied().unwrap_or(1.0);
    let p_cut = cuts(&last_cuts);
    let mut p_change = Vec::new();
    for (p, silence) in p_cut.iter().zip(&weeks.silences) {
        // Somewhere in the silence; where, it does not say.
        let each = p * settings.hazard() / silence.p_cut;
        p_change.extend((0..silence.weeks).map(|_| each));
    }
    Some(Changes {
        weeks: p_change.len() + 1,
        first_week: weeks.first,
        expected: p_change.iter().sum(),
        p_change,
        p_none,
        log_evidence,
    })
}

/// From one week with ratings to the next.
struct Silence {
    /// Borders between the two; 1 if they are neighbours.
    weeks: u32,
    /// The prior probability that at least one of the borders is a change.
    p_cut: f64,
}

/// The weeks that have ratings.
struct Weeks {
    first: i64,
    /// Sums before the first of them, and after each.
    sums: Vec<Sums>,
    /// Between each and the next.
    silences: Vec<Silence>,
}

impl Weeks {
    fn of(ratings: impl Iterator<Item = (f64, f64)>, settings: &ChangeSettings) -> Option<Self> {
        let mut ratings = ratings.map(|(day, points)| (week(day), points));
        let (first, points) = ratings.next()?;
        let mut weeks = Self { first, sums: vec![Sums::default()], silences: Vec::new() };
        let (mut latest, mut sums) = (first, Sums::default().and(points, settings));
        for (week, points) in ratings {
            if week != latest {
                weeks.sums.push(sums);
                weeks.silences.push(Silence::of((week - latest) as u32, settings));
                latest = week;
            }
            sums = sums.and(points, settings);
        }
        weeks.sums.push(sums);
        Some(weeks)
    }

    /// For each end of a stretch the probabilities of where the last cut before it is, given what came until then;
    /// and the logarithm of the evidence of all.
    fn last_cuts(&self, settings: &ChangeSettings) -> (Vec<Vec<f64>>, f64) {
        let most = self.sums.last().map_or(0, |sums| sums.n);
        let stretches = Stretches::up_to(most, settings);
        let ln_stay = libm::log1p(-settings.hazard());
        // By start of a stretch: evidence before it, with the cut, less the logarithm of no cut since the first week.
        let mut starts = vec![0.0];
        let (mut rows, mut evidence, mut stayed) = (Vec::with_capacity(self.sums.len()), 0.0, 0.0);
        let mut silences = self.silences.iter();
        for to in self.sums.iter().skip(1) {
            let before = self.sums.iter().zip(&starts);
            let mut row: Vec<f64> =
                before.map(|(from, start)| start + stretches.ln_likelihood(from, to)).collect();
            evidence = normalise(&mut row) + stayed;
            rows.push(row);
            if let Some(silence) = silences.next() {
                let cut = evidence + libm::log(silence.p_cut);
                stayed += ln_stay * f64::from(silence.weeks);
                starts.push(cut - stayed);
            }
        }
        (rows, evidence)
    }
}

impl Silence {
    fn of(weeks: u32, settings: &ChangeSettings) -> Self {
        let ln_none = libm::log1p(-settings.hazard()) * f64::from(weeks);
        Self { weeks, p_cut: -libm::expm1(ln_none) }
    }
}

/// The probability of a cut after each week but the last, from where the last cut before each end is.
fn cuts(last_cuts: &[Vec<f64>]) -> Vec<f64> {
    // Ends of stretches: the end of all is one for sure; each hands its probability to the cuts before it.
    let mut ends = vec![0.0; last_cuts.len()];
    if let Some(end) = ends.last_mut() {
        *end = 1.0;
    }
    for (number, row) in last_cuts.iter().enumerate().rev() {
        let p = ends.get(number).copied().unwrap_or(0.0);
        // The first entry is the start of everything, which is no cut.
        for (end, last) in ends.iter_mut().zip(row.iter().skip(1)) {
            *end += p * last;
        }
    }
    ends.pop();
    ends
}

/// Turns logarithms into probabilities that sum to 1, and gives the logarithm of their sum.
fn normalise(row: &mut [f64]) -> f64 {
    let most = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for value in row.iter_mut() {
        let less = *value - most;
        // Forty-five is twenty digits below the largest.
        *value = if less < -45.0 { 0.0 } else { libm::exp(less) };
        sum += *value;
    }
    for value in row {
        *value /= sum;
    }
    most + libm::log(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(days: &[f64], points: &[f64]) -> Changes {
        let ratings = Ratings::from_numbers(days, points).unwrap();
        changes(&ratings, Day::new(1e6).unwrap(), &ChangeSettings::default()).unwrap()
    }

    #[test]
    fn a_silence_shares_its_change_evenly() {
        let found = found(&[0.0, 70.0], &[0.0, 10.0]);
        assert_eq!((found.weeks, found.p_change.len()), (11, 10));
        assert!(found.p_change.windows(2).all(|p| p[0] == p[1]));
    }

    #[test]
    fn one_week_has_nothing_to_change() {
        let found = found(&[-1.0, -2.0], &[3.0, 4.0]);
        assert_eq!((found.weeks, found.first_week, found.p_none), (1, -1, 1.0));
        assert!(found.p_change.is_empty());
    }
}
