//! A program on tokens: backtracking with a bounded number of steps, never recursing deeper than patterns nest.

use super::code::{Code, Op, Program};
use super::tree::Place;
use crate::text::{Token, mark};

/// A match: tokens `start..end`, of which `span` is to be marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) span: (usize, usize),
}

/// Where a program may look: nothing at or behind `end` is consumed, unless it goes on in the next sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Steps for one start. The patterns of the packs need a few dozen.
const STEPS: u32 = 3_000;
/// How far back a lookbehind reaches.
const BEHIND: usize = 8;

#[derive(Clone, Copy)]
struct Frame {
    op: usize,
    at: usize,
    end: usize,
    span: (usize, usize),
    /// Words a gap may still take; `None` on first entry.
    left: Option<u8>,
    /// Where named patterns return to: a chain in `Run::calls`, 0 for none.
    back: usize,
}

/// Runs programs on one text, with the same memory for all of them: there are a hundred runs a word.
pub(crate) struct Run<'a> {
    code: &'a Code,
    tokens: &'a [Token],
    steps: u32,
    /// Where to go on after a named pattern, and the call around it.
    calls: Vec<(usize, usize)>,
    /// Other ways to go on. Lookarounds put theirs on top.
    waiting: Vec<Frame>,
}

impl<'a> Run<'a> {
    pub(crate) fn new(code: &'a Code, tokens: &'a [Token]) -> Self {
        Run { code, tokens, steps: 0, calls: Vec::new(), waiting: Vec::new() }
    }

    /// The first match that begins in the scope.
    pub(crate) fn find(&mut self, program: &Program, scope: Scope) -> Option<Hit> {
        (scope.start..scope.end).find_map(|at| self.at(program, at, scope.end))
    }

    /// The match that begins at a token.
    pub(crate) fn at(&mut self, program: &Program, start: usize, end: usize) -> Option<Hit> {
        if let Some(first) = program.first
            && !self.tokens.get(start).is_some_and(|token| self.code.sets.contains(first, token.id))
        {
            return None;
        }
        self.steps = STEPS;
        self.calls.clear();
        self.waiting.clear();
        let frame = self.from(program.start as usize, start, end, None)?;
        let span = match frame.span {
            (from, to) if from < to => (from, to),
            _ => (start, frame.at),
        };
        Some(Hit { start, end: frame.at, span })
    }
    /// Runs from one op; `must_end` is where a lookbehind has to arrive.
    fn from(&mut self, op: usize, at: usize, end: usize, must_end: Option<usize>) -> Option<Frame> {
        let ground = self.waiting.len();
        self.waiting.push(Frame { op, at, end, span: (0, 0), left: None, back: 0 });
        let found = self.search(ground, must_end);
        self.waiting.truncate(ground);
        found
    }

    /// Goes every way that waits above `ground`.
    fn search(&mut self, ground: usize, must_end: Option<usize>) -> Option<Frame> {
        while self.waiting.len() > ground {
            let mut frame = self.waiting.pop()?;
            loop {
                self.steps = self.steps.checked_sub(1)?;
                match self.code.ops.get(frame.op)? {
                    Op::Match => {
                        if must_end.is_none_or(|end| end == frame.at) {
                            return Some(frame);
                        }
                        break;
                    }
                    Op::Split(other) => {
                        // Most ways end at their first word; those are not worth remembering.
                        let other = *other as usize;
                        if !self.can_begin(frame.op + 1, &frame) {
                            frame.op = other;
                            continue;
                        }
                        if self.can_begin(other, &frame) {
                            self.waiting.push(Frame { op: other, left: None, ..frame });
                        }
                        frame.op += 1;
                    }
                    Op::Jump(to) => frame.op = *to as usize,
                    Op::Call { start, .. } => {
                        if !self.can_begin(frame.op, &frame) {
                            break;
                        }
                        self.calls.push((frame.op + 1, frame.back));
                        frame.back = self.calls.len();
                        frame.op = *start as usize;
                    }
                    Op::Return => {
                        let (op, back) = *self.calls.get(frame.back.checked_sub(1)?)?;
                        frame.op = op;
                        frame.back = back;
                    }
                    Op::Gap { most, cross } => {
                        let mut left = frame.left.take().unwrap_or(*most);
                        // Words at which the pattern cannot go on are passed over at once.
                        while !self.can_begin(frame.op + 1, &frame) && left > 0 && self.passes(&frame, *cross)
                        {
                            frame.at += 1;
                            left -= 1;
                        }
                        if left > 0 && self.passes(&frame, *cross) {
                            self.waiting.push(Frame { at: frame.at + 1, left: Some(left - 1), ..frame });
                        }
                        frame.op += 1;
                    }
                    Op::Rest { cross } => {
                        while self.passes(&frame, *cross) {
                            frame.at += 1;
                        }
                        frame.op += 1;
                    }
                    Op::Look { behind, wanted, after } => {
                        if self.looks(&frame, *behind) != *wanted {
                            break;
                        }
                        frame.op = *after as usize;
                    }
                    Op::NextSentence => {
                        if frame.at != frame.end || !self.next_sentence(&mut frame) {
                            break;
                        }
                        frame.op += 1;
                    }
                    op => {
                        if !self.step(op, &mut frame) {
                            break;
                        }
                        frame.op += 1;
                    }
                }
            }
        }
        None
    }

