//! Trees to ops.

use super::code::{Code, Op, Program};
use super::facts::Facts;
use super::tree::{ClassId, Node, cut, inner};
use crate::lists::ListId;
use crate::sets::SetId;

/// No pack comes near it; damaged bytes might ask for more.
const MOST_OPS: usize = 1 << 20;

/// Compiles trees one after the other. The lists of words are sets by now.
pub(crate) struct Compiler {
    pub(crate) code: Code,
    /// The set of each list, and how common its words are.
    pub(crate) sets: Vec<(SetId, u32)>,
    /// What is known about each named pattern, and where it was compiled.
    facts: Vec<Facts>,
    places: Vec<Op>,
}

impl Compiler {
    pub(crate) fn new(code: Code, sets: Vec<(SetId, u32)>) -> Self {
        Compiler { code, sets, facts: Vec::new(), places: Vec::new() }
    }

    /// What is known about a tree.
    pub(crate) fn facts(&self, tree: &[Node]) -> Facts {
        Facts::of(tree, &self.facts, &|list| self.sets.get(usize::from(list)).map_or(0, |(_, cost)| *cost))
    }

    /// Compiles a whole pattern; `None` once a pack has grown beyond all measure.
    pub(crate) fn program(&mut self, tree: &[Node]) -> Option<u32> {
        let start = self.here();
        self.emit(tree);
        self.code.ops.push(Op::Match);
        (self.code.ops.len() < MOST_OPS).then_some(start)
    }

    /// Compiles a pattern that may be tried at any word.
    pub(crate) fn search(&mut self, tree: &[Node]) -> Option<Program> {
        let facts = Facts::beginning(tree, &self.facts);
        Some(Program { start: self.program(tree)?, first: self.one_set(&facts) })
    }

    /// Compiles a named pattern.
    pub(crate) fn class(&mut self, tree: &[Node]) -> Option<()> {
        let start = self.here();
        self.emit(tree);
        self.code.ops.push(Op::Return);
        let mut facts = self.facts(tree);
        let first = self.one_set(&facts);
        facts.first.sort_unstable();
        facts.first.dedup();
        self.facts.push(facts);
        self.places.push(Op::Call { start, first });
        (self.code.ops.len() < MOST_OPS).then_some(())
    }

    /// The sets it begins with, unless it can be nothing or begin with anything.
    pub(crate) fn first(&self, facts: &Facts) -> Option<Vec<SetId>> {
        (!facts.any && !facts.empty).then(|| self.all(&facts.first))
    }

    /// The sets of some lists, each once.
    pub(crate) fn all(&self, lists: &[ListId]) -> Vec<SetId> {
        let mut sets: Vec<SetId> = lists.iter().map(|list| self.set(*list)).collect();
        sets.sort_unstable();
        sets.dedup();
        sets
    }

    /// The same as one set.
    fn one_set(&mut self, facts: &Facts) -> Option<SetId> {
        let sets = self.first(facts)?;
        if let [one] = sets.as_slice() {
            return Some(*one);
        }
        let mut words = sets.iter().flat_map(|set| self.code.sets.get(*set)).copied().collect();
        self.code.sets.intern(&mut words)
    }

    fn set(&self, list: ListId) -> SetId {
        self.sets.get(usize::from(list)).map_or(0, |(set, _)| *set)
    }

