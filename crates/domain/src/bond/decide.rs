//! Deciding: what may be written into a bond, before it leaves the device.

use super::{AnswerSort, BondCommand, BondRefusal, BondState, Hearing, OpenSeal, SharedFact, Withdrawable};
use crate::{FactId, PersonId};

/// What the world outside passes in.
#[derive(Clone, Copy)]
pub struct BondNow<'f> {
    /// Checks and opens a sealed letter, as in [`BondState::evolve`].
    pub open: OpenSeal<'f>,
}

/// Answers a command with the facts to write; none when it asks for what is so already.
///
/// # Errors
/// The refusal says why; nothing is to be written.
pub fn decide(
    state: &BondState,
    command: BondCommand,
    actor: PersonId,
    now: BondNow<'_>,
) -> Result<Vec<SharedFact>, BondRefusal> {
    state.member(actor)?;
    if is_so_already(state, &command, actor) {
        return Ok(Vec::new());
    }
    let fact = match command {
        BondCommand::SayKind { kind } => SharedFact::KindSaid { kind },
        BondCommand::NameSelf { name } => SharedFact::SelfNamed { name },
        BondCommand::ShareBreach { title, words } => SharedFact::BreachShared { title, words },
        BondCommand::ClaimRole { breach, role } => SharedFact::RoleClaimed { breach, role },
        BondCommand::SayWilling => SharedFact::WillingnessSaid,
        BondCommand::WithdrawWillingness => {
            let what = Withdrawable::Willingness;
            let said = state.willingness.of(actor);
            return Ok(said.map(|(id, _)| SharedFact::Withdrawn { fact: id.into(), what }).collect());
        }
        BondCommand::ShareLetter { kind, body, breach, follows } => {
            follows.map_or(Ok(()), |letter| state.letters.may_say_given(letter))?;
            breach.map_or(Ok(()), |breach| state.breaches.may_claim(breach))?;
            body.check()?;
            SharedFact::LetterShared { kind, body: body.tidy(kind), breach, follows }
        }
        BondCommand::SayGiven { letter, given } => SharedFact::GivingSaid { letter, given },
        BondCommand::ProposeExchange { with, first, about } => {
            about.map_or(Ok(()), |breach| state.breaches.may_claim(breach))?;
            SharedFact::ExchangeProposed { with, first, about }
        }
        BondCommand::AcceptExchange { exchange } => SharedFact::ExchangeAccepted { exchange },
        BondCommand::Speak { exchange, words, answers } => SharedFact::Spoken { exchange, words, answers },
        BondCommand::Reflect { turn, words } => SharedFact::Reflected { turn, words },
        BondCommand::SayHeard { reflection } => SharedFact::Heard { reflection },
        BondCommand::SayNotYetHeard { reflection, missing } => {
            SharedFact::NotYetHeard { reflection, missing }
        }
        BondCommand::PassFloor { exchange } => SharedFact::FloorPassed { exchange },
        BondCommand::Pause { exchange, back } => SharedFact::Paused { exchange, back },
        BondCommand::NameReturn { pause, back } => SharedFact::ReturnNamed { pause, back },
        BondCommand::SayReady { pause } => SharedFact::ReadyAgain { pause },
        BondCommand::CloseExchange { exchange } => {
            let known = state.exchanges.exchanges.contains_key(&exchange);
            known.then_some(SharedFact::ExchangeClosed { exchange }).ok_or(BondRefusal::UnknownExchange)?
        }
        BondCommand::ProposeSeal { with, about } => {
            about.map_or(Ok(()), |breach| state.breaches.may_claim(breach))?;
            SharedFact::SealProposed { with, about }
        }
        BondCommand::CommitLetter { seal, digest, sealed } => {
            SharedFact::LetterCommitted { seal, digest, sealed }
        }
        BondCommand::OpenLetter { commitment, key } => SharedFact::LetterOpened { commitment, key },
        BondCommand::AskQuestion { of, words, consent } => SharedFact::QuestionAsked { of, words, consent },
        BondCommand::OfferTelling { to, words } => SharedFact::TellingOffered { to, words },
        BondCommand::SayConsent { question, consent } => {
            state.questions.get(question).ok_or(BondRefusal::UnknownQuestion)?;
            SharedFact::ConsentSaid { question, consent }
        }
        BondCommand::Answer { question, sort, words } => {
            let none_yet = state.questions.get(question).is_some_and(|known| known.answers.is_empty());
            let fact = SharedFact::QuestionAnswered { question, sort, words };
            state.check(actor, &fact, now.open)?;
            if none_yet && sort == AnswerSort::Addition {
                return Err(BondRefusal::NothingToAddTo);
            }
            fact
        }
        BondCommand::Withdraw { fact } => withdrawal(state, fact)?,
    };
    state.check(actor, &fact, now.open)?;
    Ok(vec![fact])
}

fn withdrawal(state: &BondState, fact: FactId) -> Result<SharedFact, BondRefusal> {
    let (_, what) = state.withdrawals.made(fact).ok_or(BondRefusal::UnknownThing)?;
    Ok(SharedFact::Withdrawn { fact, what })
}

/// Whether the actor's word on this is the same already.
fn is_so_already(state: &BondState, command: &BondCommand, actor: PersonId) -> bool {
    match command {
        BondCommand::SayKind { kind } => state.kinds.of(actor) == Some(kind),
        BondCommand::NameSelf { name } => state.names.of(actor) == Some(name),
        BondCommand::ClaimRole { breach, role } => {
            state.breaches.get(*breach).is_some_and(|known| known.roles.of(actor) == Some(role))
        }
        BondCommand::SayWilling => state.willingness.of(actor).next().is_some(),
        BondCommand::SayGiven { letter, given } => {
            state.letters.get(*letter).is_some_and(|known| known.given.of(actor) == Some(given))
        }
        BondCommand::SayHeard { reflection } => {
            let mut all = state.exchanges.iter().flat_map(|e| &e.turns);
            all.any(|turn| {
                let latest =
                    turn.reflections.iter().find(|r| r.id == *reflection).and_then(|r| r.hearings.last());
                turn.by == actor && latest.is_some_and(|(_, hearing)| *hearing == Hearing::Heard)
            })
        }
        BondCommand::SayConsent { question, consent } => {
            let known = state.questions.get(*question);
            known.is_some_and(|known| {
                known.asker == actor && known.consent.is_some_and(|(said, _)| said == *consent)
            })
        }
        BondCommand::Withdraw { fact } => state.withdrawals.cancels(*fact, actor),
        _ => false,
    }
}
