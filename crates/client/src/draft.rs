//! Drafts: words that are being written, one sealed record each.

use mendwell_domain::{
    Body, BondId, BreachId, ExchangeId, FreshId, LetterId, QuestionId, ReflectionId, State, TurnId,
};
use mendwell_platform::Key;
use serde::{Deserialize, Serialize};

const VERSION: u8 = 1;

/// The length of a draft's key. One that was set aside, because it could not be read, has a number after it.
const PLACE: usize = 17;

/// What a draft is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DraftOf {
    /// A letter.
    Letter(LetterId),
    /// A breach in own words; its body has the one part `free`.
    Breach(BreachId),
    /// Words for a bond that are not shared yet; the body has the one part `free`.
    Bond(BondId, Unsaid),
}

/// What words for a bond are going to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Unsaid {
    /// What happened.
    Breach,
    /// A question.
    Question,
    /// An offer to tell something.
    Offer,
    /// An answer to this question, or an addition.
    Answer(QuestionId),
    /// A turn in this exchange.
    Turn(ExchangeId),
    /// What one understood of this turn.
    Reflection(TurnId),
    /// What is missing in this reflection.
    Missing(ReflectionId),
}

impl DraftOf {
    pub(crate) fn key(self) -> Key {
        let (tag, id) = match &self {
            Self::Letter(id) => (b'l', id.bytes()),
            Self::Breach(id) => (b'b', id.bytes()),
            Self::Bond(id, Unsaid::Breach) => (b't', id.bytes()),
            Self::Bond(id, Unsaid::Question) => (b'q', id.bytes()),
            Self::Bond(id, Unsaid::Offer) => (b'o', id.bytes()),
            Self::Bond(_, Unsaid::Answer(id)) => (b'a', id.bytes()),
            Self::Bond(_, Unsaid::Turn(id)) => (b's', id.bytes()),
            Self::Bond(_, Unsaid::Reflection(id)) => (b'r', id.bytes()),
            Self::Bond(_, Unsaid::Missing(id)) => (b'm', id.bytes()),
        };
        [&[tag], id.as_slice()].concat()
    }

    /// Where the n-th one is kept that stood in this place and could not be read.
    pub(crate) fn key_aside(self, n: u64) -> Key {
        [self.key().as_slice(), &n.to_be_bytes()].concat()
    }

    /// The letter or breach whose place a key is, or from whose place it was set aside.
    pub(crate) fn of_key(key: &[u8]) -> Option<Self> {
        let (tag, rest) = key.split_first()?;
        let id = FreshId(*rest.first_chunk()?);
        match tag {
            b'l' => Some(Self::Letter(id.into())),
            b'b' => Some(Self::Breach(id.into())),
            _ => None,
        }
    }

    /// Whether it was removed. What only cannot be found, because facts are damaged, was not.
    pub(crate) fn is_gone(self, state: &State) -> bool {
        match self {
            Self::Letter(id) => state.is_removed_letter(id),
            Self::Breach(id) => state.is_removed_breach(id),
            Self::Bond(..) => false,
        }
    }

    /// Whether its words are for this bond.
    pub(crate) fn is_for(self, bond: BondId) -> bool {
        matches!(self, Self::Bond(whose, _) if whose == bond)
    }
}

/// The key for which a record of this shelf is sealed: setting aside moves the bytes as they are.
pub(crate) fn place(key: &[u8]) -> &[u8] {
    key.get(..PLACE).unwrap_or(key)
}

#[derive(Serialize, Deserialize)]
struct Stored {
    of: DraftOf,
    body: Body,
}

pub(crate) fn bytes(of: DraftOf, body: &Body) -> Vec<u8> {
    postcard::to_extend(&Stored { of, body: body.clone() }, vec![VERSION]).unwrap_or_default()
}

pub(crate) fn read(bytes: &[u8]) -> Option<(DraftOf, Body)> {
    let stored: Stored = postcard::from_bytes(bytes.strip_prefix(&[VERSION])?).ok()?;
    Some((stored.of, stored.body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_domain::{FreshId, Part, Words};

    #[test]
    fn the_bytes_are_frozen() {
        let of = DraftOf::Letter(FreshId([0x11; 16]).into());
        let body = Body { parts: vec![(Part::Free, Words::new("x").unwrap())], feelings: vec![] };
        let mut frozen = vec![1, 0];
        frozen.extend([0x11; 16]);
        frozen.extend([1, 14, 1, b'x', 0]);
        assert_eq!(bytes(of, &body), frozen);
        assert_eq!(read(&frozen), Some((of, body)));
        assert_eq!(read(&frozen[..9]), None);
    }

    #[test]
    fn each_place_has_its_key() {
        let bond: BondId = FreshId([1; 16]).into();
        let all = [
            (Unsaid::Breach, b't', 1, 0),
            (Unsaid::Question, b'q', 1, 1),
            (Unsaid::Offer, b'o', 1, 2),
            (Unsaid::Answer(FreshId([2; 16]).into()), b'a', 2, 3),
            (Unsaid::Turn(FreshId([2; 16]).into()), b's', 2, 4),
            (Unsaid::Reflection(FreshId([2; 16]).into()), b'r', 2, 5),
            (Unsaid::Missing(FreshId([2; 16]).into()), b'm', 2, 6),
        ];
        for (unsaid, tag, id, number) in all {
            let of = DraftOf::Bond(bond, unsaid);
            assert_eq!(of.key(), [&[tag], [id; 16].as_slice()].concat());
            let (start, stored) = ([vec![1, 2], vec![1; 16]].concat(), bytes(of, &Body::default()));
            assert_eq!((stored[..18].to_vec(), stored[18]), (start, number));
            assert_eq!(read(&stored), Some((of, Body::default())));
        }
    }
}
