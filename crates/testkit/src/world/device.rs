//! A device: a disk, an engine while the program runs, and the fold of what the engine handed over.

use crate::Seeded;
use mendwell_domain::bond::{BondRefusal, BondState, SharedFact, SharedRecord};
use mendwell_domain::{FactId, PersonId};
use mendwell_ledger::{open_letter, person_id};
use mendwell_sync::{Action, Engine, Input, Kept, Part, Request, Status};
use mendwell_wire::Hello;
use std::collections::{BTreeMap, BTreeSet};
use zeroize::Zeroizing;

/// What leaves a device.
pub enum Sent {
    /// A request.
    Request(u64, Request),
    /// A hello.
    Hello(u64, Hello),
}

/// One person's device.
pub struct Device {
    /// What is stored.
    pub disk: BTreeMap<Part, Zeroizing<Vec<u8>>>,
    /// None while the program does not run.
    pub engine: Option<Engine>,
    /// What the person sees.
    pub state: BondState,
    /// All records that were handed over since the fold began.
    pub records: Vec<SharedRecord>,
    /// What the person shared.
    pub written: BTreeSet<FactId>,
    /// What the engine said is done.
    pub done: BTreeSet<FactId>,
    /// Codes that were named.
    pub named: BTreeSet<&'static str>,
    /// What came of one's own commits: what was meant, and whether it came to be.
    pub commits: Vec<(Vec<u8>, bool)>,
    /// How far catching up came, each time.
    pub progress: Vec<(u64, u64)>,
    /// Facts that the host would not take.
    pub not_taken: Vec<(FactId, &'static str)>,
    people: Vec<PersonId>,
    random: Seeded,
}

impl Device {
    /// A device on which this engine runs.
    pub fn new(engine: Engine, random: Seeded) -> Self {
        let people: Vec<_> = engine.circle().members().iter().map(|member| person_id(member.key)).collect();
        Self {
            disk: BTreeMap::new(),
            engine: Some(engine),
            state: BondState::new(people.clone()),
            records: Vec::new(),
            written: BTreeSet::new(),
            done: BTreeSet::new(),
            named: BTreeSet::new(),
            commits: Vec::new(),
            progress: Vec::new(),
            not_taken: Vec::new(),
            people,
            random,
        }
    }

    /// The engine, which runs.
    pub fn engine(&self) -> &Engine {
        self.engine.as_ref().expect("the program runs")
    }

    /// How it stands; behind while the program does not run.
    pub fn status(&self) -> Status {
        self.engine.as_ref().map_or(Status::Behind, Engine::status)
    }

    /// Starts the program from what is stored.
    pub fn start(&mut self) {
        let kept: Vec<_> = self.disk.iter().map(|(part, bytes)| (*part, bytes.clone())).collect();
        self.engine = Some(Engine::open(kept, &mut self.random).unwrap());
    }

    /// One input; what leaves the device. The program ends after so many actions, if a number is given.
    pub fn on(&mut self, input: Input, crash_after: Option<usize>) -> Vec<Sent> {
        let Some(engine) = &mut self.engine else { return Vec::new() };
        let actions = engine.on(input, &mut self.random);
        let all = actions.len();
        let mut sent = Vec::new();
        let mut forget = Vec::new();
        for action in actions.into_iter().take(crash_after.unwrap_or(all)) {
            self.act(action, &mut sent, &mut forget);
        }
        if crash_after.is_some() {
            self.engine = None;
            return sent;
        }
        for fact in forget {
            sent.extend(self.on(Input::Forget(fact), None));
        }
        sent
    }

    fn act(&mut self, action: Action, sent: &mut Vec<Sent>, forget: &mut Vec<FactId>) {
        match action {
            Action::Keep(kept) => kept.into_iter().for_each(|kept| self.keep(kept)),
            Action::Refold => {
                self.records.clear();
                self.state = BondState::new(self.people.clone());
            }
            Action::Shared(records) => {
                for record in records {
                    self.fold(&record, forget);
                    self.records.push(record);
                }
            }
            Action::Done(fact) => drop(self.done.insert(fact)),
            Action::NotTaken { fact, why } => self.not_taken.push((fact, why.code())),
            Action::Named(trouble) => drop(self.named.insert(trouble.code())),
            Action::CommitDone(means) => self.commits.push((means, true)),
            Action::CommitLost(means) => self.commits.push((means, false)),
            Action::Progress { done, of } => self.progress.push((done, of)),
            Action::Epoch(_) => {}
            Action::Send(number, request) => sent.push(Sent::Request(number, request)),
            Action::Listen(number, hello) => sent.push(Sent::Hello(number, hello)),
        }
    }

    fn keep(&mut self, Kept { part, bytes }: Kept) {
        match bytes {
            Some(bytes) => self.disk.insert(part, bytes),
            None => self.disk.remove(&part),
        };
    }

    /// Folds as an app does: what was taken back, with effect, is forgotten.
    fn fold(&mut self, record: &SharedRecord, forget: &mut Vec<FactId>) {
        let keys = self.engine.as_ref().expect("the program runs").keys();
        self.state.evolve(record, &|opening| open_letter(keys, opening));
        let without = self.state.without_effect().last().filter(|last| last.fact == record.fact_id);
        match (&record.fact, without.map(|without| without.why)) {
            (SharedFact::Withdrawn { fact, .. }, None) => forget.push(*fact),
            // Taken back before it came.
            (_, Some(BondRefusal::Withdrawn)) => forget.push(record.fact_id),
            _ => {}
        }
    }
}
