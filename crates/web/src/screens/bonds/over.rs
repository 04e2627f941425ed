//! An invitation that is over: what can be done instead. A new one is a new bond; this one can be left.

use crate::app::Shared;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;

/// The way to a new invitation, or to a new answer; `to` is where it is made.
#[component]
pub(super) fn Over(to: Screen) -> impl IntoView {
    let shared = Shared::get();
    let key = if to == Screen::Invite { "meet-over-invite" } else { "meet-over-answer" };
    view! {
        <section class="stack tight">
            <button class="button main wide" type="button" on:click=move |_| shared.go(to)>{t(key)}</button>
            <p class="quiet">{t("meet-over")}</p>
        </section>
    }
}
