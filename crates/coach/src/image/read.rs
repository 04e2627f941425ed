//! Bytes to a pack. Bytes that are no pack give `None`, whatever they are.

use super::columns::{Column, Reader};
use super::tags::{self, Tag};
use super::{ask, kind};
use crate::code::Code;
use crate::lists::{Entry, ListId, Lists};
use crate::morph::Inflection;
use crate::normal::{Normal, Plain};
use crate::outline::{Asks, Chapter, GuardLine, MatchLine, Outline, RuleLines};
use crate::pack::Pack;
use crate::pattern::{Node, Tree};
use crate::rules::Where;
use crate::split::Splitting;
use crate::vocab::{Vocab, WordId};

/// Trees and lists are nested less deeply, unless bytes were damaged.
const DEEPEST: usize = 64;

impl Pack {
    /// Loads what [`Pack::image`] made.
    #[must_use]
    pub fn from_image(bytes: &[u8]) -> Option<Pack> {
        let mut from = Reader::new(bytes)?;
        let words = words(&mut from)?;
        let normal = normal(&mut from)?;
        let irregular = from.list(Column::Count, |from| Some((boxed(from)?, plain(from)?.into())))?;
        let (common, splitting) = (plain(&mut from)?.into(), splitting(&mut from)?);
        let mut reading = Reading {
            from,
            tags: tags::all(),
            lists: Lists::default(),
            written: Vec::new(),
            single: vec![None; words.len() + 1],
            patterns: 0,
        };
        let patterns = reading.patterns()?;
        let chapters = reading.list(Column::Count, Reading::chapter)?;
        let Reading { from, lists, .. } = reading;
        let irregular = irregular.into_iter().collect();
        let outline = Outline { words, irregular, normal, splitting, common, lists, patterns, chapters };
        from.is_empty().then(|| outline.compile())?
    }
}

fn words(from: &mut Reader<'_>) -> Option<Vocab> {
    let length = from.number(Column::Count)?;
    let (mut words, mut word) = (Vocab::with_room(length), String::new());
    for _ in 0..length {
        let shared = from.number(Column::Shared)?;
        if !word.is_char_boundary(shared) {
            return None;
        }
        word.truncate(shared);
        word.push_str(from.text(Column::Letters)?);
        words.intern(&word);
    }
    Some(words)
}

fn boxed(from: &mut Reader<'_>) -> Option<Box<str>> {
    from.text(Column::Text).map(Box::from)
}

fn plain(from: &mut Reader<'_>) -> Option<Plain> {
    Some(from.text(Column::Text)?.split_whitespace().map(Box::from).collect())
}

fn normal(from: &mut Reader<'_>) -> Option<Normal> {
    let word = |from: &mut Reader<'_>| Some((boxed(from)?, plain(from)?));
    Some(Normal {
        words: from.list(Column::Count, word)?.into_iter().collect(),
        endings: from.list(Column::Count, word)?,
        pairs: from
            .list(Column::Count, |from| Some((boxed(from)?, from.list(Column::Count, word)?)))?
            .into_iter()
            .collect(),
        tails: from.list(Column::Count, |from| Some((boxed(from)?, boxed(from)?, plain(from)?)))?,
        aliases: from.list(Column::Count, |from| Some((boxed(from)?, boxed(from)?)))?.into_iter().collect(),
    })
}

fn splitting(from: &mut Reader<'_>) -> Option<Splitting> {
    let abbreviations = plain(from)?.into();
    let mut words = || from.list(Column::Count, |from| from.small(Column::Count));
    Some(Splitting { abbreviations, always: words()?, joining: words()?, subjects: words()? })
}

struct Reading<'a> {
    from: Reader<'a>,
    tags: Vec<Tag>,
    lists: Lists,
    /// Lists in the order of their numbers in the bytes.
    written: Vec<ListId>,
    /// The list of each single word that was read.
    single: Vec<Option<ListId>>,
    /// How many named patterns there are by now.
    patterns: u16,
}

