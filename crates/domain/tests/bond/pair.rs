//! Two people with a device each, and a log between them.

use mendwell_domain::bond::{
    BondCommand, BondNow, BondRefusal, BondState, Opened, Opening, SharedFact, SharedRecord, Stamp, decide,
};
use mendwell_domain::{Body, Day, FactId, FreshId, LetterKind, Part, PersonId, Title, Words};

pub(crate) fn person(n: u8) -> PersonId {
    FreshId([n; 16]).into()
}

pub(crate) fn ruth() -> PersonId {
    person(0xa1)
}

pub(crate) fn daniel() -> PersonId {
    person(0xda)
}

pub(crate) fn stranger() -> PersonId {
    person(0xee)
}

pub(crate) fn fact_id(n: u64) -> FactId {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&n.to_be_bytes());
    FreshId(bytes).into()
}

pub(crate) fn words(text: &str) -> Words {
    Words::new(text).unwrap()
}

pub(crate) fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

pub(crate) fn account(text: &str) -> Body {
    Body { parts: vec![(Part::Act, words(text))], feelings: Vec::new() }
}

pub(crate) fn day(n: i32) -> Day {
    Day::from_epoch_days(20_779 + n)
}

/// A seal for tests: the bytes are the words, and the digest repeats the first byte of the right key.
pub(crate) fn open(opening: Opening<'_>) -> Option<Opened> {
    let fits = opening.digest.0[0] == opening.key.0[0];
    let text = String::from_utf8(opening.sealed.bytes().to_vec()).ok()?;
    fits.then(|| Opened { kind: LetterKind::Account, body: account(&text) })
}

pub(crate) const NOW: BondNow<'static> = BondNow { open: &open };

pub(crate) fn record(seq: u64, author: PersonId, fact: SharedFact) -> SharedRecord {
    let stamp = Stamp::from_hours(500_000);
    SharedRecord { seq, stamp, day: day(0), author, fact_id: fact_id(seq), fact }
}

pub(crate) fn empty() -> BondState {
    BondState::new([ruth(), daniel()])
}

pub(crate) fn fold<'r>(records: impl IntoIterator<Item = &'r SharedRecord>) -> BondState {
    let mut state = empty();
    records.into_iter().for_each(|record| state.evolve(record, &open));
    state
}

pub(crate) struct Pair {
    pub(crate) state: BondState,
    pub(crate) log: Vec<SharedRecord>,
    pub(crate) stamp: Stamp,
    pub(crate) today: Day,
}

impl Pair {
    pub(crate) fn new() -> Self {
        Self { state: empty(), log: Vec::new(), stamp: Stamp::from_hours(500_000), today: day(0) }
    }

    /// Asks through the front door; what is decided is written.
    pub(crate) fn asks(
        &mut self,
        who: PersonId,
        command: BondCommand,
    ) -> Result<Vec<SharedFact>, BondRefusal> {
        let facts = decide(&self.state, command, who, NOW)?;
        for fact in &facts {
            assert_eq!(self.writes(who, fact.clone()), Ok(self.last()), "what was decided has its effect");
        }
        Ok(facts)
    }

    /// Asks for one thing and gives back the name of what it made.
    pub(crate) fn makes<T: From<FactId>>(&mut self, who: PersonId, command: BondCommand) -> T {
        assert_eq!(self.asks(who, command).unwrap().len(), 1);
        self.last().into()
    }

    /// Writes past every check, as a changed program would.
    pub(crate) fn writes(&mut self, who: PersonId, fact: SharedFact) -> Result<FactId, BondRefusal> {
        let seq = self.log.len() as u64 + 1;
        let fact_id = fact_id(seq);
        self.pushes(SharedRecord { seq, stamp: self.stamp, day: self.today, author: who, fact_id, fact })
    }

    pub(crate) fn pushes(&mut self, record: SharedRecord) -> Result<FactId, BondRefusal> {
        let (seq, fact) = (record.seq, record.fact_id);
        self.state.evolve(&record, &open);
        self.log.push(record);
        let found = self.state.without_effect().iter().find(|w| w.seq == seq && w.fact == fact);
        found.map_or(Ok(fact), |without| Err(without.why))
    }

    pub(crate) fn last(&self) -> FactId {
        self.log.last().unwrap().fact_id
    }
}
