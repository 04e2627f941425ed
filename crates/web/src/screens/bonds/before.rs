//! What is good to know before two people meet here (safety rule 11). Nobody is asked anything; going on is one's own step.

use crate::app::Shared;
use crate::frame::focus_new_title;
use crate::invitation;
use crate::parts::{Head, Prose};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;

/// The page; `passed` becomes true when the person goes on.
#[component]
pub(super) fn Before(go: String, passed: RwSignal<bool>) -> impl IntoView {
    let shared = Shared::get();
    let on = move |_| {
        passed.set(true);
        focus_new_title();
    };
    view! {
        <Head title=t("bond-when-not")/>
        <section class="stack">
            <Prose text=t("bond-when-not.body")/>
            <div class="row">
                <button class="button side" type="button" on:click=move |_| shared.go(Screen::Support)>{t("meet-before-help")}</button>
                <button class="button plain" type="button" on:click=move |_| shared.go(Screen::SafetyScreen)>{t("support-screen")}</button>
            </div>
            <p>{t("bond-when-not.device")}</p>
            <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Guide("safety-watched"))>{t("safety-watched")}</button>
        </section>
        <section class="stack tight">
            <h2>{t("bond-host")}</h2>
            <p>{tv("meet-before-host", &[("host", &invitation::host())])}</p>
            <Prose text=t("bond-host.body")/>
        </section>
        <div class="stack tight">
            <button class="button main wide" type="button" on:click=on>{go}</button>
            <button class="button plain wide" type="button" on:click=move |_| shared.back()>{t("not-now")}</button>
        </div>
        <p class="quiet foot">{t("adults-only")}</p>
    }
}

/// The way back to the page.
#[component]
pub(super) fn Again(passed: RwSignal<bool>) -> impl IntoView {
    let again = move |_| {
        passed.set(false);
        focus_new_title();
    };
    view! { <button class="button plain" type="button" on:click=again>{t("meet-before-again")}</button> }
}
