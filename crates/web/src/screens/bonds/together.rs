//! A bond that two people are in together.

use super::look::{card, name, part};
use crate::parts::Head;
use leptos::prelude::*;
use mendwell_domain::BondId;

/// The screen.
#[component]
pub(super) fn Bond(id: BondId) -> impl IntoView {
    let other = part(card(id), |card| name(&card.other));
    move || view! { <Head title=other.get()/> }
}
