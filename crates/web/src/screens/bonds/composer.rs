//! A field for words that will be shared: kept on this device while they are being written, gone once they are shared. Help is
//! beside each of them.

use super::tap::Tap;
use crate::app::Shared;
use crate::keeping::{Typed, keep_while_writing, too_long};
use crate::margin::{About, Margin, Read};
use crate::parts::shown_once;
use crate::screens::margin_notes::{Beside, HelpFolded, OwnField};
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{DraftOf, Query, Request, Unsaid, View};
use mendwell_domain::bond::BondCommand;
use mendwell_domain::{Body, BondId, FactId, Part, Words};
use std::collections::BTreeSet;

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
    let id = format!("words-{}", js_sys::Math::random());
    let fields = vec![Read { id: id.clone(), text }];
    let margin = Margin::watch(shared, of, About::SHARED, fields, BTreeSet::new());
    let share = move |_| {
        let Ok(words) = Words::new(text.now().unwrap_or_default()) else { return shared.fail(&too_long()) };
        missing.set(words.is_blank());
        if words.is_blank() {
            return;
        }
        tap.write(command.run(words), move |facts| {
            text.change(String::clear);
            shared.waved.update_value(|waved| waved.retain(|(whose, _)| *whose != of));
            shared.ask(Request::SaveDraft { of, body: Body::default() }, |_| {});
            // The screen may be gone by now.
            let _ = after.try_run(facts);
        });
    };
    view! {
        <div class="stack tight">
            <label class="label" for=id.clone()>{label}</label>
            <OwnField margin field=0 id class="input own" rows=5 text/>
            <Beside margin/>
            {move || missing.get().then(|| view! { <p class="say" role="alert">{t("error-nothing-written")}</p> })}
            {lead.map(|lead| view! { <p class="quiet">{lead}</p> })}
            <button class="button main wide" type="button" on:click=share>{go}</button>
        </div>
        <HelpFolded margin/>
    }
}