    fn token(&self, frame: &Frame) -> Option<&Token> {
        if frame.at < frame.end { self.tokens.get(frame.at) } else { None }
    }

    /// Whether a gap may take the next word.
    fn passes(&self, frame: &Frame, cross: bool) -> bool {
        self.token(frame).is_some_and(|token| cross || !token.starts_clause())
    }

    /// Whether an op can do anything here, as far as that is told by the next word.
    fn can_begin(&self, op: usize, frame: &Frame) -> bool {
        match self.code.ops.get(op) {
            Some(Op::Word(id)) => self.token(frame).is_some_and(|token| token.id == *id),
            Some(Op::Set(set) | Op::Call { first: Some(set), .. }) => {
                self.token(frame).is_some_and(|token| self.code.sets.contains(*set, token.id))
            }
            _ => true,
        }
    }

    /// Ops that take a word or test a place.
    fn step(&self, op: &Op, frame: &mut Frame) -> bool {
        let token = self.token(frame);
        let taken = match op {
            Op::Word(id) => token.is_some_and(|token| token.id == *id && *id != 0),
            Op::Set(set) => token.is_some_and(|token| self.code.sets.contains(*set, token.id)),
            Op::Any => token.is_some(),
            Op::Number => token.is_some_and(|token| token.is(mark::NUMBER)),
            Op::Name => token.is_some_and(is_name),
            Op::At(place) => return self.is_at(*place, frame),
            Op::Open => {
                frame.span = (frame.at, 0);
                return true;
            }
            Op::Close => {
                frame.span.1 = frame.at;
                return true;
            }
            _ => false,
        };
        frame.at += usize::from(taken);
        taken
    }

    fn is_at(&self, place: Place, frame: &Frame) -> bool {
        let here = self.tokens.get(frame.at);
        let before = frame.at.checked_sub(1).and_then(|at| self.tokens.get(at));
        match place {
            Place::SentenceStart => here.is_some_and(Token::starts_sentence),
            Place::SentenceEnd => here.is_none_or(Token::starts_sentence),
            Place::ItemStart => frame.at == 0,
            Place::ItemEnd => here.is_none(),
            Place::ClauseStart => here.is_some_and(Token::starts_clause),
            Place::ClauseEnd => here.is_none_or(Token::starts_clause),
            Place::Comma => here.is_some_and(|token| token.is(mark::SOFT)),
            Place::Asked => before.or(here).is_some_and(|token| token.is(mark::ASKED)),
            Place::Cried => before.or(here).is_some_and(|token| token.is(mark::CRIED)),
            Place::Quoted => here.is_some_and(Token::is_quoted),
        }
    }

    fn looks(&mut self, frame: &Frame, behind: bool) -> bool {
        let inner = frame.op + 1;
        if !behind {
            return self.from(inner, frame.at, frame.end, None).is_some();
        }
        (0..=BEHIND.min(frame.at)).any(|back| {
            let start = frame.at - back;
            // A sentence that ended before this place is not looked into.
            let same = (start + 1..=frame.at).all(|at| at == frame.end || !self.starts(at)) || back == 0;
            same && self.from(inner, start, frame.at, Some(frame.at)).is_some()
        })
    }

    fn starts(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::starts_sentence)
    }

    fn next_sentence(&self, frame: &mut Frame) -> bool {
        if !self.starts(frame.at) {
            return false;
        }
        let rest = self.tokens.iter().skip(frame.at + 1);
        frame.end = frame.at + 1 + rest.take_while(|token| !token.starts_sentence()).count();
        true
    }
}

/// A capital letter where none is due, or a word at a sentence's start that no rule knows.
fn is_name(token: &Token) -> bool {
    token.is(mark::CAPITAL) && (token.id == 0 || !token.starts_sentence() && token.end - token.start > 1)
}
