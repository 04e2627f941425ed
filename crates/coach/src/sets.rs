//! Sets of words, each kept once.

use crate::vocab::WordId;

pub(crate) type SetId = u16;

#[derive(Debug, Default)]
pub(crate) struct Sets {
    words: Vec<WordId>,
    /// Where each set ends in `words`.
    ends: Vec<u32>,
    /// For each set one bit for each of its words, by the word's last six: most words that are in no set are told by it.
    bits: Vec<u64>,
    /// One more than the number of each set, by hash; 0 is free. The length is a power of two.
    slots: Vec<SetId>,
}

impl Sets {
    /// The number of a set, given out on first sight; `None` once the numbers have run out.
    pub(crate) fn intern(&mut self, ids: &mut Vec<WordId>) -> Option<SetId> {
        ids.sort_unstable();
        ids.dedup();
        if self.ends.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = hash(ids);
        // A free slot ends every search: at most half of them are taken.
        while let Some(known) = self.slots.get(at & mask).and_then(|slot| slot.checked_sub(1)) {
            if self.get(known) == *ids {
                return Some(known);
            }
            at = at.wrapping_add(1);
        }
        let id = SetId::try_from(self.ends.len()).ok().filter(|id| *id < SetId::MAX)?;
        self.words.extend_from_slice(ids);
        self.ends.push(u32::try_from(self.words.len()).ok()?);
        self.bits.push(ids.iter().fold(0, |bits, id| bits | bit(*id)));
        if let Some(slot) = self.slots.get_mut(at & mask) {
            *slot = id + 1;
        }
        Some(id)
    }

    fn grow(&mut self) {
        let length = (self.slots.len() * 2).max(1 << 10);
        let mut slots = vec![0; length];
        for id in (0..self.ends.len()).filter_map(|id| SetId::try_from(id).ok()) {
            let mut at = hash(self.get(id));
            while slots.get(at & (length - 1)).is_some_and(|taken| *taken != 0) {
                at = at.wrapping_add(1);
            }
            if let Some(slot) = slots.get_mut(at & (length - 1)) {
                *slot = id + 1;
            }
        }
        self.slots = slots;
    }

    /// Forgets what is needed for new sets only.
    pub(crate) fn close(&mut self) {
        self.slots = Vec::new();
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

fn hash(ids: &[WordId]) -> usize {
    let mixed = ids.iter().fold(0xcbf2_9ce4_8422_2325u64, |hash, id| {
        (hash ^ u64::from(*id)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
    });
    (mixed >> 20) as usize
}
