use mendwell_wire::{
    Append, Appended, ChainHash, CircleId, Create, Digest, DropBody, Epoch, Generation, Header, Heal,
    LogState, Page, RECORD_BYTES, Read, Refusal, Seq, Stamp, Token, WELCOME_BYTES,
};

use super::super::rows::{CircleRow, EpochRow, RecordRow, Rows};
use super::super::{Answer, Outcome, Policy, RECORD_COST};
use super::{mailbox, sized};

/// The part of a quota that only commits may use, so that a full circle can still remove whoever filled it: a tenth.
const COMMIT_SHARE: u64 = 10;

pub(super) fn create(
    rows: &mut impl Rows,
    ask: &Create,
    generation: Generation,
    now: Stamp,
    policy: &Policy,
) -> Answer<Outcome> {
    if let Some(circle) = rows.circle(&ask.circle)? {
        let first = rows.epoch(circle.key, ask.epoch)?;
        let same = first.is_some_and(|first| first.token == ask.token);
        return if same { Ok(Outcome::Log(state(&circle))) } else { Err(Refusal::CircleExists.into()) };
    }
    if rows.circles()? >= policy.circles {
        return Err(Refusal::HostFull.into());
    }
    let circle = CircleRow {
        key: 0,
        generation,
        epoch: ask.epoch,
        head: Seq::ZERO,
        chain: ChainHash::genesis(&ask.circle),
        stamp: now,
        bytes: 0,
    };
    let key = rows.add_circle(&ask.circle, &circle)?;
    rows.set_epoch(key, ask.epoch, &EpochRow { token: ask.token, end: None })?;
    Ok(Outcome::Log(state(&circle)))
}

/// In this order: token, sizes, retry, epoch, welcome, room; then all writes.
pub(super) fn append(
    rows: &mut impl Rows,
    ask: &Append,
    digest: Digest,
    token: &Token,
    now: Stamp,
    policy: &Policy,
) -> Answer<Outcome> {
    let (mut circle, epoch) = open(rows, &ask.circle, ask.epoch, token)?;
    sized(&ask.body, &RECORD_BYTES)?;
    if let Some(first) = rows.by_nonce(circle.key, &ask.nonce)? {
        let same = first.header.epoch == ask.epoch && first.header.digest == digest;
        let reply = Appended { generation: circle.generation, header: first.header };
        return if same {
            Ok(Outcome::Appended { reply, fresh: false })
        } else {
            Err(Refusal::NonceTaken.into())
        };
    }
    newest(ask.epoch, &epoch)?;
    let welcome = match ask.commit.as_ref().and_then(|commit| commit.welcome.as_ref()) {
        Some(welcome) => {
            sized(&welcome.body, &WELCOME_BYTES)?;
            Some((mailbox::claimed(rows, &welcome.mailbox, welcome.claim, now)?.0, welcome))
        }
        None => None,
    };
    let bytes = circle.bytes.saturating_add(ask.body.size() as u64).saturating_add(RECORD_COST);
    let reserve = if ask.commit.is_some() { policy.quota_bytes / COMMIT_SHARE } else { 0 };
    if bytes > policy.quota_bytes.saturating_add(reserve) {
        return Err(Refusal::HostFull.into());
    }

    let header = Header {
        seq: circle.head.next(),
        // A clock that was set back does not set a log back.
        stamp: now.max(circle.stamp),
        epoch: ask.epoch,
        nonce: ask.nonce,
        digest,
        previous: circle.chain,
    };
    rows.add_record(circle.key, &RecordRow { header, drop: ask.drop }, &ask.body)?;
    if let Some(commit) = &ask.commit {
        rows.set_epoch(circle.key, ask.epoch, &EpochRow { end: Some(header.seq), ..epoch })?;
        circle.epoch = ask.epoch.next();
        rows.set_epoch(circle.key, circle.epoch, &EpochRow { token: commit.token, end: None })?;
    }
    if let Some((mailbox, welcome)) = welcome {
        rows.set_welcome(mailbox.key, welcome.claim, &welcome.body, mailbox::until(now))?;
    }
    circle = CircleRow { head: header.seq, chain: header.chain(), stamp: header.stamp, bytes, ..circle };
    rows.set_circle(&circle)?;
    Ok(Outcome::Appended { reply: Appended { generation: circle.generation, header }, fresh: true })
}

pub(super) fn drop_body(rows: &mut impl Rows, ask: &DropBody) -> Answer<Outcome> {
    let circle = rows.circle(&ask.circle)?.ok_or(Refusal::WrongDropKey)?;
    let record = rows.by_nonce(circle.key, &ask.nonce)?.ok_or(Refusal::WrongDropKey)?;
    if !record.drop.is_some_and(|hash| hash.is_of(&ask.key)) {
        return Err(Refusal::WrongDropKey.into());
    }
    rows.drop_body(circle.key, record.header.seq)?;
    Ok(Outcome::Done)
}

pub(super) fn heal(rows: &mut impl Rows, ask: &Heal, token: &Token) -> Answer<Outcome> {
    let (mut circle, epoch) = open(rows, &ask.circle, ask.epoch, token)?;
    newest(ask.epoch, &epoch)?;
    if circle.generation != ask.next {
        if circle.generation != ask.found {
            return Err(Refusal::GenerationMoved { generation: circle.generation }.into());
        }
        circle.generation = ask.next;
        rows.set_circle(&circle)?;
    }
    Ok(Outcome::Log(state(&circle)))
}

/// What the token of an epoch reads: everything up to and including the commit that ended it.
pub(in super::super) fn page(rows: &impl Rows, ask: &Read, token: &Token) -> Answer<Page> {
    let (circle, epoch) = open(rows, &ask.circle, ask.epoch, token)?;
    let head = epoch.end.unwrap_or(circle.head);
    let records = rows.page(circle.key, ask.after, head)?;
    Ok(Page { generation: circle.generation, head, over: epoch.end.is_some(), records })
}

/// How the log stands, for the newest token only.
pub(in super::super) fn live(
    rows: &impl Rows,
    circle: &CircleId,
    epoch: Epoch,
    token: &Token,
) -> Answer<LogState> {
    let (circle, row) = open(rows, circle, epoch, token)?;
    newest(epoch, &row)?;
    Ok(state(&circle))
}

/// The circle and the epoch a token lets into. Unknown circle, unknown epoch and wrong token are one refusal.
fn open(rows: &impl Rows, id: &CircleId, epoch: Epoch, token: &Token) -> Answer<(CircleRow, EpochRow)> {
    let circle = rows.circle(id)?.ok_or(Refusal::NoAccess)?;
    let epoch = rows.epoch(circle.key, epoch)?.ok_or(Refusal::NoAccess)?;
    if epoch.token.is_of(token) { Ok((circle, epoch)) } else { Err(Refusal::NoAccess.into()) }
}

/// Refuses an epoch that is over, and says only what its token may know: whoever was removed by the commit learns no
/// later head.
fn newest(epoch: Epoch, row: &EpochRow) -> Answer<()> {
    match row.end {
        None => Ok(()),
        Some(head) => Err(Refusal::StaleEpoch { head, epoch: epoch.next() }.into()),
    }
}

const fn state(circle: &CircleRow) -> LogState {
    LogState { generation: circle.generation, epoch: circle.epoch, head: circle.head }
}
