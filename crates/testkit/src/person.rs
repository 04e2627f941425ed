//! A person with a device, who asks things of the client.

use crate::{FixedClock, Memory, Seeded};
use mendwell_client::{Client, ClientError, DraftOf, Query, Reply, Request, View};
use mendwell_domain::{
    Body, BreachId, Command, Fact, LetterId, LetterKind, LetterView, Name, Part, Relation, Role, Words,
};
use mendwell_vault::Cost;

/// A person, their disk and their clock. Every request goes through the real client.
pub struct Person {
    /// The disk.
    pub disk: Memory,
    /// The clock.
    pub clock: FixedClock,
    client: Client<Memory, FixedClock, Seeded>,
}

impl Person {
    /// The passphrase of every test person.
    pub const PASSPHRASE: &str = "four plain words together";

    /// A person whose device has this disk.
    pub fn with_disk(disk: Memory, seed: u64) -> Self {
        let clock = FixedClock::default();
        let client = Client::new(disk.clone(), clock.clone(), Seeded::new(seed), Cost::FOR_TESTS);
        Self { disk, clock, client }
    }

    /// A person who has just made a vault.
    pub fn new() -> Self {
        let mut person = Self::with_disk(Memory::default(), 1);
        person.ask(Request::Create { passphrase: Self::PASSPHRASE.into() }).unwrap();
        person
    }

    /// The program was killed and starts again; the vault is opened.
    #[must_use]
    pub fn restarted(self) -> Self {
        let mut person = Self::with_disk(self.disk, 2);
        person.ask(Request::Unlock { passphrase: Self::PASSPHRASE.into() }).unwrap();
        person
    }

    /// Asks anything.
    ///
    /// # Errors
    /// What the client says.
    pub fn ask(&mut self, request: Request) -> Result<Reply, ClientError> {
        pollster::block_on(self.client.handle(request))
    }

    /// Does a command.
    ///
    /// # Errors
    /// What the client says.
    pub fn does(&mut self, command: Command) -> Result<Vec<Fact>, ClientError> {
        match self.ask(Request::Do(command))? {
            Reply::Facts(facts) => Ok(facts),
            other => panic!("facts were expected, not {other:?}"),
        }
    }

    /// Shows a view.
    ///
    /// # Errors
    /// What the client says.
    pub fn sees(&mut self, query: Query) -> Result<View, ClientError> {
        match self.ask(Request::Show(query))? {
            Reply::View(view) => Ok(*view),
            other => panic!("a view was expected, not {other:?}"),
        }
    }

    /// Names a breach with a brother or sister called Ruth.
    pub fn names_breach(&mut self, role: Role) -> BreachId {
        let other = Name::new("Ruth").unwrap();
        let facts = self.does(Command::NameBreach { relation: Relation::Sibling, other, role }).unwrap();
        facts.first().and_then(Fact::breach).unwrap()
    }

    /// Begins a letter.
    pub fn begins(&mut self, breach: BreachId, kind: LetterKind) -> LetterId {
        let facts = self.does(Command::BeginLetter { breach, kind }).unwrap();
        facts.first().and_then(Fact::letter).unwrap()
    }

    /// Writes into a letter without keeping a version.
    ///
    /// # Errors
    /// What the client says.
    pub fn writes(&mut self, letter: LetterId, part: Part, text: &str) -> Result<Reply, ClientError> {
        self.ask(Request::SaveDraft { of: DraftOf::Letter(letter), body: Self::body(part, text) })
    }

    /// Keeps a version of a letter.
    ///
    /// # Errors
    /// What the client says.
    pub fn keeps(&mut self, letter: LetterId, part: Part, text: &str) -> Result<Vec<Fact>, ClientError> {
        self.does(Command::KeepVersion { letter, body: Self::body(part, text) })
    }

    /// Reads a letter.
    pub fn reads(&mut self, letter: LetterId) -> LetterView {
        match self.sees(Query::Letter(letter)).unwrap() {
            View::Letter(view) => view,
            other => panic!("a letter was expected, not {other:?}"),
        }
    }

    /// A body of one part.
    pub fn body(part: Part, text: &str) -> Body {
        Body { parts: vec![(part, Words::new(text).unwrap())], feelings: Vec::new() }
    }
}

impl Default for Person {
    fn default() -> Self {
        Self::new()
    }
}
