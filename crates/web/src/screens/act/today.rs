//! What Today has of this room: what today is, promises that are due, a talk, and the time for worries.

use super::keep::taps;
use super::said::window;
use super::worries::talk_title;
use crate::app::Shared;
use crate::parts::{Item, shown};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{ActView, DateView};

pub(in crate::screens) fn on_today(shared: Shared) -> impl IntoView {
    shown(Query::Act, move |view| match view {
        View::Act(view) => drawn(shared, &view),
        _ => ().into_any(),
    })
}

fn drawn(shared: Shared, view: &ActView) -> AnyView {
    let due = view.promises.iter().filter(|promise| promise.due).map(|promise| {
        let id = promise.id;
        view! {
            <div class="stack tight">
                <h2 class="label">{t("promise-for-today")}</h2>
                <button class="inl own promised" type="button" on:click=move |_| shared.go(Screen::Promise(id))>
                    {promise.said.terms.act.as_str().to_owned()}
                </button>
                {taps(shared, promise, view.day)}
            </div>
        }
    });
    let talks = view.talks.iter().map(|talk| {
        let id = talk.id;
        let title = talk_title(talk.plan.with.as_str());
        view! { <Item title lead=t("act-talks") go=move |()| shared.go(Screen::Talk(id))/> }
    });
    let time = view.window.map(|of| {
        view! { <Item title=window("act-window", of) lead=t("worries-title") go=move |()| shared.go(Screen::Worries)/> }
    });
    let waits = !view.talks.is_empty() || time.is_some();
    let nothing = view.dates.is_empty() && !waits && !view.promises.iter().any(|promise| promise.due);
    if nothing {
        return ().into_any();
    }
    view! {
        <section class="stack roomy a-keep">
            {view.dates.iter().map(gently).collect_view()}
            {due.collect_view()}
            {waits.then(|| view! { <ul class="items">{talks.collect_view()}{time}</ul> })}
        </section>
    }
    .into_any()
}

/// A day that may be hard, on the day.
fn gently(date: &DateView) -> AnyView {
    let name = date.occasion.name.as_str().trim();
    let title = if name.is_empty() {
        view! { <h2>{t("date-unnamed")}</h2> }.into_any()
    } else {
        view! { <p class="label">{t("date-unnamed")}</p><h2 class="own">{name.to_owned()}</h2> }.into_any()
    };
    let plan = (!date.occasion.plan.is_blank())
        .then(|| view! { <p class="own words">{date.occasion.plan.as_str().to_owned()}</p> });
    view! { <div class="notice">{title}{plan}<p class="soft">{t("date-today")}</p></div> }.into_any()
}
