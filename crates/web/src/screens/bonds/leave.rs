//! Leaving a bond. A word is typed first, because it cannot be undone. Nobody is asked and nobody is told.

use super::look::ask_once;
use crate::app::Shared;
use crate::parts::{Head, Prose};
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::BondRequest;
use mendwell_domain::BondId;

/// The screen.
#[component]
pub(in crate::screens) fn LeaveBond(id: BondId) -> impl IntoView {
    let shared = Shared::get();
    let (typed, working) = (RwSignal::new(String::new()), RwSignal::new(false));
    let word = t("bond-leave.type-word");
    let ready = Memo::new(move |_| typed.with(|typed| typed.trim().to_lowercase() == word));
    let leave = move |_| {
        if ready.get_untracked() {
            ask_once(shared, working, BondRequest::Leave { bond: id }, move |_| {
                shared.trail.update(|trail| trail.forget(|screen| screen.bond() == Some(id)));
                shared.say(t("bond-leave.done"));
            });
        }
    };
    view! {
        <Head title=t("bond-leave") lead=t("bond-leave.lead")/>
        <Prose text=t("bond-leave.body")/>
        <label class="field">
            <span class="label">{t("bond-leave.type-ask")}</span>
            <input class="input" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))/>
        </label>
        <div class="row">
            <button class="button main" type="button" on:click=move |_| shared.back()>{t("meet-stay")}</button>
            <button class="button side" type="button" aria-disabled=move || (!ready.get()).then_some("true") on:click=leave>{t("bond-leave")}</button>
        </div>
    }
}
