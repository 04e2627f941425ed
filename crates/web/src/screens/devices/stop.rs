//! Not linking after all, while nobody was let in yet.

use super::passphrase::WithPassphrase;
use crate::app::Shared;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::DeviceRequest;

/// The way out, folded. Nobody else is in it, so there is nothing but this device's own part to take back.
#[component]
pub(super) fn Stop() -> impl IntoView {
    let shared = Shared::get();
    let request = |passphrase| Some(DeviceRequest::Remove { passphrase });
    let done = move |()| shared.say(t("devices-stop.done"));
    view! {
        <details class="fold">
            <summary>{t("devices-stop")}</summary>
            <div class="stack">
                <p>{t("devices-stop.lead")}</p>
                <WithPassphrase id="stop-pass" key="devices-stop" request done second=true/>
            </div>
        </details>
    }
}
