//! The passphrase: chosen once, known to nobody else.

use super::bonds::kept::LinkKept;
use crate::app::{First, Shared};
use crate::link;
use crate::parts::{Head, Prose};
use crate::screen::{Screen, Trail};
use crate::texts::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{Failure, LEAST_PASSPHRASE, Request};
use mendwell_domain::{Command, Name, Room};

/// A field for a passphrase that can be shown.
#[component]
pub(super) fn PassphraseField(
    id: &'static str,
    label: String,
    value: RwSignal<String>,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(optional)] new: bool,
) -> impl IntoView {
    let show = RwSignal::new(false);
    let hint_id = format!("{id}-hint");
    let label_id = format!("{id}-label");
    view! {
        <div class="field">
            <label class="label" id=label_id.clone() for=id>{label}</label>
            <input class="input" id=id type=move || if show.get() { "text" } else { "password" } autocapitalize="off"
                autocomplete=move || match (show.get(), new) {
                    // A browser may put the text of a shown field into its own files.
                    (true, _) => "off",
                    (false, true) => "new-password",
                    (false, false) => "current-password",
                } spellcheck="false"
                aria-describedby=hint.is_some().then(|| hint_id.clone())
                prop:value=move || value.get() on:input=move |event| value.set(event_target_value(&event))/>
            {hint.clone().map(|hint| view! { <span class="quiet" id=hint_id.clone()>{hint}</span> })}
            // Of two such fields, which one.
            <label class="check">
                <input type="checkbox" aria-describedby=new.then(|| label_id.clone()) on:change=move |event| show.set(event_target_checked(&event))/>{t("show-words")}
            </label>
        </div>
    }
}

/// Makes the vault and puts the first answers into it, if there are any.
async fn begin(passphrase: String, first: First) -> Result<(), Failure> {
    link::ask(Request::Create { passphrase }).await?;
    if let (Some(relation), Some(role)) = (first.relation, first.role) {
        let other = Name::new(first.name.trim()).unwrap_or_default();
        link::command(Command::NameBreach { relation, other, role }).await?;
        link::command(Command::VisitRoom { room: Room::Acknowledge }).await?;
    }
    Ok(())
}

/// Asks for a passphrase twice.
#[component]
pub(crate) fn Protect() -> impl IntoView {
    let shared = Shared::get();
    let (one, two) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let working = RwSignal::new(false);
    let missing = RwSignal::new(None::<&'static str>);
    let wanting = move || {
        if one.with(|text| text.chars().count() < LEAST_PASSPHRASE) {
            Some("protect-short")
        } else if one.get() != two.get() {
            Some("protect-differ")
        } else {
            None
        }
    };
    let seal = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let wanted = wanting();
        missing.set(None);
        if wanted.is_some() {
            // Anew, and only now: what appears while somebody types is not heard, and what stands there already is not said.
            request_animation_frame(move || {
                let _ = missing.try_set(wanted);
            });
        }
        if wanted.is_some() || working.get() {
            return;
        }
        working.set(true);
        // A device joins with nothing in its vault.
        let first = if untrack(|| shared.joins()) { First::default() } else { shared.first.get() };
        let passphrase = one.get();
        spawn_local(async move {
            match begin(passphrase, first).await {
                Ok(()) => {
                    shared.first.set(First::default());
                    shared.trail.set(Trail::at(Screen::Today));
                    shared.opened();
                    ask_to_keep();
                }
                Err(failure) => {
                    working.set(false);
                    shared.fail(&failure);
                }
            }
        });
    };
    view! {
        <Head title=t("protect-title") lead=t("protect-lead")/>
        <LinkKept/>
        {move || shared.joins().then(|| view! { <p class="quiet">{t("devices-protect")}</p> })}
        <form class="stack" on:submit=seal>
            <PassphraseField id="new" label=t("protect-new") hint=t("protect-new.hint") value=one new=true/>
            <PassphraseField id="again" label=t("protect-again") value=two new=true/>
            {move || missing.get().filter(|key| wanting() == Some(*key)).map(|key| view! { <p class="say" role="alert">{t(key)}</p> })}
            <button class="button main wide" type="submit">
                {move || t(if working.get() { "protect-working" } else { "protect-go" })}
            </button>
        </form>
        <details class="fold">
            <summary>{t("protect-shared")}</summary>
            <Prose text=t("shared-device.body")/>
            <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Guide("safety-watched"))>{t("safety-watched")}</button>
        </details>
        <p class="quiet foot">{t("adults-only")}</p>
    }
}

/// Asks the browser not to clear what is stored; the answer is shown in the settings.
pub(super) fn ask_to_keep() {
    if let Ok(promise) = window().navigator().storage().persist() {
        spawn_local(async move {
            let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
        });
    }
}
