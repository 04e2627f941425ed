//! A small scorer beside the rules: hashed features of a clause, one linear model a code, four-bit weights.
//!
//! It knows no meaning, so it is too weak to speak alone: it may add what it is very sure of, and doubt a rule.
//! `examples/train.rs` fits the weights on the open corpus and prints what they are worth on authors they have
//! not seen.

mod features;
mod model;
mod words;

use std::sync::OnceLock;

pub use features::{Feature, each_clause};
pub use model::{Label, Model, VERSION, digest};

use crate::code::{Code, Kind, Role};
use crate::span::Span;
use crate::text::Text;

/// How likely a code is, and where.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// What.
    pub code: Code,
    /// Log-odds: 0 is even.
    pub value: f32,
    /// The clause that looks most like it.
    pub span: Span,
    /// Sure enough to be found without a rule.
    pub adds: bool,
    /// So unlikely that a rule which found it is probably wrong.
    pub doubts: bool,
}

impl Model {
    /// The model for English.
    pub fn english() -> &'static Model {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| Model::read(STORED).unwrap_or_default())
    }

    /// The score of each label, for the clause where it is highest. A text without words has none.
    #[must_use]
    pub fn scores(&self, text: &Text, role: Role, kind: Kind) -> Vec<Score> {
        let mut best: Vec<Score> = Vec::new();
        let mut sums = vec![0; self.labels.len()];
        each_clause(text, role, kind, |clause, features| {
            let per_length = self.sum(features, &mut sums);
            let first = text.tokens().get(clause.start).map_or(0, |token| token.start as usize);
            let last = text.tokens().get(clause.end - 1).map_or(first, |token| token.end as usize);
            let span = Span { start: first, end: last.max(first) };
            for (at, (label, sum)) in self.labels.iter().zip(&sums).enumerate() {
                let value = *sum as f32 * per_length * label.gain + label.bias;
                let score = Score {
                    code: label.code,
                    value,
                    span,
                    adds: value >= label.adds,
                    doubts: value < label.doubts,
                };
                match best.get_mut(at) {
                    Some(known) if known.value >= value => {}
                    Some(known) => *known = score,
                    None => best.push(score),
                }
            }
        });
        best
    }

    /// Adds up the weights of a clause for each label; returns what a sum is multiplied with so that long clauses
    /// weigh no more.
    pub fn sum(&self, features: &[Feature], sums: &mut [i32]) -> f32 {
        sums.fill(0);
        let mut squares = 0_u16;
        for feature in features {
            let (times, square) = if feature.near { (1, 1) } else { (2, 4) };
            squares = squares.saturating_add(square);
            let Some(row) = self.row(feature.key) else { continue };
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += i32::from(*weight) * times;
            }
        }
        1.0 / f32::from(squares.max(1)).sqrt()
    }
}

const STORED: &[u8] = include_bytes!("../../model/en.bin");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Pack;

    /// The size that the crate may add to the download for the scorer.
    const MOST: usize = 128 * 1024;

    #[test]
    fn the_stored_weights_are_what_the_scorer_reads() {
        let model = Model::read(STORED).unwrap();
        assert_eq!(model.bytes(), STORED);
        assert!(STORED.len() <= MOST, "{} bytes", STORED.len());
        assert!(model.keys.is_sorted());
        assert!(model.labels.iter().all(|label| label.doubts < label.adds));
    }

    #[test]
    fn the_stored_weights_were_fitted_on_the_open_corpus_as_it_is() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
        let names = ["american", "british", "chat", "worlds", "public", "heart", "letters"];
        let files: Vec<Vec<u8>> =
            names.iter().map(|name| std::fs::read(folder.join(format!("{name}.jsonl"))).unwrap()).collect();
        let now = digest(files.iter().map(Vec::as_slice));
        assert_eq!(Model::english().corpus, now, "run examples/train.rs again");
    }

    #[test]
    fn an_apology_scores_as_one_and_a_shopping_list_does_not() {
        let sorry = Code::Strength(crate::Strength::Sorry);
        let of = |text: &str| {
            let scores =
                Model::english().scores(&Pack::english().text(text), Role::Responsible, Kind::Apology);
            scores.iter().find(|score| score.code == sorry).unwrap().value
        };
        assert!(of("I am sorry I lied to you.") > 0.0);
        assert!(of("Milk, bread and a bag of onions.") < 0.0);
    }

    #[test]
    fn no_text_is_too_odd_to_be_scored() {
        for text in ["", " ", "?!", "\u{0}\u{301}", "é".repeat(5000).as_str(), "but ".repeat(3000).as_str()]
        {
            let scores = Model::english().scores(&Pack::english().text(text), Role::Either, Kind::Reply);
            assert!(scores.iter().all(|score| score.value.is_finite() && score.span.end <= text.len()));
        }
    }
}
