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

    pub(crate) fn push(&mut self, word: &str, kin: Kin) {
        if self.words.get(word) == 0 && self.words.intern(word) != 0 {
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

impl Lexicon {
    /// Words in order, each with the letters it does not share with the one before.
    pub(crate) fn write(&self, bytes: &mut Writer) {
        bytes.number(self.kin.len());
        let mut before = "";
        for (word, kin) in self.iter() {
            let shared = word.bytes().zip(before.bytes()).take_while(|(one, other)| one == other).count();
            let shared = (0..=shared).rev().find(|at| word.is_char_boundary(*at)).unwrap_or(0);
            bytes.number(shared);
            bytes.text(word.get(shared..).unwrap_or(""));
            bytes.byte(kin.fine);
            bytes.byte(kin.coarse | if kin.grammar { GRAMMAR } else { 0 });
            before = word;
        }
    }

    pub(crate) fn read(bytes: &mut Reader<'_>) -> Option<Self> {
        let (mut lexicon, mut word) = (Lexicon::default(), String::new());
        for _ in 0..bytes.number()? {
            let shared = bytes.number()? as usize;
            word = word.get(..shared)?.to_owned() + bytes.text()?;
            let (fine, coarse) = (bytes.byte()?, bytes.byte()?);
            lexicon.push(&word, Kin { fine, coarse: coarse & !GRAMMAR, grammar: coarse & GRAMMAR != 0 });
        }
        Some(lexicon)
    }
}
