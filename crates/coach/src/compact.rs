//! The last step of reading a pack: what no rule reaches is dropped, and the rest is numbered anew, so that a pack stays
//! small.

use std::cmp::Reverse;

use crate::lists::{Entry, ListId, Lists};
use crate::outline::{Asks, Chapter, GuardLine, Outline};
use crate::pattern::{Node, Tree};
use crate::split::Splitting;
use crate::vocab::{Vocab, WordId};

/// Words that are named more often have a small number; the others are numbered in their order, so that they share
/// beginnings.
const OFTEN: u32 = 20;

/// Drops what no rule reaches.
pub(crate) fn tidy(outline: &mut Outline) -> Result<(), String> {
    let used = Used::of(outline);
    let (words, numbers) = used.number(&outline.words);
    let mut moving =
        Moving { old: &outline.lists, new: Lists::default(), lists: vec![None; used.lists.len()], numbers };
    let mut places = Vec::new();
    let mut kept = 0u16;
    for used in &used.patterns {
        places.push(kept);
        kept += u16::from(*used);
    }
    let mut used = used.patterns.iter();
    outline.patterns.retain(|_| used.next().copied().unwrap_or(false));
    let own = outline.patterns.iter_mut().chain(outline.chapters.iter_mut().flat_map(Chapter::trees_mut));
    for node in own.flatten() {
        match node {
            Node::List(list) => *list = moving.list(*list)?,
            Node::Named(id) => *id = places.get(usize::from(*id)).copied().unwrap_or(0),
            _ => {}
        }
    }
    let Splitting { always, joining, subjects, .. } = &mut outline.splitting;
    for word in [always, joining, subjects].into_iter().flatten() {
        *word = moving.word(*word);
    }
    outline.lists = moving.new;
    outline.words = words;
    Ok(())
}

/// What rules reach.
struct Used {
    patterns: Vec<bool>,
    lists: Vec<bool>,
    /// How often each word is named.
    words: Vec<u32>,
}

impl Used {
    fn of(outline: &Outline) -> Self {
        let mut used = Used {
            patterns: vec![false; outline.patterns.len()],
            lists: vec![false; outline.lists.len()],
            words: vec![0; outline.words.len() + 1],
        };
        outline.chapters.iter().flat_map(Chapter::trees).for_each(|tree| used.tree(outline, tree));
        // A pattern names only those before it.
        for (id, tree) in outline.patterns.iter().enumerate().rev() {
            if used.patterns.get(id) == Some(&true) {
                used.tree(outline, tree);
            }
        }
        let Splitting { always, joining, subjects, .. } = &outline.splitting;
        [always, joining, subjects].into_iter().flatten().for_each(|word| used.word(*word));
        used
    }

    fn tree(&mut self, outline: &Outline, tree: &Tree) {
        for node in tree {
            match node {
                Node::List(list) => self.list(outline, *list),
                Node::Named(id) => {
                    if let Some(used) = self.patterns.get_mut(usize::from(*id)) {
                        *used = true;
                    }
                }
                _ => {}
            }
        }
    }

    fn list(&mut self, outline: &Outline, list: ListId) {
        let entries = outline.lists.get(list);
        let Some(used) = self.lists.get_mut(usize::from(list)) else { return };
        let again = std::mem::replace(used, true);
        for entry in entries {
            match entry {
                Entry::Word(word) if entries.len() == 1 || !again => self.word(*word),
                Entry::Forms(_, word) if entries.len() == 1 || !again => self.word(*word),
                Entry::List(list) if !again => self.list(outline, *list),
                _ => {}
            }
        }
    }

    fn word(&mut self, word: WordId) {
        if let Some(count) = self.words.get_mut(usize::from(word)) {
            *count += 1;
        }
    }

    /// The words in their new order, and the new number of each old one.
    fn number(&self, words: &Vocab) -> (Vocab, Vec<WordId>) {
        let used = self.words.iter().zip(0..=WordId::MAX).filter(|(count, _)| **count > 0);
        let mut named: Vec<_> = used
            .map(|(count, id)| (Reverse(if *count > OFTEN { *count } else { 0 }), words.word(id), id))
            .collect();
        named.sort_unstable();
        let mut new = Vocab::default();
        let mut numbers = vec![0; self.words.len()];
        for (_, word, old) in named {
            if let Some(number) = numbers.get_mut(usize::from(old)) {
                *number = new.intern(word);
            }
        }
        (new, numbers)
    }
}

/// Lists on their way to their new numbers, in the order in which they are asked for.
struct Moving<'a> {
    old: &'a Lists,
    new: Lists,
    lists: Vec<Option<ListId>>,
    numbers: Vec<WordId>,
}

impl Moving<'_> {
    fn list(&mut self, old: ListId) -> Result<ListId, String> {
        if let Some(new) = self.lists.get(usize::from(old)).copied().flatten() {
            return Ok(new);
        }
        let mut entries = Vec::new();
        for entry in self.old.get(old) {
            entries.push(match entry {
                Entry::Word(word) => Entry::Word(self.word(*word)),
                Entry::Forms(how, word) => Entry::Forms(*how, self.word(*word)),
                Entry::List(list) => Entry::List(self.list(*list)?),
            });
        }
        entries.sort_unstable();
        let new = self.new.push(&entries).ok_or("a pack has too many lists of words")?;
        if let Some(place) = self.lists.get_mut(usize::from(old)) {
            *place = Some(new);
        }
        Ok(new)
    }

    fn word(&self, old: WordId) -> WordId {
        self.numbers.get(usize::from(old)).copied().unwrap_or(0)
    }
}

impl Chapter {
    fn trees_mut(&mut self) -> impl Iterator<Item = &mut Tree> {
        let of_rules = self.rules.iter_mut().flat_map(|rule| {
            let of_matches = rule
                .matches
                .iter_mut()
                .flat_map(|one| std::iter::once(&mut one.tree).chain(guarding(&mut one.guards)));
            of_matches.chain(guarding(&mut rule.guards))
        });
        guarding(&mut self.guards).chain(of_rules)
    }
}

fn guarding(guards: &mut [GuardLine]) -> impl Iterator<Item = &mut Tree> {
    guards
        .iter_mut()
        .filter_map(|guard| if let Asks::Pattern(_, tree) = &mut guard.asks { Some(tree) } else { None })
}
