//! Where words, clauses and sentences begin and end.

use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

use crate::text::{Piece, Token, mark};
use crate::vocab::{Vocab, WordId};

/// The word lists of `splitting.txt`.
#[derive(Debug, Default)]
pub(crate) struct Splitting {
    /// A full stop after one of these ends no sentence.
    pub(crate) abbreviations: Vec<Box<str>>,
    /// Words that always begin a clause. All three are sorted.
    pub(crate) always: Vec<WordId>,
    /// Words that begin a clause when a subject follows.
    pub(crate) joining: Vec<WordId>,
    pub(crate) subjects: Vec<WordId>,
}

impl Splitting {
    /// Reads `abbreviations | always | joining | subjects` `:` words.
    pub(crate) fn add(&mut self, line: &str, vocab: &mut Vocab) -> Result<(), String> {
        let (key, words) = line.split_once(':').ok_or("expected `list: words`")?;
        let words = words.split_whitespace();
        let mut ids = || {
            let mut ids: Vec<WordId> = words.clone().map(|word| vocab.intern(word)).collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        match key.trim() {
            "abbreviations" => self.abbreviations = words.map(Box::from).collect(),
            "always" => self.always = ids(),
            "joining" => self.joining = ids(),
            "subjects" => self.subjects = ids(),
            other => return Err(format!("no list is called `{other}`")),
        }
        Ok(())
    }

    /// Marks where clauses begin.
    pub(crate) fn clauses(&self, tokens: &mut [Token]) {
        let mut after = 0;
        for token in tokens.iter_mut().rev() {
            let subject_follows = has(&self.subjects, after);
            let begins = token.is(mark::SENTENCE | mark::BREAK)
                || has(&self.always, token.id)
                || has(&self.joining, token.id) && subject_follows
                || token.is(mark::SOFT) && has(&self.subjects, token.id);
            if begins {
                token.marks |= mark::CLAUSE;
            }
            after = token.id;
        }
    }

    fn is_abbreviation(&self, word: &str) -> bool {
        let mut letters = word.chars();
        let initial =
            matches!((letters.next(), letters.next()), (Some(c), None) if c.is_uppercase() && c != 'I');
        initial || self.abbreviations.iter().any(|short| short.eq_ignore_ascii_case(word))
    }
}

fn has(words: &[WordId], word: WordId) -> bool {
    word != 0 && words.binary_search(&word).is_ok()
}

/// Hands out the pieces of a text, from left to right.
pub(crate) fn pieces(text: &str, splitting: &Splitting, each: impl FnMut(Piece)) {
    let mut cutter =
        Cutter { text, splitting, each, rest: text.char_indices().peekable(), quote_ends: 0, last: 0..0 };
    while let Some((at, letter)) = cutter.rest.next() {
        cutter.step(at, letter);
    }
}

struct Cutter<'a, F> {
    text: &'a str,
    splitting: &'a Splitting,
    each: F,
    rest: Peekable<CharIndices<'a>>,
    /// Words before this place are quoted.
    quote_ends: usize,
    /// The word before.
    last: Range<usize>,
}

