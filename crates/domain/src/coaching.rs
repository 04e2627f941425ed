//! What a person wants to hear about wording while they write, and what they have waved away.

use serde::{Deserialize, Serialize};

/// How much is said about wording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Coaching {
    /// Nothing.
    Off,
    /// What is right often.
    #[default]
    Sure,
    /// What is right less often, too.
    All,
}

impl Coaching {
    /// Every choice, from least to most.
    pub const ALL: [Self; 3] = [Self::Off, Self::Sure, Self::All];

    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Sure => "sure",
            Self::All => "all",
        }
    }
}

/// Marks a note about wording, so that one that was waved away is known again. It holds nothing of the words: letters that
/// say the same twice have one mark for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoteMark(pub u32);

impl NoteMark {
    /// The mark of what was found, by its code, about these words. White space and case do not count.
    pub fn of(code: &str, words: &str) -> Self {
        let plain =
            words.split_whitespace().flat_map(|word| word.chars().flat_map(char::to_lowercase).chain([' ']));
        let mut bytes = [0; 4];
        let mut hash = FNV_OFFSET;
        for letter in code.chars().chain(['\n']).chain(plain) {
            for byte in letter.encode_utf8(&mut bytes).bytes() {
                hash = (hash ^ u32::from(byte)).wrapping_mul(FNV_PRIME);
            }
        }
        Self(hash)
    }
}

/// FNV-1a, 32 bits (draft-eastlake-fnv).
const FNV_OFFSET: u32 = 0x811c_9dc5;
const FNV_PRIME: u32 = 0x0100_0193;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_of_a_code_and_its_words_however_they_are_spaced() {
        let mark = NoteMark::of("conditional", "if it upset you");
        assert_eq!(mark, NoteMark::of("conditional", " If it\n upset  you"));
        assert_ne!(mark, NoteMark::of("vague", "if it upset you"));
        assert_ne!(mark, NoteMark::of("conditional", "if it upsets you"));
    }

    /// Marks are stored.
    #[test]
    fn marks_are_frozen() {
        assert_eq!(NoteMark::of("conditional", "if it upset you"), NoteMark(4_105_869_291));
    }
}
