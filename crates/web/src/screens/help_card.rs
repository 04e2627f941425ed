//! Help near every field for hard words: always the same, whatever is written there.

use crate::app::Shared;
use crate::parts::Prose;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;

/// The card, folded unless the words beside it ask for it.
#[component]
pub(super) fn HelpCard(#[prop(optional)] open: bool) -> impl IntoView {
    let shared = Shared::get();
    let lines = move |_| {
        shared.flush();
        shared.go(Screen::HelpLines);
    };
    view! {
        <details class="fold" open=open>
            <summary>{t("help-card")}</summary>
            <div>
                <Prose text=t("help-card.body")/>
                <button class="button plain" type="button" on:click=lines>{t("help-page")}</button>
            </div>
        </details>
    }
}
