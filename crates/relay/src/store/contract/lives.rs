use mendwell_wire::{Append, CircleId, DropBody, DropKey, Heal, Nonce, Refusal, Seq};

use super::super::{Act, LogStore, Outcome};
use super::builders::{CIRCLE, Scene, commit, epoch, generation, record, seq, token};
use super::{Kept, NOW, POLICY, holds, refuses};

pub(super) fn epochs<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    it.append(record(0, 1), 0)?.map_err(|refusal| refusal.code())?;
    it.append(commit(0, 2, 1), 0)?.map_err(|refusal| refusal.code())?;
    for nonce in 3..6 {
        it.append(record(1, nonce), 1)?.map_err(|refusal| refusal.code())?;
    }
    let old = it.read(0, 0, Seq::ZERO)?.map_err(|refusal| refusal.code())?;
    holds(old.records.len() == 2 && old.head == seq(2) && old.over, "an old token reads up to the commit")?;
    let new = it.read(1, 1, Seq::ZERO)?.map_err(|refusal| refusal.code())?;
    holds(new.records.len() == 5 && !new.over, "the newest token reads everything")?;

    let stale = Refusal::StaleEpoch { head: seq(2), epoch: epoch(1) };
    refuses(it.append(record(0, 9), 0)?, stale, "an old token appends nothing, and learns no later head")?;
    refuses(it.asked(|reader| reader.live(&CIRCLE, epoch(0), &token(0)))?, stale, "nor does it listen")?;
    let live = it.asked(|reader| reader.live(&CIRCLE, epoch(1), &token(1)))?;
    holds(live.is_ok_and(|state| state.head == seq(5)), "the newest does")?;
    refuses(it.append(record(1, 9), 0)?, Refusal::NoAccess, "an old token is none of the new epoch")
}

pub(super) fn race<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    let both = [Act::append(commit(0, 1, 1), token(0)), Act::append(commit(0, 2, 2), token(0))];
    let outcomes = it.acts(&both)?;
    let won: Vec<bool> = outcomes.iter().map(Result::is_ok).collect();
    holds(won == [true, false], "one commit ends an epoch, the other is refused")?;
    holds(it.append(record(1, 3), 1)?.is_ok(), "the winner's token lets in")?;
    refuses(it.append(record(1, 4), 2)?, Refusal::NoAccess, "the loser's does not")
}

pub(super) fn drop_body<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    let key = DropKey::new([8; 32]);
    let droppable = Append { drop: Some(key.hash()), ..record(0, 1) };
    let first = it.append(droppable.clone(), 0)?;
    it.append(record(0, 2), 0)?.map_err(|refusal| refusal.code())?;
    let drop = |nonce: u8, key: &DropKey| {
        Act::Drop(DropBody { circle: CIRCLE, nonce: Nonce::new([nonce; 16]), key: key.clone() })
    };
    refuses(it.act(drop(1, &DropKey::new([9; 32])))?, Refusal::WrongDropKey, "a wrong key")?;
    refuses(it.act(drop(2, &key))?, Refusal::WrongDropKey, "a record that has no key")?;
    refuses(it.act(drop(7, &key))?, Refusal::WrongDropKey, "a record that is not there")?;
    let elsewhere = DropBody { circle: CircleId::new([9; 16]), nonce: Nonce::new([1; 16]), key: key.clone() };
    refuses(it.act(Act::Drop(elsewhere))?, Refusal::WrongDropKey, "a circle that is not there")?;
    for _ in 0..2 {
        holds(it.act(drop(1, &key))? == Ok(Outcome::Done), "the right key drops, and again it is done")?;
    }
    let page = it.read(0, 0, Seq::ZERO)?.map_err(|refusal| refusal.code())?;
    let bodies: Vec<bool> = page.records.iter().map(|record| record.body.is_some()).collect();
    holds(bodies == [false, true], "the body is gone and the others stay")?;
    let header = page.records.first().map(|record| record.header);
    holds(header == first.ok().map(|reply| reply.header), "the header stays")?;
    holds(it.append(droppable, 0)? == first, "a retry does not bring the body back")?;
    let page = it.read(0, 0, Seq::ZERO)?.map_err(|refusal| refusal.code())?;
    holds(page.records.first().is_some_and(|record| record.body.is_none()), "it stays gone")
}

pub(super) fn heal<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    let heal = |found, next, shown| {
        let ask = Heal { circle: CIRCLE, epoch: epoch(0), found: generation(found), next: generation(next) };
        Act::Heal(ask, token(shown))
    };
    let won = it.act(heal(1, 5, 0))?;
    holds(won.is_ok(), "the first to claim wins")?;
    holds(it.act(heal(1, 5, 0))? == won, "and wins again when it retries")?;
    let moved = Refusal::GenerationMoved { generation: generation(5) };
    refuses(it.act(heal(1, 6, 0))?, moved, "the second is told the generation")?;
    refuses(it.act(heal(5, 6, 7))?, Refusal::NoAccess, "a wrong token heals nothing")?;
    let reply = it.append(record(0, 1), 0)?.map_err(|refusal| refusal.code())?;
    holds(reply.generation == generation(5), "answers name the new generation")?;
    it.append(commit(0, 2, 1), 0)?.map_err(|refusal| refusal.code())?;
    let stale = Refusal::StaleEpoch { head: seq(2), epoch: epoch(1) };
    refuses(it.act(heal(5, 6, 0))?, stale, "an old token heals nothing")
}

pub(super) fn retention<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    it.append(record(0, 1), 0)?.map_err(|refusal| refusal.code())?;
    it.now = NOW.later(POLICY.retention_hours / 2);
    it.append(record(0, 2), 0)?.map_err(|refusal| refusal.code())?;
    it.now = NOW.later(POLICY.retention_hours);
    tend(it)?;
    let page = it.read(0, 0, Seq::ZERO)?.map_err(|refusal| refusal.code())?;
    holds(page.records.iter().all(|record| record.body.is_some()), "nothing is forgotten too soon")?;
    it.now = NOW.later(POLICY.retention_hours + 1);
    tend(it)?;
    let page = it.read(0, 0, Seq::ZERO)?.map_err(|refusal| refusal.code())?;
    let bodies: Vec<bool> = page.records.iter().map(|record| record.body.is_some()).collect();
    holds(bodies == [false, true], "old bodies go, headers stay")?;
    it.now = NOW.later(POLICY.retention_hours * 2);
    tend(it)?;
    refuses(it.read(0, 0, Seq::ZERO)?, Refusal::NoAccess, "a circle in which nothing happens goes")?;
    it.begin().map(drop)
}

fn tend<S: LogStore>(it: &mut Scene<S>) -> Kept {
    while it.store.tend(it.now).map_err(|error| error.to_string())? {}
    Ok(())
}
