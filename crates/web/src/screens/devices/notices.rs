//! What there is to know about one's own devices, in words.

use super::card::{Card, of};
use crate::invitation;
use crate::texts::{device_trouble, t, tv};
use leptos::prelude::*;

/// What is wrong, and whether the host cannot be reached from here.
#[component]
pub(super) fn Notices(card: Card) -> impl IntoView {
    let here = invitation::host();
    let known = here.clone();
    let troubles = of(card, |card| card.troubles.clone());
    let elsewhere = of(card, move |card| Some(card.host.clone()).filter(|host| *host != known));
    move || {
        let elsewhere = elsewhere.get();
        let codes = troubles.get().into_iter();
        let said: Vec<_> = codes
            .filter(|code| elsewhere.is_none() || code != "host-unreachable")
            .map(|code| view! { <Notice code/> })
            .collect();
        let any = elsewhere.is_some() || !said.is_empty();
        let here = here.clone();
        let elsewhere = elsewhere.map(|host| {
            view! {
                <div class="notice">
                    <p>{tv("devices-other-host", &[("host", &host)])}</p>
                    <p class="soft">{tv("devices-other-host.remedy", &[("here", &here)])}</p>
                </div>
            }
        });
        any.then(|| view! { <div class="stack" role="status">{elsewhere}{said}</div> })
    }
}

/// What went wrong, and what can be done.
#[component]
pub(super) fn Notice(code: String, #[prop(optional)] alert: bool) -> impl IntoView {
    let (text, remedy) = device_trouble(&code);
    view! {
        <div class="notice" role=alert.then_some("alert")>
            <p>{text}</p>
            {remedy.map(|remedy| view! { <p class="soft">{remedy}</p> })}
        </div>
    }
}

/// What the host sees of it, and where it is.
#[component]
pub(super) fn AtHost() -> impl IntoView {
    view! {
        <section class="stack tight">
            <h2>{t("devices-host")}</h2>
            <p>{t("devices-host.sees")}</p>
            <p class="quiet">{tv("meet-before-host", &[("host", &invitation::host())])}</p>
        </section>
    }
}
