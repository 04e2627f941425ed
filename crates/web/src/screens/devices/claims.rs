//! Every device that answered the link. None is let in for being first: only for six words, seen on both screens.

use super::passphrase::WithPassphrase;
use crate::frame::focus_new_title;
use crate::parts::one_main;
use crate::screens::bonds::focus::focus_soon;
use crate::screens::bonds::words::SixWords;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{ClaimView, DeviceRequest};

/// The answers, if there are any.
#[component]
pub(super) fn Claims(
    claims: Memo<Vec<ClaimView>>,
    confirmed: Memo<bool>,
    said_yes: RwSignal<bool>,
) -> impl IntoView {
    let answered = Memo::new(move |_| claims.with(|claims| !claims.is_empty()));
    // Of several, none is offered before the others.
    let only = Memo::new(move |_| claims.with(|claims| claims.len() == 1));
    let chosen = RwSignal::new(None::<u32>);
    // The same number in another link is another answer.
    Effect::new(move || {
        if !answered.get() {
            chosen.set(None);
        }
    });
    let all = move || {
        view! {
            <p class="soft">{t("devices-claims.lead")}</p>
            <For each=move || claims.get() key=|claim| (claim.claim, claim.words.clone())
                children=move |claim| view! { <Claim claim only chosen said_yes/> }/>
        }
    };
    move || {
        answered.get().then(|| {
            view! {
                <section class="stack">
                    <h2>{t("devices-claims")}</h2>
                    {move || if confirmed.get() {
                        view! { <p class="notice" role="status">{t("devices-confirmed")}</p> }.into_any()
                    } else {
                        all().into_any()
                    }}
                </section>
            }
        })
    }
}

/// One answer, and once its words were compared, the passphrase that lets its device in.
#[component]
fn Claim(
    claim: ClaimView,
    only: Memo<bool>,
    chosen: RwSignal<Option<u32>>,
    said_yes: RwSignal<bool>,
) -> impl IntoView {
    let (number, id) = (claim.claim, format!("claim-{}", claim.claim));
    let here = Memo::new(move |_| chosen.get() == Some(number));
    let choose = move |_| {
        chosen.set(Some(number));
        focus_soon("#confirm-pass");
    };
    let not_yet = move |_| {
        chosen.set(None);
        focus_soon("main .card button");
    };
    let request = move |passphrase| Some(DeviceRequest::Confirm { claim: number, passphrase });
    let done = move |()| {
        said_yes.set(true);
        focus_new_title();
    };
    let described = id.clone();
    view! {
        <div class="card">
            <div id=id><SixWords list=claim.words/></div>
            {move || if here.get() {
                view! {
                    <WithPassphrase id="confirm-pass" key="devices-confirm" request done>
                        <p>{t("devices-confirm.lead")}</p>
                    </WithPassphrase>
                    <button class="button plain wide" type="button" on:click=not_yet>{t("devices-confirm.no")}</button>
                }
                .into_any()
            } else {
                view! {
                    <button class=move || one_main(only.get()) type="button" aria-describedby=described.clone() on:click=choose>{t("devices-confirm")}</button>
                }
                .into_any()
            }}
        </div>
    }
}
