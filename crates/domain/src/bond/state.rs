//! The state of a bond: a fold over its records.

use super::{
    BondKind, BondRefusal, OpenSeal, SharedFact, SharedRecord, Sides, Stamp, Withdrawable,
    breaches::Breaches,
    exchange::{Exchanges, Hearing},
    letters::Letters,
    news::News,
    questions::Questions,
    seal::Seals,
    willingness::Willingness,
    withdrawal::{Withdrawals, withdrawable},
};
use crate::{CommitmentId, FactId, Name, PersonId};
use std::collections::BTreeSet;

/// A fact that is kept and has no effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WithoutEffect {
    /// The place in the log at which this was found.
    pub seq: u64,
    /// The fact.
    pub fact: FactId,
    /// Why not.
    pub why: BondRefusal,
}

/// Everything the records so far amount to. Every replica that folds the same records reaches the same state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BondState {
    members: BTreeSet<PersonId>,
    last_seq: Option<u64>,
    /// The latest stamp seen: rules about time never run backwards.
    clock: Stamp,
    seen: BTreeSet<FactId>,
    without_effect: Vec<WithoutEffect>,
    backwards: Vec<FactId>,
    pub(super) kinds: Sides<BondKind>,
    pub(super) names: Sides<Name>,
    pub(super) breaches: Breaches,
    pub(super) willingness: Willingness,
    pub(super) letters: Letters,
    pub(super) exchanges: Exchanges,
    pub(super) seals: Seals,
    pub(super) questions: Questions,
    pub(super) withdrawals: Withdrawals,
    pub(super) news: News,
}

impl BondState {
    /// The empty state of a bond of these people. Who belongs to it is decided by the circle's group, not by a fact.
    pub fn new(members: impl IntoIterator<Item = PersonId>) -> Self {
        Self { members: members.into_iter().collect(), ..Self::default() }
    }

    /// Folds one record. Records come in the order of the log; numbers may be missing. One at or before the last that
    /// was folded is passed over, so that folding twice is folding once.
    pub fn evolve(&mut self, record: &SharedRecord, open: OpenSeal<'_>) {
        if self.last_seq.is_some_and(|last| record.seq <= last) {
            return;
        }
        self.last_seq = Some(record.seq);
        if record.stamp < self.clock {
            self.backwards.push(record.fact_id);
        }
        self.clock = self.clock.max(record.stamp);
        if let Err(why) = self.admit(record, open) {
            self.without_effect.push(WithoutEffect { seq: record.seq, fact: record.fact_id, why });
        }
    }

    fn admit(&mut self, record: &SharedRecord, open: OpenSeal<'_>) -> Result<(), BondRefusal> {
        self.member(record.author)?;
        if !self.seen.insert(record.fact_id) {
            return Err(BondRefusal::IdInUse);
        }
        if let Some(what) = withdrawable(&record.fact) {
            let cancelled = self.withdrawals.cancels(record.fact_id, record.author);
            let may = self.check(record.author, &record.fact, open);
            if cancelled || may.is_ok() {
                let strangers = self.withdrawals.register(record, what);
                self.strangers(record.seq, strangers.into_iter().map(|stranger| stranger.fact_id));
            }
            if cancelled {
                return Err(BondRefusal::Withdrawn);
            }
            may?;
        } else {
            self.check(record.author, &record.fact, open)?;
        }
        self.apply(record, open);
        self.news.note(record);
        Ok(())
    }

