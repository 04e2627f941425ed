//! Half a year of one person's doubt, made up: where it truly was on each day, and what was answered.

use crate::random::Random;
use std::f64::consts::TAU;

pub(crate) const DAYS: usize = 182;
pub(crate) const KINDS: [&str; 4] = ["healing", "stuck", "worsening", "oscillating"];

pub(crate) struct Journey {
    /// The true level on each day, 0 to 10.
    pub(crate) level: Vec<f64>,
    /// When there was an answer, in days.
    pub(crate) days: Vec<f64>,
    /// Which one, 0 to 10.
    pub(crate) points: Vec<f64>,
}

impl Journey {
    pub(crate) fn new(kind: usize, seed: u64) -> Self {
        let mut random = Random::new(kind, seed);
        let level = level(kind, &mut random);
        let answers = answers(&level, &mut random);
        let kept = kept(&level, &mut random);
        let mut journey = Self { level, days: Vec::new(), points: Vec::new() };
        for (day, (points, kept)) in answers.into_iter().zip(kept).enumerate() {
            let hour = random.between(0.3, 0.95);
            if kept {
                journey.days.push(day as f64 + hour);
                journey.points.push(points);
            }
        }
        journey
    }

    /// The first day up to which the level was above 6 for four weeks.
    pub(crate) fn event(&self) -> Option<usize> {
        (28..self.level.len()).find(|day| self.was_above(6.0, *day))
    }

    /// Whether the level was above `points` on every day of the four weeks up to `day`.
    pub(crate) fn was_above(&self, points: f64, day: usize) -> bool {
        self.level.iter().take(day + 1).skip(day.saturating_sub(28)).all(|level| *level > points)
    }
}

fn level(kind: usize, random: &mut Random) -> Vec<f64> {
    let mut base = base(kind, random);
    let mut wander = 0.0;
    for level in &mut base {
        wander += random.normal(0.15 / 7_f64.sqrt());
        *level += wander;
    }
    if random.chance(0.35) {
        // One shock: a discovery, or a good talk.
        let start = random.whole(21, DAYS - 21);
        let size = random.between(0.5, 1.5) * if random.chance(0.6) { 1.0 } else { -1.0 };
        let fading = random.between(14.0, 90.0);
        for (since, level) in base.iter_mut().skip(start).enumerate() {
            *level += size * (-(since as f64) / fading).exp();
        }
    }
    base.into_iter().map(|level| level.clamp(0.0, 10.0)).collect()
}

fn base(kind: usize, random: &mut Random) -> Vec<f64> {
    let of_weeks = |shape: Box<dyn Fn(f64) -> f64>| (0..DAYS).map(|day| shape(day as f64 / 7.0)).collect();
    match KINDS.get(kind) {
        Some(&"healing") => {
            let (from, to, tau) =
                (random.between(5.5, 8.5), random.between(0.5, 3.5), random.between(2.0, 10.0));
            of_weeks(Box::new(move |week| to + (from - to) * (-week / tau).exp()))
        }
        Some(&"stuck") => {
            let at = random.between(5.0, 8.5);
            of_weeks(Box::new(move |_| at))
        }
        Some(&"worsening") => {
            let (from, to) = (random.between(1.5, 4.5), random.between(6.0, 9.0));
            let (onset, spread) = (random.between(5.0, 17.0), random.between(0.5, 3.0));
            of_weeks(Box::new(move |week| from + (to - from) / (1.0 + (-(week - onset) / spread).exp())))
        }
        _ => {
            let (centre, amplitude) = (random.between(3.5, 5.5), random.between(1.0, 2.5));
            let (period, phase) = (random.between(3.0, 8.0), random.between(0.0, TAU));
            of_weeks(Box::new(move |week| centre + amplitude * (TAU * week / period + phase).sin()))
        }
    }
}

/// With moods that last, flashback days, weekends, rounding, and the ends of the scale.
fn answers(level: &[f64], random: &mut Random) -> Vec<f64> {
    let (sd, keeping) = (random.between(0.8, 2.0), random.between(0.1, 0.6));
    let mut mood = random.normal(sd);
    let mut answers = Vec::with_capacity(level.len());
    let weekend = random.normal(0.4);
    for (day, level) in level.iter().enumerate() {
        if day > 0 {
            mood = keeping * mood + random.normal(sd * (1.0 - keeping * keeping).sqrt());
        }
        let flashback = if random.chance(0.04) { random.between(1.5, 4.0) } else { 0.0 };
        let weekend = if day % 7 >= 5 { weekend } else { 0.0 };
        answers.push((level + mood + flashback + weekend).round_ties_even().clamp(0.0, 10.0));
    }
    answers
}

/// On which days there is an answer: more or fewer in distress, and silences of weeks.
fn kept(level: &[f64], random: &mut Random) -> Vec<bool> {
    let (base, slope) = (random.between(0.35, 0.85), random.between(-0.15, 0.15));
    let mut kept: Vec<bool> = level
        .iter()
        .map(|level| random.chance((base + slope * (level - 5.0) / 2.5).clamp(0.1, 0.98)))
        .collect();
    for _ in 0..random.poisson(0.5) {
        let (start, length) = (random.whole(0, DAYS), random.whole(8, 26));
        kept.iter_mut().skip(start).take(length).for_each(|kept| *kept = false);
    }
    if let (false, Some(first)) = (kept.contains(&true), kept.first_mut()) {
        *first = true;
    }
    kept
}
