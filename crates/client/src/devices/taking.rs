//! Taking in what the other device said.

use super::item::{HandedBond, Item};
use super::shelf::{self, By, Came, Noted, Row};
use crate::ClientError;
use crate::bonds::bond::{self, Bond, Purpose, Whose};
use crate::bonds::circle::InCircle;
use crate::bonds::client::{Work, is_news, stream};
use crate::bonds::stored::{self, Stage};
use crate::bonds::{BondError, errands};
use mendwell_circle::Kind;
use mendwell_domain::{BondId, FactId};
use mendwell_ledger::{OwnBatch, OwnRecord};
use mendwell_platform::{Clock, Random, Storage, Write};
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
            let actions = engine.on(input, &mut stream(self.random, super::id()));
            if actions.iter().any(|action| matches!(action, Action::Refold)) {
                first.extend(self.another_life());
            }
            for action in actions {
                self.bonds.news |= is_news(&action);
                let own = self.bonds.own.as_mut().ok_or(BondError::Unknown)?;
                match action {
                    Action::Keep(kept) => {
                        let mut batch = bond::keep(super::id(), kept, self.keys, self.random)?;
                        batch.append(&mut first);
                        self.commit_bond(batch).await?;
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
                    Action::Refold
                    | Action::Done(_)
                    | Action::Epoch(_)
                    | Action::Listen(..)
                    | Action::Progress { .. } => {}
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

    /// Another life of the log: what stood in the one before is said again. It is forgotten together with the log.
    fn another_life(&mut self) -> Vec<Write> {
        let Some(own) = &mut self.bonds.own else { return Vec::new() };
        own.gathering = Default::default();
        std::mem::take(&mut own.noted).into_keys().map(|seq| Row::Noted(seq).delete()).collect()
    }

    /// Takes in what the program did not finish when it stopped, and what an earlier version could not read.
    pub(super) async fn take_again(&mut self) -> Result<(), ClientError> {
        let Some(own) = self.bonds.own.as_mut().filter(|own| !own.taken_again) else { return Ok(()) };
        own.taken_again = true;
        let records = own.again();
        for (row, came) in shelf::waiting(self.keys, &*self.storage).await? {
            let mut rest = Came::new();
            for (id, bytes) in came {
                if !self.take_item(id, &bytes).await? {
                    rest.push((id, bytes));
                }
            }
            let write = if rest.is_empty() {
                row.delete()
            } else {
                shelf::put_came(row, &rest, self.keys, self.random)?
            };
            self.commit_bond(vec![write]).await?;
        }
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
        let whole: Vec<_> = gathered.whole.iter().map(|(id, _)| *id).collect();
        let mut changed = if mine { BTreeSet::new() } else { own.heard(&record.batch.has) };
        // One that is read again was noted when it was read first.
        if own.noted.get(&record.seq).is_none_or(|noted| noted.id != record.batch.id) {
            let by = if mine { By::Unread { has: record.batch.has.clone() } } else { By::Other };
            own.noted.insert(record.seq, Noted { id: record.batch.id, by, whole: Vec::new() });
        }
        if let Some(noted) = own.noted.get_mut(&record.seq) {
            noted.whole = whole;
        }
        changed.insert(record.seq);
        let mut writes = Vec::new();
        for seq in changed {
            writes.push(own.put_noted(seq, self.keys, self.random)?);
        }
        let mut came = Came::new();
        for (id, bytes) in gathered.whole.into_iter().filter(|_| !mine) {
            if !Box::pin(self.take_item(id, &bytes)).await? {
                came.push((id, bytes));
            }
        }
        if !came.is_empty() {
            writes.push(shelf::put_came(Row::Arrived(record.seq), &came, self.keys, self.random)?);
            let own = self.bonds.own.as_mut().ok_or(BondError::Unknown)?;
            own.arrived = true;
            self.bonds.news = true;
        }
        let done = gathered.done;
        Ok((writes, (!done.is_empty()).then_some(Input::Empty(done))))
    }

    /// Takes an item in. Whether that is all: facts go into the private log by way of the shelf, and what only a later version
    /// can read waits there for it.
    async fn take_item(&mut self, id: FactId, bytes: &[u8]) -> Result<bool, ClientError> {
        let Some(item) = Item::read(id, bytes) else { return Ok(false) };
        match item {
            Item::Bond(handed) => return self.take_bond(*handed).await,
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
        }?;
        Ok(true)
    }

    /// Adds to what is known of a bond; one that was left needs nothing.
    async fn add(&mut self, id: BondId, change: impl FnOnce(&mut stored::Stored)) -> Result<(), ClientError> {
        if self.bonds.bonds.contains_key(&id) { self.change(id, change).await } else { Ok(()) }
    }

    /// A bond that the other device has. Its log is read from the host, by this device too. Whether it could be read.
    async fn take_bond(&mut self, handed: HandedBond) -> Result<bool, ClientError> {
        let HandedBond { bond: id, host, other, called, resting, circle } = handed;
        let left = self.bonds.own.as_ref().is_some_and(|own| own.stored.left.contains(&id));
        if left || self.bonds.bonds.contains_key(&id) {
            return Ok(true);
        }
        let engine = Engine::take_over(&circle, &mut stream(self.random, id));
        let Some(engine) = engine.ok().filter(|engine| engine.circle().kind() == Kind::Bond) else {
            return Ok(false);
        };
        let stored = stored::Stored {
            host,
            other,
            called,
            resting,
            kind: None,
            stage: Stage::Together,
            seals: Vec::new(),
            shared: Vec::new(),
        };
        let write = bond::put(id, &stored, self.keys, self.random)?;
        let circle = Some(InCircle::new(engine, Vec::new()));
        self.bonds.bonds.insert(id, Bond { stored, circle, fetching: None, troubles: BTreeSet::new() });
        self.drive(id, Input::Tick(self.clock.seconds()), vec![write]).await?;
        if resting {
            // Its parts are stored; what it would ask is not asked.
            self.bonds.call_back(Whose::Bond(id));
        }
        Ok(true)
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
        noted.by = By::Dropped;
        let batch = noted.id;
        let write = own.put_noted(seq, self.keys, self.random)?;
        self.drive_own(Input::Drop(batch), vec![write]).await
    }

    /// Takes everything private out of the batch that has not left, and forgets what was begun to be said: what to store. The
    /// batch leaves all the same, with what concerns bonds: nothing private may change when that is known.
    pub(crate) async fn blank_own(&mut self) -> Result<Vec<Write>, ClientError> {
        let of_bonds: BTreeSet<FactId> = self.of_bonds()?.into_iter().map(|(id, _)| id).collect();
        let Some(own) = self.bonds.own.as_mut() else { return Ok(shelf::unsent(&*self.storage).await?) };
        let begun = own.me().map(|me| own.gathering.give_up(me)).unwrap_or_default();
        let Some(engine) = &mut own.engine else { return Ok(Vec::new()) };
        let waits = engine.outbox().next().cloned();
        let kept = waits.and_then(|mut waits| {
            waits.retain(|item| of_bonds.contains(&item));
            engine.amend(waits)
        });
        let writes = bond::keep(super::id(), kept.into_iter().collect(), self.keys, self.random)?;
        if begun.is_empty() {
            return Ok(writes);
        }
        self.drive_own(Input::Empty(begun), writes).await?;
        Ok(Vec::new())
    }
}
