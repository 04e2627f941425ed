//! Two names: what one calls the other, and how one wants to be called. Either may stay blank.

use crate::texts::t;
use leptos::prelude::*;
use mendwell_domain::{LimitError, Name};

/// What is typed, for as long as the screen is shown.
#[derive(Clone, Copy, Default)]
pub(super) struct Names {
    other: RwSignal<String>,
    called: RwSignal<String>,
}

impl Names {
    /// Both names, what one calls the other first.
    pub(super) fn read(self) -> Result<(Name, Name), LimitError> {
        let name = |typed: RwSignal<String>| typed.with_untracked(|typed| Name::new(typed.trim()));
        Ok((name(self.other)?, name(self.called)?))
    }
}

/// The two fields.
#[component]
pub(super) fn NameFields(names: Names, called_hint: String) -> impl IntoView {
    view! {
        <NameField id="call-them" label=t("meet-call-them") hint=t("meet-call-them.hint") value=names.other/>
        <NameField id="called" label=t("meet-called") hint=called_hint value=names.called/>
    }
}

/// A field for a name.
#[component]
pub(super) fn NameField(
    id: &'static str,
    label: String,
    hint: String,
    value: RwSignal<String>,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field">
            <label class="label" for=id>{label}</label>
            <input class="input own" id=id type="text" maxlength="80" autocomplete="off" spellcheck="false" aria-describedby=hint_id.clone()
                prop:value=move || value.get() on:input=move |event| value.set(event_target_value(&event))/>
            <span class="quiet" id=hint_id>{hint}</span>
        </div>
    }
}
