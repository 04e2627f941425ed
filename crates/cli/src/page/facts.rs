//! What a command brought about, a line a fact.

use crate::say;
use mendwell_content::Texts;
use mendwell_domain::Fact;

pub(crate) fn facts(facts: &[Fact], texts: &Texts) -> String {
    if facts.is_empty() {
        return texts.get("cli-as-it-was");
    }
    facts.iter().map(|fact| line(fact, texts) + "\n").collect()
}

/// The sentence, with the id of what it is about where a further command needs it.
fn line(fact: &Fact, texts: &Texts) -> String {
    let about = |key: &str, id: &dyn ToString| texts.with(key, &[("id", &id.to_string())]);
    match fact {
        Fact::BreachNamed { breach, .. } => about("cli-fact-breach-named", breach),
        Fact::BreachTold { .. } => texts.get("cli-fact-breach-told"),
        Fact::BreachSorted { .. } => texts.get("cli-fact-breach-sorted"),
        Fact::RoleClaimed { .. } => texts.get("cli-fact-role-claimed"),
        Fact::OtherDescribed { .. } => texts.get("cli-fact-other-described"),
        Fact::BreachRemoved { .. } => texts.get("cli-fact-breach-removed"),
        Fact::LetterBegun { letter, .. } => about("cli-fact-letter-begun", letter),
        Fact::VersionKept { version, .. } => about("cli-fact-version-kept", version),
        Fact::LetterHeld { until, .. } => {
            texts.with("cli-fact-letter-held", &[("day", &say::day(texts, *until))])
        }
        Fact::HoldEnded { .. } => texts.get("cli-fact-hold-ended"),
        Fact::LetterGiven { .. } => texts.get("cli-fact-letter-given"),
        Fact::GivenTakenBack { .. } => texts.get("cli-fact-given-taken-back"),
        Fact::LetterRemoved { .. } => texts.get("cli-fact-letter-removed"),
        Fact::RoomVisited { .. } => texts.get("cli-fact-room-visited"),
        Fact::StepPutAside { until, .. } => {
            texts.with("cli-fact-step-aside", &[("day", &say::day(texts, *until))])
        }
        Fact::StepTakenUp { .. } => texts.get("cli-fact-step-taken-up"),
        Fact::AutoLockChosen { .. } => texts.get("cli-fact-chosen"),
        Fact::CountryChosen { .. } | Fact::CoachingChosen { .. } => texts.get("cli-fact-chosen"),
        Fact::NoteWavedAway { .. } => texts.get("cli-fact-note-waved-away"),
        Fact::NoteTakenUp { .. } => texts.get("cli-fact-note-taken-up"),
    }
}
