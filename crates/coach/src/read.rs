//! One reading: every rule where its words stand, then its guards, then the order of the codes.

use std::ops::Range;

use crate::code::{Care, Code, Kind, Role, Strength, Term, Watch};
use crate::index::{Entry, Index};
use crate::pack::Pack;
use crate::pattern::{Hit, Run, Scope};
use crate::rules::{Guard, Rule, Test, Where};
use crate::span::Span;
use crate::text::{Text, Token};

/// Something a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding<C> {
    /// What.
    pub code: C,
    /// Where.
    pub span: Span,
    /// Codes that are as fair for the same words.
    pub also: Vec<C>,
    /// The rule, as `code/name`: for those who write rules.
    pub rule: String,
}

/// All that was found in one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Wording that may land wrong, in the order of the text.
    pub watch: Vec<Finding<Watch>>,
    /// Strengths, each once.
    pub strengths: Vec<Finding<Strength>>,
    /// Terms, each once.
    pub terms: Vec<Finding<Term>>,
    /// Reasons for the help card, each once.
    pub care: Vec<Finding<Care>>,
}

impl Pack {
    /// Reads a text.
    #[must_use]
    pub fn read(&self, text: &str, role: Role, kind: Kind) -> Findings {
        let words = self.text(text);
        let mut found = self.by_rules(&words, role, kind);
        if let Some(scorer) = &self.scorer {
            scorer.weigh(&words, role, kind, &mut found);
            found.watch = in_order(found.watch);
        }
        found
    }

    /// What the rules find, with nobody to weigh it: what the scorer is trained on.
    #[must_use]
    pub fn read_by_rules(&self, text: &str, role: Role, kind: Kind) -> Findings {
        self.by_rules(&self.text(text), role, kind)
    }

    fn by_rules(&self, words: &Text, role: Role, kind: Kind) -> Findings {
        let mut reading = Reading::new(self, words, role, kind);
        reading.run(&self.index);
        reading.found_by = reading.codes.clone();
        reading.found_in_all = reading.codes.iter().fold(0, |all, one| all | one);
        reading.run(&self.late);
        Findings {
            watch: in_order(
                reading.pick(|code| if let Code::Watch(code) = code { Some(code) } else { None }),
            ),
            strengths: once(
                reading.pick(|code| if let Code::Strength(code) = code { Some(code) } else { None }),
            ),
            terms: once(reading.pick(|code| if let Code::Term(code) = code { Some(code) } else { None })),
            care: once(reading.pick(|code| if let Code::Care(code) = code { Some(code) } else { None })),
        }
    }
}

struct Found<'a> {
    rule: &'a Rule,
    span: Span,
}

struct Reading<'a> {
    pack: &'a Pack,
    words: &'a Text,
    programs: Run<'a>,
    role: u8,
    kind: u8,
    found: Vec<Found<'a>>,
    /// The codes found in each sentence, as bits.
    codes: Vec<u64>,
    /// The same, as it was before the rules that ask.
    found_by: Vec<u64>,
    found_in_all: u64,
    /// For each pattern of the index in use: the sentence in which it was last woken.
    woken: Vec<u32>,
    /// For each pattern of the index in use: where its last match ended.
    ended: Vec<u32>,
    /// What guards found in the whole item.
    remembered: Vec<Option<bool>>,
}

impl<'a> Reading<'a> {
    fn new(pack: &'a Pack, words: &'a Text, role: Role, kind: Kind) -> Self {
        Reading {
            pack,
            words,
            programs: Run::new(&pack.code, words.tokens()),
            role: role.bit(),
            kind: kind.bit(),
            found: Vec::new(),
            codes: vec![0; words.sentences().len()],
            found_by: Vec::new(),
            found_in_all: 0,
            woken: Vec::new(),
            ended: Vec::new(),
            remembered: vec![None; pack.guards],
        }
    }

    fn run(&mut self, index: &Index) {
        self.woken = vec![u32::MAX; index.entries.len()];
        self.ended = vec![0; index.entries.len()];
        for (sentence, number) in self.words.sentences().iter().zip(0u32..) {
            self.wake(index, number, sentence);
            for at in sentence.clone() {
                self.start(index, number, sentence, at);
            }
        }
    }