impl<F: FnMut(Piece)> Cutter<'_, F> {
    fn step(&mut self, at: usize, letter: char) {
        if letter.is_alphanumeric() || is_apostrophe(letter) && self.opens_word(at) {
            self.word(at);
        } else if is_apostrophe(letter) || matches!(letter, '"' | '“' | '„' | '«') {
            self.quote(at, letter);
        } else {
            self.between(at, letter);
        }
    }

    /// An apostrophe that belongs to the word after it: 'cause, 'em.
    fn opens_word(&mut self, at: usize) -> bool {
        let next_is_letter = self.rest.peek().is_some_and(|(_, next)| next.is_alphabetic());
        next_is_letter && at >= self.quote_ends && self.closing(at, '\'').is_none()
    }

    fn word(&mut self, start: usize) {
        let first = self.text.get(start..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
        let mut end = start + first.len_utf8();
        let mut before = first;
        while let Some((at, letter)) = self.rest.peek().copied() {
            let decimal = matches!(letter, '.' | ',') && before.is_numeric() && self.digit_after(at);
            // Letters, combining accents, and the stars of a masked word.
            let inside = letter.is_alphanumeric()
                || is_apostrophe(letter) && self.letter_after(at, letter)
                || matches!(letter, '\u{300}'..='\u{36f}' | '*')
                || decimal;
            if !inside {
                break;
            }
            before = letter;
            end = at + letter.len_utf8();
            self.rest.next();
        }
        self.last = start..end;
        (self.each)(Piece::Word { at: start..end, quoted: start < self.quote_ends });
    }

    fn letter_after(&self, at: usize, letter: char) -> bool {
        let after = self.text.get(at + letter.len_utf8()..).and_then(|rest| rest.chars().next());
        after.is_some_and(char::is_alphanumeric)
    }

    fn digit_after(&self, at: usize) -> bool {
        self.text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit)
    }

    fn quote(&mut self, at: usize, letter: char) {
        if at < self.quote_ends {
            return;
        }
        let before = self.text.get(..at).and_then(|text| text.chars().next_back());
        let opens = before.is_none_or(|c| !c.is_alphanumeric());
        if opens && let Some(end) = self.closing(at, letter) {
            self.quote_ends = end;
        }
        (self.each)(Piece::Mark(mark::SOFT));
    }

    /// Where the quotation that opens here closes, if it does so soon.
    fn closing(&self, at: usize, letter: char) -> Option<usize> {
        let rest = self.text.get(at + letter.len_utf8()..)?;
        let mut before = ' ';
        for (offset, c) in rest.char_indices().take(300) {
            let closes = match letter {
                '"' => c == '"',
                '“' | '„' => matches!(c, '”' | '“' | '"'),
                '«' => c == '»',
                _ => {
                    is_apostrophe(c)
                        && !before.is_whitespace()
                        && !self.letter_after(at + letter.len_utf8() + offset, c)
                }
            };
            if closes {
                return Some(at + letter.len_utf8() + offset);
            }
            before = c;
        }
        None
    }

    fn between(&mut self, at: usize, letter: char) {
        match letter {
            '.' | '!' | '?' | '…' | '。' | '¡' | '¿' => self.stop(at, letter),
            '\n' => self.newline(),
            ';' | ':' | '—' | '–' => (self.each)(Piece::Mark(mark::BREAK | mark::SOFT)),
            '-' if self.is_dash(at) => (self.each)(Piece::Mark(mark::BREAK | mark::SOFT)),
            '-' | '/' | '_' | '\'' | '*' => {}
            c if c.is_whitespace() || c.is_control() => {}
            '\u{200d}' | '\u{fe0f}' => {}
            _ => (self.each)(Piece::Mark(mark::SOFT)),
        }
    }

    fn is_dash(&mut self, at: usize) -> bool {
        let before = self.text.get(..at).and_then(|text| text.chars().next_back());
        let after = self.rest.peek().map(|(_, next)| *next);
        before.is_none_or(|c| c.is_whitespace() || c == '-') || after.is_some_and(|c| c == '-')
    }

    /// A line of its own is a sentence of its own.
    fn newline(&mut self) {
        (self.each)(Piece::Ended { asked: false, cried: false });
    }

    fn stop(&mut self, at: usize, letter: char) {
        let (mut asked, mut cried, mut dots) = (letter == '?', letter == '!', usize::from(letter == '.'));
        while let Some((_, next)) = self.rest.peek().copied() {
            match next {
                '?' => asked = true,
                '!' => cried = true,
                '.' => dots += 1,
                '…' => dots += 3,
                '"' | '”' | '’' | '\'' | '»' | ')' => {}
                _ => break,
            }
            self.rest.next();
        }
        if letter == '…' {
            dots += 3;
        }
        let mut after = self.rest.clone().map(|(_, c)| c);
        let next = after.find(|c| !c.is_whitespace());
        if !asked && !cried && self.goes_on(at, dots, next) {
            if dots != 1 {
                (self.each)(Piece::Mark(mark::BREAK | mark::SOFT));
            }
            return;
        }
        (self.each)(Piece::Ended { asked, cried });
    }

    fn goes_on(&self, at: usize, dots: usize, next: Option<char>) -> bool {
        if dots > 1 {
            return next.is_some_and(char::is_lowercase);
        }
        let tight =
            self.text.get(at + 1..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric);
        let word = self.text.get(self.last.clone()).unwrap_or("");
        let ends_here = self.last.end == at;
        // `a.m.`, `e.g.`: a letter, a stop, and more without a space.
        if tight {
            return !next.is_some_and(char::is_uppercase) || word.chars().count() <= 2;
        }
        ends_here && self.splitting.is_abbreviation(word)
    }
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ')
}
