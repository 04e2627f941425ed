//! The rules of logs and mailboxes, over rows of any store. Every check of an act comes before its first write, so a
//! refused act changes nothing.

mod circle;
mod mailbox;
mod tend;

use mendwell_wire::{Body, Limit, Refusal, Stamp, is_bucket};

pub(super) use self::circle::{live, page};
pub(super) use self::mailbox::{claims, welcome};
pub(super) use self::tend::tend;
use super::rows::Rows;
use super::{Act, Answer, Failure, Outcome, Policy, StoreError};

/// Does the acts in their order. An error of the store ends all of it; the caller then undoes the transaction.
pub(super) fn apply(
    rows: &mut impl Rows,
    acts: &[Act],
    now: Stamp,
    policy: &Policy,
) -> Result<Vec<Result<Outcome, Refusal>>, StoreError> {
    let mut outcomes = Vec::with_capacity(acts.len());
    for act in acts {
        outcomes.push(match one(rows, act, now, policy) {
            Ok(outcome) => Ok(outcome),
            Err(Failure::Refused(refusal)) => Err(refusal),
            Err(Failure::Store(error)) => return Err(error),
        });
    }
    Ok(outcomes)
}

fn one(rows: &mut impl Rows, act: &Act, now: Stamp, policy: &Policy) -> Answer<Outcome> {
    match act {
        Act::Create(ask, generation) => circle::create(rows, ask, *generation, now, policy),
        Act::Append(ask, digest, token) => circle::append(rows, ask, *digest, token, now, policy),
        Act::Drop(ask) => circle::drop_body(rows, ask),
        Act::Heal(ask, token) => circle::heal(rows, ask, token),
        Act::OpenMailbox(ask) => mailbox::open(rows, ask, now, policy),
        Act::PutClaim(ask) => mailbox::put(rows, ask, now),
    }
}

/// Whether sealed bytes may be taken in: within their limit, and padded.
fn sized(body: &Body, limit: &Limit) -> Answer<()> {
    if !limit.allows(body.size()) {
        Err(Refusal::TooLarge.into())
    } else if !is_bucket(body.size()) {
        Err(Refusal::NotPadded.into())
    } else {
        Ok(())
    }
}