impl Reading<'_> {
    fn list<T>(&mut self, column: Column, mut each: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length = self.from.number(column)?;
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(each(self)?);
        }
        Some(items)
    }

    fn patterns(&mut self) -> Option<Vec<Tree>> {
        self.list(Column::Count, |reading| {
            let tree = reading.tree()?;
            reading.patterns = reading.patterns.checked_add(1)?;
            Some(tree)
        })
    }

    /// Reads nodes until no tree is open.
    fn tree(&mut self) -> Option<Tree> {
        let mut tree = Vec::with_capacity(64);
        // How many trees are still to come, for each node around.
        let mut open = Vec::with_capacity(16);
        open.push(1usize);
        while let Some(left) = open.last_mut() {
            let Some(less) = left.checked_sub(1) else {
                open.pop();
                continue;
            };
            *left = less;
            let node = self.node()?;
            tree.push(node);
            if node.inner() > 0 {
                open.push(node.inner());
            }
            if open.len() > DEEPEST {
                return None;
            }
        }
        Some(tree)
    }

    fn node(&mut self) -> Option<Node> {
        Some(match self.tag()? {
            tag @ (Tag::Word(_) | Tag::Rare(_)) => Node::List(self.single(tag)?),
            Tag::Forms(how) => Node::List(self.forms(how)?),
            Tag::NewList => Node::List(self.new_list(0)?),
            Tag::OldList => Node::List(self.old_list()?),
            Tag::Named => {
                let id = self.from.small(Column::Name)?;
                if id >= self.patterns {
                    return None;
                }
                Node::Named(id)
            }
            Tag::Seq(parts) => Node::Seq(self.or_apart(parts)?),
            Tag::Alt(branches) => Node::Alt(self.or_apart(branches)?),
            Tag::Repeat { least, most } => Node::Repeat { least, most },
            Tag::Gap { most: Some(most), cross } => Node::Gap { most, cross },
            Tag::Gap { most: None, cross } => Node::Gap { most: self.from.byte(Column::Count)?, cross },
            Tag::Rest { cross } => Node::Rest { cross },
            Tag::Any => Node::Any,
            Tag::Number => Node::Number,
            Tag::Name => Node::Name,
            Tag::At(place) => Node::At(place),
            Tag::Look { behind, wanted } => Node::Look { behind, wanted },
            Tag::Span => Node::Span,
            Tag::NextSentence => Node::NextSentence,
        })
    }

    fn tag(&mut self) -> Option<Tag> {
        let byte = self.from.byte(Column::Node)?;
        self.tags.get(usize::from(byte)).copied()
    }

    fn or_apart(&mut self, number: Option<u16>) -> Option<u16> {
        number.or_else(|| self.from.small(Column::Count))
    }

    fn word(&mut self, tag: Tag) -> Option<WordId> {
        let word = match tag {
            Tag::Word(word) => word,
            Tag::Rare(high) => tags::OWN + 1 + high * 256 + u16::from(self.from.byte(Column::Node)?),
            _ => return None,
        };
        (usize::from(word) < self.single.len()).then_some(word)
    }

    /// The list of one word.
    fn single(&mut self, tag: Tag) -> Option<ListId> {
        let word = self.word(tag)?;
        let slot = self.single.get_mut(usize::from(word))?;
        if slot.is_none() {
            *slot = Some(self.lists.push(&[Entry::Word(word)])?);
        }
        *slot
    }

    fn forms(&mut self, how: Inflection) -> Option<ListId> {
        let tag = self.tag()?;
        let word = self.word(tag)?;
        self.lists.push(&[Entry::Forms(how, word)])
    }

    fn old_list(&mut self) -> Option<ListId> {
        let (high, low) = (self.from.byte(Column::ListHigh)?, self.from.byte(Column::ListLow)?);
        self.written.get(usize::from(high) * 256 + usize::from(low)).copied()
    }

    fn new_list(&mut self, depth: usize) -> Option<ListId> {
        let length = self.from.number(Column::Length)?;
        let mut entries = Vec::new();
        for _ in 0..if length % 2 == 1 { self.from.number(Column::Kind)? } else { 0 } {
            entries.push(match self.from.byte(Column::Kind)? {
                kind::OLD_LIST => Entry::List(self.old_list()?),
                kind::NEW_LIST if depth < DEEPEST => Entry::List(self.new_list(depth + 1)?),
                kind::NEW_LIST => return None,
                how => {
                    let how = *Inflection::ALL.get(usize::from(how.checked_sub(kind::FORMS)?))?;
                    Entry::Forms(how, self.from.small(Column::Kind)?)
                }
            });
        }
        let mut word = 0u16;
        for _ in 0..length / 2 {
            word = word.checked_add(self.from.small(Column::Entry)?)?;
            entries.push(Entry::Word(word));
        }
        let list = self.lists.push(&entries)?;
        self.written.push(list);
        Some(list)
    }

    fn chapter(&mut self) -> Option<Chapter> {
        Some(Chapter {
            code: self.code()?,
            guards: self.guards()?,
            rules: self.list(Column::Count, Reading::rule)?,
        })
    }

    fn rule(&mut self) -> Option<RuleLines> {
        let name = self.from.text(Column::Text)?.to_owned();
        let (roles, kinds) = (self.from.byte(Column::Rule)?, self.from.byte(Column::Rule)?);
        let flags = self.from.byte(Column::Rule)?;
        Some(RuleLines {
            name,
            roles,
            kinds,
            quoted: flags & 1 != 0,
            bare: flags & 2 != 0,
            also: self.codes()?,
            matches: self
                .list(Column::Count, |from| Some(MatchLine { tree: from.tree()?, guards: from.guards()? }))?,
            guards: self.guards()?,
        })
    }

    fn guards(&mut self) -> Option<Vec<GuardLine>> {
        self.list(Column::Guard, Reading::guard)
    }

    fn guard(&mut self) -> Option<GuardLine> {
        let byte = self.from.byte(Column::Guard)?;
        let asks = match byte {
            ask::PATTERN.. => {
                let at = *Where::ALL.get(usize::from((byte - ask::PATTERN) / 2))?;
                Asks::Pattern(at, self.tree()?)
            }
            ask::LONG.. => Asks::Long { most: self.from.number(Column::Count)? },
            _ => Asks::Found { codes: self.codes()?, item: byte & 2 != 0 },
        };
        Some(GuardLine { wanted: byte & 1 != 0, asks })
    }

    fn codes(&mut self) -> Option<Vec<Code>> {
        self.list(Column::Rule, Reading::code)
    }

    fn code(&mut self) -> Option<Code> {
        Code::from_number(self.from.byte(Column::Rule)?)
    }
}
