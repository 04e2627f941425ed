//! What is done about bonds, one order after the other.

use super::bond::{self, Bond, Purpose, Whose};
use super::circle::InCircle;
use super::errands;
use super::meeting::Met;
use super::order::{BondOrder, Order};
use super::stored::{Answering, Inviting, Stage, Stored};
use super::{BondError, BondReply, BondRequest, Bonds, Fetching, host};
use crate::{ClientError, Reply, devices};
use mendwell_circle::{Circle, Kind, Link, Person, Seconds};
use mendwell_domain::bond::{BondCommand, BondKind, BondNow, BondRefusal, SharedFact, decide};
use mendwell_domain::{
    Body as LetterBody, BondId, Day, FactId, FreshId, LetterId, LetterKind, Name, Refusal, SealId,
};
use mendwell_ledger::{Content, SharedEntry, close_letter};
use mendwell_platform::{Answer, Clock, Random, Shelf, Storage, Stream, Write};
use mendwell_sync::{Action, Engine, Input};
use mendwell_vault::Keys;
use mendwell_wire::{Frame, from_frame};
use std::collections::VecDeque;

/// The trouble of a host that does not answer; it is over with the next answer.
const UNREACHABLE: &str = "host-unreachable";

/// Bonds, and everything that is needed to do something about them.
pub(crate) struct Work<'a, S, C, R> {
    pub(crate) keys: &'a Keys,
    pub(crate) storage: &'a mut S,
    pub(crate) clock: &'a C,
    pub(crate) random: &'a mut R,
    pub(crate) bonds: &'a mut Bonds,
}

