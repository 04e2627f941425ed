//! A pattern as a tree, and what can be told from it before it runs.

use crate::vocab::{WordId, Words};

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    /// One of these words.
    Words(Vec<WordId>),
    Seq(Vec<Tree>),
    Alt(Vec<Tree>),
    Repeat { inner: Box<Tree>, least: u8, most: u8 },
    /// Any words of the clause, or of the sentence if it may `cross`.
    Gap { most: u8, cross: bool },
    /// All words to the end of the clause, or of the sentence.
    Rest { cross: bool },
    Any,
    Number,
    Name,
    At(Place),
    Look { behind: bool, wanted: bool, inner: Box<Tree> },
    /// The part to be marked in the text.
    Span(Box<Tree>),
    /// A sentence ends here and the pattern goes on in the next.
    NextSentence,
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

/// The words a match can begin with.
pub(crate) struct First {
    /// `None`: any word.
    pub(crate) words: Option<Vec<WordId>>,
    /// Whether the pattern can match nothing.
    pub(crate) empty: bool,
}

impl Tree {
    pub(crate) fn first(&self) -> First {
        match self {
            Tree::Words(ids) => First { words: Some(ids.clone()), empty: false },
            Tree::Any | Tree::Number | Tree::Name => First { words: None, empty: false },
            Tree::Gap { .. } | Tree::Rest { .. } => First { words: None, empty: true },
            Tree::At(_) | Tree::Look { .. } | Tree::NextSentence => First { words: Some(Vec::new()), empty: true },
            Tree::Span(inner) => inner.first(),
            Tree::Repeat { inner, least, .. } => {
                let first = inner.first();
                First { empty: first.empty || *least == 0, ..first }
            }
            Tree::Alt(branches) => {
                let mut all = First { words: Some(Vec::new()), empty: false };
                for first in branches.iter().map(Tree::first) {
                    all.words = join(all.words, first.words);
                    all.empty |= first.empty;
                }
                all
            }
            Tree::Seq(parts) => {
                let mut all = First { words: Some(Vec::new()), empty: true };
                for first in parts.iter().map(Tree::first) {
                    all.words = join(all.words, first.words);
                    all.empty = first.empty;
                    if !all.empty {
                        break;
                    }
                }
                all
            }
        }
    }

    /// Words of which one must be there, the rarest such set, with how common it is.
    pub(crate) fn cue(&self, common: &impl Fn(WordId) -> u32) -> Option<(u32, Vec<WordId>)> {
        match self {
            Tree::Words(ids) => {
                let unique = Words::new(ids.clone());
                Some((unique.iter().map(common).sum(), ids.clone()))
            }
            Tree::Span(inner) => inner.cue(common),
            Tree::Repeat { inner, least: 1.., .. } => inner.cue(common),
            Tree::Alt(branches) => {
                let mut all = (0, Vec::new());
                for branch in branches {
                    let (cost, ids) = branch.cue(common)?;
                    all.0 += cost;
                    all.1.extend(ids);
                }
                Some(all)
            }
            // Only what stands before the end of the first sentence is looked for in it.
            Tree::Seq(parts) => {
                let here = parts.iter().take_while(|part| !part.leaves_sentence());
                here.filter_map(|part| part.cue(common)).min_by_key(|(cost, _)| *cost)
            }
            _ => None,
        }
    }

    fn leaves_sentence(&self) -> bool {
        match self {
            Tree::NextSentence => true,
            Tree::Seq(parts) | Tree::Alt(parts) => parts.iter().any(Tree::leaves_sentence),
            Tree::Span(inner) | Tree::Repeat { inner, .. } => inner.leaves_sentence(),
            _ => false,
        }
    }
}

fn join(one: Option<Vec<WordId>>, other: Option<Vec<WordId>>) -> Option<Vec<WordId>> {
    let (mut one, other) = (one?, other?);
    one.extend(other);
    Some(one)
}
