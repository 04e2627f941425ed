//! What the scorer sees of a clause: words, pairs of words, who does what, and what stands around it.

use std::ops::Range;

use super::words::{self, Group, sign};
use crate::code::{Kind, Role};
use crate::text::{Text, mark};

/// Something a clause has, as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Feature {
    /// Which one: 24 bits of a hash.
    pub key: u32,
    /// Whether it stands near the clause, not in it, and counts half.
    pub near: bool,
}

/// How far around a clause words are noted.
const AROUND: usize = 32;

/// A word as numbers.
#[derive(Clone, Copy)]
struct Word {
    stem: u32,
    /// The stem, or the group for pronouns and auxiliaries.
    mixed: u32,
    group: Group,
    signs: u16,
}

/// Kinds of features; each has its own room among the hashes.
#[derive(Clone, Copy)]
enum Sort {
    Stem = 1,
    Pair,
    MixedPair,
    First,
    FirstTwo,
    FirstThree,
    LastTwo,
    Sign,
    Signs,
    Subject,
    SubjectStem,
    Place,
    Role,
    Kind,
    RoleStem,
    RoleSign,
    Before,
    BeforePair,
    BeforeFirst,
    After,
    AfterPair,
    AfterFirst,
    Around,
}

/// Hands out each clause with its features, sorted, each once.
pub fn each_clause(text: &Text, role: Role, kind: Kind, mut each: impl FnMut(Range<usize>, &[Feature])) {
    let words: Vec<Word> = text.tokens().iter().map(|token| word(text, token)).collect();
    let clauses: Vec<Range<usize>> = text.clauses().filter(|clause| !clause.is_empty()).collect();
    let mut seen = Vec::new();
    for (number, clause) in clauses.iter().enumerate() {
        let part =
            |range: Option<&Range<usize>>| range.and_then(|range| words.get(range.clone())).unwrap_or(&[]);
        let before = number.checked_sub(1).and_then(|at| clauses.get(at));
        let place = (number.min(2), (clauses.len() - 1 - number).min(2), clauses.len().min(4));
        seen.clear();
        let mut noting = Noting { into: &mut seen };
        let own = part(Some(clause));
        let signs = own.iter().fold(0, |all, word| all | word.signs);
        noting.inside(own);
        noting.stance(own, signs, role, kind);
        noting.place(own.len(), place);
        noting.beside(part(before), [Sort::Before, Sort::BeforePair, Sort::BeforeFirst]);
        noting.beside(part(clauses.get(number + 1)), [Sort::After, Sort::AfterPair, Sort::AfterFirst]);
        noting.around(words.get(clause.start.saturating_sub(AROUND)..clause.start).unwrap_or(&[]));
        noting.around(words.get(clause.end..words.len().min(clause.end + AROUND)).unwrap_or(&[]));
        seen.sort_unstable();
        seen.dedup_by_key(|feature| feature.key);
        each(clause.clone(), &seen);
    }
}

fn word(text: &Text, token: &crate::text::Token) -> Word {
    let form = text.form(token);
    let group = words::group(form);
    let (base, end) = words::stem(form);
    let number = token.is(mark::NUMBER);
    let stem = if number {
        hash_bytes(FIRST, b"0")
    } else {
        hash_bytes(hash_bytes(FIRST, base.as_bytes()), end.as_bytes())
    };
    let alike = matches!(
        group,
        Group::Me | Group::We | Group::You | Group::Third | Group::Be | Group::Do | Group::Have
    );
    let mut signs = words::signs(form, group);
    for (mark, sign) in [(mark::QUOTED, sign::QUOTED), (mark::ASKED, sign::ASKED), (mark::CRIED, sign::CRIED)]
    {
        if token.is(mark) {
            signs |= sign;
        }
    }
    Word { stem, mixed: if alike { group as u32 } else { stem }, group, signs }
}

struct Noting<'a> {
    into: &'a mut Vec<Feature>,
}

/// Stands before the first and behind the last word of a clause.
const EDGE: u32 = 0xed6e;

