//! Today: one possible next step with its reason.

use super::list::is_own;
use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{BreachId, LetterId, Step, TodayView};

pub(super) fn page(view: &TodayView, texts: &Texts) -> String {
    let mut page = say::heading(&say::day(texts, view.day));
    let Some(step) = view.steps.first() else {
        return page + &texts.get("today-rest") + "\n" + &say::wrap(&texts.get("today-rest-lead"), "");
    };
    page += &format!("{}:\n\n", texts.get("today-next"));
    let (key, id) = match *step {
        Step::ReadAgain(id) if view.letters.iter().any(|l| l.id == id && is_own(l.kind)) => {
            ("step-read-again-own".to_owned(), Some(id.to_string()))
        }
        Step::ReadAgain(id) => ("step-read-again".to_owned(), Some(id.to_string())),
        Step::GoOn(id) => ("step-go-on".to_owned(), Some(id.to_string())),
        Step::Tell(id) => ("step-tell".to_owned(), Some(id.to_string())),
        Step::Begin(id, kind) => (format!("step-begin-{}", kind.key()), Some(id.to_string())),
        Step::Listening => ("step-listening".to_owned(), None),
        Step::NoAnswer => ("step-no-answer".to_owned(), None),
    };
    let variables = variables(view, *step, texts);
    let variables: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
    page += &say::wrap(&texts.with(&key, &variables), "  ");
    page += &say::wrap(&texts.with(&format!("{key}.why"), &variables), "  ");
    page + &id.map(|id| format!("  {id}\n")).unwrap_or_default()
}

/// What the step's sentences name.
fn variables(view: &TodayView, step: Step, texts: &Texts) -> Vec<(&'static str, String)> {
    let of_letter = |id: LetterId| {
        let letter = view.letters.iter().find(|letter| letter.id == id)?;
        Some(vec![
            ("other", say::other(texts, letter.relation, &letter.other)),
            ("wording", letter.relation.wording().key().to_owned()),
            ("kind", texts.get(&format!("kind-{}", letter.kind.key()))),
            ("day", say::day(texts, letter.begun_on)),
        ])
    };
    let of_breach = |id: BreachId| {
        let breach = view.breaches.iter().find(|breach| breach.id == id)?;
        Some(vec![
            ("other", say::other(texts, breach.relation, &breach.other)),
            ("wording", breach.relation.wording().key().to_owned()),
        ])
    };
    let variables = match step {
        Step::ReadAgain(id) | Step::GoOn(id) => of_letter(id),
        Step::Tell(id) | Step::Begin(id, _) => of_breach(id),
        Step::Listening | Step::NoAnswer => None,
    };
    variables.unwrap_or_default()
}
