//! Lists of words as packs write them: words, words in all their forms, other lists. Each is kept once.

use crate::morph::Inflection;
use crate::vocab::{Map, WordId};

pub(crate) type ListId = u16;

/// What a list can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Entry {
    /// A list with a name, which is numbered before this one.
    List(ListId),
    /// A word in all the forms it has as such.
    Forms(Inflection, WordId),
    Word(WordId),
}

#[derive(Debug, Default)]
pub(crate) struct Lists {
    entries: Vec<Entry>,
    /// For each list where it ends in `entries`, and whether other lists may name it.
    ends: Vec<(u32, bool)>,
    /// Only while a pack is read from its files.
    known: Map<Box<[Entry]>, ListId>,
}

impl Lists {
    /// The number of a list, given out on first sight.
    pub(crate) fn intern(&mut self, mut entries: Vec<Entry>) -> Result<ListId, String> {
        entries.sort_unstable();
        entries.dedup();
        if let [Entry::List(only)] = entries.as_slice() {
            return Ok(*only);
        }
        if let Some(id) = self.known.get(entries.as_slice()) {
            return Ok(*id);
        }
        let id = self.push(&entries).ok_or("a pack has too many lists of words")?;
        self.known.insert(entries.into_boxed_slice(), id);
        Ok(id)
    }

    pub(crate) fn word(&mut self, word: WordId) -> Result<ListId, String> {
        self.intern(vec![Entry::Word(word)])
    }

    /// One list with the words of all.
    pub(crate) fn union(&mut self, all: &[ListId]) -> Result<ListId, String> {
        let entries = all.iter().flat_map(|list| match self.ends.get(usize::from(*list)) {
            Some((_, true)) => vec![Entry::List(*list)],
            _ => self.get(*list).to_vec(),
        });
        let entries = entries.collect();
        self.intern(entries)
    }

    /// From now on others name this list instead of holding what it holds.
    pub(crate) fn name(&mut self, list: ListId) {
        let worth_it = self.get(list).len() > 1;
        if let Some((_, named)) = self.ends.get_mut(usize::from(list)) {
            *named = worth_it;
        }
    }

    /// A list behind all others.
    pub(crate) fn push(&mut self, entries: &[Entry]) -> Option<ListId> {
        let id = ListId::try_from(self.ends.len()).ok()?;
        self.entries.extend_from_slice(entries);
        self.ends.push((u32::try_from(self.entries.len()).ok()?, false));
        Some(id)
    }

    pub(crate) fn get(&self, id: ListId) -> &[Entry] {
        let id = usize::from(id);
        let end = |number: usize| self.ends.get(number).map_or(0, |(end, _)| *end as usize);
        let start = id.checked_sub(1).map_or(0, end);
        self.entries.get(start..end(id)).unwrap_or(&[])
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }
}
