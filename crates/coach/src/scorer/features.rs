//! What the scorer sees of a text: hashed features of a sentence, or of the whole.

use std::ops::Range;

use super::lexicon::{Lexicon, NO_CLUSTER};
use crate::code::{Kind, Role};
use crate::text::{Text, Token, mark};

/// Features are numbers below two to this power.
pub(crate) const BITS: u32 = 18;

/// Words around a short sentence are seen too; in a longer text only its neighbours are, so that the work has a bound.
const SHORT: usize = 60;

/// One word, as hashes of what it is to the scorer.
#[derive(Clone, Copy, Debug)]
struct Seen {
    word: u32,
    fine: u32,
    /// The word itself if it carries grammar, else its coarse cluster.
    bone: u32,
    /// Whether the scorer knows the word at all.
    known: bool,
    /// Whether its cluster is known.
    clustered: bool,
    /// The first four letters and the last three, 0 for short words.
    ends: (u32, u32),
}

/// The words of a text.
struct Words<'a> {
    text: &'a Text,
    seen: Vec<Seen>,
    who: u32,
}

/// A text, ready to be asked for the features of its parts.
pub(crate) struct View<'a> {
    words: Words<'a>,
    /// The features of each sentence by itself: they are asked for more than once.
    sentences: Vec<Vec<u32>>,
    kind: u32,
}

impl<'a> View<'a> {
    pub(crate) fn new(text: &'a Text, lexicon: &Lexicon, role: Role, kind: Kind) -> Self {
        let see = |token| see(text.form(token), token, lexicon);
        let seen = text.tokens().iter().map(see).collect();
        let words = Words { text, seen, who: 1 + role as u32 };
        let sentences = text.sentences().iter().map(|range| words.own(range)).collect();
        View { words, sentences, kind: 1 + kind as u32 }
    }

    /// Whether the text is written in the scorer's language, as far as its words tell.
    pub(crate) fn is_in_language(&self) -> bool {
        let known = self.words.seen.iter().filter(|seen| seen.known).count();
        known * 4 >= self.words.seen.len()
    }

    /// The features of a sentence and what is around it, each once.
    pub(crate) fn sentence(&self, number: usize) -> Vec<u32> {
        let Some(own) = self.sentences.get(number) else { return Vec::new() };
        let (mut features, sentences) = (own.clone(), self.words.text.sentences());
        let near = |at: Option<usize>| at.and_then(|at| sentences.get(at));
        self.words.around(50, near(number.checked_sub(1)), &mut features);
        self.words.around(60, near(number.checked_add(1)), &mut features);
        if self.words.seen.len() <= SHORT {
            features.extend(self.words.seen.iter().map(|seen| mix(70, seen.word, 0)));
        }
        let last = number + 1 == sentences.len();
        features.push(mix(80, number.min(3) as u32, u32::from(last)));
        self.frame(&mut features);
        finish(features)
    }

    /// The features of sentences together, each once.
    pub(crate) fn whole(&self, sentences: Range<usize>) -> Vec<u32> {
        let ranges = self.words.text.sentences().get(sentences.clone()).unwrap_or(&[]);
        let words: usize = ranges.iter().map(|range| range.len()).sum();
        let mut features = self.sentences.get(sentences).unwrap_or(&[]).concat();
        features.push(mix(81, (words / 8).min(12) as u32, 0));
        self.frame(&mut features);
        finish(features)
    }

    /// The features of some words by themselves, each once.
    pub(crate) fn words(&self, range: &Range<usize>) -> Vec<u32> {
        finish(self.words.own(range))
    }

    fn frame(&self, out: &mut Vec<u32>) {
        out.push(mix(82, self.words.who, 0));
        out.push(mix(83, self.kind, 0));
        out.push(mix(84, self.words.who, self.kind));
        out.push(mix(85, 0, 0));
    }
}

