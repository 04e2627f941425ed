//! Healing: the host has another life of the log, or none. What it lost is put back.
//!
//! Everything here happens in memory: until the new log is settled, what is kept stays as it was, and a crash begins
//! the healing again. Each device claims the healing at most once, so that two of them cannot take turns for ever;
//! posting is harmless without a claim, because nonces are known and the old order is one and the same.

use crate::{
    Engine, Reply, Request,
    log::Log,
    outbox::Sent,
    steps::What,
    trouble::{EPOCH, FORK, LEFT_BEHIND, NO_RANDOM, OTHER_COMMIT, PAGE, WENT_BACK},
    wait::{OTHERS_FIRST, SETTLE, jitter},
};
use mendwell_circle::commit_in;
use mendwell_ledger::Content;
use mendwell_platform::Random;
use mendwell_wire::{
    Append, Appended, Commit, Create, Generation, Heal, Nonce, Page, Read, Record, Refusal, Seq, Token,
};
use std::collections::{BTreeSet, VecDeque};

/// A healing that is under way.
pub(crate) struct Healing {
    /// The life that was found; none before a token let in.
    pub(crate) generation: Option<Generation>,
    /// The epoch whose token is shown.
    at: u64,
    /// The log in that life, as far as it was read.
    pub(crate) fresh: Log,
    /// Whether all of it was read.
    read: bool,
    /// Whether this device claimed the healing, or another did.
    claimed: bool,
    /// How long the log was when it was last looked at, to see whether somebody is healing it.
    seen: Option<Seq>,
    /// No token lets in: the log is to be begun anew.
    empty: bool,
    /// When this device may begin an empty log, if it is not the first to.
    begins_at: Option<u64>,
    /// What is still to be posted; none before it was looked up.
    missing: Option<VecDeque<Nonce>>,
    /// Commits that were taken in during this healing: the old log does not hold them.
    taken: Vec<Record>,
    /// What the new log cannot take.
    pub(crate) left: BTreeSet<Nonce>,
}

impl<C: Content> Engine<C> {
    /// Another life of the log was found, or nothing where it was.
    pub(crate) fn moved(&mut self) {
        self.feed_void();
        self.behind = true;
        let before = self.healing.take();
        let claimed = before.as_ref().is_some_and(|healing| healing.claimed);
        let begins_at = before.as_ref().and_then(|healing| healing.begins_at);
        let taken = before.map(|healing| healing.taken).unwrap_or_default();
        self.healing = Some(Healing {
            generation: None,
            at: self.circle.epoch(),
            fresh: Log::new(&self.circle.id()),
            read: false,
            claimed,
            seen: None,
            empty: false,
            begins_at,
            missing: None,
            taken,
            left: BTreeSet::new(),
        });
    }

    /// The next step of a healing.
    pub(crate) fn heal(&mut self, random: &mut impl Random) {
        let Some(healing) = &mut self.healing else { return };
        if healing.empty {
            return self.begin_anew(random);
        }
        if !healing.read {
            let (at, after) = (healing.at, healing.fresh.place.seq);
            let Some((epoch, token)) = self.token(at) else { return };
            let ask = Read { circle: self.circle.id(), epoch, after };
            return self.request(What::HealRead, Request::Read(ask, token));
        }
        match healing.missing.as_ref().map(|missing| missing.front().copied()) {
            None => self.look_for_missing(random),
            Some(Some(nonce)) => self.post_again(nonce),
            Some(None) => {
                // Once more: others may have posted meanwhile, and places are the host's to give.
                healing.read = false;
                healing.missing = None;
            }
        }
        if self.asked.is_none() && self.healing.is_some() && self.wait.is_over() && self.stopped.is_none() {
            self.heal(random);
        }
    }

    /// All is read. What is kept here and not there?
    fn look_for_missing(&mut self, random: &mut impl Random) {
        let Some(healing) = &mut self.healing else { return };
        let lost = self.log.iter().chain(&healing.taken).filter(|record| {
            let nonce = &record.header.nonce;
            let known = self.keys.token(record.header.epoch.get()).is_some();
            known && record.body.is_some() && healing.fresh.by_nonce(nonce).is_none()
        });
        let lost: VecDeque<Nonce> =
            lost.map(|record| record.header.nonce).filter(|nonce| !healing.left.contains(nonce)).collect();
        let length = healing.fresh.place.seq;
        if lost.is_empty() {
            return self.settle();
        }
        if healing.claimed && healing.seen.is_some() {
            healing.missing = Some(lost);
            return;
        }
        // A log that grows is being healed by somebody.
        if healing.seen != Some(length) {
            healing.seen = Some(length);
            healing.read = false;
            return self.wait.pause(SETTLE, random);
        }
        self.claim(random);
    }

