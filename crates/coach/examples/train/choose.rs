//! From which score on a code is found: chosen on authors that neither the model nor any rule has seen.

use std::collections::BTreeMap;

use mendwell_coach::scorer::{Limits, Task};
use mendwell_coach::{Strength, Term, Watch};

use crate::texts::Examples;

/// What limits are chosen for.
#[derive(Clone, Copy)]
pub(crate) enum Aim {
    /// The most that is found while so many of all findings are right.
    Precision(f64),
    /// The best balance of right and found.
    F1,
    /// The most that is found while at most this share of texts without the code is flagged.
    Alarms(f64),
}

/// One code of one text.
pub(crate) struct Row {
    pub(crate) label: usize,
    item: usize,
    pub(crate) score: f32,
    pub(crate) by_rule: bool,
    is: bool,
    fair: bool,
}

/// Everything read by models that had not seen its author.
pub(crate) struct Outside {
    rows: Vec<Row>,
    labels: usize,
}

/// As `Limits`, in the scale of logistic regression.
pub(crate) struct Limit {
    keep: f32,
    add: f32,
}

impl Limit {
    pub(crate) fn holds(&self, row: &Row) -> bool {
        row.score >= if row.by_rule { self.keep } else { self.add }
    }

    /// Whether a text that no rule knows is found.
    pub(crate) fn adds(&self, score: f32) -> bool {
        score >= self.add
    }

    pub(crate) fn in_steps(&self, step: f32) -> Limits {
        let whole = |limit: f32| (f64::from(limit / step) * 256.0).clamp(-1e9, 1e9) as i64;
        Limits { keep: whole(self.keep), add: whole(self.add) }
    }
}

/// Log odds of a code: `of_score × score + of_rule (if a rule found it) + always`.
#[derive(Clone, Copy)]
struct Odds {
    of_score: f64,
    of_rule: f64,
    always: f64,
}

impl Odds {
    fn of(self, row: &Row) -> f64 {
        self.of_score * f64::from(row.score) + if row.by_rule { self.of_rule } else { 0.0 } + self.always
    }
}

impl Outside {
    pub(crate) fn new(examples: &Examples, scores: &[Vec<f32>], labels: usize) -> Self {
        let mut rows: BTreeMap<(usize, usize), Row> = BTreeMap::new();
        for (one, scores) in
            examples.all.iter().zip(scores).filter(|(one, _)| one.unseen_by_rules && !one.ordinary)
        {
            for (label, score) in scores.iter().enumerate() {
                let (by_rule, is, fair) =
                    (one.by_rule >> label & 1 == 1, one.labels >> label & 1 == 1, one.fair >> label & 1 == 1);
                let row = rows.entry((one.item, label)).or_insert(Row {
                    label,
                    item: one.item,
                    score: *score,
                    by_rule,
                    is,
                    fair,
                });
                // The sentence counts that a rule found, else the likeliest.
                if by_rule && !row.by_rule || by_rule == row.by_rule && *score > row.score {
                    row.score = *score;
                }
                row.by_rule |= by_rule;
                row.is |= is;
                row.fair |= fair;
            }
        }
        Outside { rows: rows.into_values().collect(), labels }
    }

