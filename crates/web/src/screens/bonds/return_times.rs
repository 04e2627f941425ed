//! Naming a time to come back: a few that people say, or a day and an hour of one's own.

use super::hours::{self, DAYS_AHEAD, Now, Return};
use crate::texts::t;
use leptos::prelude::*;
use mendwell_domain::Day;
use mendwell_domain::bond::Stamp;

/// The times to choose from, while `open`: read from the clock when they are shown. A tap names one.
#[component]
pub(super) fn ReturnTimes(
    /// Names what it opens and closes for whoever cannot see it.
    id: &'static str,
    open: RwSignal<bool>,
    #[prop(into)] choose: Callback<Stamp>,
) -> impl IntoView {
    let chosen = Callback::new(move |when| {
        open.set(false);
        choose.run(when);
    });
    view! { <div id=id hidden=move || !open.get()>{move || open.get().then(|| view! { <Times choose=chosen/> })}</div> }
}

#[component]
fn Times(choose: Callback<Stamp>) -> impl IntoView {
    let now = Now::read();
    let times = Return::offered(now.hour).into_iter().map(|when| {
        let stamp = when.stamp(now);
        view! {
            <button class="button side wide" type="button" on:click=move |_| choose.run(stamp)>
                <span>{t(when.key())}<span class="quiet">{hours::say(stamp)}</span></span>
            </button>
        }
    });
    view! {
        <div class="times stack tight">
            <p class="label">{t("exchange-pause.ask")}</p>
            {times.collect_view()}
            <Own choose now/>
            <p class="quiet">{t("exchange-pause.afraid")}</p>
        </div>
    }
}

/// A day and an hour of one's own.
#[component]
fn Own(choose: Callback<Stamp>, now: Now) -> impl IntoView {
    let (day, hour) = (RwSignal::new(None::<Day>), RwSignal::new(None::<u8>));
    let missing = RwSignal::new(false);
    let when = move || Some(hours::stamp(day.get()?, hour.get()?));
    let go = move |_| {
        // The panel may have been open for a while.
        let named = untrack(when).filter(|when| Now::read().is_before(*when));
        missing.set(named.is_none());
        if let Some(named) = named {
            choose.run(named);
        }
    };
    let hours = (0..24_u8).map(|n| view! { <option value=n.to_string()>{format!("{n}:00")}</option> });
    view! {
        <details class="fold">
            <summary>{t("exchange-return-own")}</summary>
            <div class="stack tight">
                <div class="two">
                    <label class="field">
                        <span class="label">{t("exchange-return-own.day")}</span>
                        <input class="input" type="date" min=now.day.to_string() max=now.day.plus(DAYS_AHEAD).to_string()
                            on:input=move |event| day.set(event_target_value(&event).parse().ok())/>
                    </label>
                    <label class="field">
                        <span class="label">{t("exchange-return-own.hour")}</span>
                        <select class="input" on:change=move |event| hour.set(event_target_value(&event).parse().ok())>
                            <option value="">{t("exchange-return-own.none")}</option>
                            {hours.collect_view()}
                        </select>
                    </label>
                </div>
                <p class="quiet" role="status">{move || when().map(hours::say)}</p>
                {move || missing.get().then(|| view! { <p class="say" role="alert">{t("exchange-return-own.missing")}</p> })}
                <button class="button side wide" type="button" on:click=go>{t("exchange-return-own.go")}</button>
            </div>
        </details>
    }
}
