//! Two devices are linked. Nothing is said of the other one: neither a name, nor when it was last there.

use super::card::Card;
use super::notices::{AtHost, Notices};
use crate::app::Shared;
use crate::parts::{Head, Item};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;

/// The screen; `arrived` if this device was let in just now.
#[component]
pub(super) fn Linked(card: Card, arrived: RwSignal<bool>) -> impl IntoView {
    let shared = Shared::get();
    let head = move || {
        if arrived.get() {
            let on = move |_| shared.go(Screen::Today);
            view! {
                <Head title=t("devices-arrived") lead=t("devices-arrived.lead")/>
                <button class="button main wide" type="button" on:click=on>{t("devices-arrived.go")}</button>
            }
            .into_any()
        } else {
            view! { <Head title=t("devices-title") lead=t("devices-linked")/><p>{t("devices-linked.body")}</p> }.into_any()
        }
    };
    view! {
        {head}
        <Notices card/>
        <AtHost/>
        <ul class="items">
            <Item title=t("devices-remove") lead=t("devices-remove.lead") go=move |()| shared.go(Screen::RemoveDevice)/>
        </ul>
    }
}
