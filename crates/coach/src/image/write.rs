//! A pack to bytes.

use super::{op_length, op_parts};
use crate::code::Code;
use crate::normal::{Normal, Plain};
use crate::pack::Pack;
use crate::pattern::{Op, Program};
use crate::rules::{Guard, Rule, Test};
use crate::split::Splitting;
use crate::vocab::Map;

#[derive(Default)]
struct Writer(Vec<u8>);

impl Pack {
    /// The pack as bytes that [`Pack::from_image`] loads. Examples are left out.
    #[must_use]
    pub fn to_image(&self) -> Vec<u8> {
        let mut out = Writer::default();
        out.text(&self.vocab.lines());
        out.normal(&self.normal);
        out.splitting(&self.splitting);
        out.number(self.code.sets.len());
        for set in 0..self.code.sets.len() {
            out.set(self.code.sets.get(u16::try_from(set).unwrap_or(u16::MAX)));
        }
        out.list(&self.code.ops, |out, (at, op)| out.op(at, *op));
        out.number(self.guards);
        out.list(&self.rules, |out, (_, rule)| out.rule(rule));
        out.0
    }
}

impl Writer {
    fn number(&mut self, number: usize) {
        let mut rest = number;
        loop {
            let low = u8::try_from(rest & 0x7f).unwrap_or(0);
            rest >>= 7;
            if rest == 0 {
                return self.0.push(low);
            }
            self.0.push(low | 0x80);
        }
    }

    fn text(&mut self, text: &str) {
        self.number(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }

    fn list<T>(&mut self, items: &[T], mut each: impl FnMut(&mut Self, (usize, &T))) {
        self.number(items.len());
        items.iter().enumerate().for_each(|item| each(self, item));
    }

    /// Differences are smaller than numbers.
    fn set(&mut self, words: &[u16]) {
        let mut last = 0;
        self.list(words, |out, (_, word)| {
            out.number(usize::from(word - last));
            last = *word;
        });
    }

    /// Places are told from here, so that the same pattern has the same bytes wherever it stands.
    fn op(&mut self, at: usize, op: Op) {
        let (number, one, two) = op_parts(op);
        self.0.push(number);
        let one = match op {
            Op::Split(_) | Op::Look { .. } => (one as usize).saturating_sub(at),
            Op::Jump(to) => distance(at, to as usize),
            _ => one as usize,
        };
        [one, two as usize].into_iter().take(op_length(number)).for_each(|part| self.number(part));
    }

    fn plain(&mut self, plain: &Plain) {
        self.text(&plain.join(" "));
    }

    fn normal(&mut self, normal: &Normal) {
        self.list(&sorted(&normal.words), |out, (_, (word, plain))| {
            out.text(word);
            out.plain(plain);
        });
        self.list(&normal.endings, |out, (_, (ending, plain))| {
            out.text(ending);
            out.plain(plain);
        });
        self.list(&sorted(&normal.pairs), |out, (_, (second, firsts))| {
            out.text(second);
            out.list(firsts, |out, (_, (first, plain))| {
                out.text(first);
                out.plain(plain);
            });
        });
        self.list(&normal.tails, |out, (_, (first, ending, plain))| {
            out.text(first);
            out.text(ending);
            out.plain(plain);
        });
        self.list(&sorted(&normal.aliases), |out, (_, (word, other))| {
            out.text(word);
            out.text(other);
        });
    }

    fn splitting(&mut self, splitting: &Splitting) {
        self.text(&splitting.abbreviations.join(" "));
        self.set(&splitting.always);
        self.set(&splitting.joining);
        self.set(&splitting.subjects);
    }

    fn program(&mut self, program: &Program) {
        self.number(program.start as usize);
        self.number(program.first.map_or(0, |first| usize::from(first) + 1));
    }

    fn rule(&mut self, rule: &Rule) {
        self.text(&rule.name);
        self.code(rule.code);
        self.0.extend([rule.roles, rule.kinds, u8::from(rule.quoted)]);
        self.list(&rule.also, |out, (_, code)| out.code(*code));
        self.list(&rule.matches, |out, (_, one)| {
            out.program(&one.program);
            out.number(usize::from(one.cue));
            out.list(&one.guards, |out, (_, guard)| out.guard(guard));
        });
        self.list(&rule.guards, |out, (_, guard)| out.guard(guard));
    }

    fn guard(&mut self, guard: &Guard) {
        self.0.push(u8::from(guard.wanted));
        match &guard.test {
            Test::Pattern { at, program, number } => {
                self.0.extend([0, *at as u8]);
                self.program(program);
                self.number(*number);
            }
            Test::Found { codes, item } => {
                self.0.extend([1, u8::from(*item)]);
                self.list(codes, |out, (_, code)| out.code(*code));
            }
            Test::Long { most } => {
                self.0.push(2);
                self.number(*most);
            }
        }
    }

    fn code(&mut self, code: Code) {
        self.text(code.name());
    }
}

/// Forward an even number, back an odd one.
fn distance(at: usize, to: usize) -> usize {
    if to >= at { (to - at) * 2 } else { (at - to) * 2 + 1 }
}

/// The same bytes for the same pack.
fn sorted<V>(map: &Map<Box<str>, V>) -> Vec<(&str, &V)> {
    let mut all: Vec<(&str, &V)> = map.iter().map(|(key, value)| (&**key, value)).collect();
    all.sort_by_key(|(key, _)| *key);
    all
}
