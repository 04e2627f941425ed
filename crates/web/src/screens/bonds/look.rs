//! Looking at a bond, and doing something in it.

use crate::app::Shared;
use crate::parts::Trouble;
use crate::texts::t;
use crate::{carrier, link};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{BondCard, BondPage, BondReply, BondRequest, Failure};
use mendwell_domain::bond::BondCommand;
use mendwell_domain::{BondId, FactId, Name};

/// Asks about bonds; then `after`, or the failure is said.
pub(super) fn ask(shared: Shared, request: BondRequest, after: impl FnOnce(BondReply) + 'static) {
    attempt(shared, request, |reply| {
        if let Some(reply) = reply {
            after(reply);
        }
    });
}

/// Asks about bonds; then `after`, also if it failed, which is said.
pub(super) fn attempt(shared: Shared, request: BondRequest, after: impl FnOnce(Option<BondReply>) + 'static) {
    spawn_local(async move {
        match link::bond(request).await {
            Ok(reply) => {
                shared.done.update(|n| *n += 1);
                carrier::begin(shared);
                after(Some(reply));
            }
            Err(failure) => {
                shared.fail(&failure);
                after(None);
            }
        }
    });
}

/// Writes into a bond; then `after` with what was written, or the failure is said.
pub(super) fn write(
    shared: Shared,
    bond: BondId,
    command: BondCommand,
    after: impl FnOnce(Vec<FactId>) + 'static,
) {
    ask(shared, BondRequest::Do { bond, command }, move |reply| {
        after(if let BondReply::Written(facts) = reply { facts } else { Vec::new() });
    });
}

/// What was asked for, once it is there.
pub(super) type Found<T> = RwSignal<Option<Result<T, Failure>>>;

/// A bond with everything in it, anew after everything that is done and everything that comes.
///
/// What somebody types into must stand outside of what is drawn from it: it is drawn anew whenever the bond changes. Take
/// the part that matters as a `Memo`.
pub(super) fn page(bond: BondId) -> Found<BondPage> {
    found(BondRequest::Show(bond), |reply| if let BondReply::Page(page) = reply { Some(*page) } else { None })
}

/// All bonds, and how many cannot be read; anew after everything that is done and everything that comes.
pub(super) fn cards() -> Found<(Vec<BondCard>, u32)> {
    found(BondRequest::List, |reply| {
        if let BondReply::Bonds { cards, unread } = reply { Some((cards, unread)) } else { None }
    })
}

/// A bond in short, once it is there.
pub(super) type Card = Memo<Option<Result<BondCard, Failure>>>;

/// A bond in short, however far it has come; anew like the rest.
pub(super) fn card(bond: BondId) -> Card {
    let cards = cards();
    Memo::new(move |_| {
        cards.get().map(|cards| cards?.0.into_iter().find(|card| card.id == bond).ok_or_else(unknown))
    })
}

/// A part of it that is drawn by itself.
pub(super) fn part<T>(card: Card, part: impl Fn(&BondCard) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: Default + PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| {
        card.with(|card| match card {
            Some(Ok(card)) => part(card),
            _ => T::default(),
        })
    })
}

/// What to call the other where they have no name.
pub(super) fn name(other: &Name) -> String {
    if other.is_blank() { t("meet-someone") } else { other.as_str().trim().to_owned() }
}

fn unknown() -> Failure {
    Failure { code: "unknown-bond".into(), message: String::new(), refusal: true }
}

fn found<T: Clone + PartialEq + Send + Sync + 'static>(
    request: BondRequest,
    read: impl Fn(BondReply) -> Option<T> + Copy + 'static,
) -> Found<T> {
    let (done, found) = (Shared::get().done, RwSignal::new(None));
    Effect::new(move || {
        done.track();
        let request = request.clone();
        spawn_local(async move {
            let answer = match link::bond(request).await.map(read) {
                Ok(Some(answer)) => Ok(answer),
                Ok(None) => return,
                Err(failure) => Err(failure),
            };
            // The screen may be gone by now; then so is the signal.
            if found.try_with_untracked(|now| now.as_ref() != Some(&answer)).unwrap_or(false) {
                found.set(Some(answer));
            }
        });
    });
    found
}

/// Draws a bond, and draws it anew whenever it changes.
pub(super) fn shown<V: IntoView + 'static>(
    page: Found<BondPage>,
    draw: impl Fn(BondPage) -> V + Send + Sync + 'static,
) -> impl IntoView {
    move || {
        page.get().map(|page| match page {
            Ok(page) => draw(page).into_any(),
            Err(failure) => view! { <Trouble failure/> }.into_any(),
        })
    }
}
