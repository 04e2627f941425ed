//! A pack as bytes, so that starting needs no parsing: the build writes what the crate loads.
//!
//! Numbers are LEB128; lists and texts have their length before them.

mod read;
mod write;

use crate::pattern::Op;

/// Kinds of ops, in the order of their numbers; the number itself carries no data.
const OPS: u8 = 17;

/// The number of an op, and what it carries.
fn op_parts(op: Op) -> (u8, u32, u32) {
    match op {
        Op::Match => (0, 0, 0),
        Op::Return => (1, 0, 0),
        Op::Any => (2, 0, 0),
        Op::Number => (3, 0, 0),
        Op::Name => (4, 0, 0),
        Op::Open => (5, 0, 0),
        Op::Close => (6, 0, 0),
        Op::NextSentence => (7, 0, 0),
        Op::Rest { cross } => (8, u32::from(cross), 0),
        Op::At(place) => (9, place as u32, 0),
        Op::Word(id) => (10, u32::from(id), 0),
        Op::Set(id) => (11, u32::from(id), 0),
        Op::Split(to) => (12, to, 0),
        Op::Jump(to) => (13, to, 0),
        Op::Gap { most, cross } => (14, u32::from(most), u32::from(cross)),
        Op::Call { start, first } => (15, start, first.map_or(0, |first| u32::from(first) + 1)),
        Op::Look { behind, wanted, after } => (16, after, u32::from(behind) * 2 + u32::from(wanted)),
    }
}

/// How many numbers an op carries.
fn op_length(number: u8) -> usize {
    match number {
        0..=7 => 0,
        8..=13 => 1,
        _ => 2,
    }
}
