use mendwell_wire::Stamp;

use super::super::rows::Rows;
use super::super::{Policy, StoreError};

/// Bodies forgotten in one step: about a quarter of a second of writing at the largest size, while appends wait.
const BODIES: u32 = 64;

/// Circles forgotten in one step; each may hold many records.
const CIRCLES: u32 = 4;

/// Forgets mailboxes whose time is over, circles in which nothing happened for as long as bodies are kept, and bodies
/// older than that. Headers stay as long as their circle does, so chains stay whole. `true` if there is more.
pub(in super::super) fn tend(rows: &mut impl Rows, now: Stamp, policy: &Policy) -> Result<bool, StoreError> {
    let before = now.earlier(policy.retention_hours);
    rows.forget_mailboxes(now)?;
    let circles = rows.forget_circles(before, CIRCLES)?;
    let bodies = rows.old_bodies(before, BODIES)?;
    let more = circles == CIRCLES || bodies.len() == BODIES as usize;
    for (circle, seq) in bodies {
        rows.drop_body(circle, seq)?;
    }
    Ok(more)
}
