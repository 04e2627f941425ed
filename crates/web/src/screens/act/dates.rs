//! Days that may be hard, with what would help on them.

use super::draft::{text, words as written};
use super::fields::{check, line, missing, remove, say_missing, words};
use crate::app::Shared;
use crate::dates;
use crate::keeping::{Typed, too_long};
use crate::parts::{Head, Item, one_main, shown, shown_once};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{Command, DateView, Day, Occasion, ThingId, Title};

#[component]
pub(in crate::screens) fn Dates() -> impl IntoView {
    let shared = Shared::get();
    let new = move |_| shared.go(Screen::HardDay(None));
    view! {
        <Head title=t("dates-title") lead=t("dates-lead")/>
        {shown(Query::Dates, move |view| {
            let View::Dates(view) = view else { return ().into_any() };
            if view.dates.is_empty() {
                return view! {
                    <section class="card">
                        <p>{t("dates-first")}</p>
                        <p class="quiet">{t("dates-first.lead")}</p>
                        <button class="button plain" type="button" on:click=new>{t("date-new")}</button>
                    </section>
                }
                .into_any();
            }
            let items = view.dates.iter().map(|date| item(shared, date));
            view! {
                <ul class="items">{items.collect_view()}</ul>
                <button class=format!("{} wide", one_main(true)) type="button" on:click=new>{t("date-new")}</button>
            }
            .into_any()
        })}
    }
}

fn item(shared: Shared, date: &DateView) -> AnyView {
    let id = date.id;
    let name = date.occasion.name.as_str().trim();
    let title = if name.is_empty() { t("date-unnamed") } else { name.to_owned() };
    let lead =
        date.next.map_or_else(|| t("date-over"), |next| tv("date-next", &[("day", &dates::say(next))]));
    view! { <Item title lead go=move |()| shared.go(Screen::HardDay(Some(id)))/> }.into_any()
}

#[component]
pub(in crate::screens) fn HardDay(id: Option<ThingId>) -> impl IntoView {
    let shared = Shared::get();
    match id {
        None => form(shared, None, None),
        Some(date) => shown_once(Query::Dates, move |view| match view {
            View::Dates(view) => {
                form(shared, id, view.dates.iter().find(|of| of.id == date).map(|of| &of.occasion))
            }
            _ => ().into_any(),
        })
        .into_any(),
    }
}

fn form(shared: Shared, id: Option<ThingId>, known: Option<&Occasion>) -> AnyView {
    let name = Typed::new(known.map_or("", |of| of.name.as_str()));
    let on = Typed::new(&known.map(|of| of.day.to_string()).unwrap_or_default());
    let yearly = RwSignal::new(known.is_some_and(|of| of.yearly));
    let plan = Typed::new(known.map_or("", |of| of.plan.as_str()));
    let what = RwSignal::new(None);
    let keep = move |_| {
        let Ok(day) = text(on).parse::<Day>() else { return say_missing(what, "talk-need-day") };
        let occasion = match (Title::new(text(name)), written(plan)) {
            (Ok(name), Ok(plan)) => Occasion { name, day, yearly: yearly.get_untracked(), plan },
            (Err(_), _) => return shared.fail(&too_long()),
            (_, Err(failure)) => return shared.fail(&failure),
        };
        shared.command(Command::KeepDate { date: id, occasion }, move |_| {
            shared.say(t("breach-kept"));
            shared.back();
        });
    };
    view! {
        <Head title=t("date-title") lead=t("dates-lead")/>
        <section class="stack" on:input=move |_| what.set(None)>
            {line("text", "date-name-field", "date-name", name)}
            {line("date", "date-day-field", "date-day", on)}
            {check("date-yearly", yearly)}
            {words("date-plan-field", "date-plan", plan)}
        </section>
        <div class="stack tight">
            {missing(what)}
            <button class="button main wide" type="button" on:click=keep>{t("date-keep")}</button>
            {id.map(|id| remove(shared, id))}
        </div>
    }
    .into_any()
}