impl Noting<'_> {
    fn note(&mut self, sort: Sort, parts: &[u32]) {
        self.put(sort, parts, false);
    }

    fn put(&mut self, sort: Sort, parts: &[u32], near: bool) {
        let hash = parts.iter().fold(mix(FIRST, sort as u32), |hash, part| mix(hash, *part));
        self.into.push(Feature { key: hash >> 8, near });
    }

    fn inside(&mut self, own: &[Word]) {
        let (mut stem, mut mixed) = (EDGE, EDGE);
        for word in own {
            self.note(Sort::Stem, &[word.stem]);
            self.note(Sort::Pair, &[stem, word.stem]);
            self.note(Sort::MixedPair, &[mixed, word.mixed]);
            (stem, mixed) = (word.stem, word.mixed);
        }
        self.note(Sort::Pair, &[stem, EDGE]);
        self.note(Sort::MixedPair, &[mixed, EDGE]);
        for (sort, most) in [(Sort::First, 1), (Sort::FirstTwo, 2), (Sort::FirstThree, 3)] {
            self.sequence(sort, own.get(..most.min(own.len())).unwrap_or(&[]), false);
        }
        self.sequence(Sort::LastTwo, own.get(own.len().saturating_sub(2)..).unwrap_or(&[]), false);
    }

    fn sequence(&mut self, sort: Sort, words: &[Word], near: bool) {
        let hash = words.iter().fold(words.len() as u32, |hash, word| mix(hash, word.mixed));
        self.put(sort, &[hash], near);
    }

    fn stance(&mut self, own: &[Word], signs: u16, role: Role, kind: Kind) {
        let each = || (0..u16::BITS).filter(move |bit| signs & (1 << bit) != 0);
        for one in each() {
            self.note(Sort::Sign, &[one]);
            self.note(Sort::RoleSign, &[role as u32, one]);
            for other in each().filter(|other| *other > one) {
                self.note(Sort::Signs, &[one, other]);
            }
        }
        let subject = own.iter().find(|word| {
            matches!(word.group, Group::Me | Group::We | Group::You | Group::Third | Group::Thing)
        });
        let subject = subject
            .map_or(EDGE, |word| if word.group == Group::Thing { word.stem } else { word.group as u32 });
        self.note(Sort::Subject, &[subject]);
        for word in own {
            self.note(Sort::SubjectStem, &[subject, word.stem]);
            self.note(Sort::RoleStem, &[role as u32, word.stem]);
        }
        self.note(Sort::Role, &[role as u32]);
        self.note(Sort::Kind, &[kind as u32]);
    }

    fn place(&mut self, length: usize, (from_start, from_end, count): (usize, usize, usize)) {
        self.note(Sort::Place, &[0]);
        self.note(Sort::Place, &[1, (length / 4).min(6) as u32]);
        self.note(Sort::Place, &[2, from_start as u32, from_end as u32]);
        self.note(Sort::Place, &[3, count as u32]);
    }

    fn beside(&mut self, words: &[Word], [one, pair, first]: [Sort; 3]) {
        if words.is_empty() {
            self.put(one, &[EDGE], true);
        }
        for word in words {
            self.put(one, &[word.mixed], true);
        }
        for (left, right) in words.iter().zip(words.iter().skip(1)) {
            self.put(pair, &[left.mixed, right.mixed], true);
        }
        self.sequence(first, words.get(..words.len().min(2)).unwrap_or(&[]), true);
    }

    fn around(&mut self, words: &[Word]) {
        for word in words {
            self.put(Sort::Around, &[word.stem], true);
        }
    }
}

const FIRST: u32 = 0x811c_9dc5;

/// FNV-1a.
pub(super) fn hash_bytes(from: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(from, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

fn mix(hash: u32, part: u32) -> u32 {
    let mixed = (hash.rotate_left(5) ^ part).wrapping_mul(0x9e37_79b1);
    mixed ^ (mixed >> 15)
}
