//! A shared letter, set like a letter.

use super::given::GivenToo;
use super::gone::Withdrawn;
use super::look::page;
use super::pieces::{failing, part, take};
use super::tap::Tap;
use super::who::Who;
use crate::app::Shared;
use crate::dates;
use crate::parts::{Confirm, Head};
use crate::screen::Screen;
use crate::screens::letter_set::{LetterSet, PrintAndHear};
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::BondPage;
use mendwell_domain::bond::{BondCommand, SharedLetterView};
use mendwell_domain::{Body, BondId, Day, LetterId, LetterKind, PersonId};

/// The screen.
#[component]
pub(in crate::screens) fn SharedLetter(bond: BondId, id: LetterId) -> impl IntoView {
    let page = page(bond);
    let with_name = RwSignal::new(false);
    let there = take(page, move |page| find(page, id).is_some());
    view! {
        {failing(bond, page)}
        {part(page, move |page| find(page, id).map(|letter| (Who::of(page), Written::of(letter))), move |found| match found {
            Some((who, letter)) => sheet(&who, letter, with_name),
            None => view! { <Withdrawn bond/> }.into_any(),
        })}
        {move || there.get().unwrap_or(false).then(|| view! {
            <div class="beside stack tight">
                {part(page, move |page| find(page, id).map(|letter| (letter.follows, letter.followed_by)), move |links| {
                    links.map(|(before, after)| versions(bond, before, after))
                })}
                {part(page, move |page| find(page, id).map(|letter| letter.body.text()), move |text| {
                    text.map(|text| view! { <PrintAndHear text with_name/> })
                })}
                <GivenToo bond id page/>
                {part(page, move |page| Own::of(page, id), move |own| own.map(|own| view! { <OwnLetter bond id own/> }))}
            </div>
        })}
    }
}

pub(super) fn find(page: &BondPage, id: LetterId) -> Option<&SharedLetterView> {
    page.letters.letters.iter().find(|letter| letter.id == id)
}

/// What is on the sheet. It never changes, so the sheet stays as it is whatever else does.
#[derive(Clone, PartialEq)]
struct Written {
    by: PersonId,
    on: Day,
    kind: LetterKind,
    body: Body,
}

impl Written {
    fn of(letter: &SharedLetterView) -> Self {
        Self { by: letter.by, on: letter.on, kind: letter.kind, body: letter.body.clone() }
    }
}

fn sheet(who: &Who, letter: Written, with_name: RwSignal<bool>) -> AnyView {
    let title = t(&format!("bond-letter-{}", letter.kind.key()));
    let key = if letter.by == who.me { "shared-by-you" } else { "shared-by" };
    let lead = tv(key, &[("other", &who.other()), ("day", &dates::say(letter.on))]);
    view! {
        <Head title lead/>
        <LetterSet dated=dates::say_with_year(letter.on) text=letter.body.text() with_name/>
    }
    .into_any()
}

/// The ways to an earlier and to a better version.
fn versions(bond: BondId, before: Option<LetterId>, after: Option<LetterId>) -> AnyView {
    let shared = Shared::get();
    let way = move |to: LetterId, key: &'static str| {
        let go = move |_| shared.go(Screen::SharedLetter(bond, to));
        view! { <button class="button plain" type="button" on:click=go>{t(key)}</button> }
    };
    view! {
        {after.map(|after| view! { <p>{t("bond-followed")}</p>{way(after, "shared-better")} })}
        {before.map(|before| way(before, "shared-earlier"))}
    }
    .into_any()
}

/// What its author needs to know of it.
#[derive(Clone, PartialEq)]
struct Own {
    who: Who,
    /// The letter among their own that it was shared of, if no better one has followed.
    letter: Option<LetterId>,
}

impl Own {
    fn of(page: &BondPage, id: LetterId) -> Option<Self> {
        let letter = find(page, id).filter(|letter| letter.by == page.me)?;
        let of = page.own_letters.iter().find(|shared| shared.shared == id).map(|shared| shared.own);
        Some(Self { who: Who::of(page), letter: of.filter(|_| letter.followed_by.is_none()) })
    }
}

/// A better version, and taking it back.
#[component]
fn OwnLetter(bond: BondId, id: LetterId, own: Own) -> impl IntoView {
    let (shared, tap) = (Shared::get(), Tap::new(bond));
    let asking = RwSignal::new(false);
    let better = own.letter.map(|letter| {
        let go = move |_| shared.go(Screen::SharePreview(bond, letter));
        view! { <button class="button plain" type="button" on:click=go>{t("shared-share-better")}</button> }
    });
    let withdraw = move |()| {
        tap.write(BondCommand::Withdraw { fact: id.into() }, move |_| {
            shared.trail.update(|trail| trail.forget(|screen| screen == Screen::SharedLetter(bond, id)));
            shared.say(t("withdrawn"));
        });
    };
    view! {
        {better}
        <button class="button plain" type="button" on:click=move |_| asking.set(true)>{t("withdraw")}</button>
        <Confirm open=asking title=t("shared-withdraw") lead=own.who.about("withdraw-lead") yes=t("withdraw") no=t("withdraw-not") confirmed=withdraw/>
    }
}
