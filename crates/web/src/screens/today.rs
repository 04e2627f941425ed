//! Today: one possible next step, and the doors.

use super::act::on_today;
use super::rooms::Doors;
use crate::app::Shared;
use crate::dates;
use crate::parts::{Item, shown};
use crate::screen::Screen;
use crate::texts::{about, t, tv};
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{Command, Fact, LetterKind, LetterSummary, Name, Relation, Step, TodayView};

/// Today.
#[component]
pub(super) fn Today() -> impl IntoView {
    let shared = Shared::get();
    shown(Query::Today, move |view| {
        let View::Today(view) = view else { return ().into_any() };
        let visited = view.visited.clone();
        view! {
            <div class="head">
                <p class="quiet">{dates::say(view.day)}</p>
                <h1 tabindex="-1">{t("today-title")}</h1>
            </div>
            <NextStep view/>
            {on_today(shared)}
            <section class="stack a-path">
                <h2 class="label">{t("today-rooms")}</h2>
                <Doors visited/>
            </section>
            <ul class="items a-wait">
                <Item title=t("worry-park") lead=t("worry-park.lead") go=move |()| shared.go(Screen::Worries)/>
                <Item title=t("meet-title") lead=t("meet-title.entry") go=move |()| shared.go(Screen::Together)/>
            </ul>
        }
        .into_any()
    })
}

/// One suggestion at a time; "something else" shows the next.
#[component]
fn NextStep(view: TodayView) -> impl IntoView {
    let shared = Shared::get();
    let at = RwSignal::new(0_usize);
    let several = view.steps.len() > 1;
    move || {
        let Some(step) = view.steps.get(at.get() % view.steps.len().max(1)).copied() else {
            return view! {
                <section class="card"><h2>{t("today-rest")}</h2><p class="soft">{t("today-rest-lead")}</p></section>
            }
            .into_any();
        };
        let (title, why, go) = words(&view, step);
        view! {
            <section class="card">
                <p class="label">{t("today-next")}</p>
                <h2>{title}</h2>
                <p class="soft">{why}</p>
                <div class="row">
                    <button class="button main" type="button" on:click=move |_| follow(shared, step)>{go}</button>
                    {several.then(|| view! {
                        <button class="button plain" type="button" on:click=move |_| at.update(|n| *n += 1)>{t("something-else")}</button>
                    })}
                    <button class="button plain" type="button" on:click=move |_| put_aside(shared, step)>{t("not-now")}</button>
                </div>
            </section>
        }
        .into_any()
    }
}

fn put_aside(shared: Shared, step: Step) {
    shared.command(Command::PutStepAside { step }, move |_| {
        shared.say_undoable(t("today-aside"), Command::TakeUpStep { step });
    });
}

fn letter(view: &TodayView, id: mendwell_domain::LetterId) -> Option<&LetterSummary> {
    view.letters.iter().find(|letter| letter.id == id)
}

/// Title, reason and button of a step.
fn words(view: &TodayView, step: Step) -> (String, String, String) {
    let key = match step {
        Step::ReadAgain(id) if letter(view, id).is_some_and(is_own) => "step-read-again-own",
        Step::ReadAgain(_) => "step-read-again",
        Step::GoOn(_) => "step-go-on",
        Step::Tell(_) => "step-tell",
        Step::Begin(_, LetterKind::Impact) => "step-begin-impact",
        Step::Begin(_, LetterKind::Account) => "step-begin-account",
        Step::Begin(_, LetterKind::Unsent) => "step-begin-unsent",
        Step::Begin(_, LetterKind::Door) => "step-begin-door",
        Step::Begin(_, LetterKind::Talk) => "step-begin-talk",
        Step::Listening => "step-listening",
        Step::NoAnswer => "step-no-answer",
    };
    let (relation, name) = match step {
        Step::ReadAgain(id) | Step::GoOn(id) => letter(view, id).map(|l| (l.relation, l.other.clone())),
        Step::Tell(id) | Step::Begin(id, _) => {
            view.breaches.iter().find(|b| b.id == id).map(|b| (b.relation, b.other.clone()))
        }
        Step::Listening | Step::NoAnswer => None,
    }
    .unwrap_or((Relation::Someone, Name::default()));
    let why = match step {
        Step::GoOn(id) => {
            let Some(letter) = letter(view, id) else { return Default::default() };
            let kind = t(&format!("kind-{}", letter.kind.key()));
            tv("step-go-on.why", &[("kind", &kind), ("day", &dates::say(letter.begun_on))])
        }
        _ => about(&format!("{key}.why"), relation, &name),
    };
    (about(key, relation, &name), why, t(&format!("{key}.go")))
}

fn is_own(letter: &LetterSummary) -> bool {
    letter.kind.stays_with_writer()
}

fn follow(shared: Shared, step: Step) {
    match step {
        Step::ReadAgain(id) | Step::GoOn(id) => shared.go(Screen::Letter(id)),
        Step::Tell(id) => shared.go(Screen::Breach(id)),
        Step::Begin(breach, kind) => begin(shared, breach, kind),
        Step::Listening => shared.go(Screen::Guide("guide-listening")),
        Step::NoAnswer => shared.go(Screen::Guide("guide-no-answer")),
    }
}

/// Begins a letter and opens it.
pub(super) fn begin(shared: Shared, breach: mendwell_domain::BreachId, kind: LetterKind) {
    shared.command(Command::BeginLetter { breach, kind }, move |facts| {
        if let Some(letter) = facts.first().and_then(Fact::letter) {
            shared.go(Screen::Letter(letter));
        }
    });
}
