//! What is kept for oneself. Its name tells a glance nothing.

use super::letter_state::Letters;
use super::today::begin;
use crate::app::Shared;
use crate::parts::{Icon, Item, shown};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{Query, View};
use mendwell_domain::LetterKind;

/// The screen.
#[component]
pub(super) fn Notes() -> impl IntoView {
    let shared = Shared::get();
    view! {
        <div class="head">
            <h1 tabindex="-1">{t("notes-title")}</h1>
            <p class="lock"><Icon name="lock"/>{t("notes-lead")}</p>
        </div>
        {shown(Query::Notes, move |view| {
            let View::Notes(view) = view else { return ().into_any() };
            view! {
                <section class="stack tight">
                    <h2 class="label">{t("notes-unsent")}</h2>
                    {if view.own.is_empty() {
                        view! { <p class="quiet">{t("notes-unsent-none")}</p> }.into_any()
                    } else {
                        view! { <Letters letters=view.own/> }.into_any()
                    }}
                    <button class="button plain" type="button" on:click=move |_| write_unsent(shared)>{t("notes-write-unsent")}</button>
                </section>
                <section class="stack tight">
                    <h2 class="label">{t("notes-drafts")}</h2>
                    {if view.drafts.is_empty() {
                        view! { <p class="quiet">{t("notes-drafts-none")}</p> }.into_any()
                    } else {
                        view! { <Letters letters=view.drafts/> }.into_any()
                    }}
                </section>
            }
            .into_any()
        })}
        <section class="stack tight">
            <h2 class="label">{t("notes-also")}</h2>
            <ul class="items">
                <Item title=t("notes-pause") lead=t("notes-pause-lead") go=move |()| shared.go(Screen::Pause)/>
                <Item title=t("notes-questions") lead=t("notes-questions-lead") go=move |()| shared.go(Screen::SafetyScreen)/>
                <Item title=t("settings") go=move |()| shared.go(Screen::Settings)/>
            </ul>
        </section>
    }
}

/// Begins an unsent letter about what was named last, or asks for that first.
fn write_unsent(shared: Shared) {
    spawn_local(async move {
        let Ok(View::Acknowledge(view)) = crate::link::show(Query::Acknowledge).await else { return };
        match view.breaches.last() {
            Some(breach) => begin(shared, breach.id, LetterKind::Unsent),
            None => shared.go(Screen::NewBreach),
        }
    });
}
