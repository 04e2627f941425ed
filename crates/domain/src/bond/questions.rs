//! Questions, offers to tell something, and answers. Whoever would be told decides whether they want it.

use super::{AnswerSort, BondRefusal, Consent, SharedRecord};
use crate::{AnswerId, Day, FactId, PersonId, QuestionId, Words};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) id: AnswerId,
    pub(crate) on: Day,
    pub(crate) sort: AnswerSort,
    pub(crate) words: Words,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) id: QuestionId,
    /// Who would be told. The consent is theirs.
    pub(crate) asker: PersonId,
    /// Who would tell.
    pub(crate) teller: PersonId,
    /// It was offered before anybody asked.
    pub(crate) before_asked: bool,
    pub(crate) on: Day,
    pub(crate) words: Words,
    /// What they said, and on which day. None until they said something: an offer waits for no answer.
    pub(crate) consent: Option<(Consent, Day)>,
    pub(crate) answers: Vec<Answer>,
}

impl Question {
    pub(crate) fn is_never(&self) -> bool {
        self.consent.is_some_and(|(consent, _)| consent == Consent::NeverTellMe)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Questions {
    questions: BTreeMap<QuestionId, Question>,
    order: Vec<QuestionId>,
    home: BTreeMap<AnswerId, QuestionId>,
    /// "Never" that came before its question, by whom, in which fact. It wins when the question comes.
    early: BTreeMap<QuestionId, BTreeMap<PersonId, (FactId, Day)>>,
}

impl Questions {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Question> {
        self.order.iter().filter_map(|id| self.questions.get(id))
    }

    pub(crate) fn get(&self, id: QuestionId) -> Option<&Question> {
        self.questions.get(&id)
    }

    pub(crate) fn may_consent(
        &self,
        author: PersonId,
        id: QuestionId,
        consent: Consent,
    ) -> Result<(), BondRefusal> {
        match self.get(id) {
            None if consent == Consent::NeverTellMe => Ok(()),
            None => Err(BondRefusal::UnknownQuestion),
            Some(question) if question.asker != author => Err(BondRefusal::NotYours),
            Some(question) if question.is_never() => Err(BondRefusal::NeverWanted),
            Some(_) => Ok(()),
        }
    }

    pub(crate) fn may_answer(
        &self,
        author: PersonId,
        id: QuestionId,
        words: &Words,
    ) -> Result<(), BondRefusal> {
        let question = self.get(id).ok_or(BondRefusal::UnknownQuestion)?;
        if question.teller != author {
            return Err(BondRefusal::NotYours);
        }
        match question.consent.map(|(consent, _)| consent) {
            Some(Consent::NeverTellMe) => Err(BondRefusal::NeverWanted),
            Some(Consent::NotYet) | None => Err(BondRefusal::NotYetWanted),
            Some(Consent::TellMe) if words.is_blank() => Err(BondRefusal::NothingWritten),
            Some(Consent::TellMe) => Ok(()),
        }
    }

    /// Opens a question; gives back "never" by people whose question it is not.
    pub(crate) fn ask(
        &mut self,
        record: &SharedRecord,
        of: PersonId,
        words: &Words,
        consent: Consent,
    ) -> Vec<FactId> {
        self.open(record, (record.author, of), words, Some((consent, record.day)), false)
    }

    /// Opens an offer to tell. Until the other says something, nothing is told.
    pub(crate) fn offer(&mut self, record: &SharedRecord, to: PersonId, words: &Words) -> Vec<FactId> {
        self.open(record, (to, record.author), words, None, true)
    }

    fn open(
        &mut self,
        record: &SharedRecord,
        (asker, teller): (PersonId, PersonId),
        words: &Words,
        said: Option<(Consent, Day)>,
        before_asked: bool,
    ) -> Vec<FactId> {
        let id = QuestionId::from(record.fact_id);
        let (own, strangers): (Vec<_>, Vec<_>) =
            self.early.remove(&id).unwrap_or_default().into_iter().partition(|(by, _)| *by == asker);
        let never = own.first().map(|(_, (_, on))| (Consent::NeverTellMe, *on));
        let question = Question {
            id,
            asker,
            teller,
            before_asked,
            on: record.day,
            words: words.clone(),
            consent: never.or(said),
            answers: Vec::new(),
        };
        self.questions.insert(id, question);
        self.order.push(id);
        strangers.into_iter().map(|(_, (fact, _))| fact).collect()
    }

    pub(crate) fn consent(&mut self, record: &SharedRecord, id: QuestionId, consent: Consent) {
        let Some(question) = self.questions.get_mut(&id) else {
            let never = (record.fact_id, record.day);
            self.early.entry(id).or_default().entry(record.author).or_insert(never);
            return;
        };
        question.consent = Some((consent, record.day));
        if consent == Consent::NeverTellMe {
            question.answers.clear();
        }
    }

    pub(crate) fn answer(&mut self, record: &SharedRecord, id: QuestionId, sort: AnswerSort, words: &Words) {
        if let Some(question) = self.questions.get_mut(&id) {
            let answer = AnswerId::from(record.fact_id);
            question.answers.push(Answer { id: answer, on: record.day, sort, words: words.clone() });
            self.home.insert(answer, id);
        }
    }

    pub(crate) fn withdraw(&mut self, id: AnswerId) {
        if let Some(question) = self.home.remove(&id).and_then(|home| self.questions.get_mut(&home)) {
            question.answers.retain(|answer| answer.id != id);
        }
    }
}
