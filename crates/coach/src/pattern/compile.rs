//! A tree to ops.

use super::code::{Code, Op, Program};
use super::tree::{Named, Tree, union};
use crate::sets::SetId;

/// Compiles a whole pattern.
pub(crate) fn program(tree: &Tree, code: &mut Code) -> Result<Program, String> {
    let start = place(&code.ops);
    emit(tree, code);
    code.ops.push(Op::Match);
    Ok(Program { start, first: first(tree, code)? })
}

/// Compiles a named pattern.
pub(crate) fn class(tree: Tree, code: &mut Code) -> Result<Named, String> {
    let start = place(&code.ops);
    emit(&tree, code);
    code.ops.push(Op::Return);
    let first = first(&tree, code)?;
    Ok(Named { tree, start, first })
}

/// The words it begins with, unless it can be nothing or begin with anything.
fn first(tree: &Tree, code: &mut Code) -> Result<Option<SetId>, String> {
    let first = tree.first();
    first.sets.filter(|_| !first.empty).map(|sets| union(&mut code.sets, &sets)).transpose()
}

fn emit(tree: &Tree, code: &mut Code) {
    match tree {
        Tree::Set(set) => code.ops.push(match code.sets.get(*set) {
            [one] => Op::Word(*one),
            _ => Op::Set(*set),
        }),
        Tree::Seq(parts) => parts.iter().for_each(|part| emit(part, code)),
        Tree::Alt(branches) => alternatives(branches, code),
        Tree::Repeat { inner, least, most } => repeat(inner, *least, *most, code),
        Tree::Gap { most, cross } => code.ops.push(Op::Gap { most: *most, cross: *cross }),
        Tree::Rest { cross } => code.ops.push(Op::Rest { cross: *cross }),
        Tree::Any => code.ops.push(Op::Any),
        Tree::Number => code.ops.push(Op::Number),
        Tree::Name => code.ops.push(Op::Name),
        Tree::At(place) => code.ops.push(Op::At(*place)),
        Tree::Look { behind, wanted, inner } => {
            let at = hole(code);
            emit(inner, code);
            code.ops.push(Op::Match);
            fill(code, at, |after| Op::Look { behind: *behind, wanted: *wanted, after });
        }
        Tree::Span(inner) => {
            code.ops.push(Op::Open);
            emit(inner, code);
            code.ops.push(Op::Close);
        }
        Tree::NextSentence => code.ops.push(Op::NextSentence),
        Tree::Named(named) => code.ops.push(Op::Call { start: named.start, first: named.first }),
    }
}

fn alternatives(branches: &[Tree], code: &mut Code) {
    let sequences: Vec<&[Tree]> = branches.iter().map(parts).collect();
    choices(&sequences, code);
}

/// The parts of a sequence; anything else is a sequence of itself.
fn parts(tree: &Tree) -> &[Tree] {
    match tree {
        Tree::Seq(parts) => parts,
        other => std::slice::from_ref(other),
    }
}

/// One of some sequences. Those that begin with the same words share them.
fn choices(sequences: &[&[Tree]], code: &mut Code) {
    let mut groups: Vec<(Option<SetId>, Vec<&[Tree]>)> = Vec::new();
    for sequence in sequences {
        let begin = if let Some(Tree::Set(set)) = sequence.first() { Some(*set) } else { None };
        match groups.iter_mut().find(|(other, _)| begin.is_some() && *other == begin) {
            Some((_, group)) => group.push(sequence),
            None => groups.push((begin, vec![sequence])),
        }
    }
    let mut exits = Vec::new();
    let last = groups.len().saturating_sub(1);
    for (number, (_, group)) in groups.iter().enumerate() {
        let split = (number < last).then(|| hole(code));
        match group.as_slice() {
            [one] => one.iter().for_each(|part| emit(part, code)),
            many => {
                many.iter().take(1).filter_map(|one| one.first()).for_each(|part| emit(part, code));
                let rests: Vec<&[Tree]> = many.iter().filter_map(|one| one.get(1..)).collect();
                choices(&rests, code);
            }
        }
        if let Some(split) = split {
            exits.push(hole(code));
            fill(code, split, Op::Split);
        }
    }
    exits.into_iter().for_each(|exit| fill(code, exit, Op::Jump));
}

fn repeat(inner: &Tree, least: u8, most: u8, code: &mut Code) {
    (0..least).for_each(|_| emit(inner, code));
    // What can match nothing would go round for ever; it is written out.
    let round = most > 1 && !inner.first().empty;
    let again = place(&code.ops);
    let mut splits = Vec::new();
    for _ in least..if round { least + 1 } else { most } {
        splits.push(hole(code));
        emit(inner, code);
    }
    if round {
        code.ops.push(Op::Jump(again));
    }
    splits.into_iter().for_each(|split| fill(code, split, Op::Split));
}

/// An op that is known later.
fn hole(code: &mut Code) -> usize {
    code.ops.push(Op::Match);
    code.ops.len() - 1
}

/// Fills the hole with an op that leads to this place.
fn fill(code: &mut Code, at: usize, op: impl Fn(u32) -> Op) {
    let here = place(&code.ops);
    if let Some(slot) = code.ops.get_mut(at) {
        *slot = op(here);
    }
}

fn place(ops: &[Op]) -> u32 {
    u32::try_from(ops.len()).unwrap_or(u32::MAX)
}
