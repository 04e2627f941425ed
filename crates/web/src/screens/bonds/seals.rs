//! The sealed exchanges of a bond, and proposing one.

use super::look::{LEFT, other};
use super::resting::Resting;
use super::sealed::Sealed;
use super::subject::{SubjectField, subjects};
use super::tap::Tap;
use super::watched::{Watched, watched};
use crate::app::Shared;
use crate::parts::{Head, Item};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::BondPage;
use mendwell_domain::bond::BondCommand;
use mendwell_domain::{BondId, BreachId, PersonId, SealId};

/// One sealed exchange in the list.
#[derive(Clone, PartialEq)]
struct Line {
    id: SealId,
    title: String,
    lead: String,
}

/// What this screen shows of a bond.
#[derive(Clone, PartialEq)]
struct Listed {
    other: Option<(PersonId, String)>,
    resting: bool,
    subjects: Vec<(BreachId, String)>,
    lines: Vec<Line>,
}

impl Listed {
    /// What the other person is called, in the middle of a sentence.
    fn name(&self) -> String {
        self.other.as_ref().map(|(_, name)| name.clone()).unwrap_or_default()
    }

    fn of(page: &BondPage) -> Self {
        Self {
            other: other(page),
            resting: page.card.resting,
            subjects: subjects(page),
            // The newest is what one most likely looks for.
            lines: page.seals.iter().rev().filter_map(|seal| line(page, seal.id)).collect(),
        }
    }
}

fn line(page: &BondPage, id: SealId) -> Option<Line> {
    let sealed = Sealed::of(page, id)?;
    let lead = sealed.stands();
    let title = sealed.about.unwrap_or_else(|| tv("seal-with", &[("who", &sealed.name)]));
    Some(Line { id, title, lead })
}

/// The screen.
#[component]
pub(in crate::screens) fn Seals(bond: BondId) -> impl IntoView {
    watched(
        bond,
        LEFT,
        |page| Some(Listed::of(page)),
        |listed| {
            view! {
                <Head title=t("seals-title") lead=t("seals-title.lead")/>
                <Lines listed/>
                <Propose listed/>
            }
        },
    )
}

#[component]
fn Lines(listed: Watched<Listed>) -> impl IntoView {
    let (shared, bond) = (Shared::get(), listed.bond);
    let lines = listed.memo(|listed| listed.lines.clone());
    move || {
        let lines = lines.get();
        if lines.is_empty() {
            return view! { <p class="quiet">{t("seals-none")}</p> }.into_any();
        }
        let items = lines.into_iter().map(|Line { id, title, lead }| {
            view! { <Item title lead go=move |()| shared.go(Screen::Seal(bond, id))/> }
        });
        view! { <ul class="items">{items.collect_view()}</ul> }.into_any()
    }
}

#[component]
fn Propose(listed: Watched<Listed>) -> impl IntoView {
    // Not the name: when it changes, what was begun here stays.
    let to = listed.memo(|listed| (listed.resting, listed.other.as_ref().map(|(with, _)| *with)));
    move || match to.get() {
        (true, _) => view! { <Resting bond=listed.bond/> }.into_any(),
        (false, Some(with)) => view! { <Proposal listed with/> }.into_any(),
        (false, None) => ().into_any(),
    }
}

#[component]
fn Proposal(listed: Watched<Listed>, with: PersonId) -> impl IntoView {
    let (shared, bond) = (Shared::get(), listed.bond);
    let (tap, about) = (Tap::new(bond), RwSignal::new(None::<BreachId>));
    let name = listed.memo(Listed::name);
    let propose = move |_| {
        let command = BondCommand::ProposeSeal { with, about: about.get_untracked() };
        tap.write(command, move |facts| {
            if let Some(fact) = facts.first() {
                shared.go(Screen::Seal(bond, (*fact).into()));
            }
        });
    };
    view! {
        <section class="stack">
            <h2>{t("seal-propose")}</h2>
            <SubjectField subjects=listed.memo(|listed| listed.subjects.clone()) chosen=about/>
            <p class="quiet">{t("seal-propose.lead")}</p>
            <button class="button main wide" type="button" on:click=propose>{move || tv("seal-propose.go", &[("who", &name.get())])}</button>
        </section>
    }
}
