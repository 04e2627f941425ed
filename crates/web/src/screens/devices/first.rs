//! The first screen of somebody who has another device: nothing is asked, because everything is there already.

use crate::app::{Shared, Stage};
use crate::frame::focus_new_title;
use crate::invitation::For;
use crate::parts::{Head, Prose};
use crate::screens::bonds::kept::LinkKept;
use crate::screens::first::ReadThisFirst;
use crate::texts::t;
use leptos::prelude::*;

/// What joining means, and on to the passphrase.
#[component]
pub(in crate::screens) fn JoinFirst() -> impl IntoView {
    let shared = Shared::get();
    // Whoever opened the link with this device has made it on the other one already.
    let opened = Memo::new(move |_| shared.given(For::Device).is_some());
    let not = move |_| {
        shared.joining.set(false);
        shared.invitation.set(None);
        focus_new_title();
    };
    view! {
        <Head title=t("devices-join") lead=t("devices-join.lead")/>
        <LinkKept/>
        <Prose text=t("devices-join.body")/>
        <section class="stack tight">
            <h2>{t("devices-join-way")}</h2>
            {move || view! { <Prose text=t(if opened.get() { "devices-join-way.opened" } else { "devices-join-way.body" })/> }}
        </section>
        <div class="stack tight">
            <button class="button main wide" type="button" on:click=move |_| shared.stage.set(Stage::Protect)>{t("devices-join-way.go")}</button>
            <button class="button plain wide" type="button" on:click=not>{t("devices-join-way.not")}</button>
        </div>
        <div class="foot"><ReadThisFirst/></div>
    }
}
