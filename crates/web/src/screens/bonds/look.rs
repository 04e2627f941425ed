//! Looking at a bond, and doing something in it.

use super::cards::called;
use crate::anew::Anew;
use crate::app::Shared;
use crate::parts::Trouble;
use crate::texts::t;
use crate::{carrier, link};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{BondPage, BondReply, BondRequest, Failure};
use mendwell_domain::{BondId, PersonId};

/// Asks about bonds, unless an answer is still on its way: two quick taps are one. Then `after`, or the failure is said.
pub(super) fn ask_once(
    shared: Shared,
    asking: RwSignal<bool>,
    request: BondRequest,
    after: impl FnOnce(BondReply) + 'static,
) {
    if asking.get_untracked() {
        return;
    }
    asking.set(true);
    // What somebody does for themselves makes nobody look at a host sooner (safety rule 4).
    let leaves = !matches!(request, BondRequest::CallOther { .. });
    spawn_local(async move {
        let answer = link::bond(request).await;
        let _ = asking.try_set(false);
        answered(shared, leaves, answer, after);
    });
}

fn answered(shared: Shared, leaves: bool, answer: Result<BondReply, Failure>, after: impl FnOnce(BondReply)) {
    match answer {
        Ok(reply) => {
            shared.done.update(|n| *n += 1);
            if leaves {
                carrier::begin(shared);
            }
            after(reply);
        }
        Err(failure) => shared.fail(&failure),
    }
}

/// The code of a bond that is not here: it was left, perhaps on another device.
pub(super) const LEFT: &str = "unknown-bond";

/// What a bond's screens are drawn from; none until it is there.
pub(super) type Page = Anew<BondPage>;

/// A bond with everything in it, anew after everything that is done and everything that comes.
///
/// What somebody types into must stand outside of what is drawn from it: it is drawn anew whenever the bond changes. Take
/// the part that matters as a `Memo`.
pub(super) fn page(bond: BondId) -> Page {
    anew(BondRequest::Show(bond), |reply| match reply {
        BondReply::Page(page) => Some(*page),
        _ => None,
    })
}

/// What is looked for in a bond, for as long as the bond is here.
pub(super) fn found<T>(
    page: Page,
    find: impl Fn(&BondPage) -> Option<T> + Send + Sync + 'static,
) -> Memo<Option<T>>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    Memo::new(move |before: Option<&Option<T>>| {
        page.with(|page| match page {
            Some(Ok(page)) => find(page),
            Some(Err(failure)) if failure.code == LEFT => None,
            Some(Err(_)) | None => before.cloned().flatten(),
        })
    })
}

/// Asks about bonds, and asks anew after everything that is done and everything that comes.
pub(super) fn anew<T>(request: BondRequest, read: fn(BondReply) -> Option<T>) -> Anew<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    crate::anew::anew(move || {
        let request = request.clone();
        async move { link::bond(request).await.map(read).transpose() }
    })
}

/// Draws a bond, and draws it anew whenever it changes.
pub(super) fn shown<V: IntoView + 'static>(
    page: Page,
    draw: impl Fn(BondPage) -> V + Send + Sync + 'static,
) -> impl IntoView {
    move || {
        page.get().map(|page| match page {
            Ok(page) => draw(page).into_any(),
            Err(failure) => view! { <Trouble failure/> }.into_any(),
        })
    }
}

/// What somebody is called here: you, or what the other is called.
pub(super) fn name_of(page: &BondPage, person: PersonId) -> String {
    if person == page.me { t("bond-you") } else { called(&page.card) }
}

/// The other person of the bond, and what they are called; none while nobody else is in it.
pub(super) fn other(page: &BondPage) -> Option<(PersonId, String)> {
    let other = page.bond.people.iter().find(|person| person.id != page.me)?;
    Some((other.id, name_of(page, other.id)))
}
