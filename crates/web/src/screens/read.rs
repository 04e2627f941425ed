//! The letter as its reader would see it: set like a letter, read aloud, printed.

use super::bonds::ShareWith;
use super::feelings;
use super::letter_set::{LetterSet, PrintAndHear};
use crate::app::Shared;
use crate::dates;
use crate::parts::{Head, shown};
use crate::screen::Screen;
use crate::texts::{about, t, tv};
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{LetterId, LetterView};

/// The read view.
#[component]
pub(super) fn Read(id: LetterId) -> impl IntoView {
    shown(Query::Letter(id), |view| match view {
        View::Letter(view) => view! { <Page view/> }.into_any(),
        _ => ().into_any(),
    })
}

#[component]
fn Page(view: LetterView) -> impl IntoView {
    let shared = Shared::get();
    let letter = view.summary;
    let id = letter.id;
    let text = view.body.text();
    let own = letter.kind.stays_with_writer();
    let lead = about(if own { "read-lead-own" } else { "read-lead-to" }, letter.relation, &letter.other);
    let with_name = RwSignal::new(false);
    let picked = feelings::words(&view.body.feelings);
    view! {
        <Head title=t(&format!("kind-{}", letter.kind.key())) lead/>
        <LetterSet dated=dates::say_with_year(letter.begun_on) text=text.clone() with_name/>
        <div class="beside stack tight">
            <button class="button main wide" type="button" on:click=move |_| shared.go(Screen::Letter(id))>{t("read-change")}</button>
            <PrintAndHear text with_name/>
            {picked.map(|picked| view! { <p class="quiet">{tv("read-feelings", &[("feelings", &picked)])}</p> })}
            {(!own).then(|| view! { <ShareWith letter=id/> })}
        </div>
    }
}
