//! What has to hold whatever the ratings and keepings are.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests; clippy.toml allows these only in tests themselves"
)]

use mendwell_trends::{
    ChangeSettings, Changes, Day, Horizons, Keeping, Keepings, Level, LevelSettings, Outcome, Pairs,
    Quantiles, Ratings, Reliability, ReliabilitySettings, Weight, agreement, changes, level, reliability,
};
use proptest::prelude::*;

/// Days in eighths, so that moving them by whole days loses nothing.
type Rated = Vec<(i32, i32)>;

fn day(eighths: i32) -> Day {
    Day::new(f64::from(eighths) / 8.0).unwrap()
}

fn ratings(rated: &Rated, moved: f64, points: impl Fn(f64) -> f64) -> Ratings {
    let days: Vec<f64> = rated.iter().map(|(day, _)| f64::from(*day) / 8.0 + moved).collect();
    let points: Vec<f64> = rated.iter().map(|(_, halves)| points(f64::from(*halves) / 2.0)).collect();
    Ratings::from_numbers(&days, &points).unwrap()
}

fn same(points: f64) -> f64 {
    points
}

fn level_at(ratings: &Ratings, now: f64) -> Option<Level> {
    level(ratings, Day::new(now).unwrap(), &LevelSettings::default(), &Horizons::default())
}

fn changes_at(ratings: &Ratings, now: f64) -> Option<Changes> {
    changes(ratings, Day::new(now).unwrap(), &ChangeSettings::default())
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-8
}

fn reliability_at(keepings: &[Keeping], now: Day) -> Reliability {
    reliability(&Keepings::new(keepings.to_vec()).unwrap(), now, &ReliabilitySettings::default())
}

fn five(q: &Quantiles) -> [f64; 5] {
    [q.q05, q.q25, q.q50, q.q75, q.q95]
}

fn rated() -> impl Strategy<Value = Rated> {
    prop::collection::vec((0..1600_i32, 0..=20_i32), 1..40)
}

fn keeping() -> impl Strategy<Value = Keeping> {
    let weight = prop::sample::select(vec![Weight::SMALL, Weight::ORDINARY, Weight::BIG]);
    (0..1600_i32, prop::sample::select(Outcome::ALL), weight).prop_map(|(at, outcome, weight)| Keeping {
        at: day(at),
        outcome,
        weight,
    })
}