    fn claim(&mut self, random: &mut impl Random) {
        let Ok(next) = random.array().map(Generation::new) else {
            self.wait.longer(random);
            return self.name(NO_RANDOM);
        };
        let Some(healing) = &self.healing else { return };
        let (at, found) = (healing.at, healing.generation);
        let (Some((epoch, token)), Some(found)) = (self.token(at), found) else { return };
        let ask = Heal { circle: self.circle.id(), epoch, found, next };
        self.request(What::HealClaim(next), Request::Heal(ask, token));
    }

    /// Nothing is there. Who was in the circle from its first record on can put back most, so others wait.
    fn begin_anew(&mut self, random: &mut impl Random) {
        let kept = self.log.iter().find(|record| self.keys.token(record.header.epoch.get()).is_some());
        let oldest = kept.map_or(self.circle.epoch(), |record| record.header.epoch.get());
        let first = self.log.at(Seq::ZERO.next()).is_none_or(|record| record.header.epoch.get() == oldest);
        let now = self.wait.now;
        let Some(healing) = &mut self.healing else { return };
        let begins_at = *healing.begins_at.get_or_insert_with(|| {
            if first { now } else { now + OTHERS_FIRST + jitter(OTHERS_FIRST, random) }
        });
        if now < begins_at {
            // Somebody else may have begun it meanwhile.
            healing.empty = false;
            healing.at = self.circle.epoch();
            return self.wait.pause(SETTLE, random);
        }
        let Some((epoch, token)) = self.token(oldest) else { return };
        let ask = Create { circle: self.circle.id(), epoch, token: token.hash() };
        self.request(What::HealCreate, Request::Create(ask));
    }

    /// Posts a kept record again: the same bytes, nonce and epoch.
    fn post_again(&mut self, nonce: Nonce) {
        let Some(request) = self.kept(&nonce).and_then(|record| self.again(record)) else {
            if let Some(healing) = &mut self.healing {
                healing.missing.as_mut().map(VecDeque::pop_front);
                healing.left.insert(nonce);
            }
            return;
        };
        self.request(What::HealPost(nonce), request);
    }

    /// A record of the life before, or a commit that came since.
    fn kept(&self, nonce: &Nonce) -> Option<&Record> {
        let taken = self.healing.iter().flat_map(|healing| &healing.taken);
        self.log.by_nonce(nonce).or_else(|| taken.into_iter().find(|record| record.header.nonce == *nonce))
    }

    fn again(&self, record: &Record) -> Option<Request> {
        let body = record.body.clone()?;
        let nonce = record.header.nonce;
        let (epoch, token) = self.token(record.header.epoch.get())?;
        let commit = match commit_in(&body) {
            Some(_) => Some(Commit { token: self.next_token(epoch.get())?.hash(), welcome: None }),
            None => None,
        };
        let mine =
            C::open(record, &self.keys).is_ok_and(|opened| opened.author == self.circle.person().key());
        let drop = mine.then(|| self.secret.drop_key(&nonce).hash());
        let ask = Append { circle: self.circle.id(), epoch, nonce, body, drop, commit };
        Some(Request::Append(Box::new(ask), token))
    }

    fn next_token(&self, epoch: u64) -> Option<Token> {
        self.keys.token(epoch.checked_add(1)?)
    }

    pub(crate) fn healing_answered(&mut self, what: What, reply: Reply, random: &mut impl Random) {
        match (what, reply) {
            (What::HealRead, Reply::Page(page)) => self.healing_page(page, random),
            (What::HealRead, Reply::Refused(Refusal::NoAccess)) => self.try_older(random),
            (What::HealCreate, Reply::Log(_)) => {
                self.moved();
                if let Some(healing) = &mut self.healing {
                    healing.claimed = true;
                    healing.seen = Some(Seq::ZERO);
                }
            }
            (What::HealClaim(_), Reply::Log(state)) => self.claimed(state.generation),
            (What::HealClaim(next), Reply::Refused(Refusal::GenerationMoved { generation })) => {
                // An answer may have been lost: then the other life is the one this device chose.
                if generation == next {
                    return self.claimed(generation);
                }
                self.moved();
                self.wait.pause(SETTLE, random);
                if let Some(healing) = &mut self.healing {
                    healing.claimed = true;
                }
            }
            (What::HealPost(nonce), Reply::Appended(appended)) => self.posted(nonce, &appended),
            (What::HealPost(nonce), Reply::Refused(Refusal::NonceTaken)) => self.posted_already(nonce),
            (What::HealPost(nonce), Reply::Refused(Refusal::NoAccess | Refusal::StaleEpoch { .. })) => {
                self.leave(nonce);
            }
            (_, Reply::Refused(refusal @ Refusal::HostFull)) => self.name_and_wait(refusal, random),
            // Anything else: look again what is there, a little later.
            _ => {
                self.moved();
                self.wait.longer(random);
            }
        }
    }

    fn claimed(&mut self, generation: Generation) {
        if let Some(healing) = &mut self.healing {
            healing.generation = Some(generation);
            healing.claimed = true;
        }
    }

