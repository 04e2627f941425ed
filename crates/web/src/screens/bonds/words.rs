//! Six words to read aloud, in their order.

use leptos::prelude::*;

/// The words. They stay as they are in every language: both people read the same ones.
#[component]
pub(super) fn SixWords(list: Vec<String>) -> impl IntoView {
    let words = list.into_iter().map(|word| view! { <li>{word}</li> });
    view! { <ol class="sheet-words" translate="no" lang="en">{words.collect_view()}</ol> }
}
