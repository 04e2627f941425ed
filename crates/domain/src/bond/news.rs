//! What is new for somebody since they last looked: things, never how many times or when.

use super::{BondState, SharedFact, SharedRecord};
use crate::{
    BreachId, CommitmentId, ExchangeId, FactId, LetterId, PauseId, PersonId, QuestionId, ReflectionId,
    SealId, TurnId,
};
use serde::{Deserialize, Serialize};

/// Something of the other person's to look at. Each is named once, however much happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum NewItem {
    /// What kind of bond it is for them.
    Kind,
    /// How they want to be called.
    Name,
    /// "I want to try", and it stands.
    Willingness,
    /// A breach, or a role claimed in it.
    Breach(BreachId),
    /// A letter.
    Letter(LetterId),
    /// An exchange.
    Exchange(ExchangeId),
    /// A sealed exchange.
    Seal(SealId),
    /// A question, an offer, or an answer.
    Question(QuestionId),
    /// Words were withdrawn.
    Withdrawn,
}

/// What each record was about, in the order of the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct News(Vec<(u64, PersonId, About)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Item(NewItem),
    Turn(TurnId),
    Reflection(ReflectionId),
    Pause(PauseId),
    Commitment(CommitmentId),
    Withdrawal(FactId),
}

impl News {
    pub(crate) fn note(&mut self, record: &SharedRecord) {
        let own = record.fact_id;
        let about = match &record.fact {
            SharedFact::KindSaid { .. } => About::Item(NewItem::Kind),
            SharedFact::SelfNamed { .. } => About::Item(NewItem::Name),
            SharedFact::BreachShared { .. } => About::Item(NewItem::Breach(own.into())),
            SharedFact::RoleClaimed { breach, .. } => About::Item(NewItem::Breach(*breach)),
            SharedFact::WillingnessSaid => About::Item(NewItem::Willingness),
            SharedFact::LetterShared { .. } => About::Item(NewItem::Letter(own.into())),
            SharedFact::GivingSaid { letter, .. } => About::Item(NewItem::Letter(*letter)),
            SharedFact::ExchangeProposed { .. } => About::Item(NewItem::Exchange(own.into())),
            SharedFact::ExchangeAccepted { exchange }
            | SharedFact::Spoken { exchange, .. }
            | SharedFact::FloorPassed { exchange }
            | SharedFact::Paused { exchange, .. }
            | SharedFact::ExchangeClosed { exchange } => About::Item(NewItem::Exchange(*exchange)),
            SharedFact::Reflected { turn, .. } => About::Turn(*turn),
            SharedFact::Heard { reflection } | SharedFact::NotYetHeard { reflection, .. } => {
                About::Reflection(*reflection)
            }
            SharedFact::ReturnNamed { pause, .. } | SharedFact::ReadyAgain { pause } => About::Pause(*pause),
            SharedFact::SealProposed { .. } => About::Item(NewItem::Seal(own.into())),
            SharedFact::LetterCommitted { seal, .. } => About::Item(NewItem::Seal(*seal)),
            SharedFact::LetterOpened { commitment, .. } => About::Commitment(*commitment),
            SharedFact::QuestionAsked { .. } | SharedFact::TellingOffered { .. } => {
                About::Item(NewItem::Question(own.into()))
            }
            SharedFact::ConsentSaid { question, .. } | SharedFact::QuestionAnswered { question, .. } => {
                About::Item(NewItem::Question(*question))
            }
            SharedFact::Withdrawn { fact, .. } => About::Withdrawal(*fact),
        };
        self.0.push((record.seq, record.author, about));
    }
}

impl BondState {
    /// What others did after `seq` that is still there to look at, for `me`; each thing once, in the order of the log.
    pub fn new_since(&self, me: PersonId, seq: u64) -> Vec<NewItem> {
        let mut items = Vec::new();
        for (_, author, about) in self.news.0.iter().filter(|(at, by, _)| *at > seq && *by != me) {
            if let Some(item) = self.item(me, *author, *about).filter(|item| !items.contains(item)) {
                items.push(item);
            }
        }
        items
    }

    fn item(&self, me: PersonId, author: PersonId, about: About) -> Option<NewItem> {
        let item = match about {
            About::Item(item) => item,
            About::Turn(turn) => NewItem::Exchange(*self.exchanges.turns.get(&turn)?),
            About::Reflection(reflection) => {
                let turn = self.exchanges.reflections.get(&reflection)?;
                NewItem::Exchange(*self.exchanges.turns.get(turn)?)
            }
            About::Pause(pause) => NewItem::Exchange(*self.exchanges.pauses.get(&pause)?),
            About::Commitment(commitment) => NewItem::Seal(self.seals.home(commitment)?.id),
            About::Withdrawal(fact) => {
                self.withdrawals.of_words(fact, author)?;
                NewItem::Withdrawn
            }
        };
        let stands = match item {
            NewItem::Willingness => self.willingness.of(author).next().is_some(),
            NewItem::Breach(id) => self.breaches.get(id).is_some(),
            NewItem::Letter(id) => self.letters.get(id).is_some(),
            NewItem::Exchange(id) => self.exchanges.exchanges.contains_key(&id),
            // Who said "never tell me" is not told that there was something.
            NewItem::Question(id) => {
                self.questions.get(id).is_some_and(|known| known.asker != me || !known.is_never())
            }
            NewItem::Kind | NewItem::Name | NewItem::Seal(_) | NewItem::Withdrawn => true,
        };
        stands.then_some(item)
    }
}
