//! Linking a second device: as two people meet, into a circle of one's own.

use super::own::{Own, Stored};
use super::{DeviceReply, DeviceRequest};
use crate::ClientError;
use crate::bonds::bond::{Purpose, Whose};
use crate::bonds::client::{Work, stream};
use crate::bonds::meeting::Met;
use crate::bonds::stored::{Answering, Inviting, Stage};
use crate::bonds::{BondError, host};
use mendwell_circle::{Circle, Kind, Link, Person};
use mendwell_ledger::OwnBatch;
use mendwell_platform::{Answer, Clock, Random, Storage};
use mendwell_sync::{Engine, Input};
use std::collections::BTreeSet;

/// What the fragment of a link begins with that is for a device of one's own, not for another person.
pub(super) const MARK: &str = "own.";

/// The part of a link that matters.
fn fragment(link: &str) -> &str {
    let link = link.trim();
    link.rsplit_once('#').map_or(link, |(_, fragment)| fragment)
}

/// Whether a link is for a device of one's own.
pub(crate) fn is_own(link: &str) -> bool {
    fragment(link).starts_with(MARK)
}

impl<S: Storage, C: Clock, R: Random> Work<'_, S, C, R> {
    /// Does what was asked about one's own devices.
    pub(crate) async fn devices(&mut self, request: DeviceRequest) -> Result<DeviceReply, ClientError> {
        self.read().await?;
        match request {
            // The client has checked the passphrases.
            DeviceRequest::Link { host, .. } => self.link(&host).await,
            DeviceRequest::Join { link, .. } => self.answer_link(&link).await,
            DeviceRequest::Confirm { claim, .. } => self.confirm_device(claim).await,
            DeviceRequest::Remove { .. } => self.remove_device().await,
            DeviceRequest::Show => self.show_devices(),
        }
    }

    pub(super) fn show_devices(&self) -> Result<DeviceReply, ClientError> {
        Ok(DeviceReply::Devices(self.bonds.own.as_ref().map(Own::card).transpose()?))
    }

    async fn link(&mut self, at: &str) -> Result<DeviceReply, ClientError> {
        let (host, now) = (host::check(at)?.to_owned(), self.seconds());
        let random = &mut stream(self.random, super::id());
        let person = Person::fresh(random).map_err(BondError::from)?;
        let circle = Circle::create(Kind::Own, person, now, random).map_err(BondError::from)?;
        let stage = Stage::Inviting(Inviting::begin(&circle, &host, now, random)?);
        let engine = Engine::begin(circle, random).map_err(BondError::from)?;
        self.begin_own(host, stage, Some(engine)).await
    }

    async fn answer_link(&mut self, link: &str) -> Result<DeviceReply, ClientError> {
        let fragment = fragment(link).strip_prefix(MARK);
        if fragment.is_none() && Link::parse(link).is_ok() {
            return Err(BondError::OtherKind.into());
        }
        let link = Link::parse(fragment.unwrap_or(link)).map_err(BondError::from)?;
        let host = host::check(&link.host)?.to_owned();
        let now = self.seconds();
        let answering = Answering::begin(&link, "", now, &mut stream(self.random, super::id()))?;
        self.begin_own(host, Stage::Answering(answering), None).await
    }

    /// A new own circle in place of one that nobody joined, in one batch.
    async fn begin_own(
        &mut self,
        host: String,
        stage: Stage,
        engine: Option<Engine<OwnBatch>>,
    ) -> Result<DeviceReply, ClientError> {
        if self.bonds.own.as_ref().is_some_and(Own::is_taken) {
            return Err(BondError::DevicesLinked.into());
        }
        let mut batch = self.forget_own().await?;
        let own = Own::new(Stored { host, stage, left: BTreeSet::new() }, engine);
        batch.push(own.put(self.keys, self.random)?);
        self.bonds.own = Some(own);
        self.drive_own(Input::Tick(self.clock.seconds()), batch).await?;
        self.show_devices()
    }

    async fn confirm_device(&mut self, number: u32) -> Result<DeviceReply, ClientError> {
        let now = self.seconds();
        let own = self.bonds.own.as_ref().ok_or(BondError::UnknownClaim)?;
        if own.is_taken() {
            return Err(BondError::DevicesLinked.into());
        }
        let (Stage::Inviting(inviting), Some(engine)) = (&own.stored.stage, &own.engine) else {
            return Err(BondError::UnknownClaim.into());
        };
        let commit = inviting.confirm(number, engine.circle(), now, &mut stream(self.random, super::id()))?;
        self.drive_own(Input::Commit(Box::new(commit)), Vec::new()).await?;
        Ok(DeviceReply::Done)
    }

    /// Asks the host what linking needs next.
    pub(super) fn meet_own(&mut self) -> Result<(), ClientError> {
        let Some(own) = self.bonds.own.as_ref().filter(|_| !self.bonds.is_meeting(Whose::Own)) else {
            return Ok(());
        };
        if let Some(call) = own.stored.stage.ask(&own.stored.host)? {
            self.bonds.post(Whose::Own, Purpose::Meeting, call);
        }
        Ok(())
    }

    /// Takes an answer to [`Work::meet_own`].
    pub(crate) async fn met_own(&mut self, answer: Option<&Answer>) -> Result<(), ClientError> {
        let Some(own) = &mut self.bonds.own else { return Ok(()) };
        let met = own.stored.stage.heard(answer);
        self.bonds.news |= !matches!(met, Met::Nothing);
        match met {
            Met::Nothing => Ok(()),
            Met::Further => {
                self.store_own().await?;
                self.meet_own()
            }
            Met::Over => {
                own.troubles.insert("mailbox-gone".into());
                self.store_own().await
            }
            Met::Welcome(welcome) => self.join_own(&welcome).await,
            Met::Trouble(code) => {
                own.troubles.insert(code.into());
                Ok(())
            }
        }
    }

    /// Joins with the welcome. One that does not fit is named; the right one may still come.
    async fn join_own(&mut self, welcome: &[u8]) -> Result<(), ClientError> {
        let Some(own) = &mut self.bonds.own else { return Ok(()) };
        let Stage::Answering(answering) = &own.stored.stage else { return Ok(()) };
        let circle = match answering.join(welcome, Kind::Own) {
            Ok(circle) => circle,
            Err(why) => {
                own.troubles.insert(why.code().into());
                return Ok(());
            }
        };
        let engine = Engine::join(circle, &mut stream(self.random, super::id())).map_err(BondError::from)?;
        own.engine = Some(engine.by_the_clock());
        self.linked().await
    }

    /// The other device is in: what each has to say goes by the clock from now on.
    pub(super) async fn linked(&mut self) -> Result<(), ClientError> {
        let now = self.clock.seconds();
        let Some(own) = &mut self.bonds.own else { return Ok(()) };
        own.stored.stage = Stage::Together;
        let write = own.put(self.keys, self.random)?;
        self.drive_own(Input::Tick(now), vec![write]).await?;
        self.tick_own(now).await
    }

    pub(super) async fn store_own(&mut self) -> Result<(), ClientError> {
        let Some(own) = &self.bonds.own else { return Ok(()) };
        let write = own.put(self.keys, self.random)?;
        self.commit_bond(vec![write]).await
    }
}
