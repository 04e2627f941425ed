//! The first question. Nothing is asked before it, and nothing is stored until there is a passphrase.

use super::bonds::kept::LinkKept;
use super::devices::JoinFirst;
use crate::app::{Shared, Stage};
use crate::frame::focus_new_title;
use crate::parts::{Choices, Head, say_anew};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_domain::{Relation, Role};

/// The texts of every role, for choosing.
pub(super) fn roles() -> Vec<(&'static str, String)> {
    Role::ALL.iter().map(|role| (role.key(), t(&format!("role-{}", role.key())))).collect()
}

/// The texts of every relation, for choosing.
pub(super) fn relations() -> Vec<(&'static str, String)> {
    Relation::ALL
        .iter()
        .map(|relation| (relation.key(), t(&format!("relation-{}", relation.key()))))
        .collect()
}

/// The role of a key.
pub(super) fn role(key: &str) -> Option<Role> {
    Role::ALL.into_iter().find(|role| role.key() == key)
}

/// The relation of a key.
pub(super) fn relation(key: &str) -> Option<Relation> {
    Relation::ALL.into_iter().find(|relation| relation.key() == key)
}

/// The screen: whoever has another device is asked nothing, because everything is there already.
#[component]
pub(crate) fn First() -> impl IntoView {
    let shared = Shared::get();
    let joins = Memo::new(move |_| shared.joins());
    // Closures, so that the one is not drawn into the elements of the other: see `App`.
    move || {
        if joins.get() {
            (move || view! { <JoinFirst/> }).into_any()
        } else {
            (move || view! { <Questions/> }).into_any()
        }
    }
}

/// What brings you here, and who is it about.
#[component]
fn Questions() -> impl IntoView {
    let shared = Shared::get();
    let first = shared.first;
    let missing = RwSignal::new(false);
    let ready = move || first.with(|first| first.role.is_some() && first.relation.is_some());
    let on = move |_| if ready() { shared.stage.set(Stage::Protect) } else { say_anew(missing) };
    let join = move |_| {
        shared.joining.set(true);
        focus_new_title();
    };
    view! {
        <Head title=t("first-title") lead=t("first-lead")/>
        <LinkKept/>
        <Choices label=t("first-title") hidden_label=true own=true options=roles()
            chosen=Signal::derive(move || first.with(|f| f.role.map(Role::key)))
            choose=move |key| first.update(|f| f.role = role(key))/>
        <section class="stack">
            <Choices label=t("first-who") options=relations()
                chosen=Signal::derive(move || first.with(|f| f.relation.map(Relation::key)))
                choose=move |key| first.update(|f| f.relation = relation(key))/>
            <NameField name=Signal::derive(move || first.with(|f| f.name.clone()))
                take=move |name| first.update(|f| f.name = name)/>
        </section>
        <div class="stack tight">
            <button class="button main wide" type="button" aria-disabled=move || (!ready()).then_some("true") on:click=on>
                {t("continue")}
            </button>
            {move || (missing.get() && !ready()).then(|| view! { <p class="say" role="alert">{t("first-choose")}</p> })}
            <button class="button plain wide" type="button" on:click=move |_| shared.go(Screen::Look)>{t("first-look")}</button>
            <button class="button plain wide" type="button" on:click=move |_| shared.go(Screen::Restore)>{t("first-restore")}</button>
            <button class="button plain wide" type="button" on:click=join>{t("devices-first")}</button>
        </div>
        <div class="foot"><ReadThisFirst/></div>
    }
}

/// What the person calls the other one.
#[component]
pub(super) fn NameField(
    #[prop(into)] name: Signal<String>,
    #[prop(into)] take: Callback<String>,
) -> impl IntoView {
    view! {
        <div class="field">
            <label class="label" for="other-name">{t("first-name")}</label>
            <input class="input own" id="other-name" type="text" maxlength="80" autocomplete="off" spellcheck="false" aria-describedby="other-name-hint"
                prop:value=move || name.get() on:input=move |event| take.run(event_target_value(&event))/>
            <span class="quiet" id="other-name-hint">{t("first-name.hint")}</span>
        </div>
    }
}

/// The way to the safety pages, before anything else.
#[component]
pub(super) fn ReadThisFirst() -> impl IntoView {
    let shared = Shared::get();
    // The link stands in the middle of a sentence; a mark shows where.
    let sentence = tv("first-safety", &[("link", "\u{1}")]);
    let (before, after) = sentence.split_once('\u{1}').unwrap_or((&sentence, ""));
    view! {
        <p class="quiet">
            {before.to_owned()}
            <button class="inl" type="button" on:click=move |_| shared.go(Screen::Guide("safety-watched"))>
                {t("first-safety-link")}
            </button>
            {after.to_owned()}
        </p>
    }
}
