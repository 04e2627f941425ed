//! Inviting somebody: first what is good to know before, then names and kind, then the link.

use super::before::{Again, Before};
use super::look::ask_once;
use super::names::{NameFields, Names};
use crate::app::Shared;
use crate::invitation;
use crate::keeping::too_long;
use crate::parts::{Choices, Head, say_anew};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{BondReply, BondRequest};
use mendwell_domain::bond::BondKind;

/// Every kind with its words, for choosing.
pub(super) fn kinds() -> Vec<(&'static str, String)> {
    BondKind::ALL.map(|kind| (kind.key(), t(&format!("bond-kind-{}", kind.key())))).to_vec()
}

/// The kind of a key.
pub(super) fn kind(key: &str) -> Option<BondKind> {
    BondKind::ALL.into_iter().find(|kind| kind.key() == key)
}

/// The screen.
#[component]
pub(in crate::screens) fn Invite() -> impl IntoView {
    let (passed, names, chosen) = (RwSignal::new(false), Names::default(), RwSignal::new(None));
    move || {
        if passed.get() {
            // Closures, so that the one is not drawn into the elements of the other: see `App`.
            (move || view! { <Form passed names chosen/> }).into_any()
        } else {
            (move || view! { <Before go=t("meet-before-invite") passed/> }).into_any()
        }
    }
}

#[component]
fn Form(passed: RwSignal<bool>, names: Names, chosen: RwSignal<Option<BondKind>>) -> impl IntoView {
    let shared = Shared::get();
    let (missing, working) = (RwSignal::new(false), RwSignal::new(false));
    let invite = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(kind) = chosen.get_untracked() else { return say_anew(missing) };
        let Ok((other, called)) = names.read() else { return shared.fail(&too_long()) };
        let request = BondRequest::Invite { host: invitation::host(), other, called, kind };
        ask_once(shared, working, request, move |reply| {
            if let BondReply::Bond(card) = reply {
                shared.go_from(Screen::Invite, Screen::Bond(card.id));
            }
        });
    };
    let grown = move || {
        let adults = chosen.get() == Some(BondKind::ParentAndChild);
        adults.then(|| view! { <p class="quiet" role="status">{t("adults-only")}</p> })
    };
    view! {
        <Head title=t("meet-invite-title") lead=t("meet-invite-title.lead")/>
        <form class="stack roomy" on:submit=invite>
            <NameFields names called_hint=t("meet-called.hint")/>
            <div class="stack tight">
                <Choices label=t("meet-kind") options=kinds() chosen=Signal::derive(move || chosen.get().map(BondKind::key))
                    choose=move |key| chosen.set(kind(key))/>
                <p class="quiet">{t("meet-kind.hint")}</p>
                {grown}
            </div>
            <p class="quiet">{tv("meet-about-host", &[("host", &invitation::host())])}</p>
            <div class="stack tight">
                <button class="button main wide" type="submit" aria-disabled=move || chosen.get().is_none().then_some("true")>
                    {move || t(if working.get() { "meet-invite-go.working" } else { "meet-invite-go" })}
                </button>
                {move || (missing.get() && chosen.get().is_none()).then(|| view! { <p class="say" role="alert">{t("meet-kind-choose")}</p> })}
                <Again passed/>
            </div>
        </form>
    }
}
