//! Commands: what a person asks to be written into a bond.

use super::{AnswerSort, BondKind, Consent, Digest, SealKey, SealedBytes, Stamp};
use crate::{
    Body, BreachId, CommitmentId, ExchangeId, FactId, Given, LetterId, LetterKind, Name, PauseId, PersonId,
    QuestionId, ReflectionId, Role, SealId, Title, TurnId, Words,
};
use serde::{Deserialize, Serialize};

/// Something a person asks for. There is no command to leave: leaving writes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what is asked")]
pub enum BondCommand {
    /// Say what kind of bond it is for oneself.
    SayKind { kind: BondKind },
    /// Say how one wants to be called; blank takes it back.
    NameSelf { name: Name },
    /// Bring in a breach.
    ShareBreach { title: Title, words: Words },
    /// Claim a part in it for oneself.
    ClaimRole { breach: BreachId, role: Role },
    /// Say "I want to try".
    SayWilling,
    /// Take it back.
    WithdrawWillingness,
    /// Share a letter, possibly as a better version of an earlier one.
    ShareLetter { kind: LetterKind, body: Body, breach: Option<BreachId>, follows: Option<LetterId> },
    /// Say how a letter was also given outside, or that it was not.
    SayGiven { letter: LetterId, given: Option<Given> },
    /// Propose an exchange.
    ProposeExchange { with: PersonId, first: PersonId, about: Option<BreachId> },
    /// Take it up.
    AcceptExchange { exchange: ExchangeId },
    /// Speak.
    Speak { exchange: ExchangeId, words: Words, answers: Option<TurnId> },
    /// Say back what one understood.
    Reflect { turn: TurnId, words: Words },
    /// Say "I feel heard".
    SayHeard { reflection: ReflectionId },
    /// Say "not yet", and what is missing.
    SayNotYetHeard { reflection: ReflectionId, missing: Words },
    /// Give the floor to the other.
    PassFloor { exchange: ExchangeId },
    /// Pause, and name a time to come back.
    Pause { exchange: ExchangeId, back: Stamp },
    /// Name another time to come back.
    NameReturn { pause: PauseId, back: Stamp },
    /// Be ready to go on.
    SayReady { pause: PauseId },
    /// Close the exchange.
    CloseExchange { exchange: ExchangeId },
    /// Propose a sealed exchange.
    ProposeSeal { with: PersonId, about: Option<BreachId> },
    /// Put a sealed letter in.
    CommitLetter { seal: SealId, digest: Digest, sealed: SealedBytes },
    /// Release its key.
    OpenLetter { commitment: CommitmentId, key: SealKey },
    /// Ask, and say whether one wants to be told.
    AskQuestion { of: PersonId, words: Words, consent: Consent },
    /// Offer to tell something, without telling it.
    OfferTelling { to: PersonId, words: Words },
    /// Say whether one wants to be told.
    SayConsent { question: QuestionId, consent: Consent },
    /// Answer, or add to an answer.
    Answer { question: QuestionId, sort: AnswerSort, words: Words },
    /// Take back a fact of one's own.
    Withdraw { fact: FactId },
}
