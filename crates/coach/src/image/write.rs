//! An outline to bytes.

use super::columns::{Column, Writer};
use super::tags::{self, Tag};
use super::{ask, kind};
use crate::code::Code;
use crate::lists::{Entry, ListId};
use crate::morph::Inflection;
use crate::normal::{Normal, Plain};
use crate::outline::{Asks, GuardLine, MatchLine, Outline, RuleLines};
use crate::pattern::Node;
use crate::split::Splitting;
use crate::vocab::{Map, Vocab, WordId};

impl Outline {
    /// The pack as bytes that [`crate::Pack::from_image`] loads.
    pub(crate) fn to_image(&self) -> Vec<u8> {
        let bytes = tags::all().into_iter().zip(0u8..=u8::MAX).collect();
        let mut writing = Writing {
            outline: self,
            out: Writer::default(),
            bytes,
            lists: vec![None; self.lists.len()],
            written: 0,
        };
        writing.words(&self.words);
        writing.normal(&self.normal);
        writing.tables();
        writing.out.number(Column::Count, self.patterns.len());
        self.patterns.iter().for_each(|tree| writing.tree(tree));
        writing.out.number(Column::Count, self.chapters.len());
        for chapter in &self.chapters {
            writing.out.byte(Column::Rule, chapter.code.number());
            writing.guards(&chapter.guards);
            writing.out.number(Column::Count, chapter.rules.len());
            chapter.rules.iter().for_each(|rule| writing.rule(rule));
        }
        writing.out.finish()
    }
}

struct Writing<'a> {
    outline: &'a Outline,
    out: Writer,
    bytes: Map<Tag, u8>,
    /// The number of each list that was written.
    lists: Vec<Option<usize>>,
    written: usize,
}

