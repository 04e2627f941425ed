//! Sets of words, each kept once.

use crate::vocab::{Map, WordId};

pub(crate) type SetId = u16;

#[derive(Debug, Default)]
pub(crate) struct Sets {
    words: Vec<WordId>,
    /// Where each set ends in `words`.
    ends: Vec<u32>,
    /// For each set one bit for each of its words, by the word's last six: most words that are in no set are told by it.
    bits: Vec<u64>,
    /// Only while a pack is being built.
    known: Map<Box<[WordId]>, SetId>,
}

impl Sets {
    /// The number of a set, given out on first sight.
    pub(crate) fn intern(&mut self, mut ids: Vec<WordId>) -> Result<SetId, String> {
        ids.sort_unstable();
        ids.dedup();
        if let Some(id) = self.known.get(ids.as_slice()) {
            return Ok(*id);
        }
        let id = self.push(&ids).ok_or("a pack has too many sets of words")?;
        self.known.insert(ids.into_boxed_slice(), id);
        Ok(id)
    }

    /// A set that is sorted, behind all others.
    pub(crate) fn push(&mut self, ids: &[WordId]) -> Option<SetId> {
        let id = SetId::try_from(self.ends.len()).ok()?;
        self.words.extend_from_slice(ids);
        self.ends.push(u32::try_from(self.words.len()).ok()?);
        self.bits.push(ids.iter().fold(0, |bits, id| bits | bit(*id)));
        Some(id)
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn get(&self, id: SetId) -> &[WordId] {
        let id = usize::from(id);
        let end = |number: usize| self.ends.get(number).map_or(0, |end| *end as usize);
        let start = id.checked_sub(1).map_or(0, end);
        self.words.get(start..end(id)).unwrap_or(&[])
    }

    pub(crate) fn contains(&self, set: SetId, word: WordId) -> bool {
        let may = word != 0 && self.bits.get(usize::from(set)).is_some_and(|bits| bits & bit(word) != 0);
        may && self.get(set).binary_search(&word).is_ok()
    }
}

fn bit(word: WordId) -> u64 {
    1 << (word % 64)
}
