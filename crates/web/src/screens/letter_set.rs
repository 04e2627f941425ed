//! Words set like a letter: to read, to hear, to print.

use crate::app::Shared;
use crate::speech;
use crate::texts::{language, t};
use leptos::prelude::*;

/// Words as paragraphs, in the voice of whoever wrote them.
pub(super) fn paragraphs(text: &str) -> impl IntoView + use<> {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.map(|paragraph| view! { <p>{paragraph.to_owned()}</p> }).collect_view()
}

/// The sheet of paper.
#[component]
pub(super) fn LetterSet(
    /// Above the words: whose they are, or their day.
    dated: String,
    text: String,
    /// Whether the app's name is printed at the foot.
    #[prop(optional, into)]
    with_name: Signal<bool>,
) -> impl IntoView {
    let words = if text.trim().is_empty() {
        view! { <p class="quiet">{t("read-empty")}</p> }.into_any()
    } else {
        paragraphs(&text).into_any()
    };
    view! {
        <article class="letter reading">
            <p class="dated">{dated}</p>
            {words}
            {move || with_name.get().then(|| view! { <p class="print-name">{t("app-name")}</p> })}
        </article>
    }
}

/// Printing it and hearing it.
#[component]
pub(super) fn PrintAndHear(text: String, with_name: RwSignal<bool>) -> impl IntoView {
    let shared = Shared::get();
    let reading = RwSignal::new(false);
    on_cleanup(speech::stop);
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
    view! {
        <button class="button side wide" type="button" on:click=print>{t("read-print")}</button>
        <button class="button side wide" type="button" on:click=aloud>
            {move || t(if reading.get() { "read-aloud-stop" } else { "read-aloud" })}
        </button>
        <label class="check"><input type="checkbox" on:change=move |event| with_name.set(event_target_checked(&event))/>{t("read-print-name")}</label>
    }
}
