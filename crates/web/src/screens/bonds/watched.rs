//! One thing of a bond, for a screen that is drawn once and whose parts change with what comes.
//!
//! A screen with a field on it must not be drawn anew when something arrives: the field would lose its caret. So it is
//! drawn once, when the thing is there, and each part of it follows a `Memo` of what it shows.

use super::gone::Failed;
use super::look::{found, page};
use leptos::prelude::*;
use mendwell_client::{BondPage, Failure};
use mendwell_domain::BondId;

/// A thing of a bond as it is now. It stays as it was when the bond cannot be read for a while, and goes with the bond.
pub(super) struct Watched<T: Send + Sync + 'static> {
    pub(super) bond: BondId,
    now: Memo<Option<T>>,
}

impl<T: Send + Sync + 'static> Clone for Watched<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Watched<T> {}

impl<T: Send + Sync + 'static> Watched<T> {
    /// Something about it that redraws what shows it, and only when it changes.
    pub(super) fn memo<U: Default + PartialEq + Send + Sync + 'static>(
        self,
        say: impl Fn(&T) -> U + Send + Sync + 'static,
    ) -> Memo<U> {
        Memo::new(move |_| self.track(&say))
    }

    /// Something about it, followed by whatever asks.
    pub(super) fn track<U: Default>(self, say: impl Fn(&T) -> U) -> U {
        self.now.with(|now| now.as_ref().map(say).unwrap_or_default())
    }

    /// Something about it as it is at this moment.
    pub(super) fn once<U: Default>(self, say: impl Fn(&T) -> U) -> U {
        self.now.with_untracked(|now| now.as_ref().map(say).unwrap_or_default())
    }
}

/// How far the screen has come.
#[derive(Clone, PartialEq)]
enum Come {
    Opening,
    Here,
    Trouble(Failure),
}

/// Draws a thing of a bond, with its title, once it is there; `unknown` is the code for one that is not.
pub(super) fn watched<T, V>(
    bond: BondId,
    unknown: &'static str,
    find: impl Fn(&BondPage) -> Option<T> + Send + Sync + 'static,
    draw: impl Fn(Watched<T>) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let page = page(bond);
    let now = found(page, find);
    let come = Memo::new(move |_| {
        page.with(|page| match page {
            _ if now.with(Option::is_some) => Come::Here,
            None => Come::Opening,
            Some(Ok(_)) => {
                Come::Trouble(Failure { code: unknown.into(), message: String::new(), refusal: true })
            }
            Some(Err(failure)) => Come::Trouble(failure.clone()),
        })
    });
    move || match come.get() {
        Come::Opening => ().into_any(),
        Come::Here => draw(Watched { bond, now }).into_any(),
        Come::Trouble(failure) => view! { <Failed bond failure/> }.into_any(),
    }
}
