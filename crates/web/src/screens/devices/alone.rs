//! Where this device is the only one: what linking means (safety rule 11), then the passphrase that makes a link.

use super::notices::AtHost;
use super::passphrase::WithPassphrase;
use crate::app::Shared;
use crate::frame::focus_new_title;
use crate::invitation;
use crate::parts::{Head, Prose};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::DeviceRequest;

/// The page, and the form once the person goes on.
#[component]
pub(super) fn Alone() -> impl IntoView {
    let passed = RwSignal::new(false);
    move || {
        // Closures, so that the one is not drawn into the elements of the other: see `App`.
        if passed.get() {
            (move || view! { <Form passed/> }).into_any()
        } else {
            (move || view! { <Before passed/> }).into_any()
        }
    }
}

/// Nobody is asked anything; going on is one's own step.
#[component]
fn Before(passed: RwSignal<bool>) -> impl IntoView {
    let shared = Shared::get();
    let on = move |_| {
        passed.set(true);
        focus_new_title();
    };
    view! {
        <Head title=t("devices-title") lead=t("devices-alone")/>
        <section class="stack">
            <Prose text=t("devices-before")/>
            <div class="row">
                <button class="button side" type="button" on:click=move |_| shared.go(Screen::HelpLines)>{t("help-page")}</button>
                <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Guide("safety-watched"))>{t("safety-watched")}</button>
            </div>
        </section>
        <AtHost/>
        <div class="stack tight">
            <button class="button main wide" type="button" on:click=on>{t("devices-before-go")}</button>
            <button class="button plain wide" type="button" on:click=move |_| shared.back()>{t("not-now")}</button>
        </div>
        <p class="foot">
            <button class="button plain" type="button" on:click=move |_| shared.go(Screen::JoinDevice)>{t("devices-join-instead")}</button>
        </p>
    }
}

#[component]
fn Form(passed: RwSignal<bool>) -> impl IntoView {
    let again = move |_| {
        passed.set(false);
        focus_new_title();
    };
    let request = |passphrase| Some(DeviceRequest::Link { host: invitation::host(), passphrase });
    view! {
        <Head title=t("devices-link") lead=t("devices-link.lead")/>
        <WithPassphrase id="link-pass" key="devices-link" request done=|()| {}/>
        <button class="button plain" type="button" on:click=again>{t("meet-before-again")}</button>
    }
}
