//! A tree to a flat program, so that matching needs no recursion over the tree.

use super::tree::{Place, Tree};
use crate::vocab::{WordId, Words};

#[derive(Clone, Debug)]
pub(crate) enum Op {
    Word(WordId),
    Words(Words),
    Any,
    Number,
    Name,
    Gap { most: u8, cross: bool },
    Rest { cross: bool },
    /// Go on at the first; if that fails, at the second.
    Split(u16, u16),
    Jump(u16),
    At(Place),
    /// The inner program stands behind this one, up to its `Match`; go on at `after`.
    Look { behind: bool, wanted: bool, after: u16 },
    Open,
    Close,
    NextSentence,
    Match,
}

/// A pattern that is ready to run.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) ops: Box<[Op]>,
    /// The words it can begin with; `None`: any.
    pub(crate) first: Option<Words>,
}

pub(crate) fn compile(tree: &Tree) -> Result<Program, String> {
    let mut ops = Vec::new();
    emit(tree, &mut ops);
    ops.push(Op::Match);
    if u16::try_from(ops.len()).is_err() {
        return Err("the pattern is too large".into());
    }
    let first = tree.first();
    let words = if first.empty { None } else { first.words.map(Words::new) };
    Ok(Program { ops: ops.into_boxed_slice(), first: words })
}

fn emit(tree: &Tree, ops: &mut Vec<Op>) {
    match tree {
        Tree::Words(ids) => ops.push(match ids.as_slice() {
            [one] => Op::Word(*one),
            many => Op::Words(Words::new(many.to_vec())),
        }),
        Tree::Seq(parts) => parts.iter().for_each(|part| emit(part, ops)),
        Tree::Alt(branches) => alternatives(branches, ops),
        Tree::Repeat { inner, least, most } => repeat(inner, *least, *most, ops),
        Tree::Gap { most, cross } => ops.push(Op::Gap { most: *most, cross: *cross }),
        Tree::Rest { cross } => ops.push(Op::Rest { cross: *cross }),
        Tree::Any => ops.push(Op::Any),
        Tree::Number => ops.push(Op::Number),
        Tree::Name => ops.push(Op::Name),
        Tree::At(place) => ops.push(Op::At(*place)),
        Tree::Look { behind, wanted, inner } => {
            let at = ops.len();
            ops.push(Op::Match);
            emit(inner, ops);
            ops.push(Op::Match);
            let look = Op::Look { behind: *behind, wanted: *wanted, after: place(ops) };
            set(ops, at, look);
        }
        Tree::Span(inner) => {
            ops.push(Op::Open);
            emit(inner, ops);
            ops.push(Op::Close);
        }
        Tree::NextSentence => ops.push(Op::NextSentence),
    }
}

fn alternatives(branches: &[Tree], ops: &mut Vec<Op>) {
    let mut exits = Vec::new();
    for (number, branch) in branches.iter().enumerate() {
        if number + 1 == branches.len() {
            emit(branch, ops);
            break;
        }
        let split = ops.len();
        ops.push(Op::Match);
        emit(branch, ops);
        exits.push(ops.len());
        ops.push(Op::Match);
        let next = place(ops);
        set(ops, split, Op::Split(to_u16(split + 1), next));
    }
    let end = place(ops);
    exits.into_iter().for_each(|exit| set(ops, exit, Op::Jump(end)));
}

fn repeat(inner: &Tree, least: u8, most: u8, ops: &mut Vec<Op>) {
    (0..least).for_each(|_| emit(inner, ops));
    let mut splits = Vec::new();
    for _ in least..most {
        splits.push(ops.len());
        ops.push(Op::Match);
        emit(inner, ops);
    }
    let end = place(ops);
    splits.into_iter().for_each(|split| set(ops, split, Op::Split(to_u16(split + 1), end)));
}

fn place(ops: &[Op]) -> u16 {
    to_u16(ops.len())
}

/// `compile` refuses programs for which this saturates.
fn to_u16(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

fn set(ops: &mut [Op], at: usize, op: Op) {
    if let Some(slot) = ops.get_mut(at) {
        *slot = op;
    }
}
