//! A newer version waits until the person says so; a draft is never lost to it.

use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration};

/// How often the page looks whether a newer version waits; nothing leaves the device.
const LOOK_EVERY: Duration = Duration::from_secs(20);
/// How often a page that stays open has the host asked for one, as loading it would.
const ASK_EVERY: Duration = Duration::from_secs(6 * 60 * 60);

/// The browser's service workers; none where it has none, for example without TLS away from this machine.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window().navigator();
    js_sys::Reflect::get(&navigator, &JsValue::from_str("serviceWorker")).ok()?.dyn_into().ok()
}

/// Registers the service worker, so that every screen works offline, and says when a newer version waits.
pub(crate) fn watch(waiting: RwSignal<bool>) {
    let Some(container) = container() else { return };
    spawn_local(async move {
        let Ok(registered) = JsFuture::from(container.register("/sw.js")).await else { return };
        let registration: ServiceWorkerRegistration = registered.unchecked_into();
        let look = {
            let registration = registration.clone();
            move || {
                if registration.active().is_some() && registration.waiting().is_some() {
                    waiting.set(true);
                }
            }
        };
        look();
        let _ = set_interval_with_handle(look, LOOK_EVERY);
        let ask = move || drop(registration.update());
        let _ = set_interval_with_handle(ask, ASK_EVERY);
    });
}

/// Lets the newer version take over and loads the page again, without a new history entry.
pub(crate) fn take() {
    let Some(container) = container() else { return };
    let reload = Closure::once_into_js(|| {
        let _ = window().location().reload();
    });
    container.set_oncontrollerchange(Some(reload.unchecked_ref()));
    spawn_local(async move {
        let Ok(found) = JsFuture::from(container.get_registration()).await else { return };
        if let Some(waiting) = found.dyn_into::<ServiceWorkerRegistration>().ok().and_then(|r| r.waiting()) {
            let _ = waiting.post_message(&JsValue::from_str("take"));
        }
    });
}
