//! Opening the vault. A wrong passphrase says only that, as slowly as a right one.

use super::bonds::kept::LinkKept;
use super::protect::PassphraseField;
use crate::app::Shared;
use crate::link;
use crate::parts::Head;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::Request;

/// Asks for the passphrase.
#[component]
pub(crate) fn Unlock() -> impl IntoView {
    let shared = Shared::get();
    let passphrase = RwSignal::new(String::new());
    let (working, wrong) = (RwSignal::new(false), RwSignal::new(false));
    let open = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if working.get() {
            return;
        }
        working.set(true);
        wrong.set(false);
        let request = Request::Unlock { passphrase: passphrase.get() };
        spawn_local(async move {
            match link::ask(request).await {
                Ok(_) => shared.opened(),
                Err(failure) => {
                    working.set(false);
                    passphrase.set(String::new());
                    if failure.code == "wrong-passphrase" { wrong.set(true) } else { shared.fail(&failure) }
                }
            }
        });
    };
    let title = if shared.device.get_untracked().neutral { "unlock-title-neutral" } else { "unlock-title" };
    view! {
        <Head title=t(title)/>
        <LinkKept/>
        <form class="stack" on:submit=open>
            <PassphraseField id="passphrase" label=t("unlock-label") value=passphrase/>
            {move || wrong.get().then(|| view! { <p class="say" role="alert">{t("unlock-wrong")}</p> })}
            <button class="button main wide" type="submit">
                {move || t(if working.get() { "unlock-working" } else { "unlock-go" })}
            </button>
        </form>
        <details class="fold">
            <summary>{t("unlock-forgot")}</summary>
            <p>{t("unlock-forgot-help")}</p>
            <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Erase)>{t("erase")}</button>
        </details>
        <p class="foot"><button class="button plain" type="button" on:click=move |_| shared.go(Screen::HelpLines)>{t("help-page")}</button></p>
    }
}