fn keepings() -> impl Strategy<Value = Vec<Keeping>> {
    prop::collection::vec(keeping(), 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn neither_the_order_nor_the_origin_matters(rated in rated(), weeks in -20_000_i32..20_000) {
        let moved = 7.0 * f64::from(weeks);
        let reversed: Rated = rated.iter().rev().copied().collect();
        let (a, b) = (ratings(&rated, 0.0, same), ratings(&reversed, moved, same));
        let (one, two) = (level_at(&a, 150.0), level_at(&b, 150.0 + moved));
        prop_assert_eq!(one.is_some(), two.is_some());
        if let (Some(one), Some(two)) = (one, two) {
            prop_assert!(close(one.mean, two.mean) && close(one.sd, two.sd));
            prop_assert!(one.p_persist.iter().zip(&two.p_persist).all(|(a, b)| close(*a, *b)));
            prop_assert_eq!((one.n, one.status, one.alarm_ready), (two.n, two.status, two.alarm_ready));
        }
        if let (Some(one), Some(two)) = (changes_at(&a, 150.0), changes_at(&b, 150.0 + moved)) {
            prop_assert_eq!(one.first_week + i64::from(weeks), two.first_week);
            prop_assert!(one.p_change.iter().zip(&two.p_change).all(|(a, b)| close(*a, *b)));
        }
    }

    #[test]
    fn probabilities_are_probabilities(rated in rated(), now in 0..400_i32) {
        let found = ratings(&rated, 0.0, same);
        if let Some(level) = level_at(&found, f64::from(now)) {
            prop_assert!(level.p_persist.windows(2).all(|p| p[1] <= p[0]), "{:?}", level.p_persist);
            prop_assert!(level.p_persist.iter().all(|p| *p <= level.p_above_now + 1e-8));
            let bands = five(&level.quantiles);
            prop_assert!(bands.windows(2).all(|q| q[0] < q[1]));
            for (_, direction) in &level.directions {
                if let Some(d) = direction {
                    prop_assert!(close(d.p_up + d.p_down + d.p_steady, 1.0));
                }
            }
        }
        if let Some(changes) = changes_at(&found, f64::from(now)) {
            prop_assert_eq!(changes.weeks, changes.p_change.len() + 1);
            prop_assert!(changes.p_change.iter().chain([&changes.p_none]).all(|p| (0.0..=1.0 + 1e-9).contains(p)));
            prop_assert!(changes.p_none + changes.expected >= 1.0 - 1e-9, "none, or at least one");
        }
    }

    #[test]
    fn worse_and_better_are_mirrored(rated in rated()) {
        let up = level_at(&ratings(&rated, 0.0, same), 200.0).unwrap();
        let down = level_at(&ratings(&rated, 0.0, |points| 10.0 - points), 200.0).unwrap();
        prop_assert!(close(up.mean, 10.0 - down.mean) && close(up.log_evidence, down.log_evidence));
        for ((_, a), (_, b)) in up.directions.iter().zip(&down.directions) {
            prop_assert_eq!(a.is_some(), b.is_some());
            if let (Some(a), Some(b)) = (a, b) {
                prop_assert!(close(a.p_up, b.p_down) && close(a.p_down, b.p_up) && close(a.mean, -b.mean));
            }
        }
    }

    #[test]
    fn what_is_still_to_come_says_nothing(rated in rated(), later in rated()) {
        let now = 200.0;
        let mut both = rated.clone();
        both.extend(later.iter().map(|(day, halves)| (day + 1601, *halves)));
        let (a, b) = (ratings(&rated, 0.0, same), ratings(&both, 0.0, same));
        prop_assert_eq!(level_at(&a, now), level_at(&b, now));
        prop_assert_eq!(changes_at(&a, now), changes_at(&b, now));
    }

    #[test]
    fn one_more_kept_lowers_nothing_and_one_more_missed_raises_nothing(
        before in keepings(), one in keeping(), now in 0..1800_i32,
    ) {
        let now = day(now);
        let with = |outcome| {
            let more: Vec<Keeping> = before.iter().copied().chain([Keeping { outcome, ..one }]).collect();
            reliability_at(&more, now)
        };
        let (plain, kept, missed) = (reliability_at(&before, now), with(Outcome::Kept), with(Outcome::Missed));
        for ((plain, kept), missed) in
            five(&plain.quantiles).iter().zip(five(&kept.quantiles)).zip(five(&missed.quantiles))
        {
            prop_assert!(kept >= plain - 1e-12 && missed <= plain + 1e-12);
        }
        let mut excused = with(Outcome::Excused);
        prop_assert!(excused.q05_if_excused_missed <= plain.q05_if_excused_missed + 1e-12);
        excused.counts.excused = plain.counts.excused;
        excused.mean_if_excused_missed = plain.mean_if_excused_missed;
        excused.q05_if_excused_missed = plain.q05_if_excused_missed;
        prop_assert_eq!(&excused, &plain, "an excuse is no evidence");
        prop_assert_eq!(with(Outcome::Open), plain, "what is open is nowhere");
    }

    #[test]
    fn a_trend_is_one_of_three_and_fits_its_word(keepings in keepings(), now in 0..1800_i32) {
        let found = reliability_at(&keepings, day(now));
        let trend = found.trend;
        prop_assert!(close(trend.p_improving + trend.p_declining + trend.p_steady, 1.0));
        let mut reversed = keepings;
        reversed.reverse();
        let again = reliability_at(&reversed, day(now));
        prop_assert_eq!((again.trend.word, again.more.now, again.counts), (trend.word, found.more.now, found.counts));
        prop_assert!(close(again.quantiles.q05, found.quantiles.q05));
    }

    #[test]
    fn two_views_are_mirrored(
        pairs in prop::collection::vec((prop::sample::select(Outcome::ALL), prop::sample::select(Outcome::ALL)), 0..60),
    ) {
        let swapped = pairs.iter().map(|(doer, receiver)| (*receiver, *doer)).collect();
        let (one, two) = (agreement(&Pairs::new(pairs).unwrap()), agreement(&Pairs::new(swapped).unwrap()));
        prop_assert_eq!((one.doer_sees_more, one.same), (two.receiver_sees_more, two.same));
        prop_assert!(close(one.gap_mean, -two.gap_mean) && close(one.gap_sd, two.gap_sd));
        prop_assert!(close(one.p_doer_sees_more, 1.0 - two.p_doer_sees_more));
    }

    #[test]
    fn a_number_out_of_range_is_refused_by_name(index in 0..5_usize, bad in prop::sample::select(vec![f64::NAN, f64::INFINITY, -1e300, 1_000_000.5])) {
        let mut days = vec![0.0; 5];
        days[index] = bad;
        let error = Ratings::from_numbers(&days, &[1.0; 5]).unwrap_err();
        prop_assert_eq!(error.field().to_string(), format!("t[{index}]"));
    }
}

#[test]
fn a_hundred_thousand_ratings_are_finite() {
    let rated: Rated = (0..100_000).map(|i| (i, i * 7 % 21)).collect();
    let found = ratings(&rated, -6000.0, same);
    let level = level_at(&found, 6500.0).unwrap();
    assert!(level.mean.is_finite() && level.sd > 0.0 && level.log_evidence.is_finite());
    assert!(level.p_persist.iter().all(|p| p.is_finite()));
    let changes = changes_at(&found, 6500.0).unwrap();
    assert!(changes.log_evidence.is_finite() && changes.p_change.iter().all(|p| p.is_finite()));
}

#[test]
fn two_million_days_of_silence_are_answered() {
    let found = Ratings::from_numbers(&[-1e6, 1e6], &[0.0, 10.0]).unwrap();
    let changes = changes_at(&found, 1e6).unwrap();
    assert_eq!(changes.weeks, 285_716);
    assert!(changes.expected > 0.99 * 285_715.0 / 26.0);
    assert!(level_at(&found, 1e6).unwrap().mean.is_finite());
}

#[test]
fn too_many_weeks_are_refused() {
    let days: Vec<f64> = (0..=mendwell_trends::MOST_WEEKS).map(|week| week as f64 * 7.0).collect();
    let error = Ratings::from_numbers(&days, &vec![5.0; days.len()]).unwrap_err();
    assert_eq!((error.code(), error.field().to_string().as_str()), ("too-many", "t"));
}
