//! Where a letter stands, in words, and letters as a list.

use crate::app::Shared;
use crate::dates;
use crate::parts::Item;
use crate::screen::Screen;
use crate::texts::{other, t, tv};
use leptos::prelude::*;
use mendwell_domain::LetterSummary;

/// One line: being written, held, given, or kept, with its day.
pub(super) fn state(letter: &LetterSummary) -> String {
    match (letter.held_until, letter.given) {
        (Some(_), _) => t(if letter.hold_over { "letter-state-rested" } else { "letter-state-held" }),
        (None, Some((day, _))) => tv("letter-state-given", &[("day", &dates::say(day))]),
        (None, None) if letter.draft || letter.versions == 0 => {
            let begun = tv("letter-begun", &[("day", &dates::say(letter.begun_on))]);
            tv("list-comma", &[("a", &t("letter-state-draft")), ("b", &begun)])
        }
        (None, None) => tv("letter-begun-plain", &[("day", &dates::say(letter.begun_on))]),
    }
}

/// Letters as lines that open them.
#[component]
pub(super) fn Letters(letters: Vec<LetterSummary>) -> impl IntoView {
    let shared = Shared::get();
    let lines = letters.into_iter().map(move |letter| {
        let about = other(letter.relation, &letter.other);
        let kind = t(&format!("kind-{}.short", letter.kind.key()));
        let title = tv("letter-title", &[("kind", &kind), ("other", &about)]);
        view! { <Item title lead=state(&letter) go=move |()| shared.go(Screen::Letter(letter.id))/> }
    });
    view! { <ul class="items">{lines.collect_view()}</ul> }
}
