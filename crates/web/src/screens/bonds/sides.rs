//! What each says of the same thing, side by side. Nobody's word outweighs the other's, and who said nothing is not there.

use super::who::Who;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_domain::bond::Sides;
use mendwell_domain::{Day, PersonId};

/// That two say different things of the same.
pub(super) const DIFFER: &str = "bond-differ";

/// One person's word, in their voice.
pub(super) fn said(who: &Who, by: PersonId, on: Day, words: String) -> AnyView {
    view! {
        <div class="said">
            <p class="quiet">{who.line("bond-say", by, on)}</p>
            <p class="own">{words}</p>
        </div>
    }
    .into_any()
}

/// Everybody's word, and below it that they differ, by the key of how that is said, if they do.
pub(super) fn sides<T: PartialEq>(
    who: &Who,
    sides: &Sides<T>,
    differ: Option<&str>,
    word: impl Fn(&T) -> String,
) -> AnyView {
    let all: Vec<_> = sides.iter().map(|side| said(who, side.by, side.on, word(&side.says))).collect();
    if all.is_empty() {
        return ().into_any();
    }
    view! {
        <div class="two">{all}</div>
        {differ.map(|key| view! { <p class="quiet">{t(key)}</p> })}
    }
    .into_any()
}
