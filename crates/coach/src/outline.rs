//! A pack as its files say it: words, lists and trees. Whatever can be worked out from them is not kept.

use crate::code::Code;
use crate::lists::Lists;
use crate::morph::Irregular;
use crate::normal::Normal;
use crate::pattern::Tree;
use crate::rules::Where;
use crate::split::Splitting;
use crate::vocab::Vocab;

/// A pack before it is compiled.
#[derive(Default)]
pub(crate) struct Outline {
    /// The words that lists and `splitting` name.
    pub(crate) words: Vocab,
    pub(crate) irregular: Irregular,
    pub(crate) normal: Normal,
    pub(crate) splitting: Splitting,
    /// The most frequent words, the most frequent first.
    pub(crate) common: Vec<Box<str>>,
    pub(crate) lists: Lists,
    /// The named patterns; each names only those before it.
    pub(crate) patterns: Vec<Tree>,
    pub(crate) chapters: Vec<Chapter>,
}

/// The rules of one code.
pub(crate) struct Chapter {
    pub(crate) code: Code,
    /// Guards of all its rules but those that drop them.
    pub(crate) guards: Vec<GuardLine>,
    pub(crate) rules: Vec<RuleLines>,
}

pub(crate) struct RuleLines {
    /// Without the code before it.
    pub(crate) name: String,
    pub(crate) roles: u8,
    pub(crate) kinds: u8,
    pub(crate) quoted: bool,
    /// Whether the guards of the chapter are dropped.
    pub(crate) bare: bool,
    pub(crate) also: Vec<Code>,
    pub(crate) matches: Vec<MatchLine>,
    pub(crate) guards: Vec<GuardLine>,
}

pub(crate) struct MatchLine {
    pub(crate) tree: Tree,
    pub(crate) guards: Vec<GuardLine>,
}

#[derive(Clone, Debug)]
pub(crate) struct GuardLine {
    pub(crate) wanted: bool,
    pub(crate) asks: Asks,
}

/// What a guard asks.
#[derive(Clone, Debug)]
pub(crate) enum Asks {
    Pattern(Where, Tree),
    Found { codes: Vec<Code>, item: bool },
    Long { most: usize },
}

impl Chapter {
    pub(crate) fn trees(&self) -> impl Iterator<Item = &Tree> {
        guarding(&self.guards).chain(self.rules.iter().flat_map(RuleLines::trees))
    }
}

impl RuleLines {
    fn trees(&self) -> impl Iterator<Item = &Tree> {
        let of_matches =
            self.matches.iter().flat_map(|one| std::iter::once(&one.tree).chain(guarding(&one.guards)));
        of_matches.chain(guarding(&self.guards))
    }
}

fn guarding(guards: &[GuardLine]) -> impl Iterator<Item = &Tree> {
    guards.iter().filter_map(|guard| if let Asks::Pattern(_, tree) = &guard.asks { Some(tree) } else { None })
}
