//! The exchanges of a bond, and proposing one.

use super::look::{LEFT, name_of, other};
use super::standing::Standing;
use super::subject::{SubjectField, subjects};
use super::tap::Tap;
use super::watched::{Watched, watched};
use super::{exchange::stands, resting::Resting};
use crate::app::Shared;
use crate::parts::{Choices, Head, Item, say_anew};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::BondPage;
use mendwell_domain::bond::BondCommand;
use mendwell_domain::{BondId, BreachId, ExchangeId, PersonId};

/// One exchange in the list.
#[derive(Clone, PartialEq)]
struct Line {
    id: ExchangeId,
    title: String,
    lead: String,
}

/// What this screen shows of a bond.
#[derive(Clone, PartialEq)]
struct Listed {
    me: PersonId,
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
            me: page.me,
            other: other(page),
            resting: page.card.resting,
            subjects: subjects(page),
            // The newest is what one most likely looks for.
            lines: page.exchanges.iter().rev().filter_map(|exchange| line(page, exchange.id)).collect(),
        }
    }
}

fn line(page: &BondPage, id: ExchangeId) -> Option<Line> {
    let standing = Standing::of(page, id)?;
    let lead = stands(&standing);
    let with = standing.exchange.parties.into_iter().find(|person| *person != page.me)?;
    let title = standing.about.unwrap_or_else(|| tv("exchange-with", &[("who", &name_of(page, with))]));
    Some(Line { id, title, lead })
}

/// The screen.
#[component]
pub(in crate::screens) fn Exchanges(bond: BondId) -> impl IntoView {
    let shared = Shared::get();
    let guide = move |_| shared.go(Screen::Guide("guide-listening"));
    watched(
        bond,
        LEFT,
        |page| Some(Listed::of(page)),
        move |listed| {
            view! {
                <Head title=t("exchanges-title") lead=t("exchanges-title.lead")/>
                <button class="button plain" type="button" on:click=guide>{t("exchanges-guide")}</button>
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
            return view! { <p class="quiet">{t("exchanges-none")}</p> }.into_any();
        }
        let items = lines.into_iter().map(|Line { id, title, lead }| {
            view! { <Item title lead go=move |()| shared.go(Screen::Exchange(bond, id))/> }
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

/// Who speaks first is theirs to choose: nothing is chosen beforehand.
#[component]
fn Proposal(listed: Watched<Listed>, with: PersonId) -> impl IntoView {
    let (shared, bond) = (Shared::get(), listed.bond);
    let (first, about) = (RwSignal::new(None::<&'static str>), RwSignal::new(None::<BreachId>));
    let (tap, missing) = (Tap::new(bond), RwSignal::new(false));
    let propose = move |_| {
        let Some(chosen) = first.get_untracked() else { return say_anew(missing) };
        let first = if chosen == "me" { listed.once(|listed| Some(listed.me)) } else { Some(with) };
        let Some(first) = first else { return };
        let command = BondCommand::ProposeExchange { with, first, about: about.get_untracked() };
        tap.write(command, move |facts| {
            if let Some(fact) = facts.first() {
                shared.go(Screen::Exchange(bond, (*fact).into()));
            }
        });
    };
    let name = listed.memo(Listed::name);
    let say = move |key: &str| tv(key, &[("who", &name.get())]);
    let options = move || vec![("me", t("exchange-propose.me")), ("other", say("exchange-propose.other"))];
    view! {
        <section class="stack">
            <h2>{t("exchange-propose")}</h2>
            {move || view! {
                <Choices label=t("exchange-propose.first") own=true options=options() chosen=first choose=move |chosen| first.set(Some(chosen))/>
            }}
            <SubjectField subjects=listed.memo(|listed| listed.subjects.clone()) chosen=about/>
            {move || (missing.get() && first.get().is_none()).then(|| view! { <p class="say" role="alert">{t("exchange-propose.choose")}</p> })}
            <p class="quiet">{move || say("exchange-propose.lead")}</p>
            <button class="button main wide" type="button" aria-disabled=move || first.get().is_none().then_some("true")
                on:click=propose>{move || say("exchange-propose.go")}</button>
        </section>
    }
}
