//! What is asked next: one request at a time, the most urgent first.

use crate::{Action, Engine, Request, outbox::Sent, trouble::NO_RANDOM};
use mendwell_circle::{RecordError, RecordKeys};
use mendwell_domain::FactId;
use mendwell_ledger::Content;
use mendwell_platform::Random;
use mendwell_wire::{Append, Body, Commit, Create, DropBody, Epoch, Generation, Nonce, Read, Seq, Token};

/// The request that is under way.
pub(crate) struct Asked {
    pub(crate) number: u64,
    pub(crate) since: u64,
    pub(crate) what: What,
}

/// What it was for.
pub(crate) enum What {
    Create,
    /// After this record.
    Read(Seq),
    Intent(FactId, Body),
    Commit(Body),
    Drop(Nonce),
    /// Healing: looks which token works and what is there.
    HealRead,
    /// Healing: begins an empty log anew.
    HealCreate,
    HealClaim(Generation),
    HealPost(Nonce),
}

impl<C: Content> Engine<C> {
    /// Sends the next request, unless one is under way or it is time to be quiet.
    pub(crate) fn ask(&mut self, random: &mut impl Random) {
        if self.asked.is_some() || !self.wait.is_over() {
            return;
        }
        if self.healing.is_some() {
            self.heal(random);
        } else if self.position.begins && self.position.generation.is_none() {
            self.create();
        } else if self.behind {
            self.read();
        } else if let Some(nonce) = self.drops.first().copied() {
            let ask = DropBody { circle: self.circle.id(), nonce, key: self.secret.drop_key(&nonce) };
            self.request(What::Drop(nonce), Request::Drop(ask));
        } else if self.own.is_some() {
            self.post_commit();
        } else {
            self.post_intent(random);
        }
    }

    pub(crate) fn request(&mut self, what: What, request: Request) {
        let number = self.send(|number| Action::Send(number, request));
        self.asked = Some(Asked { number, since: self.wait.now, what });
    }

    fn create(&mut self) {
        let Some((epoch, token)) = self.token(self.circle.epoch()) else { return };
        let ask = Create { circle: self.circle.id(), epoch, token: token.hash() };
        self.request(What::Create, Request::Create(ask));
    }

    fn read(&mut self) {
        let Some((epoch, token)) = self.token(self.circle.epoch()) else { return };
        let ask = Read { circle: self.circle.id(), epoch, after: self.log.place.seq };
        self.request(What::Read(ask.after), Request::Read(ask, token));
    }

    fn post_commit(&mut self) {
        let Some(own) = &self.own else { return };
        let next =
            own.staged.after().ok().and_then(|after| RecordKeys::of(&after).ok()?.token(after.epoch()));
        let (Ok(body), Some(next), Some((epoch, token))) =
            (own.staged.body(), next, self.token(self.circle.epoch()))
        else {
            return self.commit_lost();
        };
        let commit = Some(Commit { token: next.hash(), welcome: own.welcome.clone() });
        let circle = self.circle.id();
        let ask = Append { circle, epoch, nonce: own.nonce, body: body.clone(), drop: None, commit };
        self.request(What::Commit(body), Request::Append(Box::new(ask), token));
    }

    /// Seals the first entry that waits, for the epoch and the place of now.
    fn post_intent(&mut self, random: &mut impl Random) {
        let (Some(entry), Some((epoch, token))) = (self.outbox.next(), self.token(self.circle.epoch()))
        else {
            return;
        };
        let (id, me) = (entry.id(), self.circle.person());
        let body = match entry.seal(&self.keys, me, epoch.get(), &self.log.place, self.last, random) {
            Ok(body) => body,
            Err(RecordError::Random(_)) => {
                self.wait.longer(random);
                return self.name(NO_RANDOM);
            }
            Err(error) => return self.not_taken(id, error.code()),
        };
        let nonce = Nonce::new(*id.bytes());
        let drop = Some(self.secret.drop_key(&nonce).hash());
        let ask = Append { circle: self.circle.id(), epoch, nonce, body: body.clone(), drop, commit: None };
        self.request(What::Intent(id, body), Request::Append(Box::new(ask), token));
    }

    pub(crate) fn not_taken(&mut self, fact: FactId, code: &'static str) {
        self.outbox.mark(fact, Sent::Refused);
        self.tell(Action::NotTaken { fact, why: crate::Trouble::goes_on(code) });
    }

    /// An epoch that is known, and its token.
    pub(crate) fn token(&self, epoch: u64) -> Option<(Epoch, Token)> {
        Some((Epoch::try_from(epoch).ok()?, self.keys.token(epoch)?))
    }
}
