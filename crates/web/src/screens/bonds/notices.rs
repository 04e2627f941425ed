//! What there is to know about a bond, in words.

use super::cards::{Card, of};
use crate::invitation;
use crate::texts::{t, trouble, tv};
use leptos::prelude::*;
use mendwell_client::Fetching;

/// Whether somebody rests from it, whether its host cannot be reached from here, and what is wrong.
#[component]
pub(super) fn Notices(card: Card) -> impl IntoView {
    let here = invitation::host();
    let known = here.clone();
    let resting = of(card, |card| card.resting);
    let host = of(card, move |card| Some(card.host.clone()).filter(|host| *host != known));
    let troubles = of(card, |card| card.troubles.clone());
    let fetching = of(card, |card| card.fetching);
    let elsewhere = move |host: String| {
        let remedy = tv("meet-other-host.remedy", &[("here", &here)]);
        view! { <div class="notice"><p>{tv("meet-other-host", &[("host", &host)])}</p><p class="soft">{remedy}</p></div> }
    };
    let fetched = move || {
        let Fetching { done, of } = fetching.get()?;
        let (done, of) = (done.to_string(), of.to_string());
        Some(view! { <p class="soft">{tv("meet-fetching", &[("done", &done), ("of", &of)])}</p> })
    };
    let known = move || {
        let host = host.get();
        let codes = troubles.get().into_iter().filter(|code| host.is_none() || code != "host-unreachable");
        let said: Vec<_> = codes.map(|code| view! { <Notice code/> }).collect();
        let resting = resting.get();
        let any = resting || host.is_some() || !said.is_empty();
        let elsewhere = elsewhere.clone();
        any.then(|| {
            view! {
                <div class="stack" role="status">
                    {resting.then(|| view! { <p class="banner">{t("meet-go-on.lead")}</p> })}
                    {host.map(elsewhere)}
                    {said}
                </div>
            }
        })
    };
    view! { {fetched}{known} }
}

#[component]
fn Notice(code: String) -> impl IntoView {
    let (text, remedy) = trouble(&code);
    view! { <div class="notice"><p>{text}</p>{remedy.map(|remedy| view! { <p class="soft">{remedy}</p> })}</div> }
}
