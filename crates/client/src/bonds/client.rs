//! What the client does about bonds.

use super::bond::{self, Bond, Purpose};
use super::circle::InCircle;
use super::errands;
use super::meeting::Met;
use super::stored::{Answering, Inviting, Stage, Stored};
use super::{BondError, BondReply, BondRequest, Bonds, host};
use crate::{Client, ClientError};
use mendwell_circle::{Circle, Kind, Link, Person, Seconds};
use mendwell_domain::bond::{BondCommand, BondKind, BondNow, SharedFact, decide};
use mendwell_domain::{BondId, FactId, FreshId, LetterId, Name, Refusal, SealId};
use mendwell_ledger::{SharedEntry, close_letter};
use mendwell_platform::{Answer, Clock, Random, Shelf, Storage, Stream, Write};
use mendwell_sync::{Action, Engine, Input, OwnCommit};
use mendwell_wire::{Body, Nonce, Welcome};
use std::collections::VecDeque;

/// The trouble of a host that does not answer; it is over with the next answer.
const UNREACHABLE: &str = "host-unreachable";

impl<S: Storage, C: Clock, R: Random> Client<S, C, R> {
    /// Answers one request about bonds.
    pub(crate) async fn bond(&mut self, request: BondRequest) -> Result<BondReply, ClientError> {
        self.open()?;
        match request {
            BondRequest::Invite { host, other, called, kind } => {
                self.invite(&host, other, called, kind).await
            }
            BondRequest::Answer { link, other, called } => self.answer(&link, other, called).await,
            BondRequest::Confirm { bond, claim } => self.confirm(bond, claim).await,
            BondRequest::Do { bond, command } => self.write(bond, command).await.map(|_| BondReply::Done),
            BondRequest::Share { bond, letter } => self.share(bond, letter).await,
            BondRequest::Seal { bond, seal, letter } => self.seal_letter(bond, seal, letter).await,
            BondRequest::Rest { bond, resting } => self.rest(bond, resting).await,
            BondRequest::Leave { bond } => self.leave(bond).await,
            BondRequest::List => self.list(),
            BondRequest::Show(bond) => {
                let page = self.open()?.bonds.get(bond)?.page(bond)?;
                Ok(BondReply::Page(Box::new(page)))
            }
            BondRequest::Tick => self.bonds_tick().await,
            BondRequest::Heard { errand, answer } => self.heard(errand, answer.as_ref()).await,
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
        let person = Person::fresh(&mut self.random).map_err(BondError::from)?;
        let circle = Circle::create(Kind::Bond, person, now, &mut self.random).map_err(BondError::from)?;
        let inviting = Inviting::begin(&circle, &host, kind, now, &mut self.random)?;
        let engine = Engine::begin(circle, &mut self.random).map_err(BondError::from)?;
        let stage = Stage::Inviting(inviting);
        self.begin(new(host, other, called, stage), Some(InCircle::new(engine, Vec::new()))).await
    }

    async fn answer(&mut self, link: &str, other: Name, called: Name) -> Result<BondReply, ClientError> {
        let link = Link::parse(link).map_err(BondError::from)?;
        let host = host::check(&link.host)?.to_owned();
        let answering = Answering::begin(&link, &called, self.seconds(), &mut self.random)?;
        self.begin(new(host, other, called, Stage::Answering(answering)), None).await
    }

    /// A new bond, and what its engine keeps first of all, in one batch.
    async fn begin(&mut self, stored: Stored, circle: Option<InCircle>) -> Result<BondReply, ClientError> {
        let id: BondId = FreshId(self.random.array()?).into();
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        let write = bond::put(id, &stored, &session.keys, &mut self.random)?;
        session.bonds.bonds.insert(id, Bond { stored, circle, troubles: Default::default() });
        let input = Input::Tick(self.clock.seconds());
        if self.session.as_ref().is_some_and(|s| s.bonds.get(id).is_ok_and(|b| b.circle.is_some())) {
            self.drive(id, input, vec![write]).await?;
        } else {
            self.commit_bond(vec![write]).await?;
        }
        Ok(BondReply::Bond(self.open()?.bonds.get(id)?.card(id)?))
    }

    async fn confirm(&mut self, id: BondId, number: u32) -> Result<BondReply, ClientError> {
        let now = self.seconds();
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        let bond = session.bonds.get(id)?;
        let (Stage::Inviting(inviting), Some(circle)) = (&bond.stored.stage, &bond.circle) else {
            return Err(BondError::UnknownClaim.into());
        };
        let claim = inviting.claim(number)?;
        let invitation = inviting.invitation().map_err(BondError::from)?;
        let confirmed = invitation
            .confirm(&claim, circle.engine.circle(), &[], now, &mut stream(&mut self.random, id))
            .map_err(BondError::from)?;
        let welcome = Welcome {
            mailbox: inviting.mailbox()?,
            claim: number,
            body: Body::new(confirmed.welcome.clone()),
        };
        let own = OwnCommit {
            staged: confirmed.staged.clone(),
            nonce: Nonce::new(stream(&mut self.random, id).array()?),
            means: Vec::new(),
            welcome: Some(welcome),
        };
        self.drive(id, Input::Commit(Box::new(own)), Vec::new()).await?;
        Ok(BondReply::Done)
    }

    /// Decides a command and puts what it gives on its way.
    async fn write(&mut self, id: BondId, command: BondCommand) -> Result<Vec<FactId>, ClientError> {
        let bond = self.open()?.bonds.get(id)?;
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
            let fresh = FreshId(stream(&mut self.random, id).array()?).into();
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
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        session.bonds.get_mut(id)?.circle_mut()?.written(entry.clone());
        self.drive(id, Input::Write(entry), with).await
    }

    async fn share(&mut self, id: BondId, letter: LetterId) -> Result<BondReply, ClientError> {
        let session = self.open()?;
        let own = session.state.letter(letter).ok_or(Refusal::UnknownLetter)?;
        let body = own.pick().ok_or(Refusal::NoVersion)?.share();
        let (kind, follows) = (own.kind, session.bonds.get(id)?.shared_as(letter));
        let command = BondCommand::ShareLetter { kind, body, breach: None, follows };
        let facts = self.write(id, command).await?;
        self.change(id, |stored| stored.shared.extend(facts.first().map(|fact| (letter, (*fact).into()))))
            .await?;
        Ok(BondReply::Done)
    }

    /// Its key is stored before the letter leaves: without it, it could never be opened.
    async fn seal_letter(
        &mut self,
        id: BondId,
        seal: SealId,
        letter: LetterId,
    ) -> Result<BondReply, ClientError> {
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        let own = session.state.letter(letter).ok_or(Refusal::UnknownLetter)?;
        let body = own.pick().ok_or(Refusal::NoVersion)?.share();
        let bond = session.bonds.get_mut(id)?;
        if bond.stored.resting {
            return Err(BondError::Resting.into());
        }
        let circle = bond.together()?;
        let (group, author) = (circle.engine.circle().id(), circle.engine.circle().person().key());
        let closed = close_letter(group, seal, author, own.kind, &body, &mut stream(&mut self.random, id))
            .map_err(BondError::from)?;
        let command = BondCommand::CommitLetter { seal, digest: closed.digest, sealed: closed.sealed };
        let facts = circle
            .with_seals(|state, open| decide(state, command, circle.me(), BondNow { open }))
            .map_err(BondError::from)?;
        for fact in facts {
            let fresh: FactId = FreshId(stream(&mut self.random, id).array()?).into();
            let session = self.session.as_mut().ok_or(ClientError::Locked)?;
            let bond = session.bonds.get_mut(id)?;
            bond.stored.seals.push((fresh.into(), closed.key));
            let write = bond::put(id, &bond.stored, &session.keys, &mut self.random)?;
            self.put_fact(id, fresh, fact, vec![write]).await?;
        }
        Ok(BondReply::Done)
    }

    async fn rest(&mut self, id: BondId, resting: bool) -> Result<BondReply, ClientError> {
        self.change(id, |stored| stored.resting = resting).await?;
        if let Some(session) = self.session.as_mut().filter(|_| resting) {
            session.bonds.call_back(id);
        }
        Ok(BondReply::Done)
    }

    /// Everything of it goes from this device, in one batch. Nothing is said to anybody.
    async fn leave(&mut self, id: BondId) -> Result<BondReply, ClientError> {
        self.open()?.bonds.get(id)?;
        let rows = self.storage.read(Shelf::Circle).await?;
        let of_it = rows.into_iter().map(|(key, _)| key).filter(|key| bond::id_of(key) == Some(id));
        let mut batch: Vec<Write> = of_it.map(|key| Write::Delete(Shelf::Circle, key)).collect();
        batch.push(Write::Delete(Shelf::Bond, id.bytes().to_vec()));
        self.commit_bond(batch).await?;
        if let Some(session) = &mut self.session {
            session.bonds.call_back(id);
            session.bonds.bonds.remove(&id);
        }
        Ok(BondReply::Done)
    }

    fn list(&self) -> Result<BondReply, ClientError> {
        let bonds = &self.open()?.bonds.bonds;
        let cards = bonds.iter().map(|(id, bond)| bond.card(*id));
        Ok(BondReply::Bonds(cards.collect::<Result<_, _>>()?))
    }

    /// Time went on, for every bond that its person does not rest from.
    async fn bonds_tick(&mut self) -> Result<BondReply, ClientError> {
        let now = self.clock.seconds();
        let bonds = self.open()?.bonds.bonds.iter();
        let awake: Vec<_> = bonds.filter(|(_, bond)| !bond.stored.resting).map(|(id, _)| *id).collect();
        for id in awake {
            self.drive(id, Input::Tick(now), Vec::new()).await?;
            self.meet(id)?;
        }
        self.errands()
    }

    async fn heard(&mut self, errand: u64, answer: Option<&Answer>) -> Result<BondReply, ClientError> {
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        // An answer that nobody waits for any more changes nothing.
        if let Some((id, purpose)) = session.bonds.pending.remove(&errand) {
            let troubles = &mut session.bonds.get_mut(id)?.troubles;
            match answer {
                Some(_) => drop(troubles.remove(UNREACHABLE)),
                None => drop(troubles.insert(UNREACHABLE.into())),
            }
            match purpose {
                Purpose::Engine(number, expects) => {
                    let reply = errands::reply(expects, answer);
                    self.drive(id, Input::Reply { number, reply }, Vec::new()).await?;
                }
                Purpose::Meeting => self.met(id, answer).await?,
            }
        }
        self.errands()
    }

    fn errands(&mut self) -> Result<BondReply, ClientError> {
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        Ok(BondReply::Errands(std::mem::take(&mut session.bonds.queue)))
    }

    /// Asks the host what the meeting needs next.
    fn meet(&mut self, id: BondId) -> Result<(), ClientError> {
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        if session.bonds.is_meeting(id) {
            return Ok(());
        }
        let stored = &session.bonds.get(id)?.stored;
        if let Some(call) = stored.stage.ask(&stored.host)? {
            session.bonds.post(id, Purpose::Meeting, call);
        }
        Ok(())
    }

    async fn met(&mut self, id: BondId, answer: Option<&Answer>) -> Result<(), ClientError> {
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        let bond = session.bonds.get_mut(id)?;
        match bond.stored.stage.heard(answer) {
            Met::Nothing => Ok(()),
            Met::Further => {
                self.change(id, |_| {}).await?;
                self.meet(id)
            }
            Met::Over => {
                bond.troubles.insert("mailbox-gone".into());
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
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        let bond = session.bonds.get_mut(id)?;
        let Stage::Answering(answering) = &bond.stored.stage else { return Ok(()) };
        let joined = answering.claiming().and_then(|claiming| claiming.join(welcome));
        let circle = match joined {
            Ok((circle, _)) => circle,
            Err(why) => {
                bond.troubles.insert(why.code().into());
                return Ok(());
            }
        };
        let engine = Engine::join(circle, &mut stream(&mut self.random, id)).map_err(BondError::from)?;
        bond.circle = Some(InCircle::new(engine, Vec::new()));
        bond.stored.stage = Stage::Together;
        let write = bond::put(id, &bond.stored, &session.keys, &mut self.random)?;
        self.drive(id, Input::Tick(self.clock.seconds()), vec![write]).await?;
        self.name_self(id).await
    }

    /// One's own name, if one wants to be called by it.
    async fn name_self(&mut self, id: BondId) -> Result<(), ClientError> {
        let name = self.open()?.bonds.get(id)?.stored.called.clone();
        if !name.is_blank() {
            self.put_facts(id, vec![SharedFact::SelfNamed { name }]).await?;
        }
        Ok(())
    }

    /// The other is in: what the inviter said at the beginning is said to them.
    async fn welcomed(&mut self, id: BondId) -> Result<(), ClientError> {
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        let bond = session.bonds.get_mut(id)?;
        let Stage::Inviting(Inviting { kind, .. }) = bond.stored.stage else { return Ok(()) };
        self.change(id, |stored| stored.stage = Stage::Together).await?;
        self.put_facts(id, vec![SharedFact::KindSaid { kind }]).await?;
        self.name_self(id).await
    }

    /// Changes what is stored of a bond.
    async fn change(&mut self, id: BondId, change: impl FnOnce(&mut Stored)) -> Result<(), ClientError> {
        let session = self.session.as_mut().ok_or(ClientError::Locked)?;
        let bond = session.bonds.get_mut(id)?;
        change(&mut bond.stored);
        let write = bond::put(id, &bond.stored, &session.keys, &mut self.random)?;
        self.commit_bond(vec![write]).await
    }

    /// Gives the engine an input and does what it asks for, until it asks for nothing more. What is to be stored is on
    /// the disk, together with these writes, before anything that follows it.
    async fn drive(&mut self, id: BondId, input: Input, with: Vec<Write>) -> Result<(), ClientError> {
        let mut first = with;
        let mut inputs = VecDeque::from([input]);
        let mut welcomed = false;
        while let Some(input) = inputs.pop_front() {
            let session = self.session.as_mut().ok_or(ClientError::Locked)?;
            let Some(circle) = &mut session.bonds.get_mut(id)?.circle else { continue };
            let actions = circle.engine.on(input, &mut stream(&mut self.random, id));
            for action in actions {
                let session = self.session.as_mut().ok_or(ClientError::Locked)?;
                let keys = &session.keys;
                let bond = session.bonds.bonds.get_mut(&id).ok_or(BondError::Unknown)?;
                let circle = bond.circle.as_mut().ok_or(BondError::NotTogether)?;
                match action {
                    Action::Keep(kept) => {
                        let mut batch = bond::keep(id, kept, keys, &mut self.random)?;
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
                        session.bonds.post(id, Purpose::Engine(number, expects), call);
                    }
                    // There is no live feed here yet: the host is looked at with each tick.
                    Action::Listen(number, _) => inputs.push_back(Input::FeedEnded { number }),
                    Action::Progress { .. } => {}
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
        let Ok(bond) = self.open()?.bonds.get(id) else { return Ok(()) };
        let Ok(circle) = bond.together() else { return Ok(()) };
        let facts = circle.to_open(&bond.stored.seals).into_iter();
        let facts = facts.map(|(commitment, key)| SharedFact::LetterOpened { commitment, key }).collect();
        self.put_facts(id, facts).await.map(drop)
    }

    /// One batch. If the disk refuses it, the bonds are read anew, so that memory is what the disk has.
    async fn commit_bond(&mut self, batch: Vec<Write>) -> Result<(), ClientError> {
        let done = self.storage.commit(batch).await;
        if let Some(mut session) = self.session.take_if(|_| done.is_err()) {
            // If even that fails, the vault is locked.
            if let Ok(bonds) = Bonds::load(&session.keys, &self.storage, &mut self.random).await {
                session.bonds = bonds;
                self.session = Some(session);
            }
        }
        Ok(done?)
    }

    fn seconds(&self) -> Seconds {
        Seconds(self.clock.seconds())
    }
}

/// Randomness for what leaves for this bond: nothing that is done elsewhere moves it.
fn stream<R: Random>(random: &mut R, bond: BondId) -> Stream<'_, R> {
    Stream::new(random, *bond.bytes())
}

fn new(host: String, other: Name, called: Name, stage: Stage) -> Stored {
    Stored { host, other, called, resting: false, stage, seals: Vec::new(), shared: Vec::new() }
}
