//! The fourth room, as far as it goes alone: help from outside.

use crate::app::Shared;
use crate::parts::{Head, Item};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;

/// The room. That somebody was here is not written down: looking for help is nobody's business.
#[component]
pub(super) fn Support() -> impl IntoView {
    let shared = Shared::get();
    let places = [
        ("support-lines", Screen::HelpLines),
        ("support-third", Screen::Guide("guide-support")),
        ("support-watched", Screen::Guide("safety-watched")),
        ("support-when-not", Screen::Guide("safety-when-not")),
        ("support-screen", Screen::SafetyScreen),
    ];
    let items = places.map(
        |(key, to)| view! { <Item title=t(key) lead=t(&format!("{key}-lead")) go=move |()| shared.go(to)/> },
    );
    view! {
        <Head title=t("rooms-support") lead=t("support-lead")/>
        <ul class="items">{items.into_iter().collect_view()}</ul>
    }
}
