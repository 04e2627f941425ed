//! While one rests from a bond, nothing is said in it.

use crate::texts::t;
use leptos::prelude::*;

/// Says so, and what can be done.
#[component]
pub(super) fn Resting() -> impl IntoView {
    view! {
        <div class="notice">
            <p>{t("error-bond-resting")}</p>
            <p class="soft">{t("error-bond-resting.remedy")}</p>
        </div>
    }
}