    /// Whether this author may write this fact now. The one place that both deciding and folding ask.
    pub(super) fn check(
        &self,
        author: PersonId,
        fact: &SharedFact,
        open: OpenSeal<'_>,
    ) -> Result<(), BondRefusal> {
        match fact {
            SharedFact::KindSaid { .. } | SharedFact::SelfNamed { .. } | SharedFact::WillingnessSaid => {
                Ok(())
            }
            SharedFact::BreachShared { title, words } => Breaches::may_share(title, words),
            SharedFact::RoleClaimed { breach, .. } => self.breaches.may_claim(*breach),
            SharedFact::LetterShared { kind, body, follows, .. } => {
                self.letters.may_share(author, *kind, body, *follows)
            }
            SharedFact::GivingSaid { letter, .. } => self.letters.may_say_given(*letter),
            SharedFact::ExchangeProposed { with, first, .. } => {
                self.two(author, *with)?;
                if *first == author || first == with { Ok(()) } else { Err(BondRefusal::NotYours) }
            }
            SharedFact::ExchangeAccepted { exchange } => self.exchanges.may_accept(author, *exchange),
            SharedFact::Spoken { exchange, words, .. } => self.exchanges.may_speak(author, *exchange, words),
            SharedFact::Reflected { turn, words } => self.exchanges.may_reflect(author, *turn, words),
            SharedFact::Heard { reflection } | SharedFact::NotYetHeard { reflection, .. } => {
                self.exchanges.may_hear(author, *reflection)
            }
            SharedFact::FloorPassed { exchange } => self.exchanges.may_pass(author, *exchange),
            SharedFact::Paused { exchange, .. } => self.exchanges.may_pause(author, *exchange),
            SharedFact::ReturnNamed { pause, .. } => self.exchanges.may_name_return(author, *pause),
            SharedFact::ReadyAgain { pause } => self.exchanges.may_be_ready(author, *pause),
            SharedFact::ExchangeClosed { exchange } => self.exchanges.may_close(author, *exchange),
            SharedFact::SealProposed { with, .. } => self.two(author, *with),
            SharedFact::LetterCommitted { seal, .. } => self.seals.may_commit(author, *seal),
            SharedFact::LetterOpened { commitment, key } => {
                self.seals.opening(author, *commitment, key, open).map(drop)
            }
            SharedFact::QuestionAsked { of: other, words, .. }
            | SharedFact::TellingOffered { to: other, words } => {
                self.two(author, *other)?;
                if words.is_blank() { Err(BondRefusal::NothingWritten) } else { Ok(()) }
            }
            SharedFact::ConsentSaid { question, consent } => {
                self.questions.may_consent(author, *question, *consent)
            }
            SharedFact::QuestionAnswered { question, words, .. } => {
                self.questions.may_answer(author, *question, words)
            }
            SharedFact::Withdrawn { fact, .. } => self.may_withdraw(author, *fact),
        }
    }

    fn apply(&mut self, record: &SharedRecord, open: OpenSeal<'_>) {
        let (by, on) = (record.author, record.day);
        match &record.fact {
            SharedFact::KindSaid { kind } => self.kinds.say(by, on, *kind),
            SharedFact::SelfNamed { name } => self.names.say(by, on, name.clone()),
            SharedFact::BreachShared { title, words } => self.breaches.share(record, title, words),
            SharedFact::RoleClaimed { breach, role } => self.breaches.claim(record, *breach, *role),
            SharedFact::WillingnessSaid => self.willingness.say(record),
            SharedFact::LetterShared { kind, body, breach, follows } => {
                self.letters.share(record, *kind, body, (*breach, *follows));
            }
            SharedFact::GivingSaid { letter, given } => self.letters.say_given(record, *letter, *given),
            SharedFact::ExchangeProposed { with, first, about } => {
                let strangers = self.exchanges.propose(record, *with, *first, *about);
                self.strangers(record.seq, strangers);
            }
            SharedFact::ExchangeAccepted { exchange } => self.exchanges.accept(record, *exchange),
            SharedFact::Spoken { exchange, words, answers } => {
                self.exchanges.speak(record, *exchange, words, *answers);
            }
            SharedFact::Reflected { turn, words } => self.exchanges.reflect(record, *turn, words),
            SharedFact::Heard { reflection } => self.exchanges.hear(record, *reflection, Hearing::Heard),
            SharedFact::NotYetHeard { reflection, missing } => {
                self.exchanges.hear(record, *reflection, Hearing::NotYet(missing.clone()));
            }
            SharedFact::FloorPassed { exchange } => self.exchanges.pass(*exchange),
            SharedFact::Paused { exchange, back } => {
                self.exchanges.pause(record, *exchange, *back, self.clock);
            }
            SharedFact::ReturnNamed { pause, back } => {
                self.exchanges.name_return(record, *pause, *back, self.clock);
            }
            SharedFact::ReadyAgain { pause } => self.exchanges.ready(record, *pause),
            SharedFact::ExchangeClosed { exchange } => self.exchanges.close(record, *exchange),
            SharedFact::SealProposed { with, about } => self.seals.propose(record, *with, *about),
            SharedFact::LetterCommitted { seal, digest, sealed } => {
                self.seals.commit(record, *seal, *digest, sealed);
            }
            SharedFact::LetterOpened { commitment, key } => {
                if let Ok(letter) = self.seals.opening(by, *commitment, key, open) {
                    self.seals.opened(*commitment, on, letter);
                }
            }
            SharedFact::QuestionAsked { of, words, consent } => {
                let strangers = self.questions.ask(record, *of, words, *consent);
                self.strangers(record.seq, strangers);
            }
            SharedFact::TellingOffered { to, words } => {
                let strangers = self.questions.offer(record, *to, words);
                self.strangers(record.seq, strangers);
            }
            SharedFact::ConsentSaid { question, consent } => {
                self.questions.consent(record, *question, *consent);
            }
            SharedFact::QuestionAnswered { question, sort, words } => {
                self.questions.answer(record, *question, *sort, words);
            }
            SharedFact::Withdrawn { fact, what } => self.withdraw(record, *fact, *what),
        }
    }

