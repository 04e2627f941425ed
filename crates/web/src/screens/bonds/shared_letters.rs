//! The letters of a bond: each person's own, and the seam where they meet.

use super::look::Page;
use super::pieces::part;
use super::sheets::Seam;
use super::who::Who;
use crate::app::Shared;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_domain::BondId;
use mendwell_domain::bond::SharedLetterView;

/// The section. A letter that a better version followed is found in that one.
#[component]
pub(super) fn Letters(bond: BondId, page: Page) -> impl IntoView {
    let shared = Shared::get();
    view! {
        <section class="stack exchange">
            <h2>{t("bond-letters")}</h2>
            {part(page, |page| (Who::of(page), page.letters.letters.clone()), move |(who, all)| sheets(bond, &who, all))}
            <button class="button side wide" type="button" on:click=move |_| shared.go(Screen::ShareLetter(bond))>{t("letters-share")}</button>
        </section>
    }
}

/// First the letters of whoever shared first, then those of the other.
fn sheets(bond: BondId, who: &Who, all: Vec<SharedLetterView>) -> AnyView {
    let Some(first) = all.first().map(|letter| letter.by) else {
        return view! { <p class="quiet">{t("letters-none")}</p> }.into_any();
    };
    let newest = all.into_iter().filter(|letter| letter.followed_by.is_none());
    let (ones, others): (Vec<_>, Vec<_>) = newest.partition(|letter| letter.by == first);
    let both = !ones.is_empty() && !others.is_empty();
    let set = |letters: Vec<SharedLetterView>| -> Vec<_> {
        letters.iter().map(|letter| sheet(bond, who, letter)).collect()
    };
    view! {
        {set(ones)}
        {both.then(|| view! { <Seam/> })}
        {set(others)}
    }
    .into_any()
}

fn sheet(bond: BondId, who: &Who, letter: &SharedLetterView) -> AnyView {
    let shared = Shared::get();
    let id = letter.id;
    let kind = t(&format!("bond-letter-{}", letter.kind.key()));
    let by = who.line("bond-say", letter.by, letter.on);
    let all = format!(": {kind}, {by}");
    let read = move |_| shared.go(Screen::SharedLetter(bond, id));
    view! {
        <article class="letter">
            <p class="dated">{kind}<br/>{by}</p>
            <p class="excerpt">{letter.body.text()}</p>
            <button class="button plain" type="button" on:click=read>{t("letters-read")}<span class="vh">{all}</span></button>
        </article>
    }
    .into_any()
}
