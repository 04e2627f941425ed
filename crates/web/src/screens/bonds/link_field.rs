//! A link to answer: the one that the app was opened with, or one that is pasted.

use crate::app::Shared;
use crate::invitation::{self, For, elsewhere};
use crate::texts::{t, tv};
use leptos::prelude::*;

/// The link, and what is known of it; for as long as the screen is shown.
#[derive(Clone, Copy)]
pub(in crate::screens) struct LinkGiven {
    shared: Shared,
    what: For,
    pasted: RwSignal<String>,
    missing: RwSignal<bool>,
    wrong: Memo<Option<Wrong>>,
}

/// Why it cannot be answered here.
#[derive(Clone, PartialEq)]
enum Wrong {
    /// It is for something else.
    Other,
    /// A browser lets the app speak only with the host that it came from, and it is of this one.
    Host(String),
}

impl LinkGiven {
    /// None yet, but for the one that the app was opened with.
    pub(in crate::screens) fn new(shared: Shared, what: For) -> Self {
        let (pasted, missing) = (RwSignal::new(String::new()), RwSignal::new(false));
        on_cleanup(move || pasted.set(String::new()));
        let wrong = Memo::new(move |_| {
            let link = link(shared, what, pasted);
            if link.is_empty() {
                None
            } else if For::of(&link) != what {
                Some(Wrong::Other)
            } else {
                elsewhere(&link, &invitation::host()).map(Wrong::Host)
            }
        });
        Self { shared, what, pasted, missing, wrong }
    }

    fn link(self) -> String {
        link(self.shared, self.what, self.pasted)
    }

    /// The whole link; if there is none that can be answered here, it is said why.
    pub(in crate::screens) fn read(self) -> Option<String> {
        let link = untrack(|| self.link());
        self.missing.set(link.is_empty());
        (!link.is_empty() && self.wrong.with_untracked(Option::is_none)).then_some(link)
    }

    /// Whether there is one that can be answered here.
    pub(in crate::screens) fn is_ready(self) -> bool {
        !self.link().is_empty() && self.wrong.with(Option::is_none)
    }
}

fn link(shared: Shared, what: For, pasted: RwSignal<String>) -> String {
    match shared.given(what) {
        Some(fragment) => invitation::whole(&fragment),
        None => pasted.with(|link| link.trim().to_owned()),
    }
}

/// The link or its field, and what is wrong with it.
#[component]
pub(in crate::screens) fn LinkToAnswer(given: LinkGiven) -> impl IntoView {
    let LinkGiven { shared, what, pasted, missing, wrong } = given;
    let opened = Memo::new(move |_| shared.given(what).is_some());
    view! {
        <div class="stack tight">
            {move || if opened.get() { view! { <Opened/> }.into_any() } else { view! { <LinkField pasted/> }.into_any() }}
            {move || (missing.get() && given.link().is_empty()).then(|| view! { <p class="say" role="alert">{t("meet-link.missing")}</p> })}
            {move || wrong.get().map(|wrong| match wrong {
                Wrong::Other => view! { <OtherKind what/> }.into_any(),
                Wrong::Host(host) => view! { <OtherHost host/> }.into_any(),
            })}
        </div>
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

#[component]
fn OtherHost(host: String) -> impl IntoView {
    view! {
        <div class="notice" role="alert">
            <p>{tv("meet-elsewhere", &[("host", &host)])}</p>
            <p class="soft">{tv("meet-elsewhere.remedy", &[("here", &invitation::host())])}</p>
        </div>
    }
}

/// Whoever hands over a link for a device of theirs as an invitation would read along.
#[component]
fn OtherKind(what: For) -> impl IntoView {
    let key = match what {
        For::Bond => "devices-link-no-bond",
        For::Device => "devices-link-no-device",
    };
    view! {
        <div class="notice" role="alert"><p>{t(key)}</p><p class="soft">{t(&format!("{key}.remedy"))}</p></div>
    }
}
