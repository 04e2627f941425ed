//! Deciding: state and command in, facts or refusal out.

use crate::{
    Breach, BreachId, Command, Day, Fact, FreshId, Letter, LetterId, LetterKind, Refusal, State, Step,
    VersionId, act,
};

/// What the world outside passes in: the day where the person is, and fresh randomness for one identity.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// Today, by the person's own clock.
    pub today: Day,
    /// For the one thing this command may bring into being.
    pub fresh: FreshId,
}

/// Answers a command with the facts it brings about; none when it asks for what is so already.
///
/// # Errors
/// The refusal says why; the state is as it was.
pub fn decide(state: &State, command: Command, now: Now) -> Result<Vec<Fact>, Refusal> {
    let fact = match command {
        Command::NameBreach { relation, other, role } => {
            let breach = BreachId::from(now.fresh);
            if state.ever_breach(breach) {
                return Err(Refusal::IdInUse);
            }
            Fact::BreachNamed { breach, relation, other, role }
        }
        Command::TellBreach { breach, words } => {
            if words == known_breach(state, breach)?.words {
                return Ok(Vec::new());
            }
            Fact::BreachTold { breach, words }
        }
        Command::SortBreach { breach, sort } => {
            if known_breach(state, breach)?.sort == Some(sort) {
                return Ok(Vec::new());
            }
            Fact::BreachSorted { breach, sort }
        }
        Command::ClaimRole { breach, role } => {
            if known_breach(state, breach)?.role == role {
                return Ok(Vec::new());
            }
            Fact::RoleClaimed { breach, role }
        }
        Command::DescribeOther { breach, relation, other } => {
            let known = known_breach(state, breach)?;
            if known.relation == relation && known.other == other {
                return Ok(Vec::new());
            }
            Fact::OtherDescribed { breach, relation, other }
        }
        Command::RemoveBreach { breach } => {
            known_breach(state, breach)?;
            Fact::BreachRemoved { breach }
        }
        Command::BeginLetter { breach, kind } => {
            known_breach(state, breach)?;
            let letter = LetterId::from(now.fresh);
            if state.ever_letter(letter) {
                return Err(Refusal::IdInUse);
            }
            Fact::LetterBegun { letter, breach, kind }
        }
        Command::KeepVersion { letter, body } => {
            let known = known_letter(state, letter)?;
            body.check()?;
            let body = body.tidy(known.kind);
            if body.is_blank() {
                return Err(Refusal::NothingWritten);
            }
            if known.latest() == Some(&body) {
                return Ok(Vec::new());
            }
            let version = VersionId::from(now.fresh);
            if known.versions.iter().any(|kept| kept.id == version) {
                return Err(Refusal::IdInUse);
            }
            Fact::VersionKept { letter, version, body }
        }
        Command::HoldLetter { letter } => {
            kept_letter(state, letter)?;
            Fact::LetterHeld { letter, until: now.today.plus(1) }
        }
        Command::EndHold { letter } => {
            known_letter(state, letter)?.held_until.ok_or(Refusal::NotHeld)?;
            Fact::HoldEnded { letter }
        }
        Command::NoteGiven { letter, way } => {
            if kept_letter(state, letter)?.kind == LetterKind::Unsent {
                return Err(Refusal::NeverSent);
            }
            Fact::LetterGiven { letter, way }
        }
        Command::TakeBackGiven { letter } => {
            if known_letter(state, letter)?.given.is_none() {
                return Ok(Vec::new());
            }
            Fact::GivenTakenBack { letter }
        }
        Command::RemoveLetter { letter } => {
            known_letter(state, letter)?;
            Fact::LetterRemoved { letter }
        }
        Command::VisitRoom { room } => {
            if state.visited(room) {
                return Ok(Vec::new());
            }
            Fact::RoomVisited { room }
        }
        Command::PutStepAside { step } => {
            Fact::StepPutAside { step, until: now.today.plus(Step::ASIDE_DAYS) }
        }
        Command::TakeUpStep { step } => {
            if state.aside_until(step).is_none() {
                return Ok(Vec::new());
            }
            Fact::StepTakenUp { step }
        }
        Command::ChooseAutoLock { after } => {
            if state.preferences().auto_lock == after {
                return Ok(Vec::new());
            }
            Fact::AutoLockChosen { after }
        }
        Command::ChooseCountry { country } => {
            if state.preferences().country == country {
                return Ok(Vec::new());
            }
            Fact::CountryChosen { country }
        }
        Command::ChooseCoaching { coaching } => {
            if state.preferences().coaching == coaching {
                return Ok(Vec::new());
            }
            Fact::CoachingChosen { coaching }
        }
        Command::WaveNoteAway { letter, note } => {
            if known_letter(state, letter)?.waved.contains(&note) {
                return Ok(Vec::new());
            }
            Fact::NoteWavedAway { letter, note }
        }
        Command::TakeUpNote { letter, note } => {
            if !known_letter(state, letter)?.waved.contains(&note) {
                return Ok(Vec::new());
            }
            Fact::NoteTakenUp { letter, note }
        }
        Command::StatePromise { promise, said } => {
            return act::state_promise(&state.things, promise, said, now);
        }
        Command::SettlePromise { promise, standing } => {
            return act::settle_promise(&state.things, promise, standing);
        }
        Command::RecordKeeping { promise, due, keeping } => {
            return act::record_keeping(&state.things, promise, due, keeping, now);
        }
        Command::WriteWorry { worry, words } => return act::write_worry(&state.things, worry, words, now),
        Command::SortWorry { worry, fate } => return act::sort_worry(&state.things, worry, fate),
        Command::ChooseWindow { window } => return act::choose_window(&state.things, window),
        Command::PlanTalk { talk, plan } => return act::plan_talk(&state.things, talk, plan, now),
        Command::NoteTalk { talk, words } => return act::note_talk(&state.things, talk, words),
        Command::CloseTalk { talk, closed } => return act::close_talk(&state.things, talk, closed),
        Command::KeepDate { date, occasion } => return act::keep_date(&state.things, date, occasion, now),
        Command::RemoveThing { thing } => return act::remove_thing(&state.things, thing),
    };
    Ok(vec![fact])
}

fn known_breach(state: &State, breach: BreachId) -> Result<&Breach, Refusal> {
    state.breach(breach).ok_or(Refusal::UnknownBreach)
}

fn known_letter(state: &State, letter: LetterId) -> Result<&Letter, Refusal> {
    state.letter(letter).ok_or(Refusal::UnknownLetter)
}

fn kept_letter(state: &State, letter: LetterId) -> Result<&Letter, Refusal> {
    known_letter(state, letter).and_then(|l| l.latest().map(|_| l).ok_or(Refusal::NoVersion))
}
