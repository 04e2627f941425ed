//! Taking in what the other device said.

use super::item::{HandedBond, Item};
use super::own;
use super::shelf::{self, By, Came, Noted, Row};
use crate::ClientError;
use crate::bonds::bond::{self, Bond, Purpose, Whose};
use crate::bonds::circle::InCircle;
use crate::bonds::client::{Work, stream};
use crate::bonds::stored::{self, Stage};
use crate::bonds::{BondError, errands};
use mendwell_circle::Kind;
use mendwell_domain::BondId;
use mendwell_ledger::{OwnBatch, OwnRecord};
use mendwell_platform::{Clock, Random, Shelf, Storage, Write};
use mendwell_sync::{Action, Engine, Input};
use std::collections::{BTreeSet, VecDeque};

impl<S: Storage, C: Clock, R: Random> Work<'_, S, C, R> {
    /// Gives the own circle's engine an input and does what it asks for, as [`Work::drive`] does for a bond's.
    pub(crate) async fn drive_own(
        &mut self,
        input: Input<OwnBatch>,
        with: Vec<Write>,
    ) -> Result<(), ClientError> {
        let mut first = with;
        let mut inputs = VecDeque::from([input]);
        let mut linked = false;
        while let Some(input) = inputs.pop_front() {
            let Some(engine) = self.bonds.own.as_mut().and_then(|own| own.engine.as_mut()) else { continue };
            for action in engine.on(input, &mut stream(self.random, super::id())) {
                let own = self.bonds.own.as_mut().ok_or(BondError::Unknown)?;
                match action {
                    Action::Keep(kept) => {
                        let mut batch = bond::keep(super::id(), kept, self.keys, self.random)?;
                        batch.append(&mut first);
                        self.commit_bond(batch).await?;
                    }
                    // Another life of the log: what stood in the one before is said again.
                    Action::Refold => {
                        let noted = std::mem::take(&mut own.noted).into_keys();
                        first.extend(noted.map(|seq| Write::Delete(Shelf::Circle, Row::Noted(seq).key())));
                        own.gathering = Default::default();
                    }
                    Action::Shared(records) => {
                        for record in records {
                            let (writes, input) = self.take(&record).await?;
                            first.extend(writes);
                            inputs.extend(input);
                        }
                    }
                    Action::CommitDone(_) => linked = true,
                    Action::CommitLost(_) => drop(own.troubles.insert("commit-lost".into())),
                    Action::NotTaken { why, .. } | Action::Named(why) => {
                        own.troubles.insert(why.code().into());
                    }
                    Action::Send(number, request) => {
                        let (call, expects) = errands::carry(&own.stored.host, &request);
                        self.bonds.post(Whose::Own, Purpose::Engine(number, expects), call);
                    }
                    Action::Done(_) | Action::Epoch(_) | Action::Listen(..) | Action::Progress { .. } => {}
                }
            }
        }
        if !first.is_empty() {
            self.commit_bond(first).await?;
        }
        if linked {
            Box::pin(self.linked()).await?;
        }
        Ok(())
    }

    /// Takes in again what the program did not finish when it stopped.
    pub(crate) async fn take_again(&mut self) -> Result<(), ClientError> {
        let records = self.bonds.own.as_mut().map(own::Own::again).unwrap_or_default();
        for record in records {
            let (writes, input) = self.take(&record).await?;
            match input {
                Some(input) => self.drive_own(input, writes).await?,
                None => self.commit_bond(writes).await?,
            }
        }
        Ok(())
    }

    /// Takes a batch in: what to store, and which bodies are not needed here any more.
    async fn take(
        &mut self,
        record: &OwnRecord,
    ) -> Result<(Vec<Write>, Option<Input<OwnBatch>>), ClientError> {
        let own = self.bonds.own.as_mut().ok_or(BondError::Unknown)?;
        let mine = own.me() == Some(record.author);
        let gathered = own.gathering.take(record);
        let by = if mine { By::This { at_host: true } } else { By::Other { read: record.batch.read } };
        let mut noted = Noted { id: record.batch.id, by, whole: Vec::new() };
        let mut facts = Came::new();
        for (id, bytes) in gathered.whole {
            noted.whole.push(id);
            if mine {
                continue;
            }
            match Item::read(id, &bytes) {
                // What only a later version can read waits for it.
                Some(Item::Fact(_)) | None => facts.push((id, bytes)),
                Some(item) => Box::pin(self.take_item(item)).await?,
            }
        }
        let writes = self.note(record.seq, noted, facts)?;
        let done = gathered.done;
        Ok((writes, (!done.is_empty()).then_some(Input::Empty(done))))
    }

    fn note(&mut self, seq: u64, noted: Noted, facts: Came) -> Result<Vec<Write>, ClientError> {
        let mut writes = vec![Row::Noted(seq).put(&noted, self.keys, self.random)?];
        if !facts.is_empty() {
            writes.push(Row::Arrived(seq).put(&facts, self.keys, self.random)?);
        }
        let own = self.bonds.own.as_mut().ok_or(BondError::Unknown)?;
        own.arrived |= !facts.is_empty();
        own.noted.insert(seq, noted);
        self.bonds.news |= !facts.is_empty();
        Ok(writes)
    }

    async fn take_item(&mut self, item: Item) -> Result<(), ClientError> {
        match item {
            Item::Fact(_) => Ok(()),
            Item::Bond(handed) => self.take_bond(*handed).await,
            Item::Left(id) if self.bonds.bonds.contains_key(&id) => self.leave(id).await.map(drop),
            Item::Left(id) => {
                let left = self.note_left(id)?;
                self.commit_bond(left).await
            }
            Item::Seal { bond, commitment, key } => {
                self.add(bond, |stored| {
                    if stored.seals.iter().all(|(known, _)| *known != commitment) {
                        stored.seals.push((commitment, key));
                    }
                })
                .await
            }
            Item::Shared { bond, own, shared } => {
                self.add(bond, |stored| {
                    if !stored.shared.contains(&(own, shared)) {
                        stored.shared.push((own, shared));
                    }
                })
                .await
            }
        }
    }

    /// Adds to what is known of a bond; one that was left needs nothing.
    async fn add(&mut self, id: BondId, change: impl FnOnce(&mut stored::Stored)) -> Result<(), ClientError> {
        if self.bonds.bonds.contains_key(&id) { self.change(id, change).await } else { Ok(()) }
    }

    /// A bond that the other device has. Its log is read from the host, by this device too.
    async fn take_bond(&mut self, handed: HandedBond) -> Result<(), ClientError> {
        let HandedBond { bond: id, host, other, called, circle } = handed;
        let left = self.bonds.own.as_ref().is_some_and(|own| own.stored.left.contains(&id));
        if left || self.bonds.bonds.contains_key(&id) {
            return Ok(());
        }
        let engine = Engine::take_over(&circle, &mut stream(self.random, id)).map_err(BondError::from)?;
        if engine.circle().kind() != Kind::Bond {
            return Err(BondError::OtherKind.into());
        }
        let stored = stored::Stored {
            host,
            other,
            called,
            resting: false,
            stage: Stage::Together,
            seals: Vec::new(),
            shared: Vec::new(),
        };
        let write = bond::put(id, &stored, self.keys, self.random)?;
        let circle = Some(InCircle::new(engine, Vec::new()));
        self.bonds.bonds.insert(id, Bond { stored, circle, fetching: None, troubles: BTreeSet::new() });
        self.drive(id, Input::Tick(self.clock.seconds()), vec![write]).await
    }

    /// What to store so that a bond that was left is left on every device.
    pub(crate) fn note_left(&mut self, id: BondId) -> Result<Vec<Write>, ClientError> {
        let Some(own) = &mut self.bonds.own else { return Ok(Vec::new()) };
        own.stored.left.insert(id);
        Ok(vec![own.put(self.keys, self.random)?])
    }

    /// A batch that every device has read goes from the host.
    pub(super) async fn drop_own(&mut self, seq: u64) -> Result<(), ClientError> {
        let Some(own) = &mut self.bonds.own else { return Ok(()) };
        let Some(noted) = own.noted.get_mut(&seq) else { return Ok(()) };
        noted.by = By::This { at_host: false };
        let batch = noted.id;
        let write = Row::Noted(seq).put(noted, self.keys, self.random)?;
        self.drive_own(Input::Drop(batch), vec![write]).await
    }

    /// Empties the batch that has not left, if there is one: what to store. It leaves all the same.
    pub(super) async fn blank_own(&mut self) -> Result<Vec<Write>, ClientError> {
        let rows = self.storage.read(Shelf::Circle).await?.into_iter().map(|(key, _)| key);
        let Some(engine) = self.bonds.own.as_mut().and_then(|own| own.engine.as_mut()) else {
            // Nothing was read yet, so nothing is on its way: the next batch is made anew.
            return Ok(rows
                .filter(|key| shelf::is_unsent(key))
                .map(|key| Write::Delete(Shelf::Circle, key))
                .collect());
        };
        let Some(waits) = engine.outbox().next() else { return Ok(Vec::new()) };
        let kept = engine.amend(OwnBatch::new(waits, 0));
        Ok(bond::keep(super::id(), kept.into_iter().collect(), self.keys, self.random)?)
    }
}
