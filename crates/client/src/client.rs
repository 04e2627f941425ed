//! The client: one request after the other.

use crate::draft::{self, DraftOf};
use crate::request::{Phase, Query, Reply, Request, SettingsView, View};
use crate::session::Session;
use crate::{ClientError, Device, snapshot};
use mendwell_domain::{
    Body, BreachView, Command, Day, Fact, FreshId, LetterId, Now, Refusal, State, VersionId, compare, decide,
};
use mendwell_ledger::Entry;
use mendwell_platform::{Batch, Clock, Random, Shelf, Storage, StorageError, Write};
use mendwell_vault::{Cost, Keys, RecoveryWords, VaultError, open_snapshot};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// The whole application over a storage, a clock and randomness.
pub struct Client<S, C, R> {
    pub(crate) storage: S,
    pub(crate) clock: C,
    pub(crate) random: R,
    cost: Cost,
    pub(crate) session: Option<Session>,
}

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// A client over this storage, with nothing open. `cost` is what a new passphrase will cost.
    pub fn new(storage: S, clock: C, random: R, cost: Cost) -> Self {
        Self { storage, clock, random, cost, session: None }
    }

    /// Answers one request. Everything it changed is on the disk when it returns.
    ///
    /// # Errors
    /// Nothing was changed; the error's code says why.
    pub async fn handle(&mut self, request: Request) -> Result<Reply, ClientError> {
        match request {
            Request::Status => self.status().await,
            Request::SetDevice(device) => self.put(Shelf::Device, Vec::new(), device.bytes()).await,
            Request::Create { passphrase } => self.create(Zeroizing::new(passphrase)).await,
            Request::Unlock { passphrase } => self.unlock(Zeroizing::new(passphrase)).await,
            Request::Lock => {
                self.session = None;
                Ok(Reply::Done)
            }
            Request::Do(command) => self.execute(command).await.map(Reply::Facts),
            Request::Show(query) => self.show(query).map(|view| Reply::View(Box::new(view))),
            Request::SaveDraft { of, body } => self.save_draft(of, body).await,
            Request::ChangePassphrase { old, new } => {
                let (old, new) = (Zeroizing::new(old), Zeroizing::new(new));
                self.check_passphrase(&old).await?;
                let session = self.session.as_ref().ok_or(ClientError::Locked)?;
                let header = session.keys.header(&new, self.cost, &mut self.random)?;
                self.put(Shelf::Header, Vec::new(), header).await
            }
            Request::MakeSheet { passphrase } => self.make_sheet(Zeroizing::new(passphrase)).await,
            Request::Snapshot => self.snapshot().await,
            Request::Restore { file, words, passphrase } => {
                self.restore(file, Zeroizing::new(words), Zeroizing::new(passphrase)).await
            }
            Request::Export => self.export().await,
            Request::Erase => {
                self.session = None;
                self.storage.erase().await?;
                Ok(Reply::Done)
            }
            Request::Bond(request) => self.bond(request).await.map(Reply::Bond),
            Request::Devices(request) => self.device(request).await.map(Reply::Devices),
        }
    }

    async fn status(&self) -> Result<Reply, ClientError> {
        let phase = match (&self.session, self.header().await?) {
            (Some(_), _) => Phase::Open,
            (None, Some(_)) => Phase::Locked,
            (None, None) => Phase::Empty,
        };
        let stored = self.storage.read(Shelf::Device).await?;
        let device = stored.first().map(|(_, bytes)| Device::read(bytes)).unwrap_or_default();
        Ok(Reply::Status { phase, device })
    }

    async fn create(&mut self, passphrase: Zeroizing<String>) -> Result<Reply, ClientError> {
        self.must_be_empty().await?;
        let (keys, header) = Keys::create(&passphrase, self.cost, &mut self.random)?;
        self.put(Shelf::Header, Vec::new(), header).await?;
        self.session = Some(Session::load(keys, &self.storage).await?);
        Ok(Reply::Done)
    }

    async fn unlock(&mut self, passphrase: Zeroizing<String>) -> Result<Reply, ClientError> {
        let header = self.header().await?.ok_or(ClientError::NoVault)?;
        let keys = Keys::unlock(&header, &passphrase)?;
        self.session = Some(Session::load(keys, &self.storage).await?);
        // What came from another device waits where it is if there is no room for it.
        drop(self.take_in().await);
        Ok(Reply::Done)
    }

    async fn execute(&mut self, command: Command) -> Result<Vec<Fact>, ClientError> {
        let now = Now { today: self.today(), fresh: FreshId(self.random.array()?) };
        let session = self.session.as_ref().ok_or(ClientError::Locked)?;
        if session.log.is_full() {
            return Err(StorageError::Full.into());
        }
        let drafts_done = finished_draft(&command);
        let facts = decide(&session.state, command, now)?;
        let mut entries = Vec::with_capacity(facts.len());
        for fact in &facts {
            let id = FreshId(self.random.array()?).into();
            entries.push(Entry { id, day: now.today, fact: fact.clone() });
        }
        self.record(&entries, drafts_done).await?;
        Ok(facts)
    }

    /// Puts entries on the disk, then into the state.
    async fn record(&mut self, entries: &[Entry], draft_done: Option<DraftOf>) -> Result<(), ClientError> {
        if entries.iter().any(|entry| entry.fact.removes()) {
            return self.record_removal(entries).await;
        }
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        let appended = session.log.append(entries, &session.keys, &mut self.random);
        let mut batch = self.or_reload(appended).await?;
        // One that could not be read is not what was kept as a version: it stays.
        let draft_done = draft_done.filter(|of| self.has_draft(*of));
        batch.extend(draft_done.map(|of| Write::Delete(Shelf::Draft, of.key())));
        self.commit(batch).await?;
        if let Some(session) = &mut self.session {
            session.fold(entries);
            draft_done.map(|of| session.drafts.remove(&of));
        }
        Ok(())
    }

    /// Puts entries on the disk that remove others, and makes it forget those in the same batch.
    async fn record_removal(&mut self, entries: &[Entry]) -> Result<(), ClientError> {
        let mut after = self.open()?.state.clone();
        entries.iter().for_each(|entry| after.evolve(entry.day, &entry.fact));
        let with = self.blank_batch().await?;
        self.rewrite(entries, &after, with).await
    }

    /// Adds entries, and makes the disk forget everything that is removed after them, in one batch with these writes.
    ///
    /// Forgetting comes before adding: the added facts may join the tail into a segment, and by then nothing that is
    /// to be forgotten may be in it.
    pub(crate) async fn rewrite(
        &mut self,
        entries: &[Entry],
        after: &State,
        with: Batch,
    ) -> Result<(), ClientError> {
        let segments = self.storage.read(Shelf::Segment).await?;
        let drafts = self.storage.read(Shelf::Draft).await?;
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        let gone = |entry: &Entry| Session::is_gone(after, entry);
        let forgotten = session.log.forget(gone, &segments, &session.keys, &mut self.random);
        let mut batch = self.or_reload(forgotten).await?;
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        let appended = session.log.append(entries, &session.keys, &mut self.random);
        batch.extend(self.or_reload(appended).await?);
        let keys = drafts.into_iter().map(|(key, _)| key);
        let gone = keys.filter(|key| DraftOf::of_key(key).is_some_and(|of| of.is_gone(after)));
        batch.extend(gone.map(|key| Write::Delete(Shelf::Draft, key)));
        batch.extend(with);
        self.commit(batch).await?;
        self.reload().await;
        Ok(())
    }

    async fn save_draft(&mut self, of: DraftOf, body: Body) -> Result<Reply, ClientError> {
        let session = self.session.as_ref().ok_or(ClientError::Locked)?;
        let (body, same) = match of {
            DraftOf::Letter(id) => {
                let letter = session.state.letter(id).ok_or(Refusal::UnknownLetter)?;
                let body = body.tidy(letter.kind);
                let same = letter.latest().map_or(body.is_blank(), |latest| *latest == body);
                (body, same)
            }
            DraftOf::Breach(id) => {
                let breach = session.state.breach(id).ok_or(Refusal::UnknownBreach)?;
                let same = body.text() == breach.words.as_str();
                (body, same)
            }
            DraftOf::Bond(..) => {
                let blank = body.is_blank();
                (body, blank)
            }
        };
        if same {
            if session.drafts.contains_key(&of) {
                self.commit(vec![Write::Delete(Shelf::Draft, of.key())]).await?;
            }
        } else {
            let sealed =
                session.keys.seal(Shelf::Draft, &of.key(), &draft::bytes(of, &body), &mut self.random)?;
            let mut batch = self.set_aside(of).await?;
            batch.push(Write::Put(Shelf::Draft, of.key(), sealed));
            self.commit(batch).await?;
        }
        if let Some(session) = &mut self.session {
            if same {
                session.drafts.remove(&of)
            } else {
                session.drafts.insert(of, body)
            };
        }
        Ok(Reply::Done)
    }

    /// The write that keeps what stands in a draft's place and could not be read, before something else is put there.
    async fn set_aside(&self, of: DraftOf) -> Result<Batch, ClientError> {
        if self.has_draft(of) {
            return Ok(Batch::new());
        }
        let stored: BTreeMap<_, _> = self.storage.read(Shelf::Draft).await?.into_iter().collect();
        let Some(bytes) = stored.get(&of.key()) else { return Ok(Batch::new()) };
        let free = (0..).map(|n| of.key_aside(n)).find(|key| !stored.contains_key(key));
        Ok(free.into_iter().map(|key| Write::Put(Shelf::Draft, key, bytes.clone())).collect())
    }

    fn has_draft(&self, of: DraftOf) -> bool {
        self.session.as_ref().is_some_and(|session| session.drafts.contains_key(&of))
    }

    fn show(&self, query: Query) -> Result<View, ClientError> {
        let session = self.open()?;
        let (today, drafts) = (self.today(), session.drafted_letters());
        let with_drafts =
            |breaches: Vec<BreachView>| breaches.into_iter().map(|b| session.with_draft(b)).collect();
        Ok(match query {
            Query::Today => View::Today(session.state.today_view(&drafts, today)),
            Query::Acknowledge => {
                let mut view = session.state.acknowledge_view(&drafts, today);
                view.breaches = with_drafts(view.breaches);
                View::Acknowledge(view)
            }
            Query::Notes => View::Notes(session.state.notes_view(&drafts, today)),
            Query::Letter(id) => {
                let draft = session.drafts.get(&DraftOf::Letter(id)).cloned();
                View::Letter(session.state.letter_view(id, draft, today).ok_or(Refusal::UnknownLetter)?)
            }
            Query::Draft(of) => View::Draft(session.drafts.get(&of).cloned()),
            Query::Compare(id, before, after) => {
                let before = self.body_at(session, id, before)?;
                View::Compare(compare(&before.text(), &self.body_at(session, id, after)?.text()))
            }
            Query::Settings => View::Settings(SettingsView {
                today,
                preferences: session.state.preferences(),
                sheet: session.keys.recovery().is_some(),
                facts: session.facts,
                harm: session.harm.clone(),
            }),
            Query::Act => View::Act(session.state.act_view(today)),
            Query::Promise(id) => View::Promise(Box::new(session.state.promise_view(id, today)?)),
            Query::Worries => View::Worries(session.state.worries_view()),
            Query::Talks => View::Talks(session.state.talks_view()),
            Query::Dates => View::Dates(session.state.dates_view(today)),
        })
    }

    fn body_at(
        &self,
        session: &Session,
        id: LetterId,
        version: Option<VersionId>,
    ) -> Result<Body, ClientError> {
        let letter = session.state.letter(id).ok_or(Refusal::UnknownLetter)?;
        let body = match version {
            Some(version) => letter.versions.iter().find(|v| v.id == version).map(|v| &v.body),
            None => session.drafts.get(&DraftOf::Letter(id)).or(letter.latest()),
        };
        Ok(body.cloned().ok_or(Refusal::NoVersion)?)
    }

    async fn make_sheet(&mut self, passphrase: Zeroizing<String>) -> Result<Reply, ClientError> {
        self.check_passphrase(&passphrase).await?;
        let words = RecoveryWords::fresh(&mut self.random)?;
        let keys = self.open()?.keys.with_recovery(words.key())?;
        let header = keys.header(&passphrase, self.cost, &mut self.random)?;
        self.put(Shelf::Header, Vec::new(), header).await?;
        if let Some(session) = &mut self.session {
            session.keys = keys;
        }
        Ok(Reply::Sheet(words.words()?.into_iter().map(Into::into).collect()))
    }

    async fn snapshot(&self) -> Result<Reply, ClientError> {
        let keys = &self.open()?.keys;
        let sheet = keys.recovery().ok_or(VaultError::NoSheet)?;
        let records = snapshot::gather(keys, &self.storage).await?;
        Ok(Reply::File(sheet.snapshot(&records)?))
    }

    async fn restore(
        &mut self,
        file: Vec<u8>,
        words: Zeroizing<String>,
        passphrase: Zeroizing<String>,
    ) -> Result<Reply, ClientError> {
        self.must_be_empty().await?;
        let words = RecoveryWords::parse(&words)?;
        let records = open_snapshot(&file, &words)?;
        let (keys, _) = Keys::create(&passphrase, self.cost, &mut self.random)?;
        let keys = keys.with_recovery(words.key())?;
        let mut batch = snapshot::scatter(records, &keys, &mut self.random)?;
        let header = keys.header(&passphrase, self.cost, &mut self.random)?;
        batch.push(Write::Put(Shelf::Header, Vec::new(), header));
        self.commit(batch).await?;
        self.session = Some(Session::load(keys, &self.storage).await?);
        Ok(Reply::Done)
    }

    async fn export(&self) -> Result<Reply, ClientError> {
        let keys = &self.open()?.keys;
        let (segments, tail) =
            (self.storage.read(Shelf::Segment).await?, self.storage.read(Shelf::Tail).await?);
        let mut entries = mendwell_ledger::Log::load(keys, &segments, &tail).entries;
        crate::devices::order(keys, &self.storage).await?.sort(&mut entries);
        Ok(Reply::Entries(entries))
    }

    /// One batch. If the disk refuses it, the session is read anew, so that memory is what the disk has.
    pub(crate) async fn commit(&mut self, batch: Batch) -> Result<(), ClientError> {
        let done = self.storage.commit(batch).await;
        self.or_reload(done).await
    }

    /// What was begun in memory only is forgotten after an error.
    async fn or_reload<T, E: Into<ClientError>>(&mut self, done: Result<T, E>) -> Result<T, ClientError> {
        if done.is_err() {
            self.reload().await;
        }
        done.map_err(Into::into)
    }

    /// Reads the session anew; if even that fails, the vault is locked.
    async fn reload(&mut self) {
        let Some(session) = self.session.take() else { return };
        #[cfg(feature = "circles")]
        let bonds = session.bonds;
        let again = Session::load(session.keys, &self.storage).await.ok();
        // Bonds stay as they are: what somebody does for themselves must not show in what a bond sends and when.
        #[cfg(feature = "circles")]
        let again = again.map(|again| Session { bonds, ..again });
        self.session = again;
    }

    async fn put(&mut self, shelf: Shelf, key: Vec<u8>, value: Vec<u8>) -> Result<Reply, ClientError> {
        self.commit(vec![Write::Put(shelf, key, value)]).await?;
        Ok(Reply::Done)
    }

    async fn header(&self) -> Result<Option<Vec<u8>>, ClientError> {
        Ok(self.storage.read(Shelf::Header).await?.into_iter().next().map(|(_, bytes)| bytes))
    }

    async fn must_be_empty(&self) -> Result<(), ClientError> {
        if self.header().await?.is_some() { Err(ClientError::VaultExists) } else { Ok(()) }
    }

    pub(crate) async fn check_passphrase(&self, passphrase: &str) -> Result<(), ClientError> {
        self.open()?;
        let header = self.header().await?.ok_or(ClientError::NoVault)?;
        Keys::unlock(&header, passphrase)?;
        Ok(())
    }

    /// The keys of the open vault, for [`BondClient`](crate::BondClient) beside this client; none if it is locked.
    pub fn keys(&self) -> Option<Zeroizing<Vec<u8>>> {
        self.session.as_ref().map(|session| session.keys.to_bytes())
    }

    /// Whether the vault is open.
    pub fn is_open(&self) -> bool {
        self.session.is_some()
    }

    pub(crate) fn open(&self) -> Result<&Session, ClientError> {
        self.session.as_ref().ok_or(ClientError::Locked)
    }

    pub(crate) fn today(&self) -> Day {
        Day::from_epoch_days(self.clock.local_day())
    }
}

/// The draft whose words a command keeps, so that it is taken away in the same batch.
fn finished_draft(command: &Command) -> Option<DraftOf> {
    match command {
        Command::KeepVersion { letter, .. } => Some(DraftOf::Letter(*letter)),
        Command::TellBreach { breach, .. } => Some(DraftOf::Breach(*breach)),
        _ => None,
    }
}