    /// Notes which patterns have their rarest word in this sentence.
    fn wake(&mut self, index: &Index, number: u32, sentence: &Range<usize>) {
        for token in self.words.tokens().get(sentence.clone()).unwrap_or(&[]) {
            for entry in index.wakes.of(token.id) {
                if let Some(woken) = self.woken.get_mut(usize::from(*entry)) {
                    *woken = number;
                }
            }
        }
    }

    /// Tries every woken pattern that can begin at this word.
    fn start(&mut self, index: &Index, number: u32, sentence: &Range<usize>, at: usize) {
        let Some(token) = self.words.tokens().get(at) else { return };
        for entry in index.begins.of(token.id).iter().chain(&index.anywhere) {
            let slot = usize::from(*entry);
            if self.woken.get(slot) != Some(&number) {
                continue;
            }
            let free = self.ended.get(slot).is_some_and(|ended| *ended as usize <= at);
            if let Some(entry) = index.entries.get(slot).filter(|_| free)
                && let Some(end) = self.attempt(*entry, number, sentence, at)
                && let Some(ended) = self.ended.get_mut(slot)
            {
                *ended = u32::try_from(end).unwrap_or(u32::MAX);
            }
        }
    }

    /// Where the match ends, if there is one and its guards let it stand.
    fn attempt(&mut self, entry: Entry, number: u32, sentence: &Range<usize>, at: usize) -> Option<usize> {
        let rule = self.pack.rules.get(usize::from(entry.0))?;
        if rule.roles & self.role == 0 || rule.kinds & self.kind == 0 {
            return None;
        }
        let one = rule.matches.get(usize::from(entry.1))?;
        let hit = self.programs.at(&one.program, at, sentence.end)?;
        let span = self.span(&hit)?;
        let stands = (rule.quoted || !self.is_quoted(&hit))
            && rule.guards.iter().chain(&one.guards).all(|guard| self.holds(guard, &hit, number, sentence));
        if !stands {
            return None;
        }
        if let Some(codes) = self.codes.get_mut(number as usize) {
            *codes |= rule.code.bit();
        }
        self.found.push(Found { rule, span });
        Some(hit.end)
    }

    fn span(&self, hit: &Hit) -> Option<Span> {
        let tokens = self.words.tokens();
        let (first, last) = (tokens.get(hit.span.0)?, tokens.get(hit.span.1.checked_sub(1)?)?);
        Some(Span { start: first.start as usize, end: (last.end as usize).max(first.end as usize) })
    }

    fn is_quoted(&self, hit: &Hit) -> bool {
        let quoted = |at: usize| self.words.tokens().get(at).is_some_and(Token::is_quoted);
        quoted(hit.span.0) && quoted(hit.span.1.saturating_sub(1))
    }

    fn holds(&mut self, guard: &Guard, hit: &Hit, number: u32, sentence: &Range<usize>) -> bool {
        let there = match &guard.test {
            Test::Found { codes, item } => {
                let wanted = codes.iter().fold(0, |bits, code| bits | code.bit());
                let found = if *item {
                    self.found_in_all
                } else {
                    self.found_by.get(number as usize).copied().unwrap_or(0)
                };
                wanted & found != 0
            }
            Test::Long { most } => self.words.tokens().len() > *most,
            Test::Pattern { at, program, number } => match at {
                Where::Here => self.programs.at(program, hit.start, sentence.end).is_some(),
                Where::Item => {
                    let known = self.remembered.get(*number).copied().flatten();
                    let there = known.unwrap_or_else(|| {
                        let mut sentences = self.words.sentences().iter();
                        sentences.any(|one| self.programs.find(program, scope(one)).is_some())
                    });
                    if let Some(slot) = self.remembered.get_mut(*number) {
                        *slot = Some(there);
                    }
                    there
                }
                other => {
                    let mut scopes = self.scopes(*other, hit, sentence).into_iter().flatten();
                    scopes.any(|scope| self.programs.find(program, scope).is_some())
                }
            },
        };
        there == guard.wanted
    }

