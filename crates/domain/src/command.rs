//! Commands: what a person asks for. Each may be refused; none changes anything by itself.

use crate::{
    Body, BreachId, Coaching, Country, Day, Fate, Given, Keeping, LetterId, LetterKind, Name, NoteMark,
    Occasion, OwnPromise, Relation, Role, Room, Sort, Standing, Step, TalkPlan, ThingId, Window, Words,
    preference::AutoLock,
};
use serde::{Deserialize, Serialize};

/// Something a person asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what is asked")]
pub enum Command {
    /// Give a place to something that broke trust.
    NameBreach { relation: Relation, other: Name, role: Role },
    /// Tell it in own words.
    TellBreach { breach: BreachId, words: Words },
    /// Choose its sort.
    SortBreach { breach: BreachId, sort: Sort },
    /// Claim a part for oneself.
    ClaimRole { breach: BreachId, role: Role },
    /// Say again who the other person is.
    DescribeOther { breach: BreachId, relation: Relation, other: Name },
    /// Remove it, and its letters, for good.
    RemoveBreach { breach: BreachId },
    /// Begin a letter.
    BeginLetter { breach: BreachId, kind: LetterKind },
    /// Keep this version of it.
    KeepVersion { letter: LetterId, body: Body },
    /// Put it aside until tomorrow morning.
    HoldLetter { letter: LetterId },
    /// Take it out again before then.
    EndHold { letter: LetterId },
    /// Note that it was given.
    NoteGiven { letter: LetterId, way: Given },
    /// It was not given after all.
    TakeBackGiven { letter: LetterId },
    /// Remove it for good.
    RemoveLetter { letter: LetterId },
    /// Enter a room.
    VisitRoom { room: Room },
    /// Put a suggestion aside for a week.
    PutStepAside { step: Step },
    /// Let a suggestion be shown again.
    TakeUpStep { step: Step },
    /// Choose the time until locking.
    ChooseAutoLock { after: AutoLock },
    /// Choose a country for help lines, or none.
    ChooseCountry { country: Option<Country> },
    /// Choose how much is said about wording.
    ChooseCoaching { coaching: Coaching },
    /// Wave a note about a letter's wording away.
    WaveNoteAway { letter: LetterId, note: NoteMark },
    /// Let it be shown again.
    TakeUpNote { letter: LetterId, note: NoteMark },
    /// Make a promise, or say a known one anew.
    StatePromise { promise: Option<ThingId>, said: Box<OwnPromise> },
    /// Release it, end it, or let it hold again.
    SettlePromise { promise: ThingId, standing: Standing },
    /// Record what became of it on a day it was due; none takes the record back.
    RecordKeeping { promise: ThingId, due: Day, keeping: Option<Keeping> },
    /// Park a worry, or write more to a known one.
    WriteWorry { worry: Option<ThingId>, words: Words },
    /// Say what becomes of it.
    SortWorry { worry: ThingId, fate: Fate },
    /// Choose the time for worries, or none.
    ChooseWindow { window: Option<Window> },
    /// Plan a talk, or change the plan of a known one.
    PlanTalk { talk: Option<ThingId>, plan: TalkPlan },
    /// Note something about it.
    NoteTalk { talk: ThingId, words: Words },
    /// End it, or take that back.
    CloseTalk { talk: ThingId, closed: bool },
    /// Write down a day that may be hard, or change a known one.
    KeepDate { date: Option<ThingId>, occasion: Occasion },
    /// Remove a promise, worry, talk or date for good.
    RemoveThing { thing: ThingId },
}

impl Command {
    /// Whether it removes something for good, so that the disk must forget it too (safety rule 14).
    pub fn removes(&self) -> bool {
        matches!(self, Self::RemoveBreach { .. } | Self::RemoveLetter { .. } | Self::RemoveThing { .. })
    }
}
