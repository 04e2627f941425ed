//! Views: what can be read from the state, ready for a screen or a terminal.

use crate::{
    Body, Breach, BreachId, Day, Given, Letter, LetterId, LetterKind, Name, NoteMark, Part, Relation, Role,
    Room, Sort, State, Step, VersionId, Words, next_steps,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A breach, to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BreachView {
    /// Its identity.
    pub id: BreachId,
    /// The day it was named here.
    pub named_on: Day,
    /// Who the other person is.
    pub relation: Relation,
    /// What the writer calls them; may be blank.
    pub other: Name,
    /// The writer's own part.
    pub role: Role,
    /// The sort, once chosen.
    pub sort: Option<Sort>,
    /// What happened, in own words.
    pub words: Words,
}

impl From<&Breach> for BreachView {
    fn from(breach: &Breach) -> Self {
        Self {
            id: breach.id,
            named_on: breach.named_on,
            relation: breach.relation,
            other: breach.other.clone(),
            role: breach.role,
            sort: breach.sort,
            words: breach.words.clone(),
        }
    }
}

/// A letter in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LetterSummary {
    /// Its identity.
    pub id: LetterId,
    /// Which breach it is about.
    pub breach: BreachId,
    /// What it is for.
    pub kind: LetterKind,
    /// Whom it is about; may be blank.
    pub other: Name,
    /// Who that is.
    pub relation: Relation,
    /// The day it was begun.
    pub begun_on: Day,
    /// Until which morning it is held, if it is.
    pub held_until: Option<Day>,
    /// Whether that morning has come.
    pub hold_over: bool,
    /// When and how it was given, if the author said so.
    pub given: Option<(Day, Given)>,
    /// How many versions are kept.
    pub versions: u32,
    /// Whether there are words that no kept version has.
    pub draft: bool,
}

/// A kept version of a letter, to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VersionView {
    /// Its identity.
    pub id: VersionId,
    /// The day it was kept.
    pub kept_on: Day,
    /// What it says.
    pub body: Body,
}

/// One letter with everything about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LetterView {
    /// The letter as in a list.
    pub summary: LetterSummary,
    /// The parts of its kind, in order.
    pub parts: Vec<Part>,
    /// What it says now: the draft if there is one, else the latest kept version.
    pub body: Body,
    /// Kept versions, oldest first.
    pub versions: Vec<VersionView>,
    /// The part that its writer has in what it is about.
    pub role: Role,
    /// Notes about its wording that its writer waved away.
    pub waved: Vec<NoteMark>,
}

/// Today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TodayView {
    /// The day.
    pub day: Day,
    /// What could be next, the likeliest first; a screen shows one.
    pub steps: Vec<Step>,
    /// Rooms that were entered.
    pub visited: Vec<Room>,
    /// What the steps name.
    pub breaches: Vec<BreachView>,
    /// What the steps name.
    pub letters: Vec<LetterSummary>,
}

/// The first room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AcknowledgeView {
    /// Everything that was named, in that order.
    pub breaches: Vec<BreachView>,
    /// Every letter, in the order they were begun.
    pub letters: Vec<LetterSummary>,
}

/// What is kept for oneself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotesView {
    /// Letters that are never sent, and notes for talks.
    pub own: Vec<LetterSummary>,
    /// Letters that are being written or held.
    pub drafts: Vec<LetterSummary>,
}

impl State {
    /// Today's view. `drafts` are letters with words that are in no kept version yet.
    pub fn today_view(&self, drafts: &BTreeSet<LetterId>, today: Day) -> TodayView {
        TodayView {
            day: today,
            steps: next_steps(self, drafts, today),
            visited: Room::ALL.into_iter().filter(|room| self.visited(*room)).collect(),
            breaches: self.breaches().map(Into::into).collect(),
            letters: self.summaries(drafts, today).collect(),
        }
    }

    /// The first room's view.
    pub fn acknowledge_view(&self, drafts: &BTreeSet<LetterId>, today: Day) -> AcknowledgeView {
        AcknowledgeView {
            breaches: self.breaches().map(Into::into).collect(),
            letters: self.summaries(drafts, today).collect(),
        }
    }

    /// What is kept for oneself.
    pub fn notes_view(&self, drafts: &BTreeSet<LetterId>, today: Day) -> NotesView {
        let own = |l: &LetterSummary| l.kind.stays_with_writer();
        let (own, others): (Vec<_>, Vec<_>) = self.summaries(drafts, today).partition(own);
        let drafts =
            others.into_iter().filter(|l| l.draft || l.held_until.is_some() || l.versions == 0).collect();
        NotesView { own, drafts }
    }

    /// One letter's view; `draft` is what it says beyond its kept versions.
    pub fn letter_view(&self, id: LetterId, draft: Option<Body>, today: Day) -> Option<LetterView> {
        let letter = self.letter(id)?;
        let summary = self.summary(letter, draft.is_some(), today);
        let versions = letter.versions.iter().map(|v| VersionView {
            id: v.id,
            kept_on: v.kept_on,
            body: v.body.clone(),
        });
        let body = draft.or_else(|| letter.latest().cloned()).unwrap_or_default();
        Some(LetterView {
            summary,
            parts: letter.kind.parts().to_vec(),
            body,
            versions: versions.collect(),
            role: self.breach(letter.breach)?.role,
            waved: letter.waved.iter().copied().collect(),
        })
    }

    fn summaries(&self, drafts: &BTreeSet<LetterId>, today: Day) -> impl Iterator<Item = LetterSummary> {
        self.letters().map(move |letter| self.summary(letter, drafts.contains(&letter.id), today))
    }

    fn summary(&self, letter: &Letter, draft: bool, today: Day) -> LetterSummary {
        let breach = self.breach(letter.breach);
        LetterSummary {
            id: letter.id,
            breach: letter.breach,
            kind: letter.kind,
            other: breach.map(|b| b.other.clone()).unwrap_or_default(),
            relation: breach.map_or(Relation::Someone, |b| b.relation),
            begun_on: letter.begun_on,
            held_until: letter.held_until,
            hold_over: letter.held_until.is_some_and(|until| until <= today),
            given: letter.given,
            versions: u32::try_from(letter.versions.len()).unwrap_or(u32::MAX),
            draft,
        }
    }
}
