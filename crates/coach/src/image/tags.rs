//! The bytes of the column of nodes. A node and the numbers it carries are mostly one byte; so are the most frequent
//! words.

use crate::morph::Inflection;
use crate::pattern::Place;

/// What a byte begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Tag {
    /// A word, all of whose number is here.
    Word(u16),
    /// A word whose number is so many times 256 and the next byte, behind the frequent words.
    Rare(u16),
    /// A list of one word in its forms; the word comes next.
    Forms(Inflection),
    /// A list for the first time.
    NewList,
    /// A list that was there before.
    OldList,
    Named,
    /// Parts or branches; `None`: how many is told apart.
    Seq(Option<u16>),
    Alt(Option<u16>),
    Repeat {
        least: u8,
        most: u8,
    },
    /// A gap; `None`: how long is told apart.
    Gap {
        most: Option<u8>,
        cross: bool,
    },
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
    },
    Span,
    NextSentence,
}

/// How many words have a byte of their own.
pub(crate) const OWN: u16 = 120;

const SHORT_SEQ: u16 = 9;
const SHORT_ALT: u16 = 12;
/// Gaps of up to so many words, and the usual longest, have a byte of their own.
const SHORT_GAP: u8 = 12;
const GAP_OF_CLAUSE: u8 = 30;
const GAP_OF_SENTENCE: u8 = 60;

const REPEATS: [(u8, u8); 3] = [(0, 1), (0, 6), (1, 6)];

/// Every tag, in the order of the bytes.
pub(crate) fn all() -> Vec<Tag> {
    let flags = [false, true];
    let mut tags = vec![Tag::NewList, Tag::OldList, Tag::Named, Tag::Any, Tag::Number, Tag::Name];
    tags.extend([Tag::Span, Tag::NextSentence, Tag::Seq(None), Tag::Alt(None)]);
    tags.extend(Inflection::ALL.map(Tag::Forms));
    tags.extend((0..SHORT_SEQ).map(|parts| Tag::Seq(Some(parts))));
    tags.extend((0..SHORT_ALT).map(|branches| Tag::Alt(Some(branches))));
    tags.extend(REPEATS.map(|(least, most)| Tag::Repeat { least, most }));
    for cross in flags {
        let usual = if cross { GAP_OF_SENTENCE } else { GAP_OF_CLAUSE };
        tags.extend((0..=SHORT_GAP).chain([usual]).map(|most| Tag::Gap { most: Some(most), cross }));
        tags.extend([Tag::Gap { most: None, cross }, Tag::Rest { cross }]);
        tags.extend(flags.map(|wanted| Tag::Look { behind: cross, wanted }));
    }
    tags.extend(Place::ALL.map(Tag::At));
    tags.extend((1..=OWN).map(Tag::Word));
    let rest = u16::try_from(256usize.saturating_sub(tags.len())).unwrap_or(0);
    tags.extend((0..rest).map(Tag::Rare));
    tags
}
