//! Who gives notice when: ours and its naive peers, reviewed every week.

use crate::journey::{DAYS, Journey};
use mendwell_trends::{Day, Horizons, LevelSettings, Ratings, TrendsError, level};

/// An alarm counts for an event until so many days after it.
const LATEST: usize = 84;

#[derive(Clone, Copy)]
pub(crate) enum Method {
    Ours,
    /// The mean of the last days is above some points.
    Mean {
        days: usize,
        above: f64,
    },
    /// So is each of the last four weekly means.
    WeeklyMeans {
        above: f64,
    },
    /// The sum of what is above 6.5, never below nothing, is above this.
    Cusum {
        above: f64,
    },
}

impl Method {
    pub(crate) const ALL: [(&str, Self); 7] = [
        ("ours", Self::Ours),
        ("7-day mean > 6", Self::Mean { days: 7, above: 6.0 }),
        ("28-day mean > 6", Self::Mean { days: 28, above: 6.0 }),
        ("28-day mean > 7.4", Self::Mean { days: 28, above: 7.4 }),
        ("4 weekly means > 6", Self::WeeklyMeans { above: 6.0 }),
        ("4 weekly means > 6.6", Self::WeeklyMeans { above: 6.6 }),
        ("CUSUM(y - 6.5) > 17.5", Self::Cusum { above: 17.5 }),
    ];

    /// The first weekly review, from day 14 on, at which it gives notice.
    pub(crate) fn alarm(self, journey: &Journey) -> Result<Option<usize>, TrendsError> {
        let ratings = Ratings::from_numbers(&journey.days, &journey.points)?;
        for day in (14..=DAYS).step_by(7) {
            if self.sees(journey, &ratings, day)? {
                return Ok(Some(day));
            }
        }
        Ok(None)
    }

    fn sees(self, journey: &Journey, ratings: &Ratings, day: usize) -> Result<bool, TrendsError> {
        let now = day as f64;
        Ok(match self {
            Self::Ours => level(ratings, Day::new(now)?, &LevelSettings::default(), &Horizons::default())
                .is_some_and(|level| level.is_notice()),
            Self::Mean { days, above } => {
                // Only over a whole window, which favours the peer.
                days <= day && mean(journey, now - days as f64, now).is_some_and(|mean| mean > above)
            }
            Self::WeeklyMeans { above } => (0..4_u8).all(|week| {
                let end = now - 7.0 * f64::from(week);
                mean(journey, end - 7.0, end).is_some_and(|mean| mean > above)
            }),
            Self::Cusum { above } => {
                let seen = journey.days.iter().zip(&journey.points).take_while(|(day, _)| **day <= now);
                seen.fold(0.0_f64, |sum, (_, points)| (sum + points - 6.5).max(0.0)) > above
            }
        })
    }
}

/// The mean of the answers after `from`, up to `to`.
fn mean(journey: &Journey, from: f64, to: f64) -> Option<f64> {
    let within = journey.days.iter().zip(&journey.points).filter(|(day, _)| **day > from && **day <= to);
    let (count, sum) = within.fold((0_u32, 0.0), |(count, sum), (_, points)| (count + 1, sum + points));
    (count > 0).then(|| sum / f64::from(count))
}

/// How a method fared.
#[derive(Default)]
pub(crate) struct Tally {
    journeys: u32,
    /// First notices while the level had not been above 5.5 for four weeks.
    wrong: u32,
    without_event: u32,
    alarmed_without_event: u32,
    events: u32,
    /// Weeks from the event to the notice, of those that were in time.
    delays: Vec<f64>,
}

impl Tally {
    pub(crate) fn add(&mut self, journey: &Journey, alarm: Option<usize>) {
        self.journeys += 1;
        self.wrong += u32::from(alarm.is_some_and(|day| !journey.was_above(5.5, day)));
        match journey.event() {
            Some(event) => {
                self.events += 1;
                let in_time = alarm.filter(|day| *day <= event + LATEST);
                self.delays.extend(in_time.map(|day| (day as f64 - event as f64) / 7.0));
            }
            None => {
                self.without_event += 1;
                self.alarmed_without_event += u32::from(alarm.is_some());
            }
        }
    }

    /// Wrong first notices, notices without an event, events noticed: in percent; and the median delay in weeks.
    pub(crate) fn row(&mut self) -> [f64; 4] {
        let percent = |part: usize, of: u32| 100.0 * part as f64 / f64::from(of.max(1));
        self.delays.sort_by(f64::total_cmp);
        let median = self.delays.get(self.delays.len() / 2).copied().unwrap_or(f64::NAN);
        [
            percent(self.wrong as usize, self.journeys),
            percent(self.alarmed_without_event as usize, self.without_event),
            percent(self.delays.len(), self.events),
            median,
        ]
    }
}
