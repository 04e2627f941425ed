//! Six words to read aloud, in their order.

use leptos::prelude::*;

/// The words. They stay as they are in every language: both who compare them read the same ones.
#[component]
pub(in crate::screens) fn SixWords(list: Vec<String>) -> impl IntoView {
    let words = list.into_iter().map(|word| view! { <li>{word}</li> });
    view! { <ol class="sheet-words six" translate="no" lang="en">{words.collect_view()}</ol> }
}
