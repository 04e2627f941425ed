//! Parked worries: written down, they wait for their time. How many there are is not said.

use super::draft::words as written;
use super::fields::{fold, hour, missing, refused, remove, say_missing, weekdays, words};
use super::said::window;
use crate::app::Shared;
use crate::dates;
use crate::keeping::Typed;
use crate::parts::{Head, Item, shown, shown_once};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{Command, Fate, ThingId, Weekdays, Window, WorryView};

#[component]
pub(in crate::screens) fn Worries() -> impl IntoView {
    let shared = Shared::get();
    view! {
        <Head title=t("worries-title") lead=t("worries-lead")/>
        {write(shared, None)}
        {shown(Query::Worries, move |view| {
            let View::Worries(view) = view else { return ().into_any() };
            let (waiting, sorted): (Vec<_>, Vec<_>) =
                view.worries.into_iter().rev().partition(|worry| worry.fate == Fate::Parked);
            view! { {shelf("worry-waiting", &waiting, shared)}{shelf("worry-sorted", &sorted, shared)} }.into_any()
        })}
        {shown_once(Query::Worries, move |view| match view {
            View::Worries(view) => time(shared, view.window),
            _ => ().into_any(),
        })}
    }
}

fn shelf(key: &str, worries: &[WorryView], shared: Shared) -> AnyView {
    if worries.is_empty() {
        return ().into_any();
    }
    let items = worries.iter().map(|worry| {
        let id = worry.id;
        let last = worry.words.last().map(|(_, words)| words.as_str().to_owned()).unwrap_or_default();
        view! { <Item title=last lead=fate(worry) go=move |()| shared.go(Screen::Worry(id))/> }
    });
    view! {
        <section class="stack tight">
            <h2 class="label">{t(key)}</h2>
            <ul class="items own">{items.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn fate(worry: &WorryView) -> String {
    t(match (worry.fate, worry.talk) {
        (Fate::Parked, _) => "fate-parked",
        (Fate::LetGo, _) => "fate-let-go",
        (Fate::ForTalk(_), Some(_)) => "fate-for-talk",
        (Fate::ForTalk(_), None) => "fate-for-next-talk",
    })
}

/// The field for a new worry, or for more about a known one.
fn write(shared: Shared, worry: Option<ThingId>) -> AnyView {
    let (text, what) = (Typed::new(""), RwSignal::new(None));
    let (label, go, done) = match worry {
        None => ("worry-words", "worry-park-go", "worry-parked"),
        Some(_) => ("worry-open", "worry-add", "worry-added"),
    };
    let park = move |_| {
        what.set(None);
        match written(text) {
            Ok(words) if words.is_blank() => say_missing(what, "worry-need"),
            Ok(words) => shared.command(Command::WriteWorry { worry, words }, move |_| {
                // Empty again, also where it is drawn empty already.
                text.change(String::clear);
                shared.say(t(done));
            }),
            Err(failure) => shared.fail(&failure),
        }
    };
    view! {
        <section class="stack tight">
            {words("worry-field", label, text)}
            {missing(what)}
            <button class="button main wide" type="button" on:click=park>{t(go)}</button>
        </section>
    }
    .into_any()
}

/// One worry, and what can become of it.
#[component]
pub(in crate::screens) fn Worry(id: ThingId) -> impl IntoView {
    let shared = Shared::get();
    view! {
        <Head title=t("worry-title")/>
        {shown(Query::Worries, move |view| {
            let View::Worries(view) = view else { return ().into_any() };
            let found = view.worries.into_iter().find(|worry| worry.id == id);
            found.map_or_else(|| ().into_any(), |worry| told(shared, &worry))
        })}
        {write(shared, Some(id))}
        {remove(shared, id)}
    }
}

/// What was written, with the days.
pub(super) fn words_of(worry: &WorryView) -> AnyView {
    let said = worry.words.iter().map(|(on, words)| {
        view! { <p class="quiet dated">{dates::say(*on)}</p><p class="own words">{words.as_str().to_owned()}</p> }
    });
    view! { <div class="said">{said.collect_view()}</div> }.into_any()
}

fn told(shared: Shared, worry: &WorryView) -> AnyView {
    let (id, now) = (worry.id, worry.fate);
    let way = move |key: &'static str, fate: Fate| {
        let go = move |_| shared.command(Command::SortWorry { worry: id, fate }, |_| {});
        (now != fate)
            .then(|| view! { <button class="button side" type="button" on:click=go>{t(key)}</button> })
    };
    view! {
        <section class="stack">
            <div class="card">{words_of(worry)}</div>
            <p class="quiet" role="status">{fate(worry)}</p>
            <div class="row">
                {way("worry-let-go", Fate::LetGo)}
                {way("worry-bring", Fate::ForTalk(None))}
                {way("worry-wait-again", Fate::Parked)}
            </div>
        </section>
    }
    .into_any()
}

/// The time for them: chosen in a fold, so that parking one is all that the screen asks.
fn time(shared: Shared, chosen: Option<Window>) -> AnyView {
    let now = RwSignal::new(chosen);
    let days = RwSignal::new(chosen.map_or_else(Weekdays::default, |window| window.weekdays));
    let (from, to) = (
        RwSignal::new(chosen.map_or(18, |window| window.from)),
        RwSignal::new(chosen.map_or(19, |window| window.to)),
    );
    let choose = move |window: Option<Window>| {
        if window.is_some_and(|window| window.weekdays.is_empty()) {
            return shared.fail(&refused("empty_window"));
        }
        shared.command(Command::ChooseWindow { window }, move |_| {
            now.set(window);
            shared.say(t(if window.is_some() { "window-kept" } else { "window-none" }));
        });
    };
    let wanted =
        move || Window { weekdays: days.get_untracked(), from: from.get_untracked(), to: to.get_untracked() };
    let form = view! {
        <p class="soft">{t("window-title.lead")}</p>
        {weekdays("window-weekdays", days)}
        <div class="two">{hour("window-from-field", "window-from", from)}{hour("window-to-field", "window-to", to)}</div>
        <div class="row">
            <button class="button side" type="button" on:click=move |_| choose(Some(wanted()))>{t("window-keep")}</button>
            <button class="button plain" type="button" on:click=move |_| choose(None)>{t("window-none")}</button>
        </div>
    };
    view! {
        <section class="stack tight">
            <p class="quiet">{move || now.get().map_or_else(|| t("worries-window-none"), |of| window("worries-window", of))}</p>
            {fold(t("window-title"), form.into_any())}
        </section>
    }
    .into_any()
}

/// Whom a talk is with.
pub(super) fn talk_title(with: &str) -> String {
    let with = with.trim();
    if with.is_empty() { t("talk-title") } else { tv("talk-with", &[("other", with)]) }
}
