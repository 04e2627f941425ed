//! Shared letters, to show.

use super::super::{BondState, Sides, letters::SharedLetter};
use crate::{Body, BreachId, Day, Given, LetterId, LetterKind, PersonId};
use serde::{Deserialize, Serialize};

/// A shared letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedLetterView {
    /// Its identity.
    pub id: LetterId,
    /// Who wrote it.
    pub by: PersonId,
    /// The day they shared it.
    pub on: Day,
    /// What it is for.
    pub kind: LetterKind,
    /// What it says; it never changes.
    pub body: Body,
    /// What it is about, if that is here.
    pub breach: Option<BreachId>,
    /// The earlier letter that this one stands in front of, if that is here.
    pub follows: Option<LetterId>,
    /// The better version that came after it.
    pub followed_by: Option<LetterId>,
    /// How it was also given outside, or that it was not, as each says.
    pub given: Sides<Option<Given>>,
    /// They say different things about that.
    pub given_differ: bool,
}

/// Every letter that was shared and not withdrawn, in the order of sharing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LettersView {
    /// The letters.
    pub letters: Vec<SharedLetterView>,
}

impl BondState {
    /// The letters.
    pub fn letters_view(&self) -> LettersView {
        LettersView { letters: self.letters.iter().map(|letter| self.letter_shown(letter)).collect() }
    }

    fn letter_shown(&self, letter: &SharedLetter) -> SharedLetterView {
        let own = |id: &LetterId| self.letters.get(*id).is_some_and(|other| other.by == letter.by);
        let after = self.letters.iter().filter(|l| l.by == letter.by && l.follows == Some(letter.id)).last();
        SharedLetterView {
            id: letter.id,
            by: letter.by,
            on: letter.on,
            kind: letter.kind,
            body: letter.body.clone(),
            breach: self.breach_link(letter.breach),
            follows: letter.follows.filter(own),
            followed_by: after.map(|l| l.id),
            given: letter.given.clone(),
            given_differ: letter.given.differ(),
        }
    }
}
