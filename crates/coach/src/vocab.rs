//! Words as small numbers.

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

/// All words in one string, found by open addressing, so that a pack is loaded without a piece of memory for each.
#[derive(Debug, Default)]
pub(crate) struct Vocab {
    letters: String,
    /// Where each word ends in `letters`; word 1 is the first.
    ends: Vec<u32>,
    /// Word numbers by hash; 0 is free. The length is a power of two.
    slots: Vec<WordId>,
}

impl Vocab {
    /// Makes room for so many words.
    pub(crate) fn with_room(words: usize) -> Self {
        let mut vocab = Vocab::default();
        vocab.grow(words.min(usize::from(WordId::MAX)));
        vocab
    }

    pub(crate) fn lines(&self) -> String {
        let words: Vec<&str> = (1..=self.ends.len()).map(|id| self.at(id)).collect();
        words.join("\n")
    }

    /// The word's number, given out on first sight; 0 once the numbers have run out.
    pub(crate) fn intern(&mut self, word: &str) -> WordId {
        let known = self.get(word);
        let Ok(id) = WordId::try_from(self.ends.len() + 1) else { return known };
        if known != 0 {
            return known;
        }
        self.letters.push_str(word);
        self.ends.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
        if self.ends.len() * 2 > self.slots.len() {
            self.grow(self.ends.len() * 2);
        } else {
            self.place(id);
        }
        id
    }

    pub(crate) fn get(&self, word: &str) -> WordId {
        let mut at = hash(word);
        // A free slot ends every search: at most half of them are taken.
        while let Some(id) = self.slots.get(at & self.slots.len().wrapping_sub(1)) {
            if *id == 0 || self.word(*id) == word {
                return *id;
            }
            at = at.wrapping_add(1);
        }
        0
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn word(&self, id: WordId) -> &str {
        self.at(usize::from(id))
    }

    fn at(&self, id: usize) -> &str {
        let end = |number: usize| self.ends.get(number.wrapping_sub(1)).map_or(0, |end| *end as usize);
        self.letters.get(end(id.wrapping_sub(1))..end(id)).unwrap_or("")
    }

    fn grow(&mut self, words: usize) {
        self.slots = vec![0; (words * 2).next_power_of_two().max(64)];
        (1..=self.ends.len()).filter_map(|id| WordId::try_from(id).ok()).for_each(|id| self.place(id));
    }

    fn place(&mut self, id: WordId) {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = hash(self.word(id));
        while self.slots.get(at & mask).is_some_and(|taken| *taken != 0) {
            at = at.wrapping_add(1);
        }
        if let Some(slot) = self.slots.get_mut(at & mask) {
            *slot = id;
        }
    }
}

fn hash(word: &str) -> usize {
    let mut fnv = Fnv::default();
    fnv.write(word.as_bytes());
    // The high half is mixed best.
    (fnv.finish() >> 20) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_keeps_its_number() {
        let mut vocab = Vocab::default();
        let words: Vec<String> = (0..3_000).map(|n| format!("word{n}")).collect();
        let ids: Vec<WordId> = words.iter().map(|word| vocab.intern(word)).collect();
        assert!(words.iter().zip(&ids).all(|(word, id)| vocab.get(word) == *id && *id != 0));
        assert_eq!(vocab.get("other"), 0);
        assert_eq!(vocab.len(), 3_000);
        assert_eq!(vocab.lines(), words.join("\n"));
    }
}
