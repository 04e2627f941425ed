//! Words as small numbers, so that a class is a sorted list of numbers.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The number of a word that some rule or class names; 0 for every other word.
pub type WordId = u16;

/// FNV-1a: short keys, and no randomness to ask the platform for.
#[derive(Default)]
pub(crate) struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut hash = if self.0 == 0 { 0xcbf2_9ce4_8422_2325 } else { self.0 };
        for byte in bytes {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        self.0 = hash;
    }
}

pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;

#[derive(Debug, Default)]
pub(crate) struct Vocab {
    ids: Map<Box<str>, WordId>,
}

impl Vocab {
    /// The word's number, given out on first sight; 0 once the numbers have run out.
    pub(crate) fn intern(&mut self, word: &str) -> WordId {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = WordId::try_from(self.ids.len() + 1).unwrap_or(0);
        if id != 0 {
            self.ids.insert(word.into(), id);
        }
        id
    }

    pub(crate) fn get(&self, word: &str) -> WordId {
        self.ids.get(word).copied().unwrap_or(0)
    }

    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }
}

/// A set of words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Words(Box<[WordId]>);

impl Words {
    pub(crate) fn new(mut ids: Vec<WordId>) -> Self {
        ids.sort_unstable();
        ids.dedup();
        Words(ids.into_boxed_slice())
    }

    pub(crate) fn contains(&self, id: WordId) -> bool {
        id != 0 && self.0.binary_search(&id).is_ok()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = WordId> + '_ {
        self.0.iter().copied()
    }
}
