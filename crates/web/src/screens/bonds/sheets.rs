//! Paper: words as they were written, and the seam between two people's.

pub(super) use crate::screens::letter_set::paragraphs;
use leptos::prelude::*;

/// The line that joins two people's words; at most one a screen. Beside each other on a wide screen, it runs down.
#[component]
pub(super) fn Seam(#[prop(optional)] beside: bool) -> impl IntoView {
    view! {
        <div class="join" class:sideways=beside aria-hidden="true">
            <svg class="seam" viewBox="0 0 400 12" preserveAspectRatio="none">
                <path d="M0 6.6 58 5.4 96 6.2 171 5 188 7.6 262 6.4 331 7 400 5.6"/>
            </svg>
            {beside.then(|| view! {
                <svg class="seam down" viewBox="0 0 12 400" preserveAspectRatio="none">
                    <path d="M6.6 0 5.4 58 6.2 96 5 171 7.6 188 6.4 262 7 331 5.6 400"/>
                </svg>
            })}
        </div>
    }
}
