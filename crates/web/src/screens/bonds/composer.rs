//! A field for words that will be shared: kept on this device while they are being written, gone once they are shared. Help is
//! beside each of them.

use super::tap::Tap;
use crate::app::Shared;
use crate::keeping::{Typed, keep_while_writing, too_long};
use crate::parts::shown_once;
use crate::screens::help_card::HelpCard;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{DraftOf, Query, Request, Unsaid, View};
use mendwell_domain::bond::BondCommand;
use mendwell_domain::{Body, BondId, FactId, Part, Words};

/// The field and its button. `command` says what the words become; `after` is called with what was written.
#[component]
pub(super) fn Composer(
    bond: BondId,
    unsaid: Unsaid,
    /// What the field is for; shown above it.
    label: String,
    /// The button's words. They say what happens.
    go: String,
    /// Who will see it, and what cannot be undone; shown beside the button.
    #[prop(optional, into)]
    lead: Option<String>,
    #[prop(into)] command: Callback<Words, BondCommand>,
    #[prop(into)] after: Callback<Vec<FactId>>,
) -> impl IntoView {
    let of = DraftOf::Bond(bond, unsaid);
    shown_once(Query::Draft(of), move |view| {
        let View::Draft(draft) = view else { return ().into_any() };
        let (label, go, lead) = (label.clone(), go.clone(), lead.clone());
        view! { <Field bond of draft label go lead command after/> }.into_any()
    })
}

#[component]
fn Field(
    bond: BondId,
    of: DraftOf,
    draft: Option<Body>,
    label: String,
    go: String,
    lead: Option<String>,
    command: Callback<Words, BondCommand>,
    after: Callback<Vec<FactId>>,
) -> impl IntoView {
    let shared = Shared::get();
    let begun = shared.unkept(of).or(draft);
    let text = Typed::new(begun.as_ref().map_or("", |body| body.part(Part::Free)));
    let (tap, missing) = (Tap::new(bond), RwSignal::new(false));
    let body = move || {
        let words = Words::new(text.now()?);
        Some(words.map(|words| Body { parts: vec![(Part::Free, words)], feelings: Vec::new() }))
    };
    keep_while_writing(shared, of, move || text.track(), body);
    let share = move |_| {
        let Ok(words) = Words::new(text.now().unwrap_or_default()) else { return shared.fail(&too_long()) };
        missing.set(words.is_blank());
        if words.is_blank() {
            return;
        }
        tap.write(command.run(words), move |facts| {
            text.change(String::clear);
            shared.ask(Request::SaveDraft { of, body: Body::default() }, |_| {});
            // The screen may be gone by now.
            let _ = after.try_run(facts);
        });
    };
    view! {
        <div class="stack tight">
            <label class="field">
                <span class="label">{label}</span>
                <textarea class="input own" rows="5" autocomplete="off" spellcheck="false" prop:value=move || text.shown()
                    on:input=move |event| text.take(event_target_value(&event))></textarea>
            </label>
            {move || missing.get().then(|| view! { <p class="say" role="alert">{t("error-nothing-written")}</p> })}
            {lead.map(|lead| view! { <p class="quiet">{lead}</p> })}
            <button class="button main wide" type="button" on:click=share>{go}</button>
        </div>
        <HelpCard/>
    }
}
