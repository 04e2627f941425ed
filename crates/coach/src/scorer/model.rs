//! The weights as they are stored: a head, one line for each label, then rows of four-bit weights.
//!
//! ```text
//! "MWSC" version:u8 labels:u8 rows:u16 corpus:u64            little-endian
//! labels x ( code:u8 gain:f32 bias:f32 adds:f32 doubts:f32 )
//! rows   x key:u24, ascending
//! rows   x ceil(labels / 2) bytes, low half first, each weight + 8
//! ```

use crate::code::{Code, Strength, Watch};

/// The version of the format.
pub const VERSION: u8 = 1;
const MAGIC: &[u8] = b"MWSC";
const HEAD: usize = 16;
const LINE: usize = 17;

/// What is scored, and from which value on it counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// A watch code or a strength.
    pub code: Code,
    /// From a sum of weights to log-odds.
    pub gain: f32,
    /// What is added to them.
    pub bias: f32,
    /// From here on the scorer would find it by itself.
    pub adds: f32,
    /// Below this a rule that found it is probably wrong.
    pub doubts: f32,
}

/// Weights that can be asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// What the weights were fitted on: [`digest`] of the corpus.
    pub corpus: u64,
    /// What is scored.
    pub labels: Vec<Label>,
    /// The features that have weights, ascending.
    pub keys: Vec<u32>,
    /// For each key one weight a label, -7 to 7.
    pub weights: Vec<i8>,
    /// Where keys with the same upper half begin.
    starts: Vec<u16>,
}

impl Model {
    /// A model of these parts. `weights` holds one row for each key.
    #[must_use]
    pub fn new(corpus: u64, labels: Vec<Label>, keys: Vec<u32>, weights: Vec<i8>) -> Self {
        let starts = (0..=4096_u32).map(|top| keys.partition_point(|key| key >> 12 < top) as u16).collect();
        Model { corpus, labels, keys, weights, starts }
    }

    /// Reads a stored model; nothing if it is of another version or cut short.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?;
        let (version, labels) = (*rest.first()?, usize::from(*rest.get(1)?));
        let rows = usize::from(u16::from_le_bytes(rest.get(2..4)?.try_into().ok()?));
        let corpus = u64::from_le_bytes(rest.get(4..12)?.try_into().ok()?);
        let width = labels.div_ceil(2);
        let (lines, rest) = bytes.get(HEAD..)?.split_at_checked(labels * LINE)?;
        let (keys, weights) = rest.split_at_checked(rows * 3)?;
        if version != VERSION || weights.len() != rows * width {
            return None;
        }
        let labels: Option<Vec<Label>> = lines.chunks_exact(LINE).map(label).collect();
        let keys =
            keys.chunks_exact(3).map(|key| key.iter().rev().fold(0, |all, byte| all << 8 | u32::from(*byte)));
        let labels = labels?;
        let halves = |row: &[u8]| -> Vec<i8> {
            let both = row.iter().flat_map(|byte| [byte & 15, byte >> 4]);
            both.take(labels.len()).map(|half| half as i8 - 8).collect()
        };
        let weights = weights.chunks_exact(width.max(1)).flat_map(halves).collect();
        Some(Model::new(corpus, labels, keys.collect(), weights))
    }

    /// The bytes that [`Model::read`] reads.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend([VERSION, self.labels.len() as u8]);
        bytes.extend((self.keys.len() as u16).to_le_bytes());
        bytes.extend(self.corpus.to_le_bytes());
        for label in &self.labels {
            bytes.push(number(label.code));
            for value in [label.gain, label.bias, label.adds, label.doubts] {
                bytes.extend(value.to_le_bytes());
            }
        }
        for key in &self.keys {
            bytes.extend(key.to_le_bytes().iter().take(3));
        }
        for row in self.weights.chunks(self.labels.len().max(1)) {
            for pair in row.chunks(2) {
                let half = |at: usize| (pair.get(at).copied().unwrap_or(0) + 8) as u8 & 15;
                bytes.push(half(0) | half(1) << 4);
            }
        }
        bytes
    }

    /// The weights of a feature.
    pub(super) fn row(&self, key: u32) -> Option<&[i8]> {
        let top = (key >> 12) as usize;
        let (start, end) = (usize::from(*self.starts.get(top)?), usize::from(*self.starts.get(top + 1)?));
        let at = start + self.keys.get(start..end)?.iter().position(|one| *one == key)?;
        let width = self.labels.len();
        self.weights.get(at * width..(at + 1) * width)
    }
}

fn label(line: &[u8]) -> Option<Label> {
    let value = |at: usize| Some(f32::from_le_bytes(line.get(at..at + 4)?.try_into().ok()?));
    let code = code(*line.first()?)?;
    Some(Label { code, gain: value(1)?, bias: value(5)?, adds: value(9)?, doubts: value(13)? })
}

/// A code as one byte: watch codes from 0, strengths from 64.
fn number(code: Code) -> u8 {
    match code {
        Code::Watch(watch) => watch as u8,
        Code::Strength(strength) => 64 + strength as u8,
        Code::Term(_) | Code::Care(_) => u8::MAX,
    }
}

fn code(number: u8) -> Option<Code> {
    let watch = Watch::ALL.get(usize::from(number)).copied().map(Code::Watch);
    watch.or_else(|| Strength::ALL.get(usize::from(number.checked_sub(64)?)).copied().map(Code::Strength))
}

/// A number that changes with every byte of the files the weights were fitted on (FNV-1a, 64 bits).
#[must_use]
pub fn digest<'a>(files: impl IntoIterator<Item = &'a [u8]>) -> u64 {
    let bytes = files.into_iter().flat_map(|file| file.iter().chain(&[0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> Model {
        let label = |code| Label { code, gain: 0.5, bias: -1.0, adds: 2.0, doubts: -3.0 };
        let labels = vec![
            label(Code::Watch(Watch::Hurry)),
            label(Code::Strength(Strength::Sorry)),
            label(Code::Watch(Watch::SelfSilence)),
        ];
        Model::new(7, labels, vec![3, 4096, 0xff_ffff], vec![1, -7, 7, 0, 2, -3, 4, 5, -6])
    }

    #[test]
    fn what_is_stored_is_read_again() {
        assert_eq!(Model::read(&small().bytes()), Some(small()));
        assert_eq!(small().row(4096), Some([0, 2, -3].as_slice()));
        assert_eq!(small().row(0xff_ffff), Some([4, 5, -6].as_slice()));
        assert_eq!(small().row(5), None);
    }

    #[test]
    fn a_model_that_is_cut_short_or_of_another_version_is_refused() {
        let bytes = small().bytes();
        for end in 0..bytes.len() {
            assert_eq!(Model::read(&bytes[..end]), None);
        }
        let mut later = bytes;
        later[4] = VERSION + 1;
        assert_eq!(Model::read(&later), None);
    }
}
