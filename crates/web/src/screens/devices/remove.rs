//! Going on without the other device: lost, stolen, or given away.

use super::passphrase::WithPassphrase;
use crate::app::Shared;
use crate::parts::{Head, Prose};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::DeviceRequest;

/// The screen.
#[component]
pub(in crate::screens) fn RemoveDevice() -> impl IntoView {
    let shared = Shared::get();
    let request = |passphrase| Some(DeviceRequest::Remove { passphrase });
    let done = move |()| {
        shared.trail.update(|trail| trail.forget(|screen| screen == Screen::RemoveDevice));
        shared.say(t("devices-remove.done"));
    };
    view! {
        <Head title=t("devices-remove") lead=t("devices-remove.lead")/>
        <Prose text=t("devices-remove.body")/>
        <button class="button main wide" type="button" on:click=move |_| shared.back()>{t("devices-remove.keep")}</button>
        <WithPassphrase id="remove-pass" key="devices-remove" request done second=true/>
    }
}
