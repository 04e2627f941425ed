//! Something that happened, as it was brought in, and where each stands.

use super::gone::Withdrawn;
use super::happened::roles;
use super::look::{Page, page};
use super::pieces::{failing, part, take};
use super::tap::Tap;
use super::who::Who;
use crate::app::Shared;
use crate::parts::{Choices, Confirm, Head, say_anew};
use crate::screen::Screen;
use crate::screens::first;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::BondPage;
use mendwell_domain::bond::{BondCommand, SharedBreachView};
use mendwell_domain::{BondId, BreachId, Day, PersonId, Role, Title, Words};

/// The screen.
#[component]
pub(in crate::screens) fn SharedBreach(bond: BondId, id: BreachId) -> impl IntoView {
    let page = page(bond);
    let there = take(page, move |page| find(page, id).is_some());
    view! {
        {failing(bond, page)}
        {part(page, move |page| find(page, id).map(|breach| (Who::of(page), Told::of(breach))), move |found| match found {
            Some((who, told)) => sheet(&who, told),
            None => view! { <Withdrawn bond/> }.into_any(),
        })}
        {move || there.get().unwrap_or(false).then(|| view! {
            {part(page, move |page| find(page, id).map(|breach| (Who::of(page), breach.clone())), |found| {
                found.map(|(who, breach)| view! { <section class="stack tight">{roles(&who, &breach)}</section> })
            })}
            <OwnRole bond id page/>
            {part(page, move |page| own(page, id), move |own| own.map(|who| view! { <Withdraw bond id who/> }))}
        })}
    }
}

fn find(page: &BondPage, id: BreachId) -> Option<&SharedBreachView> {
    page.bond.breaches.iter().find(|breach| breach.id == id)
}

/// Who is in the bond, if this was brought in by the one who looks.
fn own(page: &BondPage, id: BreachId) -> Option<Who> {
    find(page, id).filter(|breach| breach.by == page.me).map(|_| Who::of(page))
}

/// What was brought in. It never changes, so title and words stay as they are whatever is said about it.
#[derive(Clone, PartialEq)]
struct Told {
    by: PersonId,
    on: Day,
    title: Title,
    words: Words,
}

impl Told {
    fn of(breach: &SharedBreachView) -> Self {
        Self { by: breach.by, on: breach.on, title: breach.title.clone(), words: breach.words.clone() }
    }
}

fn sheet(who: &Who, told: Told) -> AnyView {
    let own = told.title.as_str().trim();
    let title = if own.is_empty() { t("bond-breaches") } else { own.to_owned() };
    view! {
        <Head title lead=who.line("bond-say", told.by, told.on)/>
        <article class="letter"><p class="words">{told.words.as_str().to_owned()}</p></article>
    }
    .into_any()
}

/// Claiming a part for oneself. What is chosen stands outside of what is drawn from the bond, and goes with the button.
#[component]
fn OwnRole(bond: BondId, id: BreachId, page: Page) -> impl IntoView {
    let (shared, tap) = (Shared::get(), Tap::new(bond));
    let chosen = RwSignal::new(None::<Role>);
    let missing = RwSignal::new(false);
    let said = take(page, move |page| find(page, id).and_then(|breach| breach.roles.of(page.me).copied()));
    let now = move || chosen.get().or(said.get().flatten());
    let choose = move |key: &'static str| {
        missing.set(false);
        chosen.set(first::role(key));
    };
    let say = move |_| {
        let Some(role) = untrack(now) else { return say_anew(missing) };
        tap.write(BondCommand::ClaimRole { breach: id, role }, move |_| shared.say(t("role-said")));
    };
    view! {
        <section class="stack tight">
            <Choices label=t("breach-role") own=true options=first::roles()
                chosen=Signal::derive(move || now().map(Role::key)) choose/>
            {move || missing.get().then(|| view! { <p class="say" role="alert">{t("role-choose")}</p> })}
            {part(page, Who::of, |who| view! { <p class="quiet">{who.about("role-seen")}</p> })}
            <button class="button main wide" type="button" aria-disabled=move || now().is_none().then_some("true")
                on:click=say>{t("role-say")}</button>
        </section>
    }
}

#[component]
fn Withdraw(bond: BondId, id: BreachId, who: Who) -> impl IntoView {
    let (shared, tap) = (Shared::get(), Tap::new(bond));
    let asking = RwSignal::new(false);
    let withdraw = move |()| {
        tap.write(BondCommand::Withdraw { fact: id.into() }, move |_| {
            shared.trail.update(|trail| trail.forget(|screen| screen == Screen::SharedBreach(bond, id)));
            shared.say(t("withdrawn"));
        });
    };
    view! {
        <button class="button plain" type="button" on:click=move |_| asking.set(true)>{t("withdraw")}</button>
        <Confirm open=asking title=t("happened-withdraw") lead=who.about("withdraw-lead") yes=t("withdraw") no=t("withdraw-not") confirmed=withdraw/>
    }
}
