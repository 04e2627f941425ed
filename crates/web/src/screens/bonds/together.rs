//! A bond that two people are in together.

use super::cards::{card, name, of};
use crate::parts::Head;
use leptos::prelude::*;
use mendwell_domain::BondId;

/// The screen.
#[component]
pub(super) fn Bond(id: BondId) -> impl IntoView {
    let other = of(card(id), |card| name(&card.other));
    move || view! { <Head title=other.get()/> }
}
