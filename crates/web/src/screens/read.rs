//! The letter as its reader would see it: set like a letter, read aloud, printed.

use super::feelings;
use crate::app::Shared;
use crate::parts::{Head, shown};
use crate::screen::Screen;
use crate::texts::{about, language, t, tv};
use crate::{dates, speech};
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::{LetterId, LetterKind, LetterView};

/// The read view.
#[component]
pub(super) fn Read(id: LetterId) -> impl IntoView {
    on_cleanup(speech::stop);
    shown(Query::Letter(id), |view| match view {
        View::Letter(view) => view! { <Page view/> }.into_any(),
        _ => ().into_any(),
    })
}

#[component]
fn Page(view: LetterView) -> impl IntoView {
    let shared = Shared::get();
    let letter = view.summary;
    let id = letter.id;
    let text = view.body.text();
    let own = matches!(letter.kind, LetterKind::Unsent | LetterKind::Talk);
    let lead = about(if own { "read-lead-own" } else { "read-lead-to" }, letter.relation, &letter.other);
    let paragraphs = text.split("\n\n").map(str::trim).filter(|p| !p.is_empty());
    let paragraphs: Vec<_> = paragraphs.map(|p| view! { <p>{p.to_owned()}</p> }).collect();
    let empty = paragraphs.is_empty();
    let reading = RwSignal::new(false);
    let with_name = RwSignal::new(false);
    let aloud = move |_| {
        if reading.get() {
            speech::stop();
            reading.set(false);
        } else if speech::read(&text, language()) {
            reading.set(true);
        } else {
            shared.say(t("read-aloud-none"));
        }
    };
    let print = move |_| {
        let _ = window().print();
    };
    let picked: Vec<String> = view.body.feelings.iter().map(|feeling| feelings::word(*feeling)).collect();
    view! {
        <Head title=t(&format!("kind-{}", letter.kind.key())) lead/>
        <article class="letter reading">
            <p class="dated">{dates::say_with_year(letter.begun_on)}</p>
            {if empty { view! { <p class="quiet">{t("read-empty")}</p> }.into_any() } else { paragraphs.into_any() }}
            {move || with_name.get().then(|| view! { <p class="print-name">{t("app-name")}</p> })}
        </article>
        <div class="beside stack tight">
            <button class="button main wide" type="button" on:click=move |_| shared.go(Screen::Letter(id))>{t("read-change")}</button>
            <button class="button side wide" type="button" on:click=print>{t("read-print")}</button>
            <button class="button side wide" type="button" on:click=aloud>
                {move || t(if reading.get() { "read-aloud-stop" } else { "read-aloud" })}
            </button>
            <label class="check"><input type="checkbox" on:change=move |event| with_name.set(event_target_checked(&event))/>{t("read-print-name")}</label>
            {(!picked.is_empty()).then(|| view! { <p class="quiet">{tv("read-feelings", &[("feelings", &picked.join(", "))])}</p> })}
        </div>
    }
}
