//! Which pack reads a text.

use crate::code::{Kind, Role};
use crate::pack::Pack;
use crate::read::Findings;

/// A language that a text may be written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English: all codes.
    #[default]
    English,
    /// Spanish: care only.
    Spanish,
}

impl Language {
    /// The language of a BCP 47 primary tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag {
            "en" => Some(Language::English),
            "es" => Some(Language::Spanish),
            _ => None,
        }
    }

    /// Whether wording is read in it, and not only what needs care.
    #[must_use]
    pub fn reads_wording(self) -> bool {
        matches!(self, Language::English)
    }

    /// Reads a text in this language. What needs care is looked for in every language: people mix them when it is hardest.
    #[must_use]
    pub fn read(self, text: &str, role: Role, kind: Kind) -> Findings {
        let (own, other) = match self {
            Language::English => (Pack::english(), Pack::spanish()),
            Language::Spanish => (Pack::spanish(), Pack::english()),
        };
        let mut found = own.read(text, role, kind);
        found.care.extend(other.read(text, role, kind).care);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn care_is_found_in_whichever_language_the_text_is_said_to_be() {
        for language in [Language::English, Language::Spanish] {
            for text in ["He put his hands round my throat.", "Me agarró del cuello y no podía respirar."] {
                let found = language.read(text, Role::Hurt, Kind::Impact);
                assert!(!found.care.is_empty(), "{language:?}: {text}");
            }
        }
    }
}
