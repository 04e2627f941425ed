//! Which words are alike: for each word a fine and a coarse cluster.

use super::bytes::{Reader, Writer};
use crate::vocab::{Vocab, WordId};

/// The fine cluster of a word that is known only to tell the language by it.
pub(crate) const NO_CLUSTER: u8 = 255;
/// Beside the coarse cluster in a byte.
const GRAMMAR: u8 = 128;

/// What the scorer knows about a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kin {
    /// One of 250 clusters, or `NO_CLUSTER`.
    pub(crate) fine: u8,
    /// One of 40 clusters.
    pub(crate) coarse: u8,
    /// A word that carries grammar more than meaning: it stands for itself in the skeleton of a sentence.
    pub(crate) grammar: bool,
}

/// The words with their clusters.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    words: Vocab,
    kin: Vec<Kin>,
}

impl Lexicon {
    /// Reads lines of `word fine coarse [f]`, `f` for grammar; a line that is not so is passed over.
    pub(crate) fn of_lines(lines: &str) -> Self {
        let mut lexicon = Lexicon::default();
        for line in lines.lines() {
            let mut parts = line.split(' ');
            if let (Some(word), Some(Ok(fine)), Some(Ok(coarse))) =
                (parts.next(), parts.next().map(str::parse), parts.next().map(str::parse))
            {
                lexicon.push(word, Kin { fine, coarse, grammar: parts.next() == Some("f") });
            }
        }
        lexicon
    }

    fn push(&mut self, word: &str, kin: Kin) {
        // Longer words could not be told from letters when they are dropped.
        let fits = word.len() < usize::from(FIRST_LETTER);
        if fits && self.words.get(word) == 0 && self.words.intern(word) != 0 {
            self.kin.push(kin);
        }
    }

    pub(crate) fn get(&self, word: &str) -> Option<Kin> {
        let id = self.words.get(word);
        self.kin.get(usize::from(id).wrapping_sub(1)).copied()
    }

    /// Every word, in the order of its number.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, Kin)> {
        self.kin.iter().zip(1u16..).map(|(kin, id): (&Kin, WordId)| (self.words.word(id), *kin))
    }
}

/// Letters are above, what a word drops of the one before is below.
const FIRST_LETTER: u8 = 32;

impl Lexicon {
    /// Columns: the words in order, each as how many letters it drops from the end of the one before and the letters it adds;
    /// the fine clusters; the coarse ones, 0 where it is the same as for the last word of this fine cluster.
    pub(crate) fn write(&self, bytes: &mut Writer) {
        bytes.number(self.kin.len());
        let mut letters = Writer::default();
        let mut before = "";
        for (word, _) in self.iter() {
            let shared = word.bytes().zip(before.bytes()).take_while(|(one, other)| one == other).count();
            let shared = (0..=shared).rev().find(|at| word.is_char_boundary(*at)).unwrap_or(0);
            letters.byte(u8::try_from(before.len() - shared).unwrap_or(0));
            word.bytes().skip(shared).for_each(|byte| letters.byte(byte));
            before = word;
        }
        bytes.number(letters.0.len());
        bytes.0.append(&mut letters.0);
        self.kin.iter().for_each(|kin| bytes.byte(kin.fine));
        let mut last = [0; 256];
        for kin in &self.kin {
            let coarse = (kin.coarse | if kin.grammar { GRAMMAR } else { 0 }) + 1;
            if let Some(last) = last.get_mut(usize::from(kin.fine)) {
                bytes.byte(if *last == coarse { 0 } else { coarse });
                *last = coarse;
            }
        }
    }

    pub(crate) fn read(bytes: &mut Reader<'_>) -> Option<Self> {
        let length = bytes.number()? as usize;
        let letters = bytes.number()? as usize;
        let mut letters = bytes.take(letters)?;
        let (mut fine, mut coarse) = (bytes.take(length)?.iter(), bytes.take(length)?.iter());
        let mut lexicon = Lexicon { words: Vocab::with_room(length), kin: Vec::with_capacity(length) };
        let (mut word, mut last) = (String::new(), [0u8; 256]);
        for _ in 0..length {
            let (dropped, rest) = letters.split_first()?;
            let end = rest.iter().position(|byte| *byte < FIRST_LETTER).unwrap_or(rest.len());
            let (added, rest) = rest.split_at_checked(end)?;
            let shared = word.len().checked_sub(usize::from(*dropped))?;
            if !word.is_char_boundary(shared) {
                return None;
            }
            word.truncate(shared);
            word.push_str(std::str::from_utf8(added).ok()?);
            letters = rest;
            let (fine, coarse) = (*fine.next()?, *coarse.next()?);
            let last = last.get_mut(usize::from(fine))?;
            if coarse != 0 {
                *last = coarse;
            }
            let coarse = last.checked_sub(1)?;
            lexicon.push(&word, Kin { fine, coarse: coarse & !GRAMMAR, grammar: coarse & GRAMMAR != 0 });
        }
        Some(lexicon)
    }
}
