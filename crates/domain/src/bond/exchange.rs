//! The exchange: two people take turns, the listener says back, the speaker says whether they feel heard.

use super::{SharedRecord, Sides, Stamp};
use crate::{BreachId, Day, ExchangeId, FactId, PauseId, PersonId, ReadyId, ReflectionId, TurnId, Words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long a pause may be announced for: two weeks. A longer time is shown as this; the pause stands either way.
const LONGEST_PAUSE: u32 = 14 * 24;

/// What the speaker says to a reflection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Hearing {
    /// "I feel heard."
    Heard,
    /// "Not yet; what is missing is…" The words may be blank.
    NotYet(Words),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reflection {
    pub(crate) id: ReflectionId,
    pub(crate) by: PersonId,
    pub(crate) on: Day,
    pub(crate) words: Words,
    /// Everything the speaker said to it, in order: a later word does not erase an earlier one.
    pub(crate) hearings: Vec<(Day, Hearing)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Turn {
    pub(crate) id: TurnId,
    pub(crate) by: PersonId,
    pub(crate) on: Day,
    pub(crate) words: Words,
    pub(crate) answers: Option<TurnId>,
    pub(crate) reflections: Vec<Reflection>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pause {
    pub(crate) id: PauseId,
    pub(crate) by: PersonId,
    pub(crate) on: Day,
    pub(crate) back: Sides<Stamp>,
    pub(crate) ready: Vec<(ReadyId, PersonId, Day)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Exchange {
    pub(crate) id: ExchangeId,
    /// Who proposed it, and to whom.
    pub(crate) parties: [PersonId; 2],
    pub(crate) about: Option<BreachId>,
    pub(crate) proposed_on: Day,
    pub(crate) accepted_on: Option<Day>,
    pub(crate) floor: PersonId,
    pub(crate) turns: Vec<Turn>,
    pub(crate) pause: Option<Pause>,
    pub(crate) closed: Option<(PersonId, Day)>,
}

impl Exchange {
    pub(crate) fn other(&self, person: PersonId) -> PersonId {
        let [a, b] = self.parties;
        if person == a { b } else { a }
    }
}

/// A closing by somebody: its fact and its day.
type Closing = (FactId, Day);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Exchanges {
    pub(super) exchanges: BTreeMap<ExchangeId, Exchange>,
    order: Vec<ExchangeId>,
    pub(super) turns: BTreeMap<TurnId, ExchangeId>,
    pub(super) reflections: BTreeMap<ReflectionId, TurnId>,
    pub(super) pauses: BTreeMap<PauseId, ExchangeId>,
    pub(super) readies: BTreeMap<ReadyId, PauseId>,
    /// Closings that came before their exchange. They win when it comes.
    early: BTreeMap<ExchangeId, BTreeMap<PersonId, Closing>>,
}

impl Exchanges {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Exchange> {
        self.order.iter().filter_map(|id| self.exchanges.get(id))
    }

    /// Begins an exchange; gives back closings by people who are no part of it.
    pub(crate) fn propose(
        &mut self,
        record: &SharedRecord,
        with: PersonId,
        first: PersonId,
        about: Option<BreachId>,
    ) -> Vec<FactId> {
        let id = ExchangeId::from(record.fact_id);
        let parties = [record.author, with];
        let (ours, strangers): (Vec<_>, Vec<_>) =
            self.early.remove(&id).unwrap_or_default().into_iter().partition(|(by, _)| parties.contains(by));
        let exchange = Exchange {
            id,
            parties,
            about,
            proposed_on: record.day,
            accepted_on: None,
            floor: first,
            turns: Vec::new(),
            pause: None,
            closed: ours.first().map(|(by, (_, on))| (*by, *on)),
        };
        self.exchanges.insert(id, exchange);
        self.order.push(id);
        strangers.into_iter().map(|(_, (fact, _))| fact).collect()
    }

    pub(crate) fn accept(&mut self, record: &SharedRecord, id: ExchangeId) {
        if let Some(exchange) = self.exchanges.get_mut(&id) {
            exchange.accepted_on = Some(record.day);
        }
    }

    pub(crate) fn speak(
        &mut self,
        record: &SharedRecord,
        id: ExchangeId,
        words: &Words,
        answers: Option<TurnId>,
    ) {
        if let Some(exchange) = self.exchanges.get_mut(&id) {
            let turn = TurnId::from(record.fact_id);
            self.turns.insert(turn, id);
            exchange.turns.push(Turn {
                id: turn,
                by: record.author,
                on: record.day,
                words: words.clone(),
                answers,
                reflections: Vec::new(),
            });
        }
    }

    pub(crate) fn reflect(&mut self, record: &SharedRecord, turn: TurnId, words: &Words) {
        let id = ReflectionId::from(record.fact_id);
        if let Some(known) = self.turn_mut(turn) {
            let (by, on, words) = (record.author, record.day, words.clone());
            known.reflections.push(Reflection { id, by, on, words, hearings: Vec::new() });
            self.reflections.insert(id, turn);
        }
    }

    pub(crate) fn hear(&mut self, record: &SharedRecord, id: ReflectionId, hearing: Hearing) {
        let turn = self.reflections.get(&id).copied().and_then(|turn| self.turn_mut(turn));
        if let Some(reflection) = turn.and_then(|turn| turn.reflections.iter_mut().find(|r| r.id == id)) {
            reflection.hearings.push((record.day, hearing));
        }
    }

    pub(crate) fn pass(&mut self, id: ExchangeId) {
        if let Some(exchange) = self.exchanges.get_mut(&id) {
            exchange.floor = exchange.other(exchange.floor);
        }
    }

    /// A newer pause stands in front of an earlier one: who needs it again is not overruled by an earlier "ready".
    pub(crate) fn pause(&mut self, record: &SharedRecord, id: ExchangeId, back: Stamp, clock: Stamp) {
        if let Some(exchange) = self.exchanges.get_mut(&id) {
            let pause = PauseId::from(record.fact_id);
            let mut sides = Sides::default();
            sides.say(record.author, record.day, held(back, clock));
            let (by, on) = (record.author, record.day);
            exchange.pause = Some(Pause { id: pause, by, on, back: sides, ready: Vec::new() });
            self.pauses.insert(pause, id);
        }
    }

    pub(crate) fn name_return(&mut self, record: &SharedRecord, pause: PauseId, back: Stamp, clock: Stamp) {
        if let Some(known) = self.pause_mut(pause) {
            known.back.say(record.author, record.day, held(back, clock));
        }
    }

    pub(crate) fn ready(&mut self, record: &SharedRecord, pause: PauseId) {
        let id = ReadyId::from(record.fact_id);
        self.readies.insert(id, pause);
        let exchange = self.pauses.get(&pause).and_then(|exchange| self.exchanges.get_mut(exchange));
        let Some(exchange) = exchange else { return };
        if let Some(known) = exchange.pause.as_mut().filter(|known| known.id == pause) {
            known.ready.push((id, record.author, record.day));
            let all = exchange.parties.iter().all(|p| known.ready.iter().any(|(_, by, _)| by == p));
            if all {
                exchange.pause = None;
            }
        }
    }

    pub(crate) fn withdraw_ready(&mut self, id: ReadyId) {
        if let Some(pause) = self.readies.remove(&id).and_then(|pause| self.pause_mut(pause)) {
            pause.ready.retain(|(ready, _, _)| *ready != id);
        }
    }

    pub(crate) fn close(&mut self, record: &SharedRecord, id: ExchangeId) {
        if let Some(exchange) = self.exchanges.get_mut(&id) {
            exchange.closed = Some((record.author, record.day));
            exchange.pause = None;
        } else {
            let closing = (record.fact_id, record.day);
            self.early.entry(id).or_default().entry(record.author).or_insert(closing);
        }
    }

    fn turn_mut(&mut self, id: TurnId) -> Option<&mut Turn> {
        let exchange = self.exchanges.get_mut(self.turns.get(&id)?)?;
        exchange.turns.iter_mut().find(|turn| turn.id == id)
    }

    fn pause_mut(&mut self, id: PauseId) -> Option<&mut Pause> {
        let exchange = self.exchanges.get_mut(self.pauses.get(&id)?)?;
        exchange.pause.as_mut().filter(|pause| pause.id == id)
    }
}

/// The time as it is shown: after the pause began, and no later than the longest pause.
fn held(back: Stamp, clock: Stamp) -> Stamp {
    back.clamp(clock.plus(1), clock.plus(LONGEST_PAUSE))
}
