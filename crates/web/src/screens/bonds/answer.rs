//! Answering a link: first what is good to know before, then the link and two names.

use super::before::{Again, Before};
use super::look::ask_once;
use super::names::{NameFields, Names};
use crate::app::Shared;
use crate::invitation::{self, elsewhere};
use crate::keeping::too_long;
use crate::parts::Head;
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{BondReply, BondRequest};

/// The screen.
#[component]
pub(in crate::screens) fn Answer() -> impl IntoView {
    let (passed, names, pasted) = (RwSignal::new(false), Names::default(), RwSignal::new(String::new()));
    on_cleanup(move || pasted.set(String::new()));
    move || {
        if passed.get() {
            view! { <Form passed names pasted/> }.into_any()
        } else {
            view! { <Before go=t("meet-before-answer") passed/> }.into_any()
        }
    }
}

#[component]
fn Form(passed: RwSignal<bool>, names: Names, pasted: RwSignal<String>) -> impl IntoView {
    let shared = Shared::get();
    let (missing, working) = (RwSignal::new(false), RwSignal::new(false));
    let link = move || shared.invitation.get().unwrap_or_else(|| pasted.with(|link| link.trim().to_owned()));
    let other_host = Memo::new(move |_| elsewhere(&link(), &invitation::host()));
    let ready = move || !link().is_empty() && other_host.get().is_none();
    let answer = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let link = untrack(link);
        missing.set(link.is_empty());
        if link.is_empty() || other_host.get_untracked().is_some() {
            return;
        }
        let Ok((other, called)) = names.read() else { return shared.fail(&too_long()) };
        ask_once(shared, working, BondRequest::Answer { link, other, called }, move |reply| {
            if let BondReply::Bond(card) = reply {
                shared.invitation.set(None);
                shared.go_from(Screen::Answer, Screen::Bond(card.id));
            }
        });
    };
    view! {
        <Head title=t("meet-answer-title") lead=t("meet-answer-title.lead")/>
        <form class="stack roomy" on:submit=answer>
            <div class="stack tight">
                {move || if shared.invitation.with(Option::is_some) {
                    view! { <Opened/> }.into_any()
                } else {
                    view! { <LinkField pasted/> }.into_any()
                }}
                {move || (missing.get() && link().is_empty()).then(|| view! { <p class="say" role="alert">{t("meet-link.missing")}</p> })}
                {move || other_host.get().map(|host| view! { <OtherHost host/> })}
            </div>
            <NameFields names called_hint=t("meet-called.answer")/>
            <div class="stack tight">
                <button class="button main wide" type="submit" aria-disabled=move || (!ready()).then_some("true")>
                    {move || t(if working.get() { "meet-answer-go.working" } else { "meet-answer-go" })}
                </button>
                <Again passed/>
            </div>
        </form>
    }
}

/// The link that the app was opened with: there, and not shown.
#[component]
fn Opened() -> impl IntoView {
    let shared = Shared::get();
    view! {
        <p>{t("meet-link.opened")}</p>
        <button class="button plain" type="button" on:click=move |_| shared.invitation.set(None)>{t("meet-link.forget")}</button>
    }
}

#[component]
fn LinkField(pasted: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="field">
            <label class="label" for="link">{t("meet-link")}</label>
            <textarea class="input link" id="link" rows="3" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="link-hint"
                prop:value=move || pasted.get() on:input=move |event| pasted.set(event_target_value(&event))></textarea>
            <span class="quiet" id="link-hint">{t("meet-link.hint")}</span>
        </div>
    }
}

/// A browser lets the app speak only with the host that it came from.
#[component]
fn OtherHost(host: String) -> impl IntoView {
    view! {
        <div class="notice" role="alert">
            <p>{tv("meet-elsewhere", &[("host", &host)])}</p>
            <p class="soft">{tv("meet-elsewhere.remedy", &[("here", &invitation::host())])}</p>
        </div>
    }
}
