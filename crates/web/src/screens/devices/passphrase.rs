//! What is done about one's own devices is done by whoever knows the passphrase: to be at an open vault is not enough.

use super::notices::Notice;
use crate::app::Shared;
use crate::screens::protect::PassphraseField;
use crate::texts::t;
use crate::{carrier, link};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{DeviceRequest, Failure};

/// How far asking has come.
#[derive(Clone, PartialEq)]
enum Asked {
    No,
    Working,
    Failed(Failure),
}

/// A passphrase, and what is asked with it. Texts: `key` with `.pass`, `.hint`, `.go` and `.working`.
#[component]
pub(super) fn WithPassphrase(
    id: &'static str,
    key: &'static str,
    /// What is asked; none as long as something else is missing.
    #[prop(into)]
    request: Callback<String, Option<DeviceRequest>>,
    #[prop(into)] done: Callback<()>,
    /// Whether something else on the screen is the first thing to do.
    #[prop(optional)]
    second: bool,
    /// What stands before the passphrase.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let shared = Shared::get();
    let (passphrase, asked) = (RwSignal::new(String::new()), RwSignal::new(Asked::No));
    let ask = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if asked.get_untracked() == Asked::Working {
            return;
        }
        let Some(request) = request.run(passphrase.get_untracked()) else { return };
        asked.set(Asked::Working);
        spawn_local(async move {
            let answer = link::devices(request).await;
            // The screen may be gone by now.
            let _ = passphrase.try_set(String::new());
            match answer {
                Ok(_) => {
                    let _ = asked.try_set(Asked::No);
                    shared.done.update(|n| *n += 1);
                    carrier::begin(shared);
                    let _ = done.try_run(());
                }
                Err(failure) => drop(asked.try_set(Asked::Failed(failure))),
            }
        });
    };
    let part = move |attribute: &str| t(&format!("{key}.{attribute}"));
    let failed = move || match asked.get() {
        Asked::Failed(failure) if failure.code == "wrong-passphrase" => {
            Some(view! { <p class="say" role="alert">{t("unlock-wrong")}</p> }.into_any())
        }
        Asked::Failed(failure) => Some(view! { <Notice code=failure.code alert=true/> }.into_any()),
        _ => None,
    };
    view! {
        <form class="stack" on:submit=ask>
            {children.map(|children| children())}
            <PassphraseField id label=part("pass") hint=part("hint") value=passphrase/>
            {failed}
            <button class=if second { "button side wide" } else { "button main wide" } type="submit">
                {move || part(if asked.get() == Asked::Working { "working" } else { "go" })}
            </button>
        </form>
    }
}