    fn posted(&mut self, nonce: Nonce, appended: &Appended) {
        let known = self.healing.as_ref().and_then(|healing| healing.generation);
        if known != Some(appended.generation) {
            return self.moved();
        }
        self.posted_already(nonce);
    }

    fn posted_already(&mut self, nonce: Nonce) {
        let Some(missing) = self.healing.as_mut().and_then(|healing| healing.missing.as_mut()) else {
            return;
        };
        missing.retain(|waits| *waits != nonce);
    }

    /// The log cannot take this record in its epoch any more. What this person wrote is sealed anew under the same
    /// identity; what others wrote is theirs to bring, and stays here meanwhile.
    fn leave(&mut self, nonce: Nonce) {
        let record = self.kept(&nonce);
        let commits =
            record.and_then(|record| record.body.as_ref()).is_some_and(|body| commit_in(body).is_some());
        if commits {
            return self.name(OTHER_COMMIT);
        }
        if let Some(healing) = &mut self.healing {
            healing.left.insert(nonce);
        }
        self.posted_already(nonce);
    }

    /// This token does not let in; an older one may. When none does, the log is gone.
    fn try_older(&mut self, random: &mut impl Random) {
        let epochs: Vec<u64> = self.keys.epochs().collect();
        let Some(healing) = &mut self.healing else { return };
        if healing.generation.is_some() {
            // It let in a moment ago.
            self.moved();
            return self.wait.longer(random);
        }
        match epochs.into_iter().rev().find(|epoch| *epoch < healing.at) {
            Some(older) => healing.at = older,
            None => healing.empty = true,
        }
    }

    fn healing_page(&mut self, page: Page, random: &mut impl Random) {
        let Some(healing) = &mut self.healing else { return };
        match healing.generation {
            Some(known) if known != page.generation => {
                self.moved();
                return self.wait.longer(random);
            }
            Some(_) => {}
            None if self.position.generation == Some(page.generation) => {
                if healing.at != self.circle.epoch() {
                    return self.name(WENT_BACK);
                }
                // It was no other life after all.
                self.healing = None;
                return;
            }
            None => healing.generation = Some(page.generation),
        }
        let before = healing.fresh.place.seq;
        for record in page.records {
            let ends_epoch = page.over && record.header.seq == page.head;
            if let Err(trouble) = self.healing_take(record, ends_epoch) {
                return self.name(trouble);
            }
        }
        let Some(healing) = &mut self.healing else { return };
        let done = healing.fresh.place.seq;
        if done == page.head {
            healing.read = !page.over;
        } else if done <= before {
            self.wait.longer(random);
            self.name(PAGE);
        }
    }

    /// Takes a record of the new life in. Of an epoch that was ended here before, the commit must be the same.
    fn healing_take(&mut self, record: Record, ends_epoch: bool) -> Result<(), crate::Trouble> {
        let Some(healing) = &self.healing else { return Ok(()) };
        if let Some(known) = healing.fresh.at(record.header.seq) {
            return if known.header == record.header { Ok(()) } else { Err(FORK) };
        }
        let at = healing.at;
        let place = healing.fresh.after(&record).map_err(|why| crate::Trouble::stops(why.code()))?;
        if record.header.epoch.get() > at {
            return Err(EPOCH);
        }
        if ends_epoch {
            if at == self.circle.epoch() {
                self.take_commit(&record)?;
                self.healing.iter_mut().for_each(|healing| healing.taken.push(record.clone()));
            } else if self.kept(&record.header.nonce).is_none() {
                return Err(OTHER_COMMIT);
            }
        }
        let kept = self.kept(&record.header.nonce);
        let same = kept.filter(|kept| kept.header.digest == record.header.digest);
        // A body that the host forgot is still here.
        let body = record.body.or_else(|| same.and_then(|kept| kept.body.clone()));
        let header = record.header;
        if let Some(healing) = &mut self.healing {
            healing.fresh.push(Record { header, body }, place);
            if ends_epoch {
                healing.at = at + 1;
            }
        }
        Ok(())
    }

    /// Names what is left, and seals anew what this person wrote of it.
    pub(crate) fn bring_left(&mut self, left: &BTreeSet<Nonce>) {
        for nonce in left {
            let Some(record) = self.log.by_nonce(nonce).cloned() else { continue };
            match C::open(&record, &self.keys) {
                Ok(opened) if opened.author == self.circle.person().key() => {
                    self.write_again(C::unplaced(&opened.record));
                }
                _ => self.leave_here(&record),
            }
        }
    }

    fn write_again(&mut self, entry: C) {
        let (id, bytes) = (entry.id(), entry.bytes());
        if let Some(order) = self.outbox.add(entry) {
            self.keep(crate::Kept::plain(crate::Part::Intent(order), bytes.into()));
        }
        self.outbox.mark(id, Sent::No);
    }

    fn leave_here(&mut self, record: &Record) {
        self.keep(crate::Kept::of(crate::Part::Left(*record.header.nonce.as_bytes()), record));
        self.name(LEFT_BEHIND);
    }
}