impl<S: Storage, C: Clock, R: Random> Work<'_, S, C, R> {
    /// Does one order.
    pub(crate) async fn handle(&mut self, order: BondOrder) -> Result<Reply, ClientError> {
        self.read().await?;
        let reply = match order.0 {
            Order::Share { bond, letter, kind, body } => self.share(bond, letter, kind, body).await?,
            Order::Seal { bond, seal, kind, body } => self.seal_letter(bond, seal, kind, &body).await?,
            Order::Ask(request) => self.ask(request).await?,
            Order::Devices(request) => return self.devices(request).await.map(Reply::Devices),
        };
        Ok(Reply::Bond(reply))
    }

    /// Reads what is stored, if it was not read yet.
    pub(crate) async fn read(&mut self) -> Result<(), ClientError> {
        if !self.bonds.is_read() {
            *self.bonds = Bonds::load(self.keys, self.storage, self.random).await?;
        }
        Ok(())
    }

    async fn ask(&mut self, request: BondRequest) -> Result<BondReply, ClientError> {
        match request {
            BondRequest::Invite { host, other, called, kind } => {
                self.invite(&host, other, called, kind).await
            }
            BondRequest::Answer { link, other, called } => self.answer(&link, other, called).await,
            BondRequest::Confirm { bond, claim } => self.confirm(bond, claim).await,
            BondRequest::Do { bond, command } => self.write(bond, command).await.map(BondReply::Written),
            // With their letters they are orders of their own.
            BondRequest::Share { .. } | BondRequest::Seal { .. } => Err(Refusal::UnknownLetter.into()),
            BondRequest::CallOther { bond, other } => self.call_other(bond, other).await,
            BondRequest::Rest { bond, resting } => self.rest(bond, resting).await,
            BondRequest::Leave { bond } => self.leave(bond).await,
            BondRequest::List => self.list(),
            BondRequest::Show(bond) => Ok(BondReply::Page(Box::new(self.bonds.get(bond)?.page(bond)?))),
            BondRequest::Tick => self.tick().await,
            BondRequest::Heard { errand, answer } => self.heard(errand, answer.as_ref()).await,
            BondRequest::Feed { errand, said } => self.feed(errand, said.as_deref()).await,
        }
    }

    async fn invite(
        &mut self,
        at: &str,
        other: Name,
        called: Name,
        kind: BondKind,
    ) -> Result<BondReply, ClientError> {
        let (host, now) = (host::check(at)?.to_owned(), self.seconds());
        let id = FreshId(self.random.array()?).into();
        let random = &mut stream(self.random, id);
        let person = Person::fresh(random).map_err(BondError::from)?;
        let circle = Circle::create(Kind::Bond, person, now, random).map_err(BondError::from)?;
        let stage = Stage::Inviting(Inviting::begin(&circle, &host, now, random)?);
        let engine = Engine::begin(circle, random).map_err(BondError::from)?;
        self.begin(id, new(host, other, called, Some(kind), stage), Some(InCircle::new(engine, Vec::new())))
            .await
    }

    async fn answer(&mut self, link: &str, other: Name, called: Name) -> Result<BondReply, ClientError> {
        if devices::is_own(link) {
            return Err(BondError::OtherKind.into());
        }
        let link = Link::parse(link).map_err(BondError::from)?;
        let host = host::check(&link.host)?.to_owned();
        let now = self.seconds();
        let id = FreshId(self.random.array()?).into();
        let answering = Answering::begin(&link, called.as_str(), now, &mut stream(self.random, id))?;
        self.begin(id, new(host, other, called, None, Stage::Answering(answering)), None).await
    }

    /// A new bond, and what its engine keeps first of all, in one batch.
    async fn begin(
        &mut self,
        id: BondId,
        stored: Stored,
        circle: Option<InCircle>,
    ) -> Result<BondReply, ClientError> {
        let write = bond::put(id, &stored, self.keys, self.random)?;
        self.bonds.bonds.insert(id, Bond { stored, circle, fetching: None, troubles: Default::default() });
        let input = Input::Tick(self.clock.seconds());
        if self.bonds.get(id)?.circle.is_some() {
            self.drive(id, input, vec![write]).await?;
        } else {
            self.commit_bond(vec![write]).await?;
        }
        Ok(BondReply::Bond(self.bonds.get(id)?.card(id)?))
    }

    async fn confirm(&mut self, id: BondId, number: u32) -> Result<BondReply, ClientError> {
        let now = self.seconds();
        let bond = self.bonds.get(id)?;
        let (Stage::Inviting(inviting), Some(circle)) = (&bond.stored.stage, &bond.circle) else {
            return Err(BondError::UnknownClaim.into());
        };
        if circle.engine.is_committing() {
            return Err(BondError::Confirmed.into());
        }
        let own = inviting.confirm(number, circle.engine.circle(), now, &mut stream(self.random, id))?;
        self.drive(id, Input::Commit(Box::new(own)), Vec::new()).await?;
        Ok(BondReply::Done)
    }

    /// Decides a command and puts what it gives on its way.
    async fn write(&mut self, id: BondId, command: BondCommand) -> Result<Vec<FactId>, ClientError> {
        let bond = self.bonds.get(id)?;
        if bond.stored.resting {
            return Err(BondError::Resting.into());
        }
        let circle = bond.together()?;
        let facts = circle
            .with_seals(|state, open| decide(state, command, circle.me(), BondNow { open }))
            .map_err(BondError::from)?;
        self.put_facts(id, facts).await
    }

    async fn put_facts(&mut self, id: BondId, facts: Vec<SharedFact>) -> Result<Vec<FactId>, ClientError> {
        let mut ids = Vec::with_capacity(facts.len());
        for fact in facts {
            let fresh = FreshId(stream(self.random, id).array()?).into();
            self.put_fact(id, fresh, fact, Vec::new()).await?;
            ids.push(fresh);
        }
        Ok(ids)
    }

    /// One fact on its way, stored together with these writes.
    async fn put_fact(
        &mut self,
        id: BondId,
        fact_id: FactId,
        fact: SharedFact,
        with: Vec<Write>,
    ) -> Result<(), ClientError> {
        let entry = SharedEntry { id: fact_id, day: self.today(), fact };
        self.bonds.get_mut(id)?.circle_mut()?.written(entry.clone());
        self.drive(id, Input::Write(entry), with).await
    }

    async fn share(
        &mut self,
        id: BondId,
        letter: LetterId,
        kind: LetterKind,
        body: LetterBody,
    ) -> Result<BondReply, ClientError> {
        let follows = self.bonds.get(id)?.shared_as(letter);
        let command = BondCommand::ShareLetter { kind, body, breach: None, follows };
        let facts = self.write(id, command).await?;
        self.change(id, |stored| stored.shared.extend(facts.first().map(|fact| (letter, (*fact).into()))))
            .await?;
        Ok(BondReply::Written(facts))
    }

    /// Its key is stored before the letter leaves: without it, it could never be opened.
    async fn seal_letter(
        &mut self,
        id: BondId,
        seal: SealId,
        kind: LetterKind,
        body: &LetterBody,
    ) -> Result<BondReply, ClientError> {
        // What is in it nobody can check before it opens: what stays with its writer is kept from going in here.
        if kind.stays_with_writer() {
            return Err(BondError::from(BondRefusal::StaysWithYou).into());
        }
        let bond = self.bonds.get_mut(id)?;
        if bond.stored.resting {
            return Err(BondError::Resting.into());
        }
        let circle = bond.together()?;
        let (group, author) = (circle.engine.circle().id(), circle.engine.circle().person().key());
        let closed = close_letter(group, seal, author, kind, body, &mut stream(self.random, id))
            .map_err(BondError::from)?;
        let command = BondCommand::CommitLetter { seal, digest: closed.digest, sealed: closed.sealed };
        let facts = circle
            .with_seals(|state, open| decide(state, command, circle.me(), BondNow { open }))
            .map_err(BondError::from)?;
        let mut ids = Vec::with_capacity(facts.len());
        for fact in facts {
            let fresh: FactId = FreshId(stream(self.random, id).array()?).into();
            let bond = self.bonds.get_mut(id)?;
            bond.stored.seals.push((fresh.into(), closed.key));
            let write = bond::put(id, &bond.stored, self.keys, self.random)?;
            self.put_fact(id, fresh, fact, vec![write]).await?;
            ids.push(fresh);
        }
        Ok(BondReply::Written(ids))
    }

    /// For this person alone: nothing leaves for it.
    async fn call_other(&mut self, id: BondId, other: Name) -> Result<BondReply, ClientError> {
        self.change(id, |stored| stored.other = other).await?;
        Ok(BondReply::Done)
    }

    async fn rest(&mut self, id: BondId, resting: bool) -> Result<BondReply, ClientError> {
        self.change(id, |stored| stored.resting = resting).await?;
        if resting {
            self.bonds.call_back(Whose::Bond(id));
        }
        Ok(BondReply::Done)
    }

    /// Everything of it goes from this device, in one batch. Nothing is said to anybody.
    pub(crate) async fn leave(&mut self, id: BondId) -> Result<BondReply, ClientError> {
        self.bonds.get(id)?;
        let rows = self.storage.read(Shelf::Circle).await?;
        let of_it = rows.into_iter().map(|(key, _)| key).filter(|key| bond::id_of(key) == Some(id));
        let mut batch: Vec<Write> = of_it.map(|key| Write::Delete(Shelf::Circle, key)).collect();
        batch.push(Write::Delete(Shelf::Bond, id.bytes().to_vec()));
        batch.extend(self.note_left(id)?);
        self.bonds.call_back(Whose::Bond(id));
        self.bonds.bonds.remove(&id);
        // Its keys may wait to be handed over.
        batch.extend(self.blank_own().await?);
        self.commit_bond(batch).await?;
        Ok(BondReply::Done)
    }

    fn list(&self) -> Result<BondReply, ClientError> {
        let cards = self.bonds.bonds.iter().map(|(id, bond)| bond.card(*id));
        let cards = cards.collect::<Result<_, _>>()?;
        Ok(BondReply::Bonds { cards, unread: self.bonds.unread })
    }

    /// Time went on, for every bond that its person does not rest from.
    async fn tick(&mut self) -> Result<BondReply, ClientError> {
        let now = self.clock.seconds();
        let bonds = self.bonds.bonds.iter();
        let awake: Vec<_> = bonds.filter(|(_, bond)| !bond.stored.resting).map(|(id, _)| *id).collect();
        for id in awake {
            self.drive(id, Input::Tick(now), Vec::new()).await?;
            self.meet(id)?;
        }
        self.tick_own(now).await?;
        self.errands()
    }

    async fn heard(&mut self, errand: u64, answer: Option<&Answer>) -> Result<BondReply, ClientError> {
        // An answer that nobody waits for any more changes nothing.
        if let Some((whose, purpose)) = self.bonds.pending.remove(&errand) {
            let troubles = self.bonds.troubles(whose)?;
            self.bonds.news |= match answer {
                Some(_) => troubles.remove(UNREACHABLE),
                None => troubles.insert(UNREACHABLE.into()),
            };
            match (whose, purpose) {
                (Whose::Bond(id), Purpose::Engine(number, expects)) => {
                    let reply = errands::reply(expects, answer);
                    self.drive(id, Input::Reply { number, reply }, Vec::new()).await?;
                }
                (Whose::Own, Purpose::Engine(number, expects)) => {
                    let reply = errands::reply(expects, answer);
                    self.drive_own(Input::Reply { number, reply }, Vec::new()).await?;
                }
                (Whose::Bond(id), Purpose::Meeting) => self.met(id, answer).await?,
                (Whose::Own, Purpose::Meeting) => self.met_own(answer).await?,
            }
        }
        self.errands()
    }

    /// A live feed said something. What is no frame of this protocol ends it.
    async fn feed(&mut self, errand: u64, said: Option<&[u8]>) -> Result<BondReply, ClientError> {
        // A feed that was replaced or closed meanwhile changes nothing.
        if let Some((id, number)) = self.bonds.feed(errand) {
            let frame = said.and_then(|bytes| from_frame::<Frame>(bytes).ok());
            let input = frame.map_or(Input::FeedEnded { number }, |frame| Input::Frame { number, frame });
            self.drive(id, input, Vec::new()).await?;
        }
        self.errands()
    }

    fn errands(&mut self) -> Result<BondReply, ClientError> {
        let errands = std::mem::take(&mut self.bonds.queue);
        let news = std::mem::take(&mut self.bonds.news);
        Ok(BondReply::Errands { errands, news })
    }

    /// Asks the host what the meeting needs next.
    fn meet(&mut self, id: BondId) -> Result<(), ClientError> {
        if self.bonds.is_meeting(Whose::Bond(id)) {
            return Ok(());
        }
        let stored = &self.bonds.get(id)?.stored;
        if let Some(call) = stored.stage.ask(&stored.host)? {
            self.bonds.post(Whose::Bond(id), Purpose::Meeting, call);
        }
        Ok(())
    }

    async fn met(&mut self, id: BondId, answer: Option<&Answer>) -> Result<(), ClientError> {
        let bond = self.bonds.get_mut(id)?;
        let met = bond.stored.stage.heard(answer);
        self.bonds.news |= !matches!(met, Met::Nothing);
        let bond = self.bonds.get_mut(id)?;
        match met {
            Met::Nothing => Ok(()),
            Met::Further => {
                self.change(id, |_| {}).await?;
                self.meet(id)
            }
            Met::Over => {
                bond.troubles.insert(bond::GONE.into());
                self.change(id, |_| {}).await
            }
            Met::Welcome(welcome) => self.join(id, &welcome).await,
            Met::Trouble(code) => {
                bond.troubles.insert(code.into());
                Ok(())
            }
        }
    }

    /// Joins with the welcome. One that does not fit is named; the right one may still come.
    async fn join(&mut self, id: BondId, welcome: &[u8]) -> Result<(), ClientError> {
        let bond = self.bonds.get_mut(id)?;
        let Stage::Answering(answering) = &bond.stored.stage else { return Ok(()) };
        let circle = match answering.join(welcome, Kind::Bond) {
            Ok(circle) => circle,
            Err(why) => {
                bond.troubles.insert(why.code().into());
                return Ok(());
            }
        };
        let engine = Engine::join(circle, &mut stream(self.random, id)).map_err(BondError::from)?;
        bond.circle = Some(InCircle::new(engine, Vec::new()));
        bond.stored.stage = Stage::Together;
        let write = bond::put(id, &bond.stored, self.keys, self.random)?;
        self.drive(id, Input::Tick(self.clock.seconds()), vec![write]).await?;
        self.name_self(id).await
    }

    /// One's own name, if one wants to be called by it.
    async fn name_self(&mut self, id: BondId) -> Result<(), ClientError> {
        let name = self.bonds.get(id)?.stored.called.clone();
        if !name.is_blank() {
            self.put_facts(id, vec![SharedFact::SelfNamed { name }]).await?;
        }
        Ok(())
    }

    /// The other is in: what the inviter said at the beginning is said to them.
    async fn welcomed(&mut self, id: BondId) -> Result<(), ClientError> {
        let bond = self.bonds.get_mut(id)?;
        let (Stage::Inviting(_), kind) = (&bond.stored.stage, bond.stored.kind) else { return Ok(()) };
        self.change(id, |stored| stored.stage = Stage::Together).await?;
        self.put_facts(id, kind.map(|kind| SharedFact::KindSaid { kind }).into_iter().collect()).await?;
        self.name_self(id).await
    }

    /// Changes what is stored of a bond.
    pub(crate) async fn change(
        &mut self,
        id: BondId,
        change: impl FnOnce(&mut Stored),
    ) -> Result<(), ClientError> {
        let bond = self.bonds.get_mut(id)?;
        change(&mut bond.stored);
        let write = bond::put(id, &bond.stored, self.keys, self.random)?;
        self.commit_bond(vec![write]).await
    }

    /// Gives the engine an input and does what it asks for, until it asks for nothing more. What is to be stored is on
    /// the disk, together with these writes, before anything that follows it.
    pub(crate) async fn drive(
        &mut self,
        id: BondId,
        input: Input,
        with: Vec<Write>,
    ) -> Result<(), ClientError> {
        let mut first = with;
        let mut inputs = VecDeque::from([input]);
        let mut welcomed = false;
        while let Some(input) = inputs.pop_front() {
            let Some(circle) = &mut self.bonds.get_mut(id)?.circle else { continue };
            let actions = circle.engine.on(input, &mut stream(self.random, id));
            for action in actions {
                let keys = self.keys;
                self.bonds.news |= is_news(&action);
                let bond = self.bonds.bonds.get_mut(&id).ok_or(BondError::Unknown)?;
                let circle = bond.circle.as_mut().ok_or(BondError::NotTogether)?;
                match action {
                    Action::Keep(kept) => {
                        let mut batch = bond::keep(id, kept, keys, self.random)?;
                        batch.append(&mut first);
                        self.commit_bond(batch).await?;
                    }
                    Action::Refold => circle.forget_all(),
                    Action::Shared(records) => {
                        inputs.extend(circle.heard(records).into_iter().map(Input::Forget));
                    }
                    Action::Done(fact) => circle.sent(fact),
                    Action::Epoch(_) => circle.fold(),
                    Action::CommitDone(_) => welcomed = true,
                    Action::CommitLost(_) => drop(bond.troubles.insert("commit-lost".into())),
                    Action::NotTaken { why, .. } => drop(bond.troubles.insert(why.code().into())),
                    Action::Named(trouble) => drop(bond.troubles.insert(trouble.code().into())),
                    Action::Send(number, request) => {
                        let (call, expects) = errands::carry(&bond.stored.host, &request);
                        self.bonds.post(Whose::Bond(id), Purpose::Engine(number, expects), call);
                    }
                    Action::Listen(number, hello) => self.bonds.listen(id, number, &hello),
                    Action::Progress { done, of } => {
                        bond.fetching = (done < of).then_some(Fetching { done, of });
                    }
                }
            }
        }
        if !first.is_empty() {
            self.commit_bond(first).await?;
        }
        if welcomed {
            Box::pin(self.welcomed(id)).await?;
        }
        Box::pin(self.open_letters(id)).await
    }

    /// One's own sealed letters open by themselves once all are in: their author said so when sealing them.
    async fn open_letters(&mut self, id: BondId) -> Result<(), ClientError> {
        let Ok(bond) = self.bonds.get(id) else { return Ok(()) };
        let Ok(circle) = bond.together() else { return Ok(()) };
        for (commitment, key) in circle.to_open(&bond.stored.seals) {
            // This person's other device says the same: the host takes it once.
            let circle = self.bonds.get(id)?.together()?;
            let fact = circle.engine.identity("mendwell/opening/1", commitment.into());
            self.put_fact(id, fact, SharedFact::LetterOpened { commitment, key }, Vec::new()).await?;
        }
        Ok(())
    }

    /// One batch. If the disk refuses it, the bonds are read anew, so that memory is what the disk has.
    pub(crate) async fn commit_bond(&mut self, batch: Vec<Write>) -> Result<(), ClientError> {
        let done = self.storage.commit(batch).await;
        if done.is_err() {
            *self.bonds = Bonds::default();
        }
        Ok(done?)
    }

    fn today(&self) -> Day {
        Day::from_epoch_days(self.clock.local_day())
    }

    pub(crate) fn seconds(&self) -> Seconds {
        Seconds(self.clock.seconds())
    }
}

/// Randomness for what leaves for this bond: nothing that is done elsewhere moves it.
pub(crate) fn stream<R: Random>(random: &mut R, bond: BondId) -> Stream<'_, R> {
    Stream::new(random, *bond.bytes())
}

/// Whether a screen may show something else now.
pub(crate) fn is_news<C: Content>(action: &Action<C>) -> bool {
    !matches!(action, Action::Keep(_) | Action::Send(..) | Action::Listen(..))
}

fn new(host: String, other: Name, called: Name, kind: Option<BondKind>, stage: Stage) -> Stored {
    Stored { host, other, called, resting: false, kind, stage, seals: Vec::new(), shared: Vec::new() }
}
