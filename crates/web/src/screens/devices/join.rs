//! Joining with this device: what it means, then the link from the other one and the passphrase of this.

use super::notices::Notice;
use super::passphrase::WithPassphrase;
use crate::app::Shared;
use crate::invitation::For;
use crate::parts::{Head, Prose, shown_once};
use crate::screen::Screen;
use crate::screens::bonds::link_field::{LinkGiven, LinkToAnswer};
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{DeviceRequest, Query, View};

/// The screen. A device joins while nothing is in its vault; if something is, that is said before anything is asked.
#[component]
pub(in crate::screens) fn JoinDevice() -> impl IntoView {
    view! {
        <Head title=t("devices-join") lead=t("devices-join.lead")/>
        {shown_once(Query::Settings, move |view| match view {
            View::Settings(view) if view.facts == 0 => view! { <Form/> }.into_any(),
            View::Settings(_) => view! { <Notice code="vault-not-empty".to_owned()/><Forget/> }.into_any(),
            _ => ().into_any(),
        })}
    }
}

/// A link that was opened and cannot be answered here.
#[component]
fn Forget() -> impl IntoView {
    let shared = Shared::get();
    let forget = move |_| {
        shared.invitation.set(None);
        shared.back();
    };
    move || {
        shared.given(For::Device).map(|_| {
            view! { <button class="button side" type="button" on:click=forget>{t("meet-link.forget")}</button> }
        })
    }
}

#[component]
fn Form() -> impl IntoView {
    let shared = Shared::get();
    let given = LinkGiven::new(shared, For::Device);
    let request = move |passphrase| given.read().map(|link| DeviceRequest::Join { link, passphrase });
    let done = move |()| {
        shared.invitation.set(None);
        shared.go_from(Screen::JoinDevice, Screen::Devices);
    };
    view! {
        <Prose text=t("devices-join.body")/>
        <WithPassphrase id="join-pass" key="devices-join" request done>
            <LinkToAnswer given/>
        </WithPassphrase>
    }
}
