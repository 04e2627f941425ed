use mendwell_wire::{
    Body, CLAIMS, Claimed, Commit, MAILBOX_HOURS, OpenMailbox, Opened, PutClaim, ReadWelcome, Refusal, Stamp,
    Welcome,
};

use super::super::{Act, LogStore, Outcome};
use super::builders::{MAILBOX, Scene, record, token};
use super::{Kept, NOW, holds, refuses};

/// When a mailbox ends that is opened at the beginning.
fn end() -> Stamp {
    NOW.later(u32::try_from(MAILBOX_HOURS.max).unwrap_or_default())
}

fn open(read: u8) -> Act {
    Act::OpenMailbox(OpenMailbox { mailbox: MAILBOX, read: token(read).hash() })
}

fn claim(number: u8, size: usize) -> Act {
    let body = Body::new(vec![number; size]);
    Act::PutClaim(PutClaim { mailbox: MAILBOX, reply: token(100 + number).hash(), body })
}

pub(super) fn mailboxes<S: LogStore>(it: &mut Scene<S>) -> Kept {
    refuses(it.act(claim(0, 1024))?, Refusal::MailboxGone, "no mailbox yet")?;
    for _ in 0..2 {
        holds(
            it.act(open(3))? == Ok(Outcome::Opened(Opened { until: end() })),
            "opening again says the same",
        )?;
    }
    refuses(it.act(open(4))?, Refusal::MailboxExists, "another owner")?;
    refuses(it.act(claim(0, 1000))?, Refusal::NotPadded, "a claim of no allowed size")?;
    refuses(it.act(claim(0, 65_536))?, Refusal::TooLarge, "a claim too large")?;
    let most = u8::try_from(CLAIMS.max).unwrap_or_default();
    for number in 0..most {
        let claimed = Outcome::Claimed(Claimed { claim: number.into(), until: end() });
        for _ in 0..2 {
            holds(
                it.act(claim(number, 1024))? == Ok(claimed),
                "claims are numbered, a retry keeps its number",
            )?;
        }
    }
    refuses(it.act(claim(most, 1024))?, Refusal::MailboxFull, "more claims than a mailbox takes")?;

    let read =
        it.asked(|reader| reader.claims(&MAILBOX, &token(3), NOW))?.map_err(|refusal| refusal.code())?;
    let bodies = read.claims.iter().zip(0..).all(|(body, number)| *body == Body::new(vec![number; 1024]));
    holds(read.claims.len() == CLAIMS.max && bodies, "all claims are kept, in order")?;
    let wrong = it.asked(|reader| reader.claims(&MAILBOX, &token(100), NOW))?;
    refuses(wrong, Refusal::NoAccess, "who claims does not read claims")?;

    let late = it.asked(|reader| reader.claims(&MAILBOX, &token(3), end()))?;
    refuses(late, Refusal::MailboxGone, "a mailbox ends, tended or not")?;
    it.now = end();
    it.store.tend(it.now).map_err(|error| error.to_string())?;
    holds(it.act(open(4))?.is_ok(), "and its id is free again")?;
    let read =
        it.asked(|reader| reader.claims(&MAILBOX, &token(4), end()))?.map_err(|refusal| refusal.code())?;
    holds(read.claims.is_empty(), "with nothing of before in it")
}

pub(super) fn welcome<S: LogStore>(it: &mut Scene<S>) -> Kept {
    it.begin()?;
    it.act(open(3))?.map_err(|refusal| refusal.code())?;
    it.act(claim(0, 1024))?.map_err(|refusal| refusal.code())?;
    it.act(claim(1, 1024))?.map_err(|refusal| refusal.code())?;
    let adding = |nonce, claim, size| {
        let welcome = Welcome { mailbox: MAILBOX, claim, body: Body::new(vec![7; size]) };
        let commit = Commit { token: token(1).hash(), welcome: Some(welcome) };
        mendwell_wire::Append { commit: Some(commit), ..record(0, nonce) }
    };
    let fetch = |it: &Scene<S>, claim, shown| {
        let (ask, now) = (ReadWelcome { mailbox: MAILBOX, claim }, it.now);
        it.asked(move |reader| reader.welcome(&ask, &token(shown), now))
    };
    let early = fetch(it, 1, 101)?.map_err(|refusal| refusal.code())?;
    holds(early.welcome.is_none(), "no welcome yet")?;
    refuses(
        it.append(adding(1, 9, 1024), 0)?,
        Refusal::MailboxGone,
        "a welcome to a claim that is not there",
    )?;
    refuses(it.append(adding(1, 1, 1000), 0)?, Refusal::NotPadded, "a welcome of no allowed size")?;
    holds(it.append(record(0, 2), 0)?.is_ok(), "a refused commit ended nothing")?;
    it.now = NOW.later(100);
    holds(it.append(adding(1, 1, 1024), 0)?.is_ok(), "a commit with its welcome")?;
    let fetched = fetch(it, 1, 101)?.map_err(|refusal| refusal.code())?;
    holds(fetched.welcome == Some(Body::new(vec![7; 1024])), "the one it is for fetches it")?;
    holds(fetched.until == end().later(100), "and has as long as anybody")?;
    refuses(fetch(it, 1, 100)?, Refusal::NoAccess, "another claimant does not")?;
    refuses(fetch(it, 1, 3)?, Refusal::NoAccess, "nor does the owner's token")?;
    let other = fetch(it, 0, 100)?.map_err(|refusal| refusal.code())?;
    holds(other.welcome.is_none(), "the other claim has none")
}
