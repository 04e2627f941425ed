//! Shared facts: what is written into a bond's log.

use super::{
    BondKind, Stamp,
    seal::{Digest, SealKey, SealedBytes},
};
use crate::{
    BreachId, CommitmentId, Day, ExchangeId, FactId, Given, LetterId, LetterKind, Name, PauseId, PersonId,
    QuestionId, ReflectionId, Role, SealId, Title, TurnId, Words, letter::Body,
};
use serde::{Deserialize, Serialize};

/// Whether somebody wants to be told something. Said for oneself, changeable; *never* stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Consent {
    /// "Tell me."
    TellMe,
    /// "Not yet."
    NotYet,
    /// "Never tell me." For this question, for good.
    NeverTellMe,
}

/// How an answer stands to the ones before it. All of them stay readable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AnswerSort {
    /// The answer, or a better version of it.
    Whole,
    /// Something that was not in the answer before, shown as an addition.
    Addition,
}

/// What its author can take back. A word for people; which fact is meant says its identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Withdrawable {
    /// A shared breach.
    Breach,
    /// "I want to try."
    Willingness,
    /// A shared letter.
    Letter,
    /// A sealed letter, until the last one is in.
    Commitment,
    /// "I am ready again", until the exchange goes on.
    Ready,
    /// An answer or addition.
    Answer,
}

/// A thing that happened between people. What is made is named by the identity of its fact. Variants are only ever
/// added at the end: their order is frozen in the bytes that both devices hold.
///
/// There is no fact for leaving the bond, or for resting from it: both are acts on one's own device and write nothing
/// (design rule 8). There is none that gives a role to somebody else, or answers for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what happened")]
pub enum SharedFact {
    /// The author said what kind of bond it is for them.
    KindSaid { kind: BondKind },
    /// The author said how they want to be called; blank takes it back.
    SelfNamed { name: Name },
    /// The author brought a breach in, in their own words.
    BreachShared { title: Title, words: Words },
    /// The author claimed a part in it for themselves.
    RoleClaimed { breach: BreachId, role: Role },
    /// "I want to try", for oneself; nothing is asked of anybody.
    WillingnessSaid,
    /// The author shared a letter, possibly as a better version of an earlier one.
    LetterShared { kind: LetterKind, body: Body, breach: Option<BreachId>, follows: Option<LetterId> },
    /// The author of this fact says how a letter was also given outside, or that it was not.
    GivingSaid { letter: LetterId, given: Option<Given> },
    /// An exchange was proposed to one person, with who speaks first.
    ExchangeProposed { with: PersonId, first: PersonId, about: Option<BreachId> },
    /// They took it up.
    ExchangeAccepted { exchange: ExchangeId },
    /// The holder of the floor spoke, possibly in answer to an earlier turn.
    Spoken { exchange: ExchangeId, words: Words, answers: Option<TurnId> },
    /// The listener said back what they understood.
    Reflected { turn: TurnId, words: Words },
    /// The speaker felt heard.
    Heard { reflection: ReflectionId },
    /// The speaker does not feel heard yet, and may say what is missing.
    NotYetHeard { reflection: ReflectionId, missing: Words },
    /// The holder of the floor gave it to the other.
    FloorPassed { exchange: ExchangeId },
    /// The author needed a pause and named a time to come back. It stops the exchange for all.
    Paused { exchange: ExchangeId, back: Stamp },
    /// The author named a time to come back, their own word on it.
    ReturnNamed { pause: PauseId, back: Stamp },
    /// The author is ready to go on.
    ReadyAgain { pause: PauseId },
    /// The exchange was closed. Wins in every order.
    ExchangeClosed { exchange: ExchangeId },
    /// A sealed exchange was proposed to one person.
    SealProposed { with: PersonId, about: Option<BreachId> },
    /// The author put a sealed letter in.
    LetterCommitted { seal: SealId, digest: Digest, sealed: SealedBytes },
    /// The author released the key to it.
    LetterOpened { commitment: CommitmentId, key: SealKey },
    /// The author asked somebody something, and says whether they want to be told.
    QuestionAsked { of: PersonId, words: Words, consent: Consent },
    /// The author has something to tell, named without telling it; whether it is told is for the other to say.
    TellingOffered { to: PersonId, words: Words },
    /// The one who would be told says whether they want it. *Never* wins in every order.
    ConsentSaid { question: QuestionId, consent: Consent },
    /// The one who was asked, or who offered, told it.
    QuestionAnswered { question: QuestionId, sort: AnswerSort, words: Words },
    /// The author took a fact of theirs back. Wins in every order.
    Withdrawn { fact: FactId, what: Withdrawable },
}

/// A shared fact with its place in the log, as the ledger hands it over: the author is verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedRecord {
    /// Its place in the log. Numbers may be missing: other records have them, or the body was dropped.
    pub seq: u64,
    /// The hour that the relay put on it.
    pub stamp: Stamp,
    /// The day its author wrote it, for people to read.
    pub day: Day,
    /// Who wrote it.
    pub author: PersonId,
    /// Its identity, on every device and for ever.
    pub fact_id: FactId,
    /// What happened.
    pub fact: SharedFact,
}