impl Writing<'_> {
    fn words(&mut self, words: &Vocab) {
        let lines = words.lines();
        self.out.number(Column::Count, words.len());
        let mut last = "";
        for word in lines.lines() {
            let shared = word.bytes().zip(last.bytes()).take_while(|(one, other)| one == other).count();
            // Never half a letter.
            let shared = (0..=shared).rev().find(|at| word.is_char_boundary(*at)).unwrap_or(0);
            self.out.number(Column::Shared, shared);
            self.out.text(Column::Letters, word.get(shared..).unwrap_or(""));
            last = word;
        }
    }

    fn plain(&mut self, plain: &Plain) {
        self.out.text(Column::Text, &plain.join(" "));
    }

    fn normal(&mut self, normal: &Normal) {
        self.out.number(Column::Count, normal.words.len());
        for (word, plain) in sorted(&normal.words) {
            self.out.text(Column::Text, word);
            self.plain(plain);
        }
        self.out.number(Column::Count, normal.endings.len());
        for (ending, plain) in &normal.endings {
            self.out.text(Column::Text, ending);
            self.plain(plain);
        }
        self.out.number(Column::Count, normal.pairs.len());
        for (second, firsts) in sorted(&normal.pairs) {
            self.out.text(Column::Text, second);
            self.out.number(Column::Count, firsts.len());
            for (first, plain) in firsts {
                self.out.text(Column::Text, first);
                self.plain(plain);
            }
        }
        self.out.number(Column::Count, normal.tails.len());
        for (first, ending, plain) in &normal.tails {
            self.out.text(Column::Text, first);
            self.out.text(Column::Text, ending);
            self.plain(plain);
        }
        self.out.number(Column::Count, normal.aliases.len());
        for (word, other) in sorted(&normal.aliases) {
            self.out.text(Column::Text, word);
            self.out.text(Column::Text, other);
        }
    }

    fn tables(&mut self) {
        self.out.number(Column::Count, self.outline.irregular.len());
        for (word, forms) in sorted(&self.outline.irregular) {
            self.out.text(Column::Text, word);
            self.out.text(Column::Text, &forms.join(" "));
        }
        self.out.text(Column::Text, &self.outline.common.join(" "));
        let Splitting { abbreviations, always, joining, subjects } = &self.outline.splitting;
        self.out.text(Column::Text, &abbreviations.join(" "));
        for words in [always, joining, subjects] {
            self.out.number(Column::Count, words.len());
            words.iter().for_each(|word| self.out.number(Column::Count, usize::from(*word)));
        }
    }

    fn tag(&mut self, tag: Tag) {
        let byte = self.bytes.get(&tag).copied().unwrap_or(0);
        self.out.byte(Column::Node, byte);
    }

    fn has(&self, tag: Tag) -> bool {
        self.bytes.contains_key(&tag)
    }

    fn word(&mut self, word: WordId) {
        match word.checked_sub(tags::OWN + 1) {
            None => self.tag(Tag::Word(word)),
            Some(rare) => {
                self.tag(Tag::Rare(rare / 256));
                self.out.byte(Column::Node, u8::try_from(rare % 256).unwrap_or(0));
            }
        }
    }

    fn tree(&mut self, tree: &[Node]) {
        for node in tree {
            match *node {
                Node::List(list) => self.list(list),
                Node::Seq(parts) => self.many(parts, Tag::Seq),
                Node::Alt(branches) => self.many(branches, Tag::Alt),
                Node::Repeat { least, most } => self.tag(Tag::Repeat { least, most }),
                Node::Gap { most, cross } if self.has(Tag::Gap { most: Some(most), cross }) => {
                    self.tag(Tag::Gap { most: Some(most), cross });
                }
                Node::Gap { most, cross } => {
                    self.tag(Tag::Gap { most: None, cross });
                    self.out.byte(Column::Count, most);
                }
                Node::Rest { cross } => self.tag(Tag::Rest { cross }),
                Node::Any => self.tag(Tag::Any),
                Node::Number => self.tag(Tag::Number),
                Node::Name => self.tag(Tag::Name),
                Node::At(place) => self.tag(Tag::At(place)),
                Node::Look { behind, wanted } => self.tag(Tag::Look { behind, wanted }),
                Node::Span => self.tag(Tag::Span),
                Node::NextSentence => self.tag(Tag::NextSentence),
                Node::Named(id) => {
                    self.tag(Tag::Named);
                    self.out.number(Column::Name, usize::from(id));
                }
            }
        }
    }

    fn many(&mut self, trees: u16, tag: impl Fn(Option<u16>) -> Tag) {
        if self.has(tag(Some(trees))) {
            return self.tag(tag(Some(trees)));
        }
        self.tag(tag(None));
        self.out.number(Column::Count, usize::from(trees));
    }

    fn list(&mut self, list: ListId) {
        match self.outline.lists.get(list) {
            [Entry::Word(word)] => self.word(*word),
            [Entry::Forms(how, word)] => {
                self.tag(Tag::Forms(*how));
                self.word(*word);
            }
            _ => match self.lists.get(usize::from(list)).copied().flatten() {
                Some(number) => {
                    self.tag(Tag::OldList);
                    self.old_list(number);
                }
                None => {
                    self.tag(Tag::NewList);
                    self.new_list(list);
                }
            },
        }
    }

    fn old_list(&mut self, number: usize) {
        self.out.byte(Column::ListHigh, u8::try_from(number / 256).unwrap_or(u8::MAX));
        self.out.byte(Column::ListLow, u8::try_from(number % 256).unwrap_or(0));
    }

    /// Words behind all others; their numbers grow, and differences are smaller than numbers.
    fn new_list(&mut self, list: ListId) {
        let entries = self.outline.lists.get(list);
        let words = entries.iter().filter(|entry| matches!(entry, Entry::Word(_))).count();
        let others = entries.len() - words;
        self.out.number(Column::Length, words * 2 + usize::from(others > 0));
        if others > 0 {
            self.out.number(Column::Kind, others);
        }
        let mut last = 0;
        for entry in entries {
            match *entry {
                Entry::List(inner) => match self.lists.get(usize::from(inner)).copied().flatten() {
                    Some(number) => {
                        self.out.byte(Column::Kind, kind::OLD_LIST);
                        self.old_list(number);
                    }
                    None => {
                        self.out.byte(Column::Kind, kind::NEW_LIST);
                        self.new_list(inner);
                    }
                },
                Entry::Forms(how, word) => {
                    let how = Inflection::ALL.iter().zip(kind::FORMS..).find(|(one, _)| **one == how);
                    self.out.byte(Column::Kind, how.map_or(kind::FORMS, |(_, kind)| kind));
                    self.out.number(Column::Kind, usize::from(word));
                }
                Entry::Word(word) => {
                    self.out.number(Column::Entry, usize::from(word - last));
                    last = word;
                }
            }
        }
        if let Some(number) = self.lists.get_mut(usize::from(list)) {
            *number = Some(self.written);
        }
        self.written += 1;
    }

    fn rule(&mut self, rule: &RuleLines) {
        let RuleLines { name, roles, kinds, quoted, bare, also, matches, guards } = rule;
        self.out.text(Column::Text, name);
        [*roles, *kinds, u8::from(*quoted) + 2 * u8::from(*bare)]
            .into_iter()
            .for_each(|byte| self.out.byte(Column::Rule, byte));
        self.codes(also);
        self.out.number(Column::Count, matches.len());
        for MatchLine { tree, guards } in matches {
            self.tree(tree);
            self.guards(guards);
        }
        self.guards(guards);
    }

    fn guards(&mut self, guards: &[GuardLine]) {
        self.out.number(Column::Guard, guards.len());
        for GuardLine { wanted, asks } in guards {
            let wanted = u8::from(*wanted);
            match asks {
                Asks::Pattern(at, tree) => {
                    self.out.byte(Column::Guard, ask::PATTERN + *at as u8 * 2 + wanted);
                    self.tree(tree);
                }
                Asks::Found { codes, item } => {
                    self.out.byte(Column::Guard, ask::FOUND + u8::from(*item) * 2 + wanted);
                    self.codes(codes);
                }
                Asks::Long { most } => {
                    self.out.byte(Column::Guard, ask::LONG + wanted);
                    self.out.number(Column::Count, *most);
                }
            }
        }
    }

    fn codes(&mut self, codes: &[Code]) {
        self.out.number(Column::Rule, codes.len());
        codes.iter().for_each(|code| self.out.byte(Column::Rule, code.number()));
    }
}

/// The same bytes for the same pack.
fn sorted<V>(map: &Map<Box<str>, V>) -> Vec<(&str, &V)> {
    let mut all: Vec<(&str, &V)> = map.iter().map(|(key, value)| (&**key, value)).collect();
    all.sort_by_key(|(key, _)| *key);
    all
}
