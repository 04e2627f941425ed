//! Handing the link over: to copy, to share, to scan.

use super::qr::Qr;
use crate::app::Shared;
use crate::parts::one_main;
use crate::texts::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The link and the ways out for it; `scan` says what a camera is good for here. Copying it is the first thing to do unless
/// there is something else, which `main` says.
#[component]
pub(in crate::screens) fn Handing(
    link: String,
    scan: String,
    #[prop(into)] main: Signal<bool>,
) -> impl IntoView {
    let shared = Shared::get();
    let field = NodeRef::<leptos::html::Textarea>::new();
    let select = move || {
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    let copy = {
        let link = link.clone();
        move |_| {
            let link = link.clone();
            spawn_local(async move {
                if copied(&link).await {
                    return shared.say(t("meet-copy.done"));
                }
                select();
                shared.say(t("meet-copy.by-hand"));
            });
        }
    };
    let share = can_share().then(|| {
        let link = link.clone();
        view! { <button class="button side" type="button" on:click=move |_| share(&link)>{t("meet-share")}</button> }
    });
    view! {
        <section class="stack">
            <label class="field">
                <span class="label">{t("meet-link-own")}</span>
                <textarea class="input link" rows="3" readonly autocomplete="off" spellcheck="false" translate="no"
                    node_ref=field prop:value=link.clone() on:focus=move |_| select()></textarea>
            </label>
            <div class="row">
                <button class=move || one_main(main.get()) type="button" on:click=copy>{t("meet-copy")}</button>
                {share}
            </div>
            <details class="fold">
                <summary>{t("meet-qr")}</summary>
                <div><p>{scan}</p><Qr text=link/></div>
            </details>
        </section>
    }
}

/// Whether the browser has a way to hand something to another app.
fn can_share() -> bool {
    js_sys::Reflect::has(&window().navigator(), &JsValue::from_str("share")).unwrap_or(false)
}

/// Lets the browser ask which app. Whoever changes their mind there has done nothing.
fn share(link: &str) {
    let data = web_sys::ShareData::new();
    data.set_url(link);
    let asked = window().navigator().share_with_data(&data);
    spawn_local(async move { drop(JsFuture::from(asked).await) });
}

/// Copies it; not where the page came without encryption, or where the browser does not allow it.
async fn copied(text: &str) -> bool {
    let navigator = window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard"))
        .ok()
        .and_then(|clipboard| clipboard.dyn_into::<web_sys::Clipboard>().ok());
    match clipboard {
        Some(clipboard) => JsFuture::from(clipboard.write_text(text)).await.is_ok(),
        None => false,
    }
}