    fn emit(&mut self, tree: &[Node]) {
        let Some(node) = tree.first().filter(|_| self.code.ops.len() < MOST_OPS) else { return };
        match *node {
            Node::List(list) => {
                let set = self.set(list);
                self.code.ops.push(match self.code.sets.get(set) {
                    [one] => Op::Word(*one),
                    _ => Op::Set(set),
                });
            }
            Node::Seq(_) => self.inside(tree),
            Node::Alt(_) => {
                let branches: Vec<&[Node]> = inner(tree).map(parts).collect();
                self.choices(&branches);
            }
            Node::Repeat { least, most } => self.repeat(tree, least, most),
            Node::Gap { most, cross } => self.code.ops.push(Op::Gap { most, cross }),
            Node::Rest { cross } => self.code.ops.push(Op::Rest { cross }),
            Node::Any => self.code.ops.push(Op::Any),
            Node::Number => self.code.ops.push(Op::Number),
            Node::Name => self.code.ops.push(Op::Name),
            Node::At(place) => self.code.ops.push(Op::At(place)),
            Node::Look { behind, wanted } => {
                let at = self.hole();
                self.inside(tree);
                self.code.ops.push(Op::Match);
                self.fill(at, |after| Op::Look { behind, wanted, after });
            }
            Node::Span => {
                self.code.ops.push(Op::Open);
                self.inside(tree);
                self.code.ops.push(Op::Close);
            }
            Node::NextSentence => self.code.ops.push(Op::NextSentence),
            Node::Named(id) => {
                let call = self.call(id);
                self.code.ops.push(call);
            }
        }
    }

    fn call(&self, id: ClassId) -> Op {
        self.places.get(usize::from(id)).copied().unwrap_or(Op::Return)
    }

    fn inside(&mut self, tree: &[Node]) {
        inner(tree).for_each(|part| self.emit(part));
    }

    fn row(&mut self, mut trees: &[Node]) {
        while !trees.is_empty() {
            let (first, rest) = cut(trees);
            self.emit(first);
            trees = rest;
        }
    }

    /// One of some rows of trees. Those that begin with the same words share them.
    fn choices(&mut self, rows: &[&[Node]]) {
        let mut groups: Vec<(Option<SetId>, Vec<&[Node]>)> = Vec::new();
        for row in rows {
            let begin = if let Some(Node::List(list)) = row.first() { Some(self.set(*list)) } else { None };
            match groups.iter_mut().find(|(other, _)| begin.is_some() && *other == begin) {
                Some((_, group)) => group.push(row),
                None => groups.push((begin, vec![row])),
            }
        }
        let mut exits = Vec::new();
        let last = groups.len().saturating_sub(1);
        for (number, (_, group)) in groups.iter().enumerate() {
            let split = (number < last).then(|| self.hole());
            match group.as_slice() {
                [one] => self.row(one),
                many => {
                    many.iter().take(1).for_each(|one| self.emit(one));
                    let rests: Vec<&[Node]> = many.iter().filter_map(|one| one.get(1..)).collect();
                    self.choices(&rests);
                }
            }
            if let Some(split) = split {
                exits.push(self.hole());
                self.fill(split, Op::Split);
            }
        }
        exits.into_iter().for_each(|exit| self.fill(exit, Op::Jump));
    }

    fn repeat(&mut self, tree: &[Node], least: u8, most: u8) {
        (0..least).for_each(|_| self.inside(tree));
        // What can match nothing would go round for ever; it is written out.
        let round = most > 1 && !inner(tree).any(|tree| Facts::beginning(tree, &self.facts).empty);
        let again = self.here();
        let mut splits = Vec::new();
        for _ in least..if round { least + 1 } else { most } {
            splits.push(self.hole());
            self.inside(tree);
        }
        if round {
            self.code.ops.push(Op::Jump(again));
        }
        splits.into_iter().for_each(|split| self.fill(split, Op::Split));
    }

    /// An op that is known later.
    fn hole(&mut self) -> usize {
        self.code.ops.push(Op::Match);
        self.code.ops.len() - 1
    }

    /// Fills the hole with an op that leads to this place.
    fn fill(&mut self, at: usize, op: impl Fn(u32) -> Op) {
        let here = self.here();
        if let Some(slot) = self.code.ops.get_mut(at) {
            *slot = op(here);
        }
    }

    fn here(&self) -> u32 {
        u32::try_from(self.code.ops.len()).unwrap_or(u32::MAX)
    }
}

/// The parts of a sequence; anything else is a sequence of itself.
fn parts(tree: &[Node]) -> &[Node] {
    match tree {
        [Node::Seq(_), parts @ ..] => parts,
        other => other,
    }
}
