//! The rules of step 2 alone, as a person would notice them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod hostile;
mod promises;
mod worries;

use mendwell_domain::{
    Command, Day, Fact, FreshId, Importance, Keeping, Name, Now, Outcome, OwnPromise, PromiseKind,
    PromiseView, Refusal, Risk, Schedule, State, TalkPlan, Terms, ThingId, Words, decide,
};

/// A Sunday.
const START: &str = "2026-11-22";

struct Person {
    state: State,
    today: Day,
    ids: u8,
}

impl Person {
    fn new() -> Self {
        Self { state: State::default(), today: START.parse().unwrap(), ids: 0 }
    }

    fn asks(&mut self, command: Command) -> Result<Vec<Fact>, Refusal> {
        self.ids += 1;
        let facts = decide(&self.state, command, Now { today: self.today, fresh: FreshId([self.ids; 16]) })?;
        facts.iter().for_each(|fact| self.state.evolve(self.today, fact));
        Ok(facts)
    }

    /// Asks for something that begins or changes a thing.
    fn gets(&mut self, command: Command) -> ThingId {
        self.asks(command).unwrap().first().and_then(Fact::thing).unwrap()
    }

    fn promises(&mut self, said: OwnPromise) -> ThingId {
        self.gets(Command::StatePromise { promise: None, said: Box::new(said) })
    }

    fn restates(&mut self, promise: ThingId, said: OwnPromise) -> Result<Vec<Fact>, Refusal> {
        self.asks(Command::StatePromise { promise: Some(promise), said: Box::new(said) })
    }

    fn records(&mut self, promise: ThingId, due: Day, outcome: Outcome) -> Result<Vec<Fact>, Refusal> {
        let keeping = Some(Keeping { outcome, told_first: false, note: Words::default() });
        self.asks(Command::RecordKeeping { promise, due, keeping })
    }

    fn sees(&self, promise: ThingId) -> PromiseView {
        self.state.promise_view(promise, self.today).unwrap()
    }

    fn parks(&mut self, text: &str) -> ThingId {
        self.gets(Command::WriteWorry { worry: None, words: words(text) })
    }

    fn plans_talk(&mut self, days: i32) -> ThingId {
        let plan = TalkPlan { with: name("Ruth"), day: self.today.plus(days), agenda: Words::default() };
        self.gets(Command::PlanTalk { talk: None, plan })
    }

    fn topics(&self, talk: ThingId) -> Vec<ThingId> {
        let talks = self.state.talks_view().talks;
        talks.iter().find(|view| view.id == talk).unwrap().topics.iter().map(|topic| topic.id).collect()
    }
}

fn words(text: &str) -> Words {
    Words::new(text).unwrap()
}

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

/// Something promised to oneself, every day.
fn daily() -> OwnPromise {
    OwnPromise {
        to: None,
        terms: Terms {
            kind: PromiseKind::Openness,
            cue: words("When I come home late"),
            act: words("I say where I was before anybody asks"),
            counts: words("Said at the door"),
            schedule: Schedule::DAILY,
            until: None,
            importance: Importance::Big,
        },
        rehearsal: words("I put the keys down and say it."),
        risks: vec![Risk { cue: words("I am tired"), act: words("I text before"), call: name("Ines") }],
    }
}

fn every(schedule: Schedule) -> OwnPromise {
    let mut said = daily();
    said.terms.schedule = schedule;
    said
}

fn to_ruth() -> OwnPromise {
    OwnPromise { to: Some(name("Ruth")), ..daily() }
}
