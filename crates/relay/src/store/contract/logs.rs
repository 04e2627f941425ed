use mendwell_wire::{Append, Body, ChainHash, CircleId, Nonce, Refusal, Seq, Stamp};

use super::super::{Act, LogStore, Outcome};
use super::builders::{self, CIRCLE, Scene, commit, epoch, record, seq, token};
use super::{Kept, NOW, holds, refuses};

fn create_again(life: u8) -> Act {
    builders::create(CIRCLE, 0, life)
}

pub(super) fn create<S: LogStore>(it: &mut Scene<S>) -> Kept {
    let state = it.begin()?;
    holds(state.head == Seq::ZERO && state.epoch == epoch(0), "a new log is empty and in its first epoch")?;
    let again = it.act(create_again(9))?;
    holds(again == Ok(Outcome::Log(state)), "creating again says the same, generation and all")?;
    refuses(it.act(builders::create(CIRCLE, 7, 1))?, Refusal::CircleExists, "another first token")?;
    for other in 2..5 {
        let made = it.act(builders::create(CircleId::new([other; 16]), 0, 1))?;
        holds(made.is_ok(), "there is room for four circles")?;
    }
    let fifth = it.act(builders::create(CircleId::new([5; 16]), 0, 1))?;
    refuses(fifth, Refusal::HostFull, "more circles than the policy allows")
}

pub(super) fn append_and_read<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    let mut chain = ChainHash::genesis(&CIRCLE);
    for nonce in 1..=5 {
        let reply = it.append(record(0, nonce), 0)?.map_err(|refusal| refusal.code())?;
        let header = reply.header;
        holds(header.follows(chain, seq(u64::from(nonce) - 1), NOW), "each record follows the one before")?;
        chain = header.chain();
    }
    let page = it.read(0, 0, seq(2))?.map_err(|refusal| refusal.code())?;
    let seqs: Vec<u64> = page.records.iter().map(|record| record.header.seq.get()).collect();
    holds(seqs == [3, 4, 5] && page.head == seq(5) && !page.over, "a page has what comes after")?;
    let bodies =
        page.records.iter().zip(3..).all(|(record, nonce)| record.body == Some(Body::new(vec![nonce; 1024])));
    holds(bodies, "bodies come back as they were")?;
    for (at, shown) in [(0, 1), (1, 0), (1, 1)] {
        refuses(it.read(at, shown, seq(0))?, Refusal::NoAccess, "a wrong token or epoch reads nothing")?;
        refuses(it.append(record(at, 9), shown)?, Refusal::NoAccess, "nor does it append")?;
    }
    let nowhere = Append { circle: CircleId::new([9; 16]), ..record(0, 9) };
    refuses(it.append(nowhere, 0)?, Refusal::NoAccess, "an unknown circle looks like a wrong token")
}

pub(super) fn retry<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    let first = it.append(record(0, 1), 0)?;
    it.append(commit(0, 2, 1), 0)?.map_err(|refusal| refusal.code())?;
    it.now = NOW.later(5);
    holds(it.append(record(0, 1), 0)? == first, "a retry gets the first answer, also after its epoch")?;
    let other = Append { body: Body::new(vec![9; 1024]), ..record(0, 1) };
    refuses(it.append(other, 0)?, Refusal::NonceTaken, "the same nonce for something else")?;
    refuses(it.append(record(1, 1), 1)?, Refusal::NonceTaken, "the same nonce in another epoch")?;
    let outcomes = it.acts(&[Act::append(record(1, 5), token(1)), Act::append(record(1, 5), token(1))])?;
    let fresh: Vec<bool> =
        outcomes.iter().map(|outcome| matches!(outcome, Ok(Outcome::Appended { fresh: true, .. }))).collect();
    holds(fresh == [true, false], "twice in one transaction is once")
}

pub(super) fn sizes<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    for (size, refusal) in [
        (0, Refusal::NotPadded),
        (1023, Refusal::NotPadded),
        (1025, Refusal::NotPadded),
        (1_048_577, Refusal::TooLarge),
    ] {
        let odd = Append { body: Body::new(vec![0; size]), ..record(0, 1) };
        refuses(it.append(odd, 0)?, refusal, "a body of no allowed size")?;
    }
    Ok(())
}

pub(super) fn pages<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    for nonce in 1..=20 {
        it.append(record(0, nonce), 0)?.map_err(|refusal| refusal.code())?;
    }
    let (mut after, mut all) = (Seq::ZERO, 0);
    loop {
        let page = it.read(0, 0, after)?.map_err(|refusal| refusal.code())?;
        let Some(last) = page.records.last() else { break };
        holds(last.header.seq > after, "each page makes progress")?;
        after = last.header.seq;
        all += page.records.len();
    }
    holds(all == 20 && after == seq(20), "all pages together are the log")?;
    let beyond = it.read(0, 0, seq(1_000))?.map_err(|refusal| refusal.code())?;
    holds(beyond.records.is_empty(), "after the head there is nothing")
}

pub(super) fn stamps<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    let mut last = Stamp::default();
    for (nonce, hour) in [(1, 10), (2, 12), (3, 3), (4, 12), (5, 13)] {
        it.now = NOW.later(hour);
        let stamp = it.append(record(0, nonce), 0)?.map_err(|refusal| refusal.code())?.header.stamp;
        holds(stamp >= last, "a stamp never runs backwards")?;
        last = stamp;
    }
    holds(last == NOW.later(13), "and follows the clock")
}

pub(super) fn quota<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    let large = |nonce| Append { body: Body::new(vec![nonce; 16_384]), ..record(0, nonce) };
    for nonce in 1..=3 {
        it.append(large(nonce), 0)?.map_err(|refusal| refusal.code())?;
    }
    refuses(it.append(large(4), 0)?, Refusal::HostFull, "more than the quota")?;
    let mut nonce = 10;
    while it.append(record(0, nonce), 0)?.is_ok() {
        nonce += 1;
    }
    holds(it.append(commit(0, 5, 1), 0)?.is_ok(), "a full circle can still remove whoever filled it")
}

pub(super) fn group<S: LogStore>(it: &mut Scene<S>) -> Kept {
    let acts = [
        create_again(1),
        Act::append(record(0, 1), token(0)),
        Act::append(record(0, 2), token(9)),
        Act::append(Append { nonce: Nonce::new([3; 16]), ..record(0, 3) }, token(0)),
    ];
    let outcomes = it.acts(&acts)?;
    let kinds: Vec<bool> = outcomes.iter().map(Result::is_ok).collect();
    holds(kinds == [true, true, false, true], "a refused act does not disturb the others")?;
    let page = it.read(0, 0, Seq::ZERO)?.map_err(|refusal| refusal.code())?;
    holds(page.head == seq(2) && page.records.len() == 2, "and leaves no gap")
}
