//! Another window has the vault.

use crate::link;
use crate::parts::Head;
use crate::texts::t;
use leptos::prelude::*;

/// Says so, and offers to take over; after being taken over, loads anew first.
#[component]
pub(crate) fn Elsewhere(lost: bool) -> impl IntoView {
    let use_here = move |_| {
        if lost {
            let _ = window().location().reload();
        } else {
            link::take_over();
        }
    };
    let key = if lost { "tab-lost" } else { "tab-busy" };
    view! {
        <Head title=t(&format!("{key}-title")) lead=t(&format!("{key}-lead"))/>
        <button class="button main" type="button" on:click=use_here>{t("tab-busy-go")}</button>
    }
}
