//! Something that is not here: what it was under a title of its own, and the way to what is here.

use super::look::LEFT;
use crate::app::Shared;
use crate::screen::{Screen, Trail};
use crate::texts::{t, trouble};
use leptos::prelude::*;
use mendwell_client::Failure;
use mendwell_domain::BondId;

/// A bond, or something of it, that cannot be shown.
#[component]
pub(super) fn Failed(bond: BondId, failure: Failure) -> impl IntoView {
    let (title, lead) = trouble(&failure.code);
    let bond = (failure.code != LEFT).then_some(bond);
    view! { <Gone title lead bond/> }
}

/// Something that is not here, in a bond that is, or else among the bonds.
#[component]
pub(super) fn Gone(title: String, lead: Option<String>, bond: Option<BondId>) -> impl IntoView {
    let shared = Shared::get();
    let (key, to) = match bond {
        Some(bond) => ("gone-to-bond", Screen::Bond(bond)),
        None => ("gone-to-bonds", Screen::Together),
    };
    let here = shared.trail.with_untracked(Trail::here);
    view! {
        <div class="head">
            <h1 tabindex="-1">{title}</h1>
            {lead.map(|lead| view! { <p class="soft">{lead}</p> })}
        </div>
        <button class="button side wide" type="button" on:click=move |_| shared.go_from(here, to)>{t(key)}</button>
    }
}

/// Something that was withdrawn.
#[component]
pub(super) fn Withdrawn(bond: BondId) -> impl IntoView {
    view! { <Gone title=t("shared-gone") lead=Some(t("shared-gone.lead")) bond=Some(bond)/> }
}
