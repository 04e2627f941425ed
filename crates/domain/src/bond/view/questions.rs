//! Questions and answers, to show.

use super::super::{AnswerSort, BondState, Consent};
use crate::{AnswerId, Day, PersonId, QuestionId, Words};
use serde::{Deserialize, Serialize};

/// An answer, a better version of it, or an addition. All stay readable, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerView {
    /// Its identity.
    pub id: AnswerId,
    /// The day it was told.
    pub on: Day,
    /// Whether it is the answer or an addition.
    pub sort: AnswerSort,
    /// What was told.
    pub words: Words,
}

/// A question, or an offer to tell something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionView {
    /// Its identity.
    pub id: QuestionId,
    /// Who would be told.
    pub asker: PersonId,
    /// Who would tell.
    pub teller: PersonId,
    /// The teller offered it before anybody asked.
    pub before_asked: bool,
    /// The day of asking or offering.
    pub on: Day,
    /// The question, or the name of what would be told.
    pub words: Words,
    /// Whether the one who would be told wants it, and the day they said so. None means nothing.
    pub consent: Option<(Consent, Day)>,
    /// What was told, in order.
    pub answers: Vec<AnswerView>,
}

/// Every question, in the order of asking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionsView {
    /// The questions.
    pub questions: Vec<QuestionView>,
}

impl BondState {
    /// The questions.
    pub fn questions_view(&self) -> QuestionsView {
        let questions = self.questions.iter().map(|question| QuestionView {
            id: question.id,
            asker: question.asker,
            teller: question.teller,
            before_asked: question.before_asked,
            on: question.on,
            words: question.words.clone(),
            consent: question.consent,
            answers: question
                .answers
                .iter()
                .map(|a| AnswerView { id: a.id, on: a.on, sort: a.sort, words: a.words.clone() })
                .collect(),
        });
        QuestionsView { questions: questions.collect() }
    }
}
