//! One linear model: for each feature the codes it speaks for or against, in whole numbers.

use super::bytes::{Reader, Writer};
use super::features::BITS;

/// Features share a bucket by their highest bits.
const BUCKETS: u32 = 14;
/// A table knows at most this many codes.
pub(crate) const CODES: usize = 16;
/// Sums of weights are given in parts of this many, for one feature.
const PARTS: i64 = 256;

/// The sizes a weight can have: eight, so that a code and its weight are one byte.
pub const SIZES: [i8; 8] = [4, 7, 12, 19, 31, 49, 79, 127];

/// The score of each code.
pub(crate) type Scores = [i64; CODES];

/// From which score on a code is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// If a rule found it too.
    pub keep: i64,
    /// If none did.
    pub add: i64,
}

/// The weight of one feature for one code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    /// Which feature.
    pub feature: u32,
    /// Which code, by its place in the taxonomy.
    pub code: u8,
    /// How much: one of the `SIZES`, or less than nothing by as much.
    pub weight: i8,
}

/// A linear model for up to sixteen codes.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) limits: Vec<Limits>,
    /// Sorted by feature.
    weights: Vec<Weight>,
    /// Where the weights of each bucket begin.
    buckets: Vec<u32>,
    /// A bit for each feature that has a weight: most have none, and are told by it.
    known: Vec<u64>,
}

impl Table {
    /// Weights must be sorted by feature.
    pub(crate) fn new(limits: Vec<Limits>, weights: Vec<Weight>) -> Self {
        let mut buckets = Vec::with_capacity((1 << BUCKETS) + 1);
        let mut begin = 0;
        for bucket in 0..=1 << BUCKETS {
            while weights.get(begin as usize).is_some_and(|one| one.feature >> (BITS - BUCKETS) < bucket) {
                begin += 1;
            }
            buckets.push(begin);
        }
        let mut known = vec![0u64; 1 << (BITS - 6)];
        for one in &weights {
            if let Some(word) = known.get_mut((one.feature / 64) as usize) {
                *word |= 1 << (one.feature % 64);
            }
        }
        Table { limits, weights, buckets, known }
    }

    pub(crate) fn scores(&self, features: &[u32]) -> Scores {
        let mut sums = [0i64; CODES];
        let known = |feature: u32| {
            self.known.get((feature / 64) as usize).is_some_and(|word| word >> (feature % 64) & 1 == 1)
        };
        for feature in features.iter().filter(|feature| known(**feature)) {
            for one in self.bucket(*feature).iter().filter(|one| one.feature == *feature) {
                if let Some(sum) = sums.get_mut(usize::from(one.code)) {
                    *sum += i64::from(one.weight);
                }
            }
        }
        // A long text has more features: sums grow with their number, evidence only with its root.
        let root = i64::try_from((features.len().max(1) * 65_536).isqrt()).unwrap_or(i64::MAX);
        sums.map(|sum| sum * PARTS * PARTS / root)
    }

    fn bucket(&self, feature: u32) -> &[Weight] {
        let bucket = (feature >> (BITS - BUCKETS)) as usize;
        let place = |at: usize| self.buckets.get(at).map_or(0, |place| *place as usize);
        self.weights.get(place(bucket)..place(bucket + 1)).unwrap_or(&[])
    }

    /// Whether a code is found in what has these scores.
    pub(crate) fn says(&self, scores: &Scores, code: usize, by_rule: bool) -> bool {
        let score = scores.get(code).copied().unwrap_or(0);
        self.limits.get(code).is_some_and(|one| score >= if by_rule { one.keep } else { one.add })
    }

    pub(crate) fn read(bytes: &mut Reader<'_>) -> Option<Self> {
        let codes = bytes.number()?;
        let mut limits = Vec::new();
        for _ in 0..codes.min(CODES as u32) {
            limits.push(Limits { keep: bytes.signed()?, add: bytes.signed()? });
        }
        let length = bytes.number()? as usize;
        // What they say comes behind where they are: two columns.
        let mut distances = Reader(bytes.0);
        for _ in 0..length {
            bytes.number()?;
        }
        let (mut weights, mut feature) = (Vec::with_capacity(length), 0u32);
        for byte in bytes.take(length)? {
            feature = feature.checked_add(distances.number()?).filter(|feature| feature >> BITS == 0)?;
            let size = SIZES.get(usize::from(byte & 7)).copied()?;
            let weight = if byte & 8 == 0 { size } else { -size };
            weights.push(Weight { feature, code: byte >> 4, weight });
        }
        Some(Table::new(limits, weights))
    }

    pub(crate) fn write(&self, bytes: &mut Writer) {
        bytes.number(self.limits.len());
        for one in &self.limits {
            bytes.signed(one.keep);
            bytes.signed(one.add);
        }
        bytes.number(self.weights.len());
        let mut before = 0;
        for one in &self.weights {
            bytes.number((one.feature - before) as usize);
            before = one.feature;
        }
        for one in &self.weights {
            let size = SIZES.partition_point(|size| size.unsigned_abs() < one.weight.unsigned_abs()).min(7);
            let sign = if one.weight < 0 { 8 } else { 0 };
            bytes.byte(one.code << 4 | sign | size as u8);
        }
    }
}
