//! Small gestures to choose from, in the wording of whom it is about.

use crate::parts::shown_once;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::Relation;

/// How many there are for each wording.
const ALL: usize = 12;
/// How many are shown at a time: more would be a list of tasks.
const SHOWN: usize = 3;

pub(super) fn gestures(take: impl Fn(String) + Copy + Send + Sync + 'static) -> AnyView {
    let at = RwSignal::new(0_usize);
    let drawn = shown_once(Query::Acknowledge, move |view| {
        let View::Acknowledge(view) = view else { return ().into_any() };
        let relation = view.breaches.last().map_or(Relation::Someone, |breach| breach.relation);
        let wording = relation.wording().key();
        let some = move || {
            let some = (0..SHOWN).map(|n| {
                let text = t(&format!("gesture-{wording}-{}", (at.get() + n) % ALL + 1));
                let taken = text.clone();
                view! { <button class="chip" type="button" on:click=move |_| take(taken.clone())>{text}</button> }
            });
            some.collect_view()
        };
        view! { <div class="chips">{some}</div> }.into_any()
    });
    view! {
        {drawn}
        <button class="button plain" type="button" on:click=move |_| at.update(|n| *n += SHOWN)>{t("something-else")}</button>
    }
    .into_any()
}
