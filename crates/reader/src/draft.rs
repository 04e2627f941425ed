//! Reading drafts: a module of its own, which knows a text for as long as it reads it and keeps nothing.

use crate::reading::{Note, Reading, Strength};
use mendwell_coach::{Kind, Language, Role};
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a draft: a [`Reading`] as postcard. Role, kind and language are the coach's words for them; what it does not know is
/// read as the most general.
#[wasm_bindgen]
pub fn read(text: &str, role: &str, kind: &str, language: &str) -> Vec<u8> {
    let role = Role::from_name(role).unwrap_or(Role::Either);
    let kind = Kind::from_name(kind).unwrap_or(Kind::Reply);
    // Writing to memory cannot fail for types without maps or foreign serializers.
    postcard::to_allocvec(&reading(text, role, kind, language)).unwrap_or_default()
}

fn reading(text: &str, role: Role, kind: Kind, language: &str) -> Reading {
    let language = Language::from_tag(language).unwrap_or_default();
    let found = language.read(text, role, kind);
    // Where somebody may be in danger nobody is told how to write better.
    if !found.care.is_empty() {
        return Reading { care: true, ..Reading::default() };
    }
    let note = |finding: &mendwell_coach::Finding<mendwell_coach::Watch>| {
        let place = finding.span.utf16(text);
        let count = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Note {
            code: finding.code.name().to_owned(),
            start: count(place.start),
            end: count(place.end),
            sure: finding.code.is_on_by_default(),
        }
    };
    let strength = |strength: &mendwell_coach::Strength| Strength {
        name: strength.name().to_owned(),
        there: found.strengths.iter().any(|finding| finding.code == *strength),
        looked_for: role.looks_for().contains(strength),
    };
    // Where nothing is looked for, nothing is missing.
    let order = if language.reads_wording() { role.order() } else { Vec::new() };
    Reading {
        notes: found.watch.iter().map(note).collect(),
        strengths: order.iter().map(strength).collect(),
        care: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_as_browsers_count() {
        let found = reading("🕊️ I'm sorry if it upset you.", Role::Responsible, Kind::Apology, "en");
        let places: Vec<_> =
            found.notes.iter().map(|note| (note.code.as_str(), note.start, note.end)).collect();
        assert_eq!(places, [("conditional", 14, 29)]);
        assert!(found.strengths.iter().any(|strength| strength.looked_for && !strength.there));
    }

    /// Safety rule 17: a card, and nothing about style.
    #[test]
    fn where_somebody_may_be_in_danger_there_is_no_note() {
        let text = "I'm sorry if it upset you. Sometimes I want to kill myself.";
        let found = reading(text, Role::Responsible, Kind::Apology, "en");
        assert_eq!(found, Reading { care: true, ..Reading::default() });
    }
}
