//! Before the vault is open: that a link was opened with the app, and is still there.

use crate::app::Shared;
use crate::texts::t;
use leptos::prelude::*;

/// Says so, if there is one. Nothing of the link is shown.
#[component]
pub(crate) fn LinkKept() -> impl IntoView {
    let shared = Shared::get();
    move || {
        let kept = shared.invitation.with(Option::is_some);
        kept.then(|| view! { <p class="quiet" role="status">{t("meet-link.kept")}</p> })
    }
}
