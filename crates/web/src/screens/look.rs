//! Looking around before anything is written.

use crate::app::Shared;
use crate::parts::{Head, Item};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;

const GUIDES: [&str; 8] = [
    "guide-method",
    "guide-impact",
    "guide-account",
    "guide-listening",
    "guide-flooded",
    "guide-door",
    "guide-no-answer",
    "guide-privacy",
];

/// Every page that needs no vault.
#[component]
pub(super) fn Look() -> impl IntoView {
    let shared = Shared::get();
    let items =
        GUIDES.map(|name| view! { <Item title=t(name) go=move |()| shared.go(Screen::Guide(name))/> });
    view! {
        <Head title=t("look-title") lead=t("look-lead")/>
        <ul class="items">
            {items.into_iter().collect_view()}
            <Item title=t("help-page") go=move |()| shared.go(Screen::HelpLines)/>
        </ul>
        <button class="button main wide" type="button" on:click=move |_| shared.back()>{t("look-begin")}</button>
    }
}
