//! Talks: planned for a day, with what is brought to them, notes, and an end.

use super::draft::{name, text, words as written};
use super::fields::{line, missing, remove, say_missing, words};
use super::worries::{talk_title, words_of};
use crate::app::Shared;
use crate::dates;
use crate::keeping::Typed;
use crate::parts::{Head, Item, one_main, shown, shown_once};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{Command, Day, Fact, TalkPlan, TalkView, ThingId};

#[component]
pub(in crate::screens) fn Talks() -> impl IntoView {
    let shared = Shared::get();
    let plan = move |_| shared.go(Screen::PlanTalk(None));
    view! {
        <Head title=t("talks-title") lead=t("talks-lead")/>
        {shown(Query::Talks, move |view| {
            let View::Talks(view) = view else { return ().into_any() };
            if view.talks.is_empty() {
                return view! {
                    <section class="card">
                        <p>{t("talks-first")}</p>
                        <p class="quiet">{t("talks-first.lead")}</p>
                        <button class="button plain" type="button" on:click=plan>{t("talk-new")}</button>
                    </section>
                }
                .into_any();
            }
            let (mut past, ahead): (Vec<_>, Vec<_>) = view.talks.into_iter().partition(|talk| talk.closed_on.is_some());
            past.reverse();
            view! {
                {(!ahead.is_empty()).then(|| list(shared, &ahead))}
                <button class=format!("{} wide", one_main(true)) type="button" on:click=plan>{t("talk-new")}</button>
                {(!past.is_empty()).then(|| view! {
                    <section class="stack tight"><h2 class="label">{t("talks-past")}</h2>{list(shared, &past)}</section>
                })}
            }
            .into_any()
        })}
    }
}

fn list(shared: Shared, talks: &[TalkView]) -> AnyView {
    let items = talks.iter().map(|talk| {
        let id = talk.id;
        let title = talk_title(talk.plan.with.as_str());
        view! { <Item title lead=dates::say(talk.plan.day) go=move |()| shared.go(Screen::Talk(id))/> }
    });
    view! { <ul class="items">{items.collect_view()}</ul> }.into_any()
}

#[component]
pub(in crate::screens) fn PlanTalk(id: Option<ThingId>) -> impl IntoView {
    let shared = Shared::get();
    match id {
        None => form(shared, None, None),
        Some(talk) => shown_once(Query::Talks, move |view| match view {
            View::Talks(view) => {
                form(shared, id, view.talks.iter().find(|of| of.id == talk).map(|of| &of.plan))
            }
            _ => ().into_any(),
        })
        .into_any(),
    }
}

fn form(shared: Shared, id: Option<ThingId>, plan: Option<&TalkPlan>) -> AnyView {
    let with = Typed::new(plan.map_or("", |plan| plan.with.as_str()));
    let on = Typed::new(&plan.map(|plan| plan.day.to_string()).unwrap_or_default());
    let agenda = Typed::new(plan.map_or("", |plan| plan.agenda.as_str()));
    let what = RwSignal::new(None);
    let keep = move |_| {
        let Ok(day) = text(on).parse::<Day>() else { return say_missing(what, "talk-need-day") };
        let plan = match (name(with), written(agenda)) {
            (Ok(with), Ok(agenda)) => TalkPlan { with, day, agenda },
            (Err(failure), _) | (_, Err(failure)) => return shared.fail(&failure),
        };
        shared.command(Command::PlanTalk { talk: id, plan }, move |facts| match id {
            Some(_) => shared.back(),
            None => {
                if let Some(made) = facts.first().and_then(Fact::thing) {
                    shared.go_from(Screen::PlanTalk(None), Screen::Talk(made));
                }
            }
        });
    };
    view! {
        <Head title=t(if id.is_some() { "talk-change" } else { "talk-new" }) lead=t("talks-lead")/>
        <section class="stack" on:input=move |_| what.set(None)>
            {line("text", "talk-whom-field", "talk-whom", with)}
            {line("date", "talk-day-field", "talk-day", on)}
            {words("talk-about-field", "talk-about", agenda)}
        </section>
        <div class="stack tight">
            {missing(what)}
            <button class="button main wide" type="button" on:click=keep>{t("talk-keep")}</button>
        </div>
    }
    .into_any()
}

