//! Carries what bonds and one's own devices have for their hosts, and brings back what came of it. It knows numbers and
//! bytes, no words.

use crate::app::{Shared, Stage};
use crate::link;
use crate::network::{Feed, Fetch};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{BondReply, BondRequest, DeviceReply, DeviceRequest, Errand};
use mendwell_domain::BondId;
use mendwell_platform::Transport;
use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;

/// How often bonds and devices are told that time goes on. What is asked of a host then, and when, they decide.
const TICK: Duration = Duration::from_secs(1);

/// What runs while a vault is open that has bonds or another device.
#[derive(Default)]
struct Carrier {
    ticks: Option<IntervalHandle>,
    tick: Ticking,
    feeds: HashMap<BondId, Feed>,
}

/// One tick at a time: while the program of bonds is being loaded, more of them would only pile up.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Ticking {
    #[default]
    No,
    Yes,
    /// Something was done meanwhile that this tick may not have seen.
    Again,
}

thread_local! {
    static CARRIER: RefCell<Carrier> = RefCell::default();
}

/// Begins to carry if there are bonds, or another device. Without either, nothing is loaded and nothing leaves.
pub(crate) async fn begin_if_needed(shared: Shared) {
    // What cannot be loaded now is tried again with each tick, as a host is that does not answer.
    let no_bonds =
        matches!(link::bond(BondRequest::List).await, Ok(BondReply::Bonds { cards, .. }) if cards.is_empty());
    let alone = matches!(link::devices(DeviceRequest::Show).await, Ok(DeviceReply::Devices(None)));
    if !(no_bonds && alone) {
        begin(shared);
    }
}

/// Begins to carry, if it was not begun.
pub(crate) fn begin(shared: Shared) {
    // What this follows may have been answered when it was locked already.
    if shared.stage.get_untracked() != Stage::Open {
        return;
    }
    let running = CARRIER.with_borrow(|carrier| carrier.ticks.is_some());
    if running {
        return soon(shared);
    }
    let ticks = set_interval_with_handle(move || soon(shared), TICK).ok();
    CARRIER.with_borrow_mut(|carrier| carrier.ticks = ticks);
    soon(shared);
}

/// Looks at once whether something is to be carried.
fn soon(shared: Shared) {
    let before = CARRIER.with_borrow_mut(|carrier| {
        let again = if carrier.tick == Ticking::No { Ticking::Yes } else { Ticking::Again };
        std::mem::replace(&mut carrier.tick, again)
    });
    if before == Ticking::No {
        bring(shared, BondRequest::Tick);
    }
}

fn ticked(shared: Shared) {
    if CARRIER.with_borrow_mut(|carrier| std::mem::take(&mut carrier.tick)) == Ticking::Again {
        soon(shared);
    }
}

/// Stops carrying. Answers that still come are answers to nobody.
pub(crate) fn stop() {
    // Dropped outside of the borrow: a feed that closes may still say so.
    let carrier = CARRIER.take();
    if let Some(ticks) = carrier.ticks {
        ticks.clear();
    }
}

/// Tells the client what happened, and carries what it has for hosts then.
fn bring(shared: Shared, happened: BondRequest) {
    spawn_local(async move {
        let is_tick = matches!(happened, BondRequest::Tick);
        let came = link::bond(happened).await;
        if is_tick {
            ticked(shared);
        }
        let Ok(BondReply::Errands { errands, news }) = came else { return };
        // Locked meanwhile.
        if CARRIER.with_borrow(|carrier| carrier.ticks.is_none()) {
            return;
        }
        if news {
            shared.done.update(|n| *n += 1);
        }
        errands.into_iter().for_each(|errand| carry(shared, errand));
    });
}

fn carry(shared: Shared, errand: Errand) {
    match errand {
        Errand::Call { number, call } => spawn_local(async move {
            let answer = Fetch.post(&call).await.ok();
            bring(shared, BondRequest::Heard { errand: number, answer });
        }),
        Errand::Listen { number, bond, host, path, hello } => {
            hush(bond);
            let said = move |said| bring(shared, BondRequest::Feed { errand: number, said });
            match Feed::open(&host, &path, hello, said) {
                Ok(feed) => drop(CARRIER.with_borrow_mut(|carrier| carrier.feeds.insert(bond, feed))),
                Err(_) => said(None),
            }
        }
        Errand::Hush { bond } => hush(bond),
    }
}

fn hush(bond: BondId) {
    drop(CARRIER.with_borrow_mut(|carrier| carrier.feeds.remove(&bond)));
}
