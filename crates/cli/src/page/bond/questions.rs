//! Questions, and what was told.

use super::who::Who;
use crate::say;
use mendwell_domain::bond::{AnswerSort, Consent, QuestionView, QuestionsView};

pub(super) fn section(view: &QuestionsView, who: &Who<'_>) -> String {
    if view.questions.is_empty() {
        return String::new();
    }
    let questions = view.questions.iter().map(|question| self::question(question, who));
    who.texts.get("bond-questions") + "\n" + &questions.collect::<String>()
}

fn question(question: &QuestionView, who: &Who<'_>) -> String {
    let (key, by) = match question.before_asked {
        true => ("bond-offered", question.teller),
        false => ("bond-asked", question.asker),
    };
    let mut set = who.line(key, by, question.on, "  ") + &say::wrap(&question.id.to_string(), "  ");
    set += &format!("\n{}\n", say::wrap(question.words.as_str(), "    "));
    if let Some((consent, on)) = question.consent {
        set += &who.says(question.asker, on, &who.texts.get(self::consent(consent)), "  ");
    }
    for answer in &question.answers {
        let key = match answer.sort {
            AnswerSort::Whole => "bond-answer-whole",
            AnswerSort::Addition => "bond-answer-addition",
        };
        set += &(who.line(key, question.teller, answer.on, "  ") + &say::wrap(&answer.id.to_string(), "  "));
        set += &format!("\n{}\n", say::wrap(answer.words.as_str(), "    "));
    }
    set + "\n"
}

fn consent(consent: Consent) -> &'static str {
    match consent {
        Consent::TellMe => "bond-consent-tell-me",
        Consent::NotYet => "bond-consent-not-yet",
        Consent::NeverTellMe => "bond-consent-never-tell-me",
    }
}
