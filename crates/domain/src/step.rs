//! One possible next step: a suggestion with its reason, never a list of tasks.

use crate::{BreachId, Day, Letter, LetterId, LetterKind, Role, State};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Something that might help next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Step {
    /// A hold has passed: read the letter once more.
    ReadAgain(LetterId),
    /// A letter has been begun: go on with it.
    GoOn(LetterId),
    /// Say what happened in own words.
    Tell(BreachId),
    /// Begin a letter of this kind.
    Begin(BreachId, LetterKind),
    /// Read what listening is.
    Listening,
    /// Read what can be done when there is no answer.
    NoAnswer,
}

impl Step {
    /// A suggestion that was put aside comes back after this many days at the earliest (look/README: once a week).
    pub const ASIDE_DAYS: i32 = 7;
}

/// What could be next, the likeliest first. `drafts` are letters with words that are in no kept version yet.
pub fn next_steps(state: &State, drafts: &BTreeSet<LetterId>, today: Day) -> Vec<Step> {
    let mut steps = Vec::new();
    for letter in state.letters().rev() {
        match letter.held_until {
            Some(until) if until <= today => steps.push(Step::ReadAgain(letter.id)),
            Some(_) => {}
            None if drafts.contains(&letter.id) => steps.push(Step::GoOn(letter.id)),
            None => {}
        }
    }
    for breach in state.breaches().rev() {
        if breach.words.is_blank() {
            steps.push(Step::Tell(breach.id));
        }
        let letters: Vec<&Letter> = state.letters().filter(|l| l.breach == breach.id).collect();
        let has = |kind| letters.iter().any(|l| l.kind == kind);
        let fitting: &[LetterKind] = match breach.role {
            Role::Hurt => &[LetterKind::Impact, LetterKind::Unsent],
            Role::Answerable => &[LetterKind::Account, LetterKind::Unsent],
            Role::Both => &[LetterKind::Account, LetterKind::Impact, LetterKind::Unsent],
            Role::Unsure => &[LetterKind::Unsent],
        };
        steps.extend(fitting.iter().filter(|k| !has(**k)).map(|k| Step::Begin(breach.id, *k)));
        let given = letters.iter().any(|l| l.given.is_some());
        if given {
            steps.push(Step::Listening);
            steps.push(Step::NoAnswer);
        } else if letters.iter().any(|l| l.latest().is_some()) && !has(LetterKind::Talk) {
            steps.push(Step::Begin(breach.id, LetterKind::Talk));
        }
    }
    let mut seen = BTreeSet::new();
    steps.retain(|step| seen.insert(*step) && state.aside_until(*step).is_none_or(|until| until <= today));
    steps
}
