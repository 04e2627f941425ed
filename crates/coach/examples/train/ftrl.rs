//! Logistic regression by the leader who follows with regularisation (FTRL-proximal): sparse, and the same every time.

use mendwell_coach::scorer::{SIZES, Weight};

use crate::texts::Example;

/// How large a model is, and how sparse.
pub(crate) struct Shape {
    pub(crate) labels: usize,
    pub(crate) l1: f32,
    /// How many weights it keeps: the largest.
    pub(crate) most: usize,
}

const SIZE: usize = 1 << 18;
const EPOCHS: usize = 6;
const RATE: f32 = 0.3;
const L2: f32 = 0.1;

/// Weights of each feature for each label, side by side.
pub(crate) struct Model {
    weights: Vec<f32>,
    labels: usize,
}

impl Model {
    pub(crate) fn train(examples: &[&Example], shape: &Shape) -> Self {
        let mut learner = Learner {
            sums: vec![0.0; SIZE * shape.labels],
            squares: vec![0.0; SIZE * shape.labels],
            labels: shape.labels,
            l1: shape.l1,
        };
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut seed = 0x9e37_79b9_7f4a_7c15;
        for _ in 0..EPOCHS {
            shuffle(&mut order, &mut seed);
            order.iter().filter_map(|at| examples.get(*at)).for_each(|example| learner.step(example));
        }
        let weights = learner.sums.iter().zip(&learner.squares);
        let mut model = Model {
            weights: weights.map(|(sum, squares)| weight(*sum, *squares, shape.l1)).collect(),
            labels: shape.labels,
        };
        model.prune(shape.most);
        model.round();
        model
    }

    /// Keeps the largest weights.
    fn prune(&mut self, most: usize) {
        let mut sizes: Vec<f32> = self.weights.iter().map(|one| one.abs()).filter(|one| *one > 0.0).collect();
        sizes.sort_by(|one, other| other.total_cmp(one));
        if let Some(least) = sizes.get(most) {
            self.weights.iter_mut().filter(|one| one.abs() <= *least).for_each(|one| *one = 0.0);
        }
    }

    /// What one step of a whole number weighs, for each label.
    fn steps(&self) -> Vec<f32> {
        let mut largest = vec![1e-6f32; self.labels];
        for row in self.weights.chunks_exact(self.labels) {
            largest.iter_mut().zip(row).for_each(|(largest, one)| *largest = largest.max(one.abs()));
        }
        largest.iter().map(|largest| largest / 127.0).collect()
    }

    fn round(&mut self) {
        let steps = self.steps();
        for row in self.weights.chunks_exact_mut(self.labels) {
            row.iter_mut().zip(&steps).for_each(|(one, step)| *one = f32::from(whole(*one / step)) * step);
        }
    }

    pub(crate) fn scores(&self, features: &[u32]) -> Vec<f32> {
        let mut scores = vec![0.0; self.labels];
        for row in features.iter().filter_map(|feature| row(&self.weights, *feature, self.labels)) {
            scores.iter_mut().zip(row).for_each(|(score, one)| *score += one);
        }
        scores.iter().map(|score| score * value(features.len())).collect()
    }

    /// The weights as whole numbers, and what one of them weighs for each label in a text of one feature.
    pub(crate) fn weights(&self) -> (Vec<Weight>, Vec<f32>) {
        let steps = self.steps();
        let mut out = Vec::new();
        for (row, feature) in self.weights.chunks_exact(self.labels).zip(0u32..) {
            for ((one, step), code) in row.iter().zip(&steps).zip(0u8..) {
                let weight = whole(one / step);
                if weight != 0 {
                    out.push(Weight { feature, code, weight });
                }
            }
        }
        (out, steps.iter().map(|step| step * value(1)).collect())
    }
}

struct Learner {
    sums: Vec<f32>,
    squares: Vec<f32>,
    labels: usize,
    l1: f32,
}

impl Learner {
    fn step(&mut self, example: &Example) {
        let value = value(example.features.len());
        let (labels, l1) = (self.labels, self.l1);
        let mut scores = vec![0.0f32; labels];
        let mut weights = Vec::with_capacity(example.features.len() * labels);
        for feature in &example.features {
            let (Some(sums), Some(squares)) =
                (row(&self.sums, *feature, labels), row(&self.squares, *feature, labels))
            else {
                continue;
            };
            for ((sum, squares), score) in sums.iter().zip(squares).zip(&mut scores) {
                let weight = weight(*sum, *squares, l1);
                *score += weight * value;
                weights.push(weight);
            }
        }
        let slopes: Vec<f32> =
            scores.iter().enumerate().map(|(label, score)| slope(example, label, *score) * value).collect();
        for (feature, weights) in example.features.iter().zip(weights.chunks_exact(labels)) {
            let range = *feature as usize * labels..(*feature as usize + 1) * labels;
            let (Some(sums), Some(squares)) = (self.sums.get_mut(range.clone()), self.squares.get_mut(range))
            else {
                continue;
            };
            for (((sum, square), slope), weight) in sums.iter_mut().zip(squares).zip(&slopes).zip(weights) {
                let grown = *square + slope * slope;
                *sum += slope - (grown.sqrt() - square.sqrt()) / RATE * weight;
                *square = grown;
            }
        }
    }
}

fn row(all: &[f32], feature: u32, labels: usize) -> Option<&[f32]> {
    all.get(feature as usize * labels..(feature as usize + 1) * labels)
}

fn slope(example: &Example, label: usize, score: f32) -> f32 {
    if example.fair >> label & 1 == 1 {
        return 0.0;
    }
    1.0 / (1.0 + (-score).exp()) - (example.labels >> label & 1) as f32
}

/// What each feature of a text weighs: the more there are, the less.
fn value(features: usize) -> f32 {
    8.0 / (features.max(1) as f32).sqrt()
}

fn weight(sum: f32, squares: f32, l1: f32) -> f32 {
    let over = sum.abs() - l1;
    if over <= 0.0 { 0.0 } else { -sum.signum() * over / ((1.0 + squares.sqrt()) / RATE + L2) }
}

/// The size nearest to a weight, with its sign.
fn whole(weight: f32) -> i8 {
    if weight == 0.0 {
        return 0;
    }
    let far = |size: &i8| (f32::from(*size).ln() - weight.abs().ln()).abs();
    let size = SIZES.into_iter().min_by(|one, other| far(one).total_cmp(&far(other))).unwrap_or(0);
    if weight < 0.0 { -size } else { size }
}

fn shuffle(order: &mut [usize], seed: &mut u64) {
    for at in (1..order.len()).rev() {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        order.swap(at, (*seed % (at as u64 + 1)) as usize);
    }
}
