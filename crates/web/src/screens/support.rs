//! The fourth room, as far as it goes alone: help from outside.

use crate::app::{Shared, Stage};
use crate::parts::{Head, Item};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_domain::{Command, Room};

/// The room.
#[component]
pub(super) fn Support() -> impl IntoView {
    let shared = Shared::get();
    if shared.stage.get_untracked() == Stage::Open {
        shared.command(Command::VisitRoom { room: Room::Support }, |_| {});
    }
    let places = [
        ("support-lines", Screen::HelpLines),
        ("support-third", Screen::Guide("guide-support")),
        ("support-watched", Screen::Guide("safety-watched")),
        ("support-when-not", Screen::Guide("safety-when-not")),
        ("support-screen", Screen::SafetyScreen),
    ];
    let items = places.map(|(key, to)| view! { <Item title=t(key) lead=t(&format!("{key}-lead")) go=move |()| shared.go(to)/> });
    view! {
        <Head title=t("rooms-support") lead=t("support-lead")/>
        <ul class="items">{items.into_iter().collect_view()}</ul>
    }
}
