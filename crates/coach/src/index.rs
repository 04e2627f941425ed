//! Which patterns to try at which word.

use crate::rules::Rule;
use crate::sets::{SetId, Sets};
use crate::vocab::WordId;

/// A rule and which of its patterns.
pub(crate) type Entry = (u16, u16);

#[derive(Debug, Default)]
pub(crate) struct Index {
    pub(crate) entries: Vec<Entry>,
    /// Patterns by each word that wakes them.
    pub(crate) wakes: Lists,
    /// Patterns by each word they can begin with.
    pub(crate) begins: Lists,
    /// Patterns that can begin with any word.
    pub(crate) anywhere: Vec<u16>,
}

/// For each word a list, all of them in one piece of memory.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    /// Where the list of each word ends.
    ends: Vec<u32>,
    items: Vec<u16>,
}

impl Lists {
    pub(crate) fn of(&self, word: WordId) -> &[u16] {
        let word = usize::from(word);
        let end = |word: usize| self.ends.get(word).map_or(0, |end| *end as usize);
        let Some(before) = word.checked_sub(1) else { return &[] };
        self.items.get(end(before)..end(word)).unwrap_or(&[])
    }

    /// Each item goes to the list of every word of its sets, once.
    fn new(sets: &Sets, words: usize, named: &[(&[SetId], u16)]) -> Self {
        let mut ends = vec![0u32; words + 1];
        once_each(sets, words, named.iter(), |word, _| {
            if let Some(end) = ends.get_mut(word) {
                *end += 1;
            }
        });
        let mut sum = 0;
        for end in &mut ends {
            sum += *end;
            *end = sum;
        }
        // Filled from the back, so that each list is in order and `next` ends where the list begins.
        let mut next = ends.clone();
        let mut items = vec![0u16; sum as usize];
        once_each(sets, words, named.iter().rev(), |word, item| {
            let Some(place) = next.get_mut(word) else { return };
            *place = place.saturating_sub(1);
            if let Some(slot) = items.get_mut(*place as usize) {
                *slot = item;
            }
        });
        Lists { ends, items }
    }
}

/// Goes through the words of each item's sets, every word once for each item.
fn once_each<'a>(
    sets: &Sets,
    words: usize,
    named: impl Iterator<Item = &'a (&'a [SetId], u16)>,
    mut each: impl FnMut(usize, u16),
) {
    let mut last = vec![None; words + 1];
    for (of, item) in named {
        for word in of.iter().flat_map(|set| sets.get(*set)) {
            let word = usize::from(*word);
            if let Some(last) = last.get_mut(word).filter(|last| **last != Some(*item)) {
                *last = Some(*item);
                each(word, *item);
            }
        }
    }
}

impl Index {
    /// The patterns of the rules that run behind the others, or of all others.
    pub(crate) fn new(rules: &[Rule], late: bool, sets: &Sets, words: usize) -> Self {
        let mut index = Index::default();
        let (mut wakes, mut begins) = (Vec::new(), Vec::new());
        for (rule, which) in rules.iter().zip(0u16..).filter(|(rule, _)| rule.is_late() == late) {
            for (one, part) in rule.matches.iter().zip(0u16..) {
                let Ok(entry) = u16::try_from(index.entries.len()) else { break };
                index.entries.push((which, part));
                wakes.push((&*one.cue, entry));
                match &one.first {
                    Some(first) => begins.push((&**first, entry)),
                    None => index.anywhere.push(entry),
                }
            }
        }
        index.wakes = Lists::new(sets, words, &wakes);
        index.begins = Lists::new(sets, words, &begins);
        index
    }
}
