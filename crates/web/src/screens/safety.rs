//! The safety screen. Answers live in this component's memory only (safety rule 5): they go to no worker, no storage,
//! no log and no other screen, and are gone with the page.

use super::bonds::focus::focus_soon;
use crate::app::Shared;
use crate::parts::{Choices, Head, Prose};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;

/// HARK (Sohal, Eldridge & Feder 2007): four items, any yes is positive.
const ITEMS: [&str; 4] = ["hark-h", "hark-a", "hark-r", "hark-k"];
const ANSWERS: [&str; 3] = ["yes", "no", "skip"];

/// What the answers mean, as the key of a text.
fn meaning(answers: &[Option<&'static str>; 4]) -> &'static str {
    if answers.contains(&Some("yes")) {
        "safety-screen-worry"
    } else if answers.contains(&Some("no")) {
        "safety-screen-calm"
    } else {
        "safety-screen-open"
    }
}

/// The screen.
#[component]
pub(super) fn SafetyScreen() -> impl IntoView {
    let answers = RwSignal::new([None::<&'static str>; 4]);
    let adapted = RwSignal::new(false);
    let done = RwSignal::new(false);
    on_cleanup(move || answers.set([None; 4]));
    // Said as one message, its paragraphs came in any order. With the focus at its title they are read as they stand.
    let show = move |_| {
        done.set(true);
        focus_soon("#meaning");
    };
    let questions = move || {
        let suffix = if adapted.get() { ".adapted" } else { "" };
        let drawn = (0_usize..).zip(ITEMS).map(|(n, item)| {
            let options = ANSWERS.map(|answer| (answer, t(&format!("safety-screen-{answer}")))).to_vec();
            let number = tv("screen-question", &[("n", &(n + 1).to_string())]);
            let choose = move |answer: &'static str| answers.update(|all| {
                if let Some(slot) = all.get_mut(n) {
                    *slot = Some(answer);
                }
                done.set(false);
            });
            view! {
                <section class="stack tight">
                    <p class="quiet">{number}</p>
                    <Choices label=t(&format!("{item}{suffix}")) options
                        chosen=Signal::derive(move || answers.with(|all| all.get(n).copied().flatten())) choose/>
                </section>
            }
        });
        drawn.collect_view()
    };
    view! {
        <Head title=t("safety-screen") lead=t("safety-screen.lead")/>
        <label class="check"><input type="checkbox" on:change=move |event| adapted.set(event_target_checked(&event))/>{t("screen-other-relation")}</label>
        {move || adapted.get().then(|| view! { <p class="quiet">{t("safety-screen.adaptation")}</p> })}
        {questions}
        <p class="quiet">{t("screen-unanswered")}</p>
        <div class="row">
            <button class="button main" type="button" on:click=show>{t("screen-done")}</button>
            <button class="button plain" type="button" on:click=move |_| { answers.set([None; 4]); done.set(false) }>{t("screen-again")}</button>
        </div>
        {move || done.get().then(|| view! { <Meaning key=answers.with(meaning)/> })}
        <p class="quiet foot">{t("safety-screen.attribution")}</p>
    }
}

#[component]
fn Meaning(key: &'static str) -> impl IntoView {
    let shared = Shared::get();
    view! {
        <section class="notice">
            <h2 id="meaning" tabindex="-1">{t(key)}</h2>
            <Prose text=t(&format!("{key}.body"))/>
            <div class="row">
                <button class="button side" type="button" on:click=move |_| shared.go(Screen::HelpLines)>{t("help-page")}</button>
                <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Guide("safety-watched"))>{t("safety-watched")}</button>
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_yes_is_worrying_and_silence_is_neither_thanked_nor_read() {
        assert_eq!(meaning(&[Some("no"), None, Some("yes"), Some("no")]), "safety-screen-worry");
        assert_eq!(meaning(&[Some("no"), Some("skip"), None, Some("no")]), "safety-screen-calm");
        assert_eq!(meaning(&[None, Some("skip"), None, None]), "safety-screen-open");
    }
}
