//! What can be told from a tree before it runs.

use super::tree::{Node, inner};
use crate::lists::ListId;

/// What is known about a pattern.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// The words a match can begin with.
    pub(crate) first: Vec<ListId>,
    /// Whether it can begin with any word.
    pub(crate) any: bool,
    /// Whether it can match nothing.
    pub(crate) empty: bool,
    /// Lists of which one word must be there, the rarest such choice, with how common it is.
    pub(crate) cue: Option<(u32, Vec<ListId>)>,
    /// Whether it goes on in the next sentence.
    leaves: bool,
}

impl Facts {
    /// Looks at a tree. `named` are the facts of the named patterns, `cost` tells how common the words of a list are.
    pub(crate) fn of(tree: &[Node], named: &[Facts], cost: &impl Fn(ListId) -> u32) -> Self {
        let mut looking = Looking { named, cost, leaves: true };
        looking.leaves = looking.leaves(tree);
        let mut facts = Facts { leaves: looking.leaves, ..Facts::beginning(tree, named) };
        facts.cue = looking.cost(tree).map(|cost| {
            let mut lists = Vec::new();
            looking.cue(tree, &mut lists);
            (cost, lists)
        });
        facts
    }

    /// Only what a match can begin with, and whether it can be nothing.
    pub(crate) fn beginning(tree: &[Node], named: &[Facts]) -> Self {
        let mut facts = Facts::default();
        let looking = Looking { named, cost: &|_| 1, leaves: true };
        (facts.any, facts.empty) = looking.first(tree, &mut facts.first);
        facts
    }
}

struct Looking<'a, F> {
    named: &'a [Facts],
    cost: &'a F,
    /// Whether any part of the whole goes on in the next sentence.
    leaves: bool,
}

impl<F: Fn(ListId) -> u32> Looking<'_, F> {
    /// Collects the words it can begin with. Whether those can be any, and whether it can be nothing.
    fn first(&self, tree: &[Node], lists: &mut Vec<ListId>) -> (bool, bool) {
        match tree.first() {
            Some(Node::List(list)) => {
                lists.push(*list);
                (false, false)
            }
            Some(Node::Any | Node::Number | Node::Name) => (true, false),
            Some(Node::Gap { .. } | Node::Rest { .. }) => (true, true),
            Some(Node::Named(id)) => self.named(*id).map_or((true, true), |facts| {
                lists.extend(&facts.first);
                (facts.any, facts.empty)
            }),
            Some(Node::Span) => inner(tree).next().map_or((false, true), |tree| self.first(tree, lists)),
            Some(Node::Repeat { least, .. }) => {
                let (any, empty) = inner(tree).next().map_or((false, true), |tree| self.first(tree, lists));
                (any, empty || *least == 0)
            }
            Some(Node::Alt(_)) => inner(tree).fold((false, false), |(any, empty), branch| {
                let (more, nothing) = self.first(branch, lists);
                (any || more, empty || nothing)
            }),
            Some(Node::Seq(_)) => {
                let mut any = false;
                for part in inner(tree) {
                    let (more, nothing) = self.first(part, lists);
                    any |= more;
                    if !nothing {
                        return (any, false);
                    }
                }
                (any, true)
            }
            Some(Node::At(_) | Node::Look { .. } | Node::NextSentence) | None => (false, true),
        }
    }

    /// How common the words of the rarest choice are of which one must be there.
    fn cost(&self, tree: &[Node]) -> Option<u32> {
        match tree.first()? {
            Node::List(list) => Some((self.cost)(*list)),
            Node::Named(id) => self.named(*id)?.cue.as_ref().map(|(cost, _)| *cost),
            Node::Span | Node::Repeat { least: 1.., .. } => self.cost(inner(tree).next()?),
            Node::Alt(_) => {
                inner(tree).try_fold(0u32, |sum, branch| Some(sum.saturating_add(self.cost(branch)?)))
            }
            Node::Seq(_) => self.rarest(tree).map(|(cost, _)| cost),
            _ => None,
        }
    }

    /// The lists of that choice.
    fn cue(&self, tree: &[Node], lists: &mut Vec<ListId>) {
        match tree.first() {
            Some(Node::List(list)) => lists.push(*list),
            Some(Node::Named(id)) => {
                let cue = self.named(*id).and_then(|facts| facts.cue.as_ref());
                lists.extend(cue.into_iter().flat_map(|(_, lists)| lists));
            }
            Some(Node::Span | Node::Repeat { .. } | Node::Alt(_)) => {
                inner(tree).for_each(|tree| self.cue(tree, lists));
            }
            Some(Node::Seq(_)) => {
                if let Some((_, part)) = self.rarest(tree) {
                    self.cue(part, lists);
                }
            }
            _ => {}
        }
    }

    /// The part of a sequence with the rarest words. Only what stands before the end of the first sentence is looked
    /// for in it.
    fn rarest<'t>(&self, tree: &'t [Node]) -> Option<(u32, &'t [Node])> {
        let here = inner(tree).take_while(|part| !self.leaves || !self.leaves(part));
        here.filter_map(|part| Some((self.cost(part)?, part))).min_by_key(|(cost, _)| *cost)
    }

    fn leaves(&self, tree: &[Node]) -> bool {
        match tree.first() {
            Some(Node::NextSentence) => true,
            Some(Node::Seq(_) | Node::Alt(_) | Node::Span | Node::Repeat { .. }) => {
                inner(tree).any(|tree| self.leaves(tree))
            }
            Some(Node::Named(id)) => self.named(*id).is_some_and(|facts| facts.leaves),
            _ => false,
        }
    }

    fn named(&self, id: u16) -> Option<&Facts> {
        self.named.get(usize::from(id))
    }
}
