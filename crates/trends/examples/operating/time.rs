//! What answers cost, by years of daily ratings.

use crate::journey::{DAYS, Journey};
use mendwell_trends::{ChangeSettings, Day, Horizons, LevelSettings, Ratings, TrendsError, changes, level};
use std::error::Error;
use std::hint::black_box;
use std::io::{self, Write as _};
use std::time::{Duration, Instant};

const ITEMS: u64 = 5;
const ROUNDS: usize = 5;

/// Five items of so many days, one rating a day, half-year journeys one after the other.
fn items(days: usize) -> Result<Vec<Ratings>, TrendsError> {
    let item = |seed: u64| {
        let (mut times, mut points) = (Vec::new(), Vec::new());
        for half_year in 0..days.div_ceil(DAYS) {
            let journey = Journey::new(half_year % 4, seed + 1000 * half_year as u64);
            for (day, level) in journey.level.iter().enumerate() {
                let at = half_year * DAYS + day;
                if at < days {
                    times.push(at as f64 + 0.5);
                    points.push(level.round());
                }
            }
        }
        Ratings::from_numbers(&times, &points)
    };
    (0..ITEMS).map(item).collect()
}

/// The fastest of some rounds: the rest is what else the machine does.
fn fastest(work: impl Fn() -> Result<(), TrendsError>) -> Result<Duration, TrendsError> {
    let mut best = Duration::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        work()?;
        best = best.min(start.elapsed());
    }
    Ok(best)
}

pub(crate) fn report() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    writeln!(out, "{ITEMS} items, one rating a day")?;
    writeln!(out, "| days | levels, ms | change points, ms | together, ms |")?;
    writeln!(out, "|---|---|---|---|")?;
    for days in [DAYS, 365, 730, 1825, 3650, 7300] {
        let items = items(days)?;
        let now = Day::new(days as f64)?;
        let levels = fastest(|| {
            for item in &items {
                black_box(level(item, now, &LevelSettings::default(), &Horizons::default()));
            }
            Ok(())
        })?;
        let cuts = fastest(|| {
            for item in &items {
                black_box(changes(item, now, &ChangeSettings::default()));
            }
            Ok(())
        })?;
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        writeln!(out, "| {days} | {:.1} | {:.1} | {:.1} |", ms(levels), ms(cuts), ms(levels + cuts))?;
    }
    Ok(())
}