impl Words<'_> {
    /// What words say by themselves.
    fn own(&self, range: &Range<usize>) -> Vec<u32> {
        let Some(seen) = self.seen.get(range.clone()) else { return Vec::new() };
        let mut out = Vec::with_capacity(seen.len() * 20 + 16);
        let tokens = self.text.tokens().get(range.clone()).unwrap_or(&[]);
        let edge = Seen { word: 1, fine: 1, bone: 1, known: true, clustered: true, ends: (0, 0) };
        let at = |at: usize| seen.get(at).copied().unwrap_or(edge);
        for number in 0..seen.len() {
            let [a, b, c, d] = [at(number), at(number + 1), at(number + 2), at(number + 3)];
            let (words, bones) = (mix(0, a.word, b.word), mix(0, a.bone, b.bone));
            let three = mix(0, bones, c.bone);
            out.extend([
                mix(1, a.word, 0),
                mix(2, a.fine, 0),
                mix(3, a.word, self.who),
                mix(4, a.fine, self.who),
                mix(5, a.word, b.word),
                mix(6, a.fine, b.fine),
                mix(7, a.word, b.fine),
                mix(8, a.fine, b.word),
                mix(9, a.bone, b.bone),
                mix(10, words, c.word),
                mix(11, bones, c.bone),
                mix(12, three, d.bone),
                mix(13, a.word, c.word),
                mix(14, a.fine, c.fine),
                mix(15, a.bone, c.bone),
                mix(16, a.bone, d.bone),
                mix(17, words, self.who),
                mix(18, mix(0, a.fine, b.fine), c.fine),
            ]);
            if !a.clustered {
                out.extend([mix(19, a.ends.0, 0), mix(20, a.ends.1, 0)]);
            }
        }
        let [first, second] = [at(0), at(1)];
        out.extend([
            mix(21, first.word, second.word),
            mix(22, first.bone, second.bone),
            mix(23, first.word, 0),
            mix(24, (seen.len() / 3).min(12) as u32, 0),
        ]);
        if let Some(token) = tokens.first() {
            out.push(mix(25, u32::from(token.is(mark::ASKED)), u32::from(token.is(mark::CRIED))));
            out.push(mix(26, u32::from(token.is(mark::ASKED)), first.word));
        }
        self.clauses(tokens, seen, &mut out);
        out
    }

    /// How each clause begins.
    fn clauses(&self, tokens: &[Token], seen: &[Seen], out: &mut Vec<u32>) {
        let mut before = 0;
        for (token, three) in tokens.iter().zip(seen.windows(3)) {
            if let (true, [a, b, c]) = (token.starts_clause(), three) {
                out.push(mix(27, a.bone, b.bone));
                out.push(mix(28, mix(0, a.bone, b.bone), c.bone));
                out.push(mix(29, before, mix(0, a.bone, b.bone)));
                before = mix(0, a.bone, b.bone);
            }
        }
    }

    fn around(&self, tag: u32, range: Option<&Range<usize>>, out: &mut Vec<u32>) {
        let Some(seen) = range.and_then(|range| self.seen.get(range.clone())) else { return };
        for (number, a) in seen.iter().enumerate() {
            out.push(mix(tag, a.word, 0));
            out.push(mix(tag + 1, a.fine, 0));
            if let Some(b) = seen.get(number + 1) {
                out.push(mix(tag + 2, a.bone, b.bone));
            }
        }
    }
}

fn see(form: &str, token: &Token, lexicon: &Lexicon) -> Seen {
    let same = |hash| Seen { word: hash, fine: hash, bone: hash, known: true, clustered: true, ends: (0, 0) };
    if token.is_quoted() {
        return same(2);
    }
    if token.is(mark::NUMBER) {
        return same(3);
    }
    let word = bytes(form.as_bytes());
    let kin = lexicon.get(form);
    let known = kin.is_some();
    match kin.filter(|kin| kin.fine != NO_CLUSTER) {
        Some(kin) => {
            let bone = if kin.grammar { word } else { 100 + u32::from(kin.coarse) };
            Seen { word, fine: 200 + u32::from(kin.fine), bone, known: true, clustered: true, ends: (0, 0) }
        }
        None => Seen { word, fine: 4, bone: 4, known, clustered: false, ends: ends(form) },
    }
}

fn ends(form: &str) -> (u32, u32) {
    let head = form.char_indices().nth(4).map_or(form, |(end, _)| form.get(..end).unwrap_or(form));
    let tail = form.char_indices().nth_back(2).map_or(form, |(start, _)| form.get(start..).unwrap_or(form));
    (bytes(head.as_bytes()), bytes(tail.as_bytes()))
}

/// Each feature once, in the order in which it came.
fn finish(mut features: Vec<u32>) -> Vec<u32> {
    let mut met = vec![0u64; 1 << (BITS - 6)];
    features.retain_mut(|feature| {
        *feature >>= 32 - BITS;
        let bit = 1 << (*feature % 64);
        let word = met.get_mut((*feature / 64) as usize);
        word.is_some_and(|word| std::mem::replace(word, *word | bit) & bit == 0)
    });
    features
}

fn bytes(letters: &[u8]) -> u32 {
    letters.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// One hash of three; the high bits are the ones to use.
fn mix(tag: u32, one: u32, other: u32) -> u32 {
    let mut hash = tag.wrapping_mul(0x9e37_79b1) ^ one.wrapping_mul(0x85eb_ca6b);
    hash = (hash ^ (hash >> 15)).wrapping_mul(0x2c1b_3c6d) ^ other.wrapping_mul(0xc2b2_ae35);
    hash = (hash ^ (hash >> 13)).wrapping_mul(0x297a_2d39);
    hash ^= hash >> 16;
    hash.wrapping_mul(0x9e37_79b1)
}
