//! Facts: what happened, in the past tense. The log is made of these and nothing else.

use crate::{
    Body, BreachId, Coaching, Country, Day, Fate, Given, Keeping, LetterId, LetterKind, Name, NoteMark,
    Occasion, OwnPromise, Relation, Role, Room, Sort, Standing, Step, TalkPlan, ThingId, VersionId, Window,
    Words, preference::AutoLock,
};
use serde::{Deserialize, Serialize};

/// A thing that happened. Variants are only ever added at the end: their order is frozen in the bytes on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what happened")]
pub enum Fact {
    /// Something that broke trust was given a place, with the writer's own part in it.
    BreachNamed { breach: BreachId, relation: Relation, other: Name, role: Role },
    /// It was told in own words; a later telling stands in front of an earlier one.
    BreachTold { breach: BreachId, words: Words },
    /// Its sort was chosen.
    BreachSorted { breach: BreachId, sort: Sort },
    /// The writer claimed a part for themselves.
    RoleClaimed { breach: BreachId, role: Role },
    /// The bond changed its kind, or its name for the other person.
    OtherDescribed { breach: BreachId, relation: Relation, other: Name },
    /// It was removed with everything that belongs to it. Wins in every order.
    BreachRemoved { breach: BreachId },
    /// A letter was begun.
    LetterBegun { letter: LetterId, breach: BreachId, kind: LetterKind },
    /// A version of it was kept.
    VersionKept { letter: LetterId, version: VersionId, body: Body },
    /// It was put aside until the morning of a day.
    LetterHeld { letter: LetterId, until: Day },
    /// The hold was ended early, or passed.
    HoldEnded { letter: LetterId },
    /// Its author says it was given, outside Mendwell.
    LetterGiven { letter: LetterId, way: Given },
    /// It was removed for good. Wins in every order.
    LetterRemoved { letter: LetterId },
    /// A room was entered for the first time.
    RoomVisited { room: Room },
    /// A suggestion was put aside until a day.
    StepPutAside { step: Step, until: Day },
    /// The time until locking was chosen.
    AutoLockChosen { after: AutoLock },
    /// A country for help lines was chosen, or un-chosen.
    CountryChosen { country: Option<Country> },
    /// Its author says that it was not given after all.
    GivenTakenBack { letter: LetterId },
    /// A suggestion that was put aside may be shown again.
    StepTakenUp { step: Step },
    /// How much is said about wording was chosen.
    CoachingChosen { coaching: Coaching },
    /// A note about the wording of a letter was waved away.
    NoteWavedAway { letter: LetterId, note: NoteMark },
    /// It may be shown again.
    NoteTakenUp { letter: LetterId, note: NoteMark },
    /// A promise was made, or said anew; what it said before stays readable.
    PromiseStated { promise: ThingId, said: Box<OwnPromise> },
    /// It was released or ended, or holds again.
    PromiseSettled { promise: ThingId, standing: Standing },
    /// What became of it on a day it was due; none takes the record back. The latest stands, earlier ones stay readable.
    KeepingRecorded { promise: ThingId, due: Day, keeping: Option<Keeping> },
    /// A worry was parked, or more was written to it.
    WorryWritten { worry: ThingId, words: Words },
    /// Its writer said what becomes of it.
    WorrySorted { worry: ThingId, fate: Fate },
    /// The time for worries was chosen, or un-chosen.
    WindowChosen { window: Option<Window> },
    /// A talk was planned, or planned anew.
    TalkPlanned { talk: ThingId, plan: TalkPlan },
    /// Something about it was noted.
    TalkNoted { talk: ThingId, words: Words },
    /// It came to its end, or did not after all.
    TalkClosed { talk: ThingId, closed: bool },
    /// A day that may be hard was written down, or changed.
    DateKept { date: ThingId, occasion: Occasion },
    /// A promise, worry, talk or date was removed for good. Wins in every order.
    ThingRemoved { thing: ThingId },
}

impl Fact {
    /// The letter whose words this fact carries or is about, if any.
    pub fn letter(&self) -> Option<LetterId> {
        match self {
            Self::LetterBegun { letter, .. }
            | Self::VersionKept { letter, .. }
            | Self::LetterHeld { letter, .. }
            | Self::HoldEnded { letter }
            | Self::LetterGiven { letter, .. }
            | Self::GivenTakenBack { letter }
            | Self::NoteWavedAway { letter, .. }
            | Self::NoteTakenUp { letter, .. }
            | Self::LetterRemoved { letter } => Some(*letter),
            _ => None,
        }
    }

    /// The breach this fact is about, if it is about one directly.
    pub fn breach(&self) -> Option<BreachId> {
        match self {
            Self::BreachNamed { breach, .. }
            | Self::BreachTold { breach, .. }
            | Self::BreachSorted { breach, .. }
            | Self::RoleClaimed { breach, .. }
            | Self::OtherDescribed { breach, .. }
            | Self::BreachRemoved { breach }
            | Self::LetterBegun { breach, .. } => Some(*breach),
            _ => None,
        }
    }

    /// The promise, worry, talk or date whose words this fact carries or is about, if any.
    pub fn thing(&self) -> Option<ThingId> {
        match self {
            Self::PromiseStated { promise: thing, .. }
            | Self::PromiseSettled { promise: thing, .. }
            | Self::KeepingRecorded { promise: thing, .. }
            | Self::WorryWritten { worry: thing, .. }
            | Self::WorrySorted { worry: thing, .. }
            | Self::TalkPlanned { talk: thing, .. }
            | Self::TalkNoted { talk: thing, .. }
            | Self::TalkClosed { talk: thing, .. }
            | Self::DateKept { date: thing, .. }
            | Self::ThingRemoved { thing } => Some(*thing),
            _ => None,
        }
    }

    /// Whether this fact removes others for good, so that the disk must forget them too (safety rule 14).
    pub fn removes(&self) -> bool {
        matches!(self, Self::BreachRemoved { .. } | Self::LetterRemoved { .. } | Self::ThingRemoved { .. })
    }
}
