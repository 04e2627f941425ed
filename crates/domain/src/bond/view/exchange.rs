//! Exchanges, to show.

use super::super::{
    BondState, Hearing, Sides, Stamp,
    exchange::{Exchange, Pause, Reflection, Turn},
};
use super::SaidOn;
use crate::{BreachId, Day, ExchangeId, PauseId, PersonId, ReadyId, ReflectionId, TurnId, Words};
use serde::{Deserialize, Serialize};

/// A pause. It ends when both are ready, and by nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PauseView {
    /// Its identity.
    pub id: PauseId,
    /// Who needed it.
    pub by: PersonId,
    /// The day they said so.
    pub on: Day,
    /// The time to come back, as each named it.
    pub back: Sides<Stamp>,
    /// They named different times.
    pub back_differ: bool,
    /// Who said that they are ready.
    pub ready: Vec<SaidOn>,
    /// The saying of the one who looks, to take back.
    pub own_ready: Option<ReadyId>,
}

/// Where an exchange stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ExchangeStage {
    /// It was proposed.
    Proposed {
        /// Who would speak first.
        first: PersonId,
    },
    /// It is going on.
    Open {
        /// Who has the floor.
        floor: PersonId,
    },
    /// It is paused for both.
    Paused {
        /// Who has the floor when it goes on.
        floor: PersonId,
        /// The pause.
        pause: PauseView,
    },
    /// Somebody closed it. No reason is asked.
    Closed(SaidOn),
}

/// What the listener said back, and what the speaker said to that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReflectionView {
    /// Its identity.
    pub id: ReflectionId,
    /// Who listened.
    pub by: PersonId,
    /// The day they said it back.
    pub on: Day,
    /// What they understood.
    pub words: Words,
    /// Heard, or not yet: everything the speaker said to it, in order.
    pub hearings: Vec<(Day, Hearing)>,
}

/// One turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurnView {
    /// Its identity.
    pub id: TurnId,
    /// Who spoke.
    pub by: PersonId,
    /// The day they spoke.
    pub on: Day,
    /// What they said.
    pub words: Words,
    /// The earlier turn that it answers.
    pub answers: Option<TurnId>,
    /// What was said back, in order.
    pub reflections: Vec<ReflectionView>,
}

/// An exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExchangeView {
    /// Its identity.
    pub id: ExchangeId,
    /// Who proposed it, and to whom.
    pub parties: [PersonId; 2],
    /// The day it was proposed.
    pub proposed_on: Day,
    /// What it is about, if that is here.
    pub about: Option<BreachId>,
    /// Where it stands.
    pub stage: ExchangeStage,
    /// What was said, in order.
    pub turns: Vec<TurnView>,
}

impl BondState {
    /// Every exchange in the order of proposing, as `me` sees it.
    pub fn exchange_views(&self, me: PersonId) -> Vec<ExchangeView> {
        let shown = self.exchanges.iter().map(|exchange| ExchangeView {
            id: exchange.id,
            parties: exchange.parties,
            proposed_on: exchange.proposed_on,
            about: self.breach_link(exchange.about),
            stage: stage(exchange, me),
            turns: exchange.turns.iter().map(|turn| turn_shown(exchange, turn)).collect(),
        });
        shown.collect()
    }
}

fn stage(exchange: &Exchange, me: PersonId) -> ExchangeStage {
    let floor = exchange.floor;
    match (exchange.closed, &exchange.pause) {
        (Some((by, on)), _) => ExchangeStage::Closed(SaidOn { by, on }),
        (None, _) if exchange.accepted_on.is_none() => ExchangeStage::Proposed { first: floor },
        (None, Some(pause)) => ExchangeStage::Paused { floor, pause: pause_shown(pause, me) },
        (None, None) => ExchangeStage::Open { floor },
    }
}

fn pause_shown(pause: &Pause, me: PersonId) -> PauseView {
    PauseView {
        id: pause.id,
        by: pause.by,
        on: pause.on,
        back: pause.back.clone(),
        back_differ: pause.back.differ(),
        ready: pause.ready.iter().map(|(_, by, on)| SaidOn { by: *by, on: *on }).collect(),
        own_ready: pause.ready.iter().find(|(_, by, _)| *by == me).map(|(id, _, _)| *id),
    }
}

fn turn_shown(exchange: &Exchange, turn: &Turn) -> TurnView {
    TurnView {
        id: turn.id,
        by: turn.by,
        on: turn.on,
        words: turn.words.clone(),
        answers: turn.answers.filter(|id| exchange.turns.iter().any(|earlier| earlier.id == *id)),
        reflections: turn.reflections.iter().map(reflection_shown).collect(),
    }
}

fn reflection_shown(reflection: &Reflection) -> ReflectionView {
    ReflectionView {
        id: reflection.id,
        by: reflection.by,
        on: reflection.on,
        words: reflection.words.clone(),
        hearings: reflection.hearings.clone(),
    }
}
