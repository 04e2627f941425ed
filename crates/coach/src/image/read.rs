//! Bytes to a pack. Bytes that are no pack give `None`, whatever they are.

use super::{OPS, op_length};
use crate::code::Code;
use crate::normal::{Normal, Plain};
use crate::pack::Pack;
use crate::pattern::{self, Op, Place, Program};
use crate::rules::{Guard, Match, Rule, Test, Where};
use crate::split::Splitting;
use crate::vocab::Vocab;

struct Reader<'a>(&'a [u8]);

impl Pack {
    /// Loads what [`Pack::to_image`] wrote.
    #[must_use]
    pub fn from_image(bytes: &[u8]) -> Option<Pack> {
        let mut from = Reader(bytes);
        let vocab = Vocab::of_lines(from.text()?);
        let normal = from.normal()?;
        let splitting = from.splitting()?;
        let mut code = pattern::Code::default();
        let mut words = Vec::new();
        for _ in 0..from.number()? {
            from.set(&mut words)?;
            code.sets.push(&words)?;
        }
        let length = from.number()?;
        for at in 0..length {
            code.ops.push(from.op(at)?);
        }
        let guards = from.number()?;
        let rules = from.list(Reader::rule)?;
        (guards <= bytes.len() && from.0.is_empty())
            .then(|| Pack::new(vocab, normal, splitting, code, rules, guards))
    }
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn flag(&mut self) -> Option<bool> {
        Some(self.byte()? == 1)
    }

    fn number(&mut self) -> Option<usize> {
        let mut number = 0usize;
        for shift in (0..28).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn small<T: TryFrom<usize>>(&mut self) -> Option<T> {
        T::try_from(self.number()?).ok()
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }

    fn boxed(&mut self) -> Option<Box<str>> {
        self.text().map(Box::from)
    }

    fn list<T>(&mut self, mut each: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length = self.number()?;
        // No item is shorter than a byte.
        let mut items = Vec::with_capacity(length.min(self.0.len()));
        for _ in 0..length {
            items.push(each(self)?);
        }
        Some(items)
    }

    fn set(&mut self, words: &mut Vec<u16>) -> Option<()> {
        words.clear();
        let mut last = 0u16;
        for _ in 0..self.number()? {
            last = last.checked_add(self.small()?)?;
            words.push(last);
        }
        Some(())
    }

    fn plain(&mut self) -> Option<Plain> {
        Some(self.text()?.split_whitespace().map(Box::from).collect())
    }

    fn normal(&mut self) -> Option<Normal> {
        let word = |from: &mut Self| Some((from.boxed()?, from.plain()?));
        Some(Normal {
            words: self.list(word)?.into_iter().collect(),
            endings: self.list(word)?,
            pairs: self.list(|from| Some((from.boxed()?, from.list(word)?)))?.into_iter().collect(),
            tails: self.list(|from| Some((from.boxed()?, from.boxed()?, from.plain()?)))?,
            aliases: self.list(|from| Some((from.boxed()?, from.boxed()?)))?.into_iter().collect(),
        })
    }

    fn splitting(&mut self) -> Option<Splitting> {
        let abbreviations = self.text()?.split_whitespace().map(Box::from).collect();
        let mut set = || {
            let mut words = Vec::new();
            self.set(&mut words)?;
            Some(words)
        };
        Some(Splitting { abbreviations, always: set()?, joining: set()?, subjects: set()? })
    }

    fn op(&mut self, at: usize) -> Option<Op> {
        let number = self.byte().filter(|number| *number < OPS)?;
        let parts = op_length(number);
        let one = if parts > 0 { self.number()? } else { 0 };
        let two = if parts > 1 { self.number()? } else { 0 };
        let forward = u32::try_from(at + one).ok();
        Some(match number {
            0 => Op::Match,
            1 => Op::Return,
            2 => Op::Any,
            3 => Op::Number,
            4 => Op::Name,
            5 => Op::Open,
            6 => Op::Close,
            7 => Op::NextSentence,
            8 => Op::Rest { cross: one == 1 },
            9 => Op::At(*Place::ALL.get(one)?),
            10 => Op::Word(u16::try_from(one).ok()?),
            11 => Op::Set(u16::try_from(one).ok()?),
            12 => Op::Split(forward?),
            13 => Op::Jump(
                u32::try_from(if one % 2 == 0 { at + one / 2 } else { at.checked_sub(one / 2)? }).ok()?,
            ),
            14 => Op::Gap { most: u8::try_from(one).ok()?, cross: two == 1 },
            15 => Op::Call { start: u32::try_from(one).ok()?, first: optional(two) },
            _ => Op::Look { behind: two & 2 != 0, wanted: two & 1 != 0, after: forward? },
        })
    }

    fn program(&mut self) -> Option<Program> {
        let start = self.small()?;
        Some(Program { start, first: optional(self.number()?) })
    }

    fn rule(&mut self) -> Option<Rule> {
        Some(Rule {
            name: self.text()?.to_owned(),
            code: self.code()?,
            roles: self.byte()?,
            kinds: self.byte()?,
            quoted: self.flag()?,
            also: self.list(Reader::code)?,
            matches: self.list(|from| {
                let (program, cue) = (from.program()?, from.small()?);
                Some(Match { program, cue, guards: from.list(Reader::guard)? })
            })?,
            guards: self.list(Reader::guard)?,
        })
    }

    fn guard(&mut self) -> Option<Guard> {
        let wanted = self.flag()?;
        let test = match self.byte()? {
            0 => Test::Pattern {
                at: *Where::ALL.get(usize::from(self.byte()?))?,
                program: self.program()?,
                number: self.number()?,
            },
            1 => Test::Found { item: self.flag()?, codes: self.list(Reader::code)? },
            _ => Test::Long { most: self.number()? },
        };
        Some(Guard { wanted, test })
    }

    fn code(&mut self) -> Option<Code> {
        Code::from_name(self.text()?)
    }
}

/// 0 for none, or one more than the number.
fn optional(number: usize) -> Option<u16> {
    u16::try_from(number.checked_sub(1)?).ok()
}
