//! A text as the rules see it: plain words with their places, in clauses and sentences.

use std::ops::Range;

use crate::split::{self, Splitting};
use crate::vocab::{Vocab, WordId};
use crate::{normal, normal::Normal};

/// A plain word. Two words of one contraction share their place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its number in the pack, 0 if no rule names it.
    pub id: WordId,
    /// Where it stands, in bytes.
    pub start: u32,
    /// Where it ends, in bytes.
    pub end: u32,
    /// Where its plain form stands in the text's forms.
    pub(crate) form: (u32, u32),
    pub(crate) marks: u16,
}

/// What is known about a token beside its word.
pub(crate) mod mark {
    pub(crate) const SENTENCE: u16 = 1;
    pub(crate) const CLAUSE: u16 = 2;
    /// A comma, bracket or smiley stands before it.
    pub(crate) const SOFT: u16 = 4;
    pub(crate) const QUOTED: u16 = 8;
    pub(crate) const NUMBER: u16 = 16;
    pub(crate) const CAPITAL: u16 = 32;
    /// Its sentence ends with a question mark.
    pub(crate) const ASKED: u16 = 64;
    /// Its sentence ends with an exclamation mark.
    pub(crate) const CRIED: u16 = 128;
    /// A dash, semicolon, colon or dots before it: a clause begins.
    pub(crate) const BREAK: u16 = 256;
}

impl Token {
    pub(crate) fn is(&self, mark: u16) -> bool {
        self.marks & mark != 0
    }

    /// Whether a sentence begins with it.
    #[must_use]
    pub fn starts_sentence(&self) -> bool {
        self.is(mark::SENTENCE)
    }

    /// Whether a clause begins with it.
    #[must_use]
    pub fn starts_clause(&self) -> bool {
        self.is(mark::CLAUSE)
    }

    /// Whether it stands in quotation marks.
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        self.is(mark::QUOTED)
    }
}

/// A text, read with one pack's words.
#[derive(Clone, Debug, Default)]
pub struct Text {
    tokens: Vec<Token>,
    forms: String,
    sentences: Vec<Range<usize>>,
}

impl Text {
    pub(crate) fn read(text: &str, vocab: &Vocab, normal: &Normal, splitting: &Splitting) -> Self {
        let mut reading =
            Reading { text: Text::default(), vocab, normal, marks: mark::SENTENCE | mark::CLAUSE, length: 0 };
        split::pieces(text, splitting, |piece| reading.take(text, piece));
        let mut text = reading.text;
        text.number_sentences();
        splitting.clauses(&mut text.tokens);
        text
    }

    /// All words.
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// Each sentence as a range of tokens.
    #[must_use]
    pub fn sentences(&self) -> &[Range<usize>] {
        &self.sentences
    }

    /// Each clause as a range of tokens.
    pub fn clauses(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.clauses_in(0..self.tokens.len())
    }

    /// Each clause of a sentence.
    pub(crate) fn clauses_in(&self, sentence: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut start = sentence.start;
        (sentence.start + 1..=sentence.end).filter_map(move |at| {
            let ends = at == sentence.end || self.tokens.get(at).is_none_or(Token::starts_clause);
            ends.then(|| std::mem::replace(&mut start, at)..at)
        })
    }

    /// The plain form of a token.
    #[must_use]
    pub fn form(&self, token: &Token) -> &str {
        self.forms.get(token.form.0 as usize..token.form.1 as usize).unwrap_or("")
    }

    fn number_sentences(&mut self) {
        let mut start = 0;
        for at in 1..=self.tokens.len() {
            if self.tokens.get(at).is_none_or(Token::starts_sentence) {
                self.sentences.push(start..at);
                start = at;
            }
        }
    }
}

/// What stands in a text, in order.
#[derive(Clone, Debug)]
pub(crate) enum Piece {
    Word {
        at: Range<usize>,
        quoted: bool,
    },
    /// Marks for the next word.
    Mark(u16),
    /// The sentence before this was a question or a cry.
    Ended {
        asked: bool,
        cried: bool,
    },
}

struct Reading<'a> {
    text: Text,
    vocab: &'a Vocab,
    normal: &'a Normal,
    /// Marks that wait for the next word.
    marks: u16,
    /// Words in the sentence so far.
    length: usize,
}

/// A sentence that goes on for longer is cut, so that the work for each word has a bound.
const LONGEST: usize = 120;

impl Reading<'_> {
    fn take(&mut self, text: &str, piece: Piece) {
        match piece {
            Piece::Mark(mark) => self.marks |= mark,
            Piece::Ended { asked, cried } => self.close(asked, cried),
            Piece::Word { at, quoted } => {
                let Some(written) = text.get(at.clone()) else { return };
                if quoted {
                    self.marks |= mark::QUOTED;
                }
                self.word(written, &at);
                self.marks &= !mark::QUOTED;
            }
        }
    }

    fn word(&mut self, written: &str, at: &Range<usize>) {
        let mut lower = String::with_capacity(written.len());
        written.chars().for_each(|letter| normal::fold(letter, &mut lower));
        let mut marks = 0;
        if written.starts_with(char::is_numeric) {
            marks |= mark::NUMBER;
        }
        if written.starts_with(char::is_uppercase) {
            marks |= mark::CAPITAL;
        }
        let (normal, vocab) = (self.normal, self.vocab);
        normal.plain(&lower, |word| vocab.get(word) != 0, |plain| self.push(plain, at, marks));
    }

    fn push(&mut self, plain: &str, at: &Range<usize>, marks: u16) {
        let together = self.text.tokens.last().and_then(|last| {
            let unbroken = self.marks & (mark::SENTENCE | mark::SOFT | mark::BREAK) == 0;
            if unbroken { self.normal.pair(self.text.form(last), plain) } else { None }
        });
        match together {
            Some(words) => {
                let Some(last) = self.text.tokens.pop() else { return };
                let at = last.start as usize..at.end;
                let waiting = std::mem::replace(&mut self.marks, last.marks);
                words
                    .iter()
                    .for_each(|word| self.append(if **word == *"*" { plain } else { word }, &at, marks));
                self.marks |= waiting & mark::QUOTED;
            }
            None => self.append(plain, at, marks),
        }
    }

    fn append(&mut self, plain: &str, at: &Range<usize>, marks: u16) {
        if self.length >= LONGEST {
            self.marks |= mark::SENTENCE | mark::CLAUSE;
        }
        self.length = if self.marks & mark::SENTENCE != 0 { 1 } else { self.length + 1 };
        let from = self.text.forms.len();
        self.text.forms.push_str(plain);
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.text.tokens.push(Token {
            id: self.vocab.get(self.normal.alias(plain)),
            start: place(at.start),
            end: place(at.end),
            form: (place(from), place(self.text.forms.len())),
            marks: marks | self.marks,
        });
        self.marks &= mark::QUOTED;
    }

    fn close(&mut self, asked: bool, cried: bool) {
        let said = if asked { mark::ASKED } else { 0 } | if cried { mark::CRIED } else { 0 };
        if said != 0 {
            for token in self.text.tokens.iter_mut().rev() {
                token.marks |= said;
                if token.starts_sentence() {
                    break;
                }
            }
        }
        self.marks |= mark::SENTENCE | mark::CLAUSE;
    }
}
