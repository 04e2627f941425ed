//! A pattern as a tree, and what can be told from it before it runs.

use std::rc::Rc;

use crate::sets::{SetId, Sets};
use crate::vocab::WordId;

#[derive(Clone, Debug)]
pub(crate) enum Tree {
    /// One of these words.
    Set(SetId),
    Seq(Vec<Tree>),
    Alt(Vec<Tree>),
    Repeat {
        inner: Box<Tree>,
        least: u8,
        most: u8,
    },
    /// Any words of the clause, or of the sentence if it may `cross`.
    Gap {
        most: u8,
        cross: bool,
    },
    /// All words to the end of the clause, or of the sentence.
    Rest {
        cross: bool,
    },
    Any,
    Number,
    Name,
    At(Place),
    Look {
        behind: bool,
        wanted: bool,
        inner: Box<Tree>,
    },
    /// The part to be marked in the text.
    Span(Box<Tree>),
    /// A sentence ends here and the pattern goes on in the next.
    NextSentence,
    Named(Rc<Named>),
}

/// A named pattern, compiled where `start` says.
#[derive(Debug)]
pub(crate) struct Named {
    pub(crate) tree: Tree,
    pub(crate) start: u32,
    pub(crate) first: Option<SetId>,
}

/// What must be true of a place between words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    SentenceStart,
    SentenceEnd,
    ItemStart,
    ItemEnd,
    ClauseStart,
    ClauseEnd,
    Comma,
    Asked,
    Cried,
    Quoted,
}

impl Place {
    /// In the order of their numbers in a compiled pack.
    pub(crate) const ALL: [Place; 10] = [
        Place::SentenceStart,
        Place::SentenceEnd,
        Place::ItemStart,
        Place::ItemEnd,
        Place::ClauseStart,
        Place::ClauseEnd,
        Place::Comma,
        Place::Asked,
        Place::Cried,
        Place::Quoted,
    ];
}

/// The words a match can begin with.
pub(crate) struct First {
    /// `None`: any word.
    pub(crate) sets: Option<Vec<SetId>>,
    /// Whether the pattern can match nothing.
    pub(crate) empty: bool,
}

impl Tree {
    pub(crate) fn first(&self) -> First {
        match self {
            Tree::Set(set) => First { sets: Some(vec![*set]), empty: false },
            Tree::Any | Tree::Number | Tree::Name => First { sets: None, empty: false },
            Tree::Gap { .. } | Tree::Rest { .. } => First { sets: None, empty: true },
            Tree::At(_) | Tree::Look { .. } | Tree::NextSentence => {
                First { sets: Some(Vec::new()), empty: true }
            }
            Tree::Span(inner) => inner.first(),
            Tree::Named(named) => named.tree.first(),
            Tree::Repeat { inner, least, .. } => {
                let first = inner.first();
                First { empty: first.empty || *least == 0, ..first }
            }
            Tree::Alt(branches) => {
                let mut all = First { sets: Some(Vec::new()), empty: false };
                for first in branches.iter().map(Tree::first) {
                    all.sets = join(all.sets, first.sets);
                    all.empty |= first.empty;
                }
                all
            }
            Tree::Seq(parts) => {
                let mut all = First { sets: Some(Vec::new()), empty: true };
                for first in parts.iter().map(Tree::first) {
                    all.sets = join(all.sets, first.sets);
                    all.empty = first.empty;
                    if !all.empty {
                        break;
                    }
                }
                all
            }
        }
    }

    /// Sets of which one word must be there, the rarest such choice, with how common it is.
    pub(crate) fn cue(&self, cost: &impl Fn(SetId) -> u32) -> Option<(u32, Vec<SetId>)> {
        match self {
            Tree::Set(set) => Some((cost(*set), vec![*set])),
            Tree::Span(inner) => inner.cue(cost),
            Tree::Named(named) => named.tree.cue(cost),
            Tree::Repeat { inner, least: 1.., .. } => inner.cue(cost),
            Tree::Alt(branches) => {
                let mut all = (0u32, Vec::new());
                for branch in branches {
                    let (more, sets) = branch.cue(cost)?;
                    all.0 = all.0.saturating_add(more);
                    all.1.extend(sets);
                }
                Some(all)
            }
            // Only what stands before the end of the first sentence is looked for in it.
            Tree::Seq(parts) => {
                let here = parts.iter().take_while(|part| !part.leaves_sentence());
                here.filter_map(|part| part.cue(cost)).min_by_key(|(cost, _)| *cost)
            }
            _ => None,
        }
    }

    fn leaves_sentence(&self) -> bool {
        match self {
            Tree::NextSentence => true,
            Tree::Seq(parts) | Tree::Alt(parts) => parts.iter().any(Tree::leaves_sentence),
            Tree::Span(inner) | Tree::Repeat { inner, .. } => inner.leaves_sentence(),
            Tree::Named(named) => named.tree.leaves_sentence(),
            _ => false,
        }
    }
}

/// One set with the words of all.
pub(crate) fn union(sets: &mut Sets, all: &[SetId]) -> Result<SetId, String> {
    if let [one] = all {
        return Ok(*one);
    }
    let words: Vec<WordId> = all.iter().flat_map(|set| sets.get(*set).iter().copied()).collect();
    sets.intern(words)
}

fn join(one: Option<Vec<SetId>>, other: Option<Vec<SetId>>) -> Option<Vec<SetId>> {
    let (mut one, other) = (one?, other?);
    one.extend(other);
    Some(one)
}