    fn may_withdraw(&self, author: PersonId, fact: FactId) -> Result<(), BondRefusal> {
        self.withdrawals.may_withdraw(author, fact)?;
        match self.withdrawals.made(fact) {
            Some((_, Withdrawable::Commitment)) => {
                let complete =
                    self.seals.home(CommitmentId::from(fact)).is_some_and(|seal| seal.is_complete());
                if complete { Err(BondRefusal::TooLate) } else { Ok(()) }
            }
            Some((_, Withdrawable::Ready)) if !self.exchanges.ready_stands(fact.into()) => {
                Err(BondRefusal::TooLate)
            }
            None if self.seen.contains(&fact) => Err(BondRefusal::UnknownThing),
            _ => Ok(()),
        }
    }

    /// Forgets the words, whichever kind of thing it was.
    fn withdraw(&mut self, record: &SharedRecord, fact: FactId, what: Withdrawable) {
        self.withdrawals.withdraw(record, fact, what);
        match self.withdrawals.made(fact).map(|(_, made)| made) {
            Some(Withdrawable::Breach) => self.breaches.withdraw(fact.into()),
            Some(Withdrawable::Willingness) => self.willingness.withdraw(fact.into()),
            Some(Withdrawable::Letter) => self.letters.withdraw(fact.into()),
            Some(Withdrawable::Commitment) => self.seals.withdraw(fact.into()),
            Some(Withdrawable::Ready) => self.exchanges.withdraw_ready(fact.into()),
            Some(Withdrawable::Answer) => self.questions.withdraw(fact.into()),
            None => {}
        }
    }

    fn strangers(&mut self, seq: u64, facts: impl IntoIterator<Item = FactId>) {
        let why = BondRefusal::NotYours;
        self.without_effect.extend(facts.into_iter().map(|fact| WithoutEffect { seq, fact, why }));
    }

    pub(super) fn member(&self, person: PersonId) -> Result<(), BondRefusal> {
        if self.members.contains(&person) { Ok(()) } else { Err(BondRefusal::NotAMember) }
    }

    /// The author and somebody else of the bond.
    fn two(&self, author: PersonId, other: PersonId) -> Result<(), BondRefusal> {
        self.member(other)?;
        if author == other { Err(BondRefusal::NotYours) } else { Ok(()) }
    }

    /// Who belongs to the bond.
    pub fn members(&self) -> impl Iterator<Item = PersonId> {
        self.members.iter().copied()
    }

    /// The place of the last record that was folded.
    pub fn last_seq(&self) -> Option<u64> {
        self.last_seq
    }

    /// Whether a fact was folded before, with or without effect.
    pub fn has_seen(&self, fact: FactId) -> bool {
        self.seen.contains(&fact)
    }

    /// Facts that are kept and have no effect, in the order in which that was found.
    pub fn without_effect(&self) -> &[WithoutEffect] {
        &self.without_effect
    }

    /// Facts whose stamp ran backwards. They count, with the latest stamp before them.
    pub fn stamped_backwards(&self) -> &[FactId] {
        &self.backwards
    }
}