#[component]
pub(in crate::screens) fn Talk(id: ThingId) -> impl IntoView {
    let shared = Shared::get();
    let note = Typed::new("");
    view! {
        {shown(Query::Talks, move |view| {
            let View::Talks(view) = view else { return ().into_any() };
            let found = view.talks.into_iter().find(|talk| talk.id == id);
            found.map_or_else(|| ().into_any(), |talk| told(&talk))
        })}
        {write(shared, id, note)}
        {shown(Query::Talks, move |view| {
            let View::Talks(view) = view else { return ().into_any() };
            let closed = view.talks.iter().any(|talk| talk.id == id && talk.closed_on.is_some());
            end(shared, id, closed)
        })}
    }
}

fn told(talk: &TalkView) -> AnyView {
    let agenda = (!talk.plan.agenda.is_blank()).then(|| {
        view! {
            <section class="stack tight">
                <h2 class="label">{t("talk-agenda")}</h2>
                <p class="own words">{talk.plan.agenda.as_str().to_owned()}</p>
            </section>
        }
    });
    let topics = if talk.topics.is_empty() {
        view! { <p class="quiet">{t("talk-topics-none")}</p> }.into_any()
    } else {
        let each = talk.topics.iter().map(|topic| view! { <li>{words_of(topic)}</li> });
        view! { <ul class="stack">{each.collect_view()}</ul> }.into_any()
    };
    let notes = talk.notes.iter().map(|(on, words)| {
        view! { <p class="quiet dated">{dates::say(*on)}</p><p class="own words">{words.as_str().to_owned()}</p> }
    });
    let notes = (!talk.notes.is_empty()).then(|| {
        view! { <section class="stack tight"><h2 class="label">{t("talk-notes")}</h2>{notes.collect_view()}</section> }
    });
    let closed = talk
        .closed_on
        .map(|on| view! { <p class="banner">{tv("talk-closed", &[("day", &dates::say(on))])}</p> });
    view! {
        <Head title=talk_title(talk.plan.with.as_str()) lead=dates::say(talk.plan.day)/>
        {closed}
        {agenda}
        <section class="stack tight"><h2 class="label">{t("talk-topics")}</h2>{topics}</section>
        {notes}
    }
    .into_any()
}

fn write(shared: Shared, talk: ThingId, note: Typed) -> AnyView {
    let what = RwSignal::new(None);
    let add = move |_| match written(note) {
        Ok(words) if words.is_blank() => say_missing(what, "worry-need"),
        Ok(words) => shared.command(Command::NoteTalk { talk, words }, move |_| {
            what.set(None);
            note.change(String::clear);
        }),
        Err(failure) => shared.fail(&failure),
    };
    view! {
        <section class="stack tight">
            {words("talk-note-field", "talk-note", note)}
            {missing(what)}
            <button class="button side wide" type="button" on:click=add>{t("talk-note-add")}</button>
        </section>
    }
    .into_any()
}

fn end(shared: Shared, talk: ThingId, closed: bool) -> AnyView {
    let turn = move |_| {
        shared.command(Command::CloseTalk { talk, closed: !closed }, move |_| {
            if !closed {
                shared.say_undoable(t("talk-closed-now"), Command::CloseTalk { talk, closed });
            }
        });
    };
    let change = (!closed).then(|| {
        view! { <button class="button plain" type="button" on:click=move |_| shared.go(Screen::PlanTalk(Some(talk)))>{t("talk-change")}</button> }
    });
    view! {
        <div class="stack tight">
            <button class="button side wide" type="button" on:click=turn>{t(if closed { "talk-reopen" } else { "talk-close" })}</button>
            {change}
            {remove(shared, talk)}
        </div>
    }
    .into_any()
}
