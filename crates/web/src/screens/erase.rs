//! Erasing everything on this device. A word is typed first, because it cannot be undone.

use crate::app::{Shared, Stage};
use crate::carrier;
use crate::parts::{Head, Prose};
use crate::screen::{Screen, Trail};
use crate::texts::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{Device, Request};

/// The screen.
#[component]
pub(super) fn Erase() -> impl IntoView {
    let shared = Shared::get();
    let (typed, working) = (RwSignal::new(String::new()), RwSignal::new(false));
    let word = t("erase.type-word");
    let ready = Memo::new(move |_| typed.with(|typed| typed.trim().to_lowercase() == word));
    let erase = move |_| {
        if ready.get() && !working.get() {
            working.set(true);
            shared.flush.set_value(None);
            shared.invitation.set(None);
            shared.joining.set(false);
            carrier::stop();
            spawn_local(async move {
                match crate::link::ask(Request::Erase).await {
                    Ok(_) => begin_anew(shared).await,
                    Err(failure) => {
                        shared.fail(&failure);
                        working.set(false);
                    }
                }
            });
        }
    };
    view! {
        <Head title=t("erase") lead=t("erase.lead")/>
        <Prose text=t("erase.body")/>
        <label class="field">
            <span class="label">{t("erase.type-ask")}</span>
            <input class="input" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))/>
        </label>
        <div class="row">
            <button class="button main" type="button" on:click=move |_| shared.back()>{t("erase.keep")}</button>
            <button class="button side" type="button" aria-disabled=move || (!ready.get() || working.get()).then_some("true") on:click=erase>
                {move || t(if working.get() { "erase.working" } else { "erase.confirm" })}
            </button>
        </div>
    }
}

async fn begin_anew(shared: Shared) {
    shared.first.set(Default::default());
    shared.take_device(Device::default()).await;
    shared.trail.set(Trail::at(Screen::Today));
    shared.stage.set(Stage::First);
    shared.say(t("erase.done"));
}
