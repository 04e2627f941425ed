//! Answers, and what a refusal means for what was asked.

use crate::{Engine, Kept, Part, Reply, Trouble, outbox::Sent, steps::What, trouble::ANSWER, wait::LONG};
use mendwell_ledger::Content;
use mendwell_platform::Random;
use mendwell_wire::Refusal;

impl<C: Content> Engine<C> {
    pub(crate) fn answered(&mut self, what: What, reply: Reply, random: &mut impl Random) {
        match reply {
            Reply::Unreachable => return self.wait.longer(random),
            Reply::NotUnderstood => {
                self.wait.pause(LONG, random);
                return self.name(ANSWER);
            }
            Reply::Refused(Refusal::TooMany | Refusal::Unavailable | Refusal::TooSlow) => {
                return self.wait.longer(random);
            }
            _ => self.wait.answered(),
        }
        match (what, reply) {
            (What::Create, Reply::Log(state)) => self.settle_in(state.generation),
            (What::Read(after), Reply::Page(page)) => self.page(after, page, random),
            (What::Intent(fact, body), Reply::Appended(appended)) => {
                self.outbox.mark(fact, Sent::Yes);
                self.appended(body, appended);
            }
            (What::Intent(fact, _), Reply::Refused(Refusal::NonceTaken)) => {
                // The first attempt had been taken, under another seal of the same fact.
                self.outbox.mark(fact, Sent::Yes);
                self.behind = true;
            }
            (What::Commit(body), Reply::Appended(appended)) => self.appended(body, appended),
            (What::Drop(nonce), Reply::Done | Reply::Refused(Refusal::WrongDropKey)) => {
                // A host that lost the record, or got it from another member, has nothing to drop.
                self.drops.remove(&nonce);
                self.keep(Kept::gone(Part::Drop(*nonce.as_bytes())));
            }
            (what @ (What::HealRead | What::HealCreate | What::HealClaim(_) | What::HealPost(_)), reply) => {
                self.healing_answered(what, reply, random);
            }
            (what, Reply::Refused(refusal)) => self.refused(what, refusal, random),
            _ => {
                self.wait.pause(LONG, random);
                self.name(ANSWER);
            }
        }
    }

    fn refused(&mut self, what: What, refusal: Refusal, random: &mut impl Random) {
        match (refusal, what) {
            (Refusal::StaleEpoch { .. }, _) => self.behind = true,
            (Refusal::GenerationMoved { .. }, _) => self.moved(),
            // A host that knew this circle and does not any more has lost something.
            (Refusal::NoAccess, _) if self.position.generation.is_some() => self.moved(),
            (Refusal::HostFull | Refusal::NoAccess, _) => self.name_and_wait(refusal, random),
            (_, What::Intent(fact, _)) => self.not_taken(fact, refusal.code()),
            (_, What::Commit(_)) => {
                self.name(Trouble::goes_on(refusal.code()));
                self.commit_lost();
            }
            (_, _) => self.name_and_wait(refusal, random),
        }
    }

    pub(crate) fn name_and_wait(&mut self, refusal: Refusal, random: &mut impl Random) {
        self.wait.pause(LONG, random);
        self.name(Trouble::goes_on(refusal.code()));
    }
}
