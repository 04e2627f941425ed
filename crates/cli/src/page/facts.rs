//! What a command brought about, a line a fact.

use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{Fact, Fate};

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
        Fact::PromiseStated { promise, .. } => about("cli-fact-promise-stated", promise),
        Fact::PromiseSettled { standing, .. } => texts.get(&format!("cli-fact-promise-{}", standing.key())),
        Fact::KeepingRecorded { due, keeping, .. } => {
            let (key, outcome) = match keeping {
                Some(keeping) => {
                    let outcome = texts.get(&format!("outcome-{}", keeping.outcome.key()));
                    ("cli-fact-keeping-recorded", outcome)
                }
                None => ("cli-fact-keeping-taken-back", String::new()),
            };
            texts.with(key, &[("day", &say::day(texts, *due)), ("outcome", &outcome)])
        }
        Fact::WorryWritten { worry, .. } => about("cli-fact-worry-written", worry),
        Fact::WorrySorted { fate: Fate::Parked, .. } => texts.get("cli-fact-worry-parked"),
        Fact::WorrySorted { fate: Fate::LetGo, .. } => texts.get("cli-fact-worry-let-go"),
        Fact::WorrySorted { fate: Fate::ForTalk(_), .. } => texts.get("cli-fact-worry-for-talk"),
        Fact::WindowChosen { window: Some(_) } => texts.get("cli-fact-window-chosen"),
        Fact::WindowChosen { window: None } => texts.get("cli-fact-window-none"),
        Fact::TalkPlanned { talk, .. } => about("cli-fact-talk-planned", talk),
        Fact::TalkNoted { .. } => texts.get("cli-fact-talk-noted"),
        Fact::TalkClosed { closed: true, .. } => texts.get("cli-fact-talk-closed"),
        Fact::TalkClosed { closed: false, .. } => texts.get("cli-fact-talk-open"),
        Fact::DateKept { date, .. } => about("cli-fact-date-kept", date),
        Fact::ThingRemoved { .. } => texts.get("cli-fact-thing-removed"),
    }
}
