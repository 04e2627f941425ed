//! Parts of a bond, each drawn anew only when it changes: what has the focus elsewhere keeps it.

use super::gone::Failed;
use super::look::{Page, found};
use super::resting::Resting;
use super::who::Who;
use crate::parts::Trouble;
use leptos::prelude::*;
use mendwell_client::BondPage;
use mendwell_domain::BondId;

/// A part of a bond; none before it is there. It stays as it was when the bond cannot be read for a while: what somebody
/// begins beside it stays, too. Of a bond that was left nothing stays.
pub(super) fn take<T>(page: Page, part: impl Fn(&BondPage) -> T + Send + Sync + 'static) -> Memo<Option<T>>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    found(page, move |page| Some(part(page)))
}

/// Draws a part of a bond.
pub(super) fn part<T, V>(
    page: Page,
    part: impl Fn(&BondPage) -> T + Send + Sync + 'static,
    draw: impl Fn(T) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let part = take(page, part);
    move || part.get().map(&draw)
}

/// Draws what somebody types into: once, when the bond is there, and not anew when it changes. While they rest from the
/// bond, that is said instead.
pub(super) fn field<V>(page: Page, draw: impl Fn(Who) -> V + Send + Sync + 'static) -> impl IntoView
where
    V: IntoView + 'static,
{
    let resting = take(page, |page| page.card.resting.then_some(page.card.id));
    let who = take(page, Who::of);
    move || match resting.get()? {
        Some(bond) => Some(view! { <Resting bond/> }.into_any()),
        None => who.get_untracked().map(|who| draw(who).into_any()),
    }
}

/// Says why a bond cannot be shown, if it cannot: in place of the screen, or above what was there before.
pub(super) fn failing(bond: BondId, page: Page) -> impl IntoView {
    let failure = Memo::new(move |_| page.with(|page| page.as_ref()?.as_ref().err().cloned()));
    let there = take(page, |_| true);
    move || {
        failure.get().map(|failure| match there.get() {
            Some(_) => view! { <Trouble failure/> }.into_any(),
            None => view! { <Failed bond failure/> }.into_any(),
        })
    }
}
