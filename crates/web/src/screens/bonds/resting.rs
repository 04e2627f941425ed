//! While one rests from a bond, nothing is said in it.

use crate::app::Shared;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_domain::BondId;

/// Says so, and where one can go on with it.
#[component]
pub(super) fn Resting(bond: BondId) -> impl IntoView {
    let shared = Shared::get();
    view! {
        <div class="notice">
            <p>{t("error-bond-resting")}</p>
            <p class="soft">{t("error-bond-resting.remedy")}</p>
            <button class="button plain" type="button" on:click=move |_| shared.go(Screen::BondSettings(bond))>{t("meet-about")}</button>
        </div>
    }
}
