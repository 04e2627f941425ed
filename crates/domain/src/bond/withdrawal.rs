//! Taking back: a withdrawal names the fact it cancels and wins in every order of arrival.

use super::{BondRefusal, SharedFact, SharedRecord, Withdrawable};
use crate::{Day, FactId, PersonId};
use std::collections::BTreeMap;

/// What a fact makes that its author can take back.
pub(crate) fn withdrawable(fact: &SharedFact) -> Option<Withdrawable> {
    match fact {
        SharedFact::BreachShared { .. } => Some(Withdrawable::Breach),
        SharedFact::WillingnessSaid => Some(Withdrawable::Willingness),
        SharedFact::LetterShared { .. } => Some(Withdrawable::Letter),
        SharedFact::LetterCommitted { .. } => Some(Withdrawable::Commitment),
        SharedFact::ReadyAgain { .. } => Some(Withdrawable::Ready),
        SharedFact::QuestionAnswered { .. } => Some(Withdrawable::Answer),
        _ => None,
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Withdrawal {
    pub(crate) seq: u64,
    pub(crate) fact_id: FactId,
    pub(crate) on: Day,
    pub(crate) what: Withdrawable,
}

impl Withdrawal {
    fn took_words(&self) -> bool {
        matches!(self.what, Withdrawable::Breach | Withdrawable::Letter | Withdrawable::Answer)
    }
}

/// Who took back which fact, whether or not that fact has come yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Withdrawals {
    made: BTreeMap<FactId, (PersonId, Withdrawable)>,
    taken_back: BTreeMap<FactId, BTreeMap<PersonId, Withdrawal>>,
}

impl Withdrawals {
    /// Whether `author` took this fact of theirs back.
    pub(crate) fn cancels(&self, fact: FactId, author: PersonId) -> bool {
        self.taken_back.get(&fact).is_some_and(|by| by.contains_key(&author))
    }

    /// What this fact made, and who made it.
    pub(crate) fn made(&self, fact: FactId) -> Option<(PersonId, Withdrawable)> {
        self.made.get(&fact).copied()
    }

    pub(crate) fn may_withdraw(&self, author: PersonId, fact: FactId) -> Result<(), BondRefusal> {
        if self.made(fact).is_some_and(|(by, _)| by != author) {
            return Err(BondRefusal::NotYours);
        }
        if self.cancels(fact, author) { Err(BondRefusal::AlreadySaid) } else { Ok(()) }
    }

    /// Notes that a fact made something; gives back withdrawals of it by others, which never had an effect.
    pub(crate) fn register(&mut self, record: &SharedRecord, what: Withdrawable) -> Vec<Withdrawal> {
        self.made.insert(record.fact_id, (record.author, what));
        let Some(by) = self.taken_back.get_mut(&record.fact_id) else { return Vec::new() };
        by.extract_if(.., |person, _| *person != record.author).map(|(_, stranger)| stranger).collect()
    }

    pub(crate) fn withdraw(&mut self, record: &SharedRecord, fact: FactId, what: Withdrawable) {
        let what = self.made(fact).map_or(what, |(_, made)| made);
        let withdrawal = Withdrawal { seq: record.seq, fact_id: record.fact_id, on: record.day, what };
        self.taken_back.entry(fact).or_default().insert(record.author, withdrawal);
    }

    /// The author's withdrawal of this fact, if it took words away. Other things are simply not there any more.
    pub(crate) fn of_words(&self, fact: FactId, author: PersonId) -> Option<&Withdrawal> {
        self.taken_back.get(&fact)?.get(&author).filter(|withdrawal| withdrawal.took_words())
    }

    /// Every withdrawal of words, in the order of the log.
    pub(crate) fn words_in_order(&self) -> Vec<(PersonId, &Withdrawal)> {
        let all = self.taken_back.values().flatten().filter(|(_, withdrawal)| withdrawal.took_words());
        let mut all: Vec<_> = all.map(|(person, withdrawal)| (*person, withdrawal)).collect();
        all.sort_unstable_by_key(|(_, withdrawal)| withdrawal.seq);
        all
    }
}
