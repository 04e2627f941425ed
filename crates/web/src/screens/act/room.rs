//! The room Act: the promises, and what else is here.

use super::said::{rhythm, to};
use crate::app::Shared;
use crate::parts::{Head, Item, one_main, shown};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{Command, PromiseSummary, Room, Standing};

#[component]
pub(in crate::screens) fn Act() -> impl IntoView {
    let shared = Shared::get();
    shared.command(Command::VisitRoom { room: Room::Act }, |_| {});
    view! {
        <Head title=t("act-title") lead=t("act-lead")/>
        {shown(Query::Act, move |view| {
            let View::Act(view) = view else { return ().into_any() };
            promises(shared, view.promises)
        })}
        <section class="stack tight">
            <h2 class="label">{t("act-also")}</h2>
            <ul class="items">
                <Item title=t("worries-title") lead=t("worry-park.lead") go=move |()| shared.go(Screen::Worries)/>
                <Item title=t("talks-title") go=move |()| shared.go(Screen::Talks)/>
                <Item title=t("dates-title") go=move |()| shared.go(Screen::Dates)/>
                <Item title=t("guide-space") go=move |()| shared.go(Screen::Guide("guide-space"))/>
            </ul>
        </section>
    }
}

fn promises(shared: Shared, promises: Vec<PromiseSummary>) -> AnyView {
    let make = move |_| shared.go(Screen::Promising(None));
    if promises.is_empty() {
        return view! {
            <section class="card">
                <p>{t("act-first")}</p>
                <p class="quiet">{t("act-first.lead")}</p>
                <button class="button plain" type="button" on:click=make>{t("promise-new")}</button>
            </section>
        }
        .into_any();
    }
    let (open, over): (Vec<_>, Vec<_>) =
        promises.into_iter().partition(|promise| promise.standing == Standing::Open);
    view! {
        {(!open.is_empty()).then(|| shelf(shared, "act-promises", &open))}
        <button class=format!("{} wide", one_main(true)) type="button" on:click=make>{t("promise-new")}</button>
        {(!over.is_empty()).then(|| shelf(shared, "act-over", &over))}
    }
    .into_any()
}

fn shelf(shared: Shared, key: &str, promises: &[PromiseSummary]) -> AnyView {
    view! {
        <section class="stack tight">
            <h2 class="label">{t(key)}</h2>
            <ul class="items own">{promises.iter().map(|promise| item(shared, promise)).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn item(shared: Shared, promise: &PromiseSummary) -> AnyView {
    let (id, said) = (promise.id, &promise.said);
    let lead = match promise.standing {
        Standing::Open => rhythm(&said.terms),
        over => t(&format!("standing-{}", over.key())),
    };
    let lead = format!("{}. {lead}", to(said.to.as_ref()));
    view! { <Item title=said.terms.act.as_str().to_owned() lead go=move |()| shared.go(Screen::Promise(id))/> }.into_any()
}
