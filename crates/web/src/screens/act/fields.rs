//! The fields of these screens: a label, the field, and a hint where the texts have one.

use crate::app::Shared;
use crate::keeping::Typed;
use crate::parts::{Confirm, Icon};
use crate::screen::Screen;
use crate::texts::{has, t};
use leptos::prelude::*;
use mendwell_client::Failure;
use mendwell_domain::{Command, ThingId, Weekdays};

fn field(id: &str, key: &str, input: AnyView) -> AnyView {
    let hint = format!("{key}.hint");
    let hint = has(&hint).then(|| view! { <span class="quiet" id=format!("{id}-hint")>{t(&hint)}</span> });
    view! { <div class="field"><label class="label" for=id.to_owned()>{t(key)}</label>{input}{hint}</div> }
        .into_any()
}

/// The identity of its hint, if the field has one.
fn hinted(id: &str, key: &str) -> Option<String> {
    has(&format!("{key}.hint")).then(|| format!("{id}-hint"))
}

/// A field for a person's own words.
pub(super) fn words(id: &str, key: &str, text: Typed) -> AnyView {
    let input = view! {
        <textarea class="input own" id=id.to_owned() rows="3" autocomplete="off" spellcheck="false" aria-describedby=hinted(id, key)
            prop:value=move || text.shown() on:input=move |event| text.take(event_target_value(&event))></textarea>
    };
    field(id, key, input.into_any())
}

/// A field of one line: `kind` is that of the HTML input, and what is not a day or a number are a person's own words.
pub(super) fn line(kind: &'static str, id: &str, key: &str, text: Typed) -> AnyView {
    let class = if kind == "text" { "input own" } else { "input" };
    let input = view! {
        <input class=class type=kind id=id.to_owned() maxlength="80" min=(kind == "number").then_some("1") max=(kind == "number").then_some("52")
            autocomplete="off" spellcheck="false" aria-describedby=hinted(id, key)
            prop:value=move || text.shown() on:input=move |event| text.take(event_target_value(&event))/>
    };
    field(id, key, input.into_any())
}

/// A full hour of the day.
pub(super) fn hour(id: &str, key: &str, hour: RwSignal<u8>) -> AnyView {
    let hours = (6..=21_u8).map(
        |n| view! { <option value=n.to_string() selected=n == hour.get_untracked()>{clock(n)}</option> },
    );
    let input = view! {
        <select class="input" id=id.to_owned() on:change=move |event| {
            if let Ok(n) = event_target_value(&event).parse() {
                hour.set(n);
            }
        }>{hours.collect_view()}</select>
    };
    field(id, key, input.into_any())
}

/// `18:00`.
pub(super) fn clock(hour: u8) -> String {
    format!("{hour}:00")
}

/// Something that is so or not.
pub(super) fn check(key: &str, on: RwSignal<bool>) -> AnyView {
    view! {
        <label class="check">
            <input type="checkbox" prop:checked=move || on.get() on:change=move |event| on.set(event_target_checked(&event))/>
            {t(key)}
        </label>
    }
    .into_any()
}

/// Days of the week.
pub(super) fn weekdays(key: &str, chosen: RwSignal<Weekdays>) -> AnyView {
    let days = (1..=7_u8).map(|day| {
        let on = move || chosen.get().iter().any(|of| of == day);
        let turn = move |_| {
            let now = chosen.get_untracked();
            let turned = (1..=7).filter(|of| now.iter().any(|on| on == *of) != (*of == day));
            chosen.set(Weekdays::of(turned));
        };
        view! {
            <label class="chip">
                <input type="checkbox" prop:checked=on on:change=turn/>
                <Icon name="check"/>
                <span>{t(&format!("weekday-{day}"))}</span>
            </label>
        }
    });
    view! {
        <fieldset class="group"><legend class="label">{t(key)}</legend><div class="chips">{days.collect_view()}</div></fieldset>
    }
    .into_any()
}

/// What is missing, said where it is missing.
pub(super) fn missing(what: RwSignal<Option<&'static str>>) -> AnyView {
    let said = move || what.get().map(|key| view! { <p class="say" role="alert">{t(key)}</p> });
    said.into_any()
}

/// Says what is missing, again in the same words too.
pub(super) fn say_missing(what: RwSignal<Option<&'static str>>, key: &'static str) {
    what.set(None);
    request_animation_frame(move || {
        let _ = what.try_set(Some(key));
    });
}

/// A line that unfolds.
pub(super) fn fold(title: String, inside: AnyView) -> AnyView {
    view! { <details class="fold"><summary>{title}</summary><div class="stack roomy">{inside}</div></details> }.into_any()
}

/// Removes a thing for good, and its screens from the way back.
pub(super) fn remove(shared: Shared, thing: ThingId) -> AnyView {
    let asking = RwSignal::new(false);
    let confirmed = move |()| {
        shared.command(Command::RemoveThing { thing }, move |_| {
            shared.trail.update(|trail| trail.forget(|screen| of(screen) == Some(thing)));
            shared.say(t("write-removed"));
        });
    };
    view! {
        <button class="button plain" type="button" on:click=move |_| asking.set(true)>{t("thing-remove")}</button>
        <Confirm open=asking title=t("thing-remove-ask") lead=t("thing-remove-ask.lead")
            yes=t("thing-remove-ask.yes") no=t("thing-remove-ask.no") confirmed/>
    }
    .into_any()
}

/// The thing that a screen is about.
fn of(screen: Screen) -> Option<ThingId> {
    match screen {
        Screen::Promise(id)
        | Screen::Promising(Some(id))
        | Screen::KeepDay(id, _)
        | Screen::Worry(id)
        | Screen::Talk(id)
        | Screen::PlanTalk(Some(id))
        | Screen::HardDay(Some(id)) => Some(id),
        _ => None,
    }
}

/// A refusal of the screen's own, said like one of the client's.
pub(super) fn refused(code: &str) -> Failure {
    Failure { code: code.into(), message: String::new(), refusal: true }
}
