//! Restoring from the twenty-four words and a snapshot file, where there is no vault yet.

use super::protect::PassphraseField;
use crate::app::Shared;
use crate::link;
use crate::parts::Head;
use crate::screen::{Screen, Trail};
use crate::texts::t;
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::Request;
use wasm_bindgen_futures::JsFuture;

/// The screen.
#[component]
pub(super) fn Restore() -> impl IntoView {
    let shared = Shared::get();
    let (words, passphrase) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let file = NodeRef::<Input>::new();
    let working = RwSignal::new(false);
    let restore = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(chosen) =
            file.get_untracked().and_then(|input| input.files()).and_then(|files| files.get(0))
        else {
            return shared.say(t("restore-need-file"));
        };
        working.set(true);
        let (words, passphrase) = (words.get(), passphrase.get());
        spawn_local(async move {
            let bytes =
                JsFuture::from(chosen.array_buffer()).await.map(|b| js_sys::Uint8Array::new(&b).to_vec());
            let request = Request::Restore { file: bytes.unwrap_or_default(), words, passphrase };
            match link::ask(request).await {
                Ok(_) => {
                    shared.trail.set(Trail::at(Screen::Today));
                    shared.opened();
                }
                Err(failure) => shared.fail(&failure),
            }
            working.set(false);
        });
    };
    view! {
        <Head title=t("restore-title") lead=t("restore-lead")/>
        <form class="stack" on:submit=restore>
            <div class="field">
                <label class="label" for="words">{t("restore-words")}</label>
                <textarea class="input" id="words" rows="4" autocapitalize="off" spellcheck="false" autocomplete="off"
                    aria-describedby="words-hint" prop:value=move || words.get()
                    on:input=move |event| words.set(event_target_value(&event))></textarea>
                <span class="quiet" id="words-hint">{t("restore-words.hint")}</span>
            </div>
            <label class="field"><span class="label">{t("restore-file")}</span><input class="input" type="file" node_ref=file/></label>
            <PassphraseField id="restore-pass" label=t("protect-new") hint=t("protect-new.hint") value=passphrase new=true/>
            <button class="button main wide" type="submit">{move || t(if working.get() { "restore-working" } else { "restore-go" })}</button>
        </form>
    }
}
