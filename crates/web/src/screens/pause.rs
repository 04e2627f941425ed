//! A pause when it is too much. Nothing is counted down and nothing is stored.

use crate::app::Shared;
use crate::dates;
use crate::parts::Head;
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;

/// The screen.
#[component]
pub(super) fn Pause() -> impl IntoView {
    let shared = Shared::get();
    view! {
        <Head title=t("pause-title") lead=t("pause-lead")/>
        <div class="card">
            <p>{tv("pause-now", &[("time", &dates::time_now())])}" "{t("pause-do")}</p>
            <p class="quiet">{tv("pause-say", &[("other", &t("pause-other"))])}</p>
            <p class="own">{t("pause-sentence")}</p>
        </div>
        <button class="button main wide" type="button" on:click=move |_| shared.back()>{t("pause-end")}</button>
        <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Guide("guide-flooded"))>{t("pause-more")}</button>
    }
}
