use mendwell_wire::{
    CLAIM_BYTES, CLAIMS, Claimed, Claims, MAILBOX_HOURS, MailboxId, OpenMailbox, Opened, PutClaim,
    ReadWelcome, Refusal, Stamp, Token, Welcomed,
};

use super::super::rows::{ClaimRow, MailboxRow, Rows};
use super::super::{Answer, Outcome, Policy};
use super::sized;

pub(super) fn open(rows: &mut impl Rows, ask: &OpenMailbox, now: Stamp, policy: &Policy) -> Answer<Outcome> {
    if let Some(mailbox) = rows.mailbox(&ask.mailbox)?.filter(|mailbox| mailbox.until > now) {
        let same = mailbox.read == ask.read;
        let opened = Outcome::Opened(Opened { until: mailbox.until });
        return if same { Ok(opened) } else { Err(Refusal::MailboxExists.into()) };
    }
    if rows.mailboxes()? >= policy.circles {
        return Err(Refusal::HostFull.into());
    }
    let until = until(now);
    rows.add_mailbox(&ask.mailbox, &MailboxRow { key: 0, read: ask.read, until })?;
    Ok(Outcome::Opened(Opened { until }))
}

pub(super) fn put(rows: &mut impl Rows, ask: &PutClaim, now: Stamp) -> Answer<Outcome> {
    sized(&ask.body, &CLAIM_BYTES)?;
    let mailbox = present(rows, &ask.mailbox, now)?;
    let claims = rows.claims(mailbox.key)?;
    let known = claims.iter().position(|claim| claim.reply == ask.reply && claim.body == ask.body);
    if known.is_none() && claims.len() >= CLAIMS.max {
        return Err(Refusal::MailboxFull.into());
    }
    // At most CLAIMS, so it fits.
    let number = u32::try_from(known.unwrap_or(claims.len())).unwrap_or(u32::MAX);
    if known.is_none() {
        let row = ClaimRow { reply: ask.reply, body: ask.body.clone(), welcome: None };
        rows.add_claim(mailbox.key, number, &row)?;
    }
    Ok(Outcome::Claimed(Claimed { claim: number, until: mailbox.until }))
}

pub(in super::super) fn claims(
    rows: &impl Rows,
    id: &MailboxId,
    token: &Token,
    now: Stamp,
) -> Answer<Claims> {
    let mailbox = present(rows, id, now)?;
    if !mailbox.read.is_of(token) {
        return Err(Refusal::NoAccess.into());
    }
    let claims = rows.claims(mailbox.key)?.into_iter().map(|claim| claim.body).collect();
    Ok(Claims { claims, until: mailbox.until })
}

pub(in super::super) fn welcome(
    rows: &impl Rows,
    ask: &ReadWelcome,
    token: &Token,
    now: Stamp,
) -> Answer<Welcomed> {
    let (mailbox, claim) = claimed(rows, &ask.mailbox, ask.claim, now)?;
    if !claim.reply.is_of(token) {
        return Err(Refusal::NoAccess.into());
    }
    Ok(Welcomed { welcome: claim.welcome, until: mailbox.until })
}

/// A mailbox and one of its claims.
pub(super) fn claimed(
    rows: &impl Rows,
    id: &MailboxId,
    number: u32,
    now: Stamp,
) -> Answer<(MailboxRow, ClaimRow)> {
    let mailbox = present(rows, id, now)?;
    let claim = rows.claim(mailbox.key, number)?.ok_or(Refusal::MailboxGone)?;
    Ok((mailbox, claim))
}

/// When a mailbox ends that is opened, or gets a welcome, now.
pub(super) fn until(now: Stamp) -> Stamp {
    now.later(u32::try_from(MAILBOX_HOURS.max).unwrap_or(u32::MAX))
}

/// A mailbox that is there and whose time is not over.
fn present(rows: &impl Rows, id: &MailboxId, now: Stamp) -> Answer<MailboxRow> {
    let mailbox = rows.mailbox(id)?.filter(|mailbox| mailbox.until > now);
    Ok(mailbox.ok_or(Refusal::MailboxGone)?)
}