    /// Where a guard looks.
    fn scopes(&self, at: Where, hit: &Hit, sentence: &Range<usize>) -> [Option<Scope>; 2] {
        // A match may reach into the next sentence.
        let last = self.sentence_of(hit.end.saturating_sub(1)).unwrap_or_else(|| sentence.clone());
        let next = self.sentence_of(last.end).map(|one| scope(&one));
        let prev = sentence.start.checked_sub(1).and_then(|at| self.sentence_of(at)).map(|one| scope(&one));
        let one = |start, end| [Some(Scope { start, end }), None];
        match at {
            Where::Sentence | Where::Item | Where::Here => one(sentence.start, last.end),
            Where::Clause => one(self.clause_start(hit.start), self.clause_end(hit.end)),
            Where::Next => [next, None],
            Where::Prev => [prev, None],
            Where::Before => one(sentence.start, hit.start),
            Where::After => one(hit.end, last.end),
            Where::Rest => [Some(Scope { start: hit.end, end: last.end }), next],
            Where::Inside => one(hit.start, hit.end),
        }
    }

    fn sentence_of(&self, at: usize) -> Option<Range<usize>> {
        let sentences = self.words.sentences();
        let number = sentences.partition_point(|one| one.end <= at);
        sentences.get(number).cloned()
    }

    fn clause_start(&self, at: usize) -> usize {
        let tokens = self.words.tokens();
        (0..=at).rev().find(|at| tokens.get(*at).is_some_and(Token::starts_clause)).unwrap_or(0)
    }

    fn clause_end(&self, at: usize) -> usize {
        let tokens = self.words.tokens();
        (at..tokens.len())
            .find(|at| tokens.get(*at).is_some_and(Token::starts_clause))
            .unwrap_or(tokens.len())
    }

    fn pick<C>(&self, only: impl Fn(Code) -> Option<C>) -> Vec<Finding<C>> {
        let finding = |found: &Found<'_>| {
            Some(Finding {
                code: only(found.rule.code)?,
                span: found.span,
                also: found.rule.also.iter().copied().filter_map(&only).collect(),
                rule: found.rule.name.clone(),
            })
        };
        self.found.iter().filter_map(finding).collect()
    }
}

fn scope(range: &Range<usize>) -> Scope {
    Scope { start: range.start, end: range.end }
}

/// Each code once, where it was found first.
fn once<C: Copy + Ord>(mut findings: Vec<Finding<C>>) -> Vec<Finding<C>> {
    findings.sort_by_key(|finding| (finding.code, finding.span));
    findings.dedup_by_key(|finding| finding.code);
    findings
}

/// Of two codes for the same words the stronger reason stays and the other is kept beside it.
fn in_order(mut findings: Vec<Finding<Watch>>) -> Vec<Finding<Watch>> {
    findings.sort_by_key(|finding| (finding.span, rank(finding.code)));
    let mut kept = Vec::new();
    let mut heap: Vec<Finding<Watch>> = Vec::new();
    let mut end = 0;
    for finding in findings {
        // Findings that touch no other, directly or through others, are settled apart.
        if finding.span.start >= end {
            kept.extend(settle(std::mem::take(&mut heap)));
        }
        end = end.max(finding.span.end);
        heap.push(finding);
    }
    kept.extend(settle(heap));
    kept
}

fn settle(mut findings: Vec<Finding<Watch>>) -> Vec<Finding<Watch>> {
    findings.sort_by_key(|finding| (rank(finding.code), finding.span.start, usize::MAX - finding.span.end));
    let mut kept: Vec<Finding<Watch>> = Vec::new();
    for finding in findings {
        match kept.iter_mut().find(|other| covers(other.span, finding.span)) {
            Some(other) => {
                if finding.code != other.code && !other.also.contains(&finding.code) {
                    other.also.push(finding.code);
                }
            }
            None => kept.push(finding),
        }
    }
    kept.sort_by_key(|finding| finding.span);
    kept
}

/// Whether two stretches are about the same words: most of the shorter one is shared.
fn covers(one: Span, other: Span) -> bool {
    one.shared(other) * 10 > one.len().min(other.len()) * 6
}

/// The order of the taxonomy for overlapping reasons.
fn rank(code: Watch) -> usize {
    const FIRST: [Watch; 6] = [
        Watch::ButUndo,
        Watch::Conditional,
        Watch::YourReaction,
        Watch::BlameShift,
        Watch::Justify,
        Watch::Intent,
    ];
    FIRST.iter().position(|first| *first == code).unwrap_or(FIRST.len() + code as usize)
}
