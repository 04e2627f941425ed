//! Drafts: words that are being written, one sealed record each.

use mendwell_domain::{Body, BreachId, LetterId};
use mendwell_platform::Key;
use serde::{Deserialize, Serialize};

const VERSION: u8 = 1;

/// What a draft is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DraftOf {
    /// A letter.
    Letter(LetterId),
    /// A breach in own words; its body has the one part `free`.
    Breach(BreachId),
}

impl DraftOf {
    pub(crate) fn key(self) -> Key {
        let (tag, id) = match &self {
            Self::Letter(id) => (b'l', id.bytes()),
            Self::Breach(id) => (b'b', id.bytes()),
        };
        [&[tag], id.as_slice()].concat()
    }
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
}