    pub(crate) fn limits(&self, aim: Aim) -> Vec<Limit> {
        let start = Odds { of_score: 1.0, of_rule: 1.0, always: 0.0 };
        let all: Vec<&Row> = self.counted().collect();
        let together = fit(&all, start, 0.1);
        let odds: Vec<Odds> = (0..self.labels)
            .map(|label| {
                fit(&self.counted().filter(|row| row.label == label).collect::<Vec<_>>(), together, 10.0)
            })
            .collect();
        let mut ranked: Vec<(f64, bool)> =
            self.counted().filter_map(|row| Some((odds.get(row.label)?.of(row), row.is))).collect();
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0));
        let cut = cut(&ranked, aim);
        let limit = |one: &Odds| {
            // Evidence never counts against itself.
            let slope = one.of_score.max(0.05);
            let at = |rule: f64| ((cut - one.always - rule) / slope) as f32;
            Limit { keep: at(one.of_rule), add: at(0.0) }
        };
        odds.iter().map(limit).collect()
    }

    fn counted(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.is || !row.fair)
    }

    /// Prints precision and recall, each pair of text and code once.
    pub(crate) fn say(&self, name: &str, found: impl Fn(&Row) -> bool) {
        let (mut right, mut wrong, mut missed) = (0, 0, 0);
        // Whether a text has a code, and whether it got a wrong one.
        let mut texts: BTreeMap<usize, (bool, bool)> = BTreeMap::new();
        for row in &self.rows {
            let text = texts.entry(row.item).or_default();
            text.0 |= row.is;
            match (found(row), row.is) {
                (true, true) => right += 1,
                (true, false) if !row.fair => {
                    wrong += 1;
                    text.1 = true;
                }
                (false, true) => missed += 1,
                _ => {}
            }
        }
        let share = |part: usize, of: usize| part as f64 / of.max(1) as f64;
        let clean = texts.values().filter(|(has, _)| !has).count();
        let flagged = texts.values().filter(|(has, wrong)| !has && *wrong).count();
        println!(
            "  {name:18} P {:.3}  R {:.3}  F1 {:.3}  clean texts flagged {:.3}",
            share(right, right + wrong),
            share(right, right + missed),
            share(2 * right, 2 * right + wrong + missed),
            share(flagged, clean)
        );
    }

    pub(crate) fn by_label(&self, task: Task, limits: &[Limit]) {
        for (label, limit) in limits.iter().enumerate() {
            let name = match task {
                Task::Watch => Watch::ALL.get(label).map(|code| code.name()),
                Task::Strengths => Strength::ALL.get(label).map(|code| code.name()),
                Task::Terms => Term::ALL.get(label).map(|code| code.name()),
                Task::Care => None,
            };
            if let Some(name) = name {
                self.one(label, name, limit);
            }
        }
    }

    fn one(&self, label: usize, name: &str, limit: &Limit) {
        let (mut right, mut wrong, mut missed) = (0, 0, 0);
        for row in self.rows.iter().filter(|row| row.label == label) {
            match (limit.holds(row), row.is) {
                (true, true) => right += 1,
                (true, false) if !row.fair => wrong += 1,
                (false, true) => missed += 1,
                _ => {}
            }
        }
        let share = |part: usize, of: usize| part as f64 / of.max(1) as f64;
        println!(
            "    {name:22} P {:.2}  R {:.2}   right {right} wrong {wrong}",
            share(right, right + wrong),
            share(right, right + missed)
        );
    }
}

/// The odds at which the aim is met.
fn cut(ranked: &[(f64, bool)], aim: Aim) -> f64 {
    let (positives, negatives) =
        (ranked.iter().filter(|one| one.1).count(), ranked.iter().filter(|one| !one.1).count());
    let (mut right, mut best, mut at) = (0usize, 0.0, f64::INFINITY);
    for (found, (odds, is)) in (1..).zip(ranked) {
        right += usize::from(*is);
        let worth = match aim {
            Aim::Precision(least) if right as f64 >= least * found as f64 => right as f64,
            Aim::F1 => 2.0 * right as f64 / (found + positives) as f64,
            Aim::Alarms(most) if (found - right) as f64 <= most * negatives as f64 => right as f64,
            Aim::Precision(_) | Aim::Alarms(_) => 0.0,
        };
        if worth > best {
            (best, at) = (worth, *odds);
        }
    }
    at
}

/// Logistic regression with three weights, drawn to those it starts from.
fn fit(rows: &[&Row], start: Odds, ridge: f64) -> Odds {
    let origin = [start.of_score, start.of_rule, start.always];
    let (mut weights, mut squares) = (origin, [1e-6; 3]);
    for _ in 0..300 {
        let mut slopes = [0.0; 3];
        for row in rows {
            let seen = [f64::from(row.score), f64::from(u8::from(row.by_rule)), 1.0];
            let odds: f64 = weights.iter().zip(&seen).map(|(weight, seen)| weight * seen).sum();
            let error = 1.0 / (1.0 + (-odds).exp()) - f64::from(u8::from(row.is));
            slopes.iter_mut().zip(&seen).for_each(|(slope, seen)| *slope += error * seen);
        }
        for (((weight, slope), origin), square) in
            weights.iter_mut().zip(slopes).zip(&origin).zip(&mut squares)
        {
            let slope = slope + ridge * (*weight - origin);
            *square += slope * slope;
            *weight -= 0.5 * slope / square.sqrt();
        }
    }
    let [of_score, of_rule, always] = weights;
    Odds { of_score, of_rule, always }
}
