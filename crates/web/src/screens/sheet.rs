//! The recovery sheet: words shown once, and a snapshot file for them to open.

use super::protect::PassphraseField;
use crate::app::Shared;
use crate::parts::{Head, shown};
use crate::texts::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{Query, Reply, Request, View};
use wasm_bindgen::JsCast;

/// The screen.
#[component]
pub(super) fn Sheet() -> impl IntoView {
    let words = RwSignal::new(None::<Vec<String>>);
    on_cleanup(move || words.set(None));
    move || match words.get() {
        Some(list) => view! { <Words list words/> }.into_any(),
        // A closure, so that the words are not drawn into its elements: see `App`.
        None => (move || view! { <Make words/> }).into_any(),
    }
}

#[component]
fn Make(words: RwSignal<Option<Vec<String>>>) -> impl IntoView {
    let shared = Shared::get();
    let passphrase = RwSignal::new(String::new());
    let (working, again) = (RwSignal::new(false), RwSignal::new(false));
    let label = move || match (working.get(), again.get()) {
        (true, _) => "sheet-working",
        (false, true) => "settings-sheet.again",
        (false, false) => "sheet-go",
    };
    let make = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        working.set(true);
        let request = Request::MakeSheet { passphrase: passphrase.get() };
        spawn_local(async move {
            match crate::link::ask(request).await {
                Ok(Reply::Sheet(list)) => {
                    words.set(Some(list));
                    crate::frame::focus_new_title();
                }
                Ok(_) => {}
                Err(failure) => shared.fail(&failure),
            }
            working.set(false);
        });
    };
    view! {
        <Head title=t("settings-sheet") lead=t("settings-sheet.lead")/>
        <p class="soft">{t("settings-sheet.careful")}</p>
        {shown(Query::Settings, move |view| {
            let made = matches!(view, View::Settings(view) if view.sheet);
            again.set(made);
            made.then(|| view! {
                <p>{t("settings-sheet.have")}</p>
                <button class="button side" type="button" on:click=move |_| save_snapshot(shared)>{t("settings-sheet.snapshot")}</button>
            })
        })}
        <form class="stack" on:submit=make>
            <PassphraseField id="sheet-pass" label=t("sheet-pass") value=passphrase/>
            <button class="button main wide" type="submit">{move || t(label())}</button>
        </form>
    }
}

#[component]
fn Words(list: Vec<String>, words: RwSignal<Option<Vec<String>>>) -> impl IntoView {
    let shared = Shared::get();
    let items = list.into_iter().map(|word| view! { <li>{word}</li> });
    let print = move |_| {
        let _ = window().print();
    };
    view! {
        <Head title=t("sheet-title") lead=t("sheet-lead")/>
        <ol class="sheet-words" translate="no">{items.collect_view()}</ol>
        <p class="soft">{t("sheet-next")}</p>
        <button class="button main wide" type="button" on:click=move |_| save_snapshot(shared)>{t("settings-sheet.snapshot")}</button>
        <button class="button side wide" type="button" on:click=print>{t("sheet-print")}</button>
        <button class="button plain" type="button" on:click=move |_| { words.set(None); shared.back() }>{t("sheet-done")}</button>
    }
}

/// Hands the snapshot to the browser as a file with a neutral name.
fn save_snapshot(shared: Shared) {
    shared.ask(Request::Snapshot, move |reply| {
        let Reply::File(bytes) = reply else { return };
        let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes.as_slice()));
        let Ok(blob) = web_sys::Blob::new_with_u8_array_sequence(&parts) else { return };
        let Ok(url) = web_sys::Url::create_object_url_with_blob(&blob) else { return };
        if let Ok(link) =
            document().create_element("a").map(JsCast::unchecked_into::<web_sys::HtmlAnchorElement>)
        {
            link.set_href(&url);
            link.set_download("notes.snapshot");
            link.click();
        }
        let _ = web_sys::Url::revoke_object_url(&url);
        shared.say(t("settings-sheet.snapshot-done"));
    });
}
