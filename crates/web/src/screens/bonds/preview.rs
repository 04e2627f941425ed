//! A letter exactly as the other will see it, before it is shared.

use super::gone::Failed;
use super::look::{Page, ask_once, page};
use super::pieces::{failing, take};
use super::who::Who;
use crate::app::Shared;
use crate::dates;
use crate::parts::shown;
use crate::screen::Screen;
use crate::screens::letter_set::LetterSet;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::{BondPage, BondReply, BondRequest, Failure, Query, View};
use mendwell_domain::bond::SharedLetterView;
use mendwell_domain::{Body, BondId, Command, LetterId, LetterSummary, LetterView};

/// The screen.
#[component]
pub(in crate::screens) fn SharePreview(bond: BondId, letter: LetterId) -> impl IntoView {
    let page = page(bond);
    view! {
        {failing(bond, page)}
        {shown(Query::Letter(letter), move |view| match view {
            View::Letter(view) if view.summary.kind.stays_with_writer() => {
                let failure = Failure { code: "stays-with-you".into(), message: String::new(), refusal: true };
                view! { <Failed bond failure/> }.into_any()
            }
            View::Letter(view) => view! { <Preview bond page view/> }.into_any(),
            _ => ().into_any(),
        })}
    }
}

/// What was shared of this letter and stands, the newest.
fn before(page: &BondPage, letter: LetterId) -> Option<SharedLetterView> {
    let shared = page.own_letters.iter().rev().find(|shared| shared.own == letter)?.shared;
    page.letters.letters.iter().find(|known| known.id == shared).cloned()
}

#[component]
fn Preview(bond: BondId, page: Page, view: LetterView) -> impl IntoView {
    let letter = view.summary.clone();
    let id = letter.id;
    let kept = view.versions.last().map(|version| version.body.clone().tidy(letter.kind).for_others());
    let found = take(page, move |page| (Who::of(page), before(page, id)));
    move || {
        let (who, before) = found.get()?;
        let beside = match &kept {
            None => unkept(&view),
            Some(body) => choice(bond, &who, &letter, body, before.as_ref(), &view),
        };
        Some(view! {
            <div class="head">
                <h1 tabindex="-1">{who.about("share-preview")}</h1>
                {before.is_none().then(|| view! { <p class="soft">{t("share-preview.lead")}</p> })}
            </div>
            {kept.as_ref().map(|body| sheet(&letter, body))}
            <div class="beside stack tight">{beside}</div>
        })
    }
}

fn sheet(letter: &LetterSummary, body: &Body) -> impl IntoView + use<> {
    let kind = t(&format!("bond-letter-{}", letter.kind.key()));
    view! { <LetterSet dated=tv("share-dated", &[("kind", &kind)]) text=body.text()/> }
}

/// Only what was kept can be shared.
fn unkept(view: &LetterView) -> AnyView {
    view! { <p>{t("share-unkept")}</p>{keep(view, "share-unkept.keep")}{change(view.summary.id, "plain")} }
        .into_any()
}

/// What there is to know, and the button that shares.
fn choice(
    bond: BondId,
    who: &Who,
    letter: &LetterSummary,
    body: &Body,
    before: Option<&SharedLetterView>,
    view: &LetterView,
) -> AnyView {
    let newer = letter.draft.then(|| view! { <p>{t("share-newer")}</p>{keep(view, "share-newer.keep")} });
    let held = letter.held_until.filter(|_| !letter.hold_over);
    let held = held.map(|_| view! { <p class="quiet">{t("share-held")}</p> });
    let day = before.map(|before| dates::say(before.on)).unwrap_or_default();
    if before.is_some_and(|before| before.body == *body) {
        let same = tv("share-same", &[("day", &day)]);
        return view! { <p>{same}</p>{newer}{change(letter.id, "main wide")} }.into_any();
    }
    let follows = before.map(|_| view! { <p>{tv("share-follows", &[("day", &day)])}</p> });
    view! {
        {newer}
        {held}
        {follows}
        <p class="quiet">{who.about("share-undo")}</p>
        {share(bond, who, letter.id)}
        {change(letter.id, "plain")}
    }
    .into_any()
}

fn share(bond: BondId, who: &Who, letter: LetterId) -> impl IntoView + use<> {
    let shared = Shared::get();
    let asking = RwSignal::new(false);
    let share = move |_| {
        ask_once(shared, asking, BondRequest::Share { bond, letter }, move |reply| {
            let BondReply::Written(facts) = reply else { return };
            let ways = [Screen::ShareLetter(bond), Screen::SharePreview(bond, letter)];
            shared.trail.update(|trail| trail.forget(|screen| ways.contains(&screen)));
            if let Some(fact) = facts.first() {
                shared.go(Screen::SharedLetter(bond, (*fact).into()));
            }
            shared.say(t("share-done"));
        });
    };
    view! { <button class="button main wide" type="button" on:click=share>{who.about("share-with")}</button> }
}

/// Keeps what is written now as a version; then it is what is shown.
fn keep(view: &LetterView, key: &'static str) -> Option<impl IntoView + use<>> {
    let shared = Shared::get();
    let (letter, body) = (view.summary.id, view.body.clone());
    let keep = move |_| shared.command(Command::KeepVersion { letter, body: body.clone() }, |_| {});
    (!view.body.is_blank())
        .then(|| view! { <button class="button side wide" type="button" on:click=keep>{t(key)}</button> })
}

fn change(letter: LetterId, looks: &str) -> impl IntoView + use<> {
    let shared = Shared::get();
    let class = format!("button {looks}");
    view! { <button class=class type="button" on:click=move |_| shared.go(Screen::Letter(letter))>{t("read-change")}</button> }
}
