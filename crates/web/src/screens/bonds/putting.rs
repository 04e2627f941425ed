//! Putting a letter into a sealed exchange: one of one's own is picked, read once more, and sealed.

use super::focus::focus_soon;
use super::sealed::Sealed;
use super::sheets::paragraphs;
use super::tap::Tap;
use super::watched::Watched;
use crate::app::Shared;
use crate::dates;
use crate::parts::{Item, Prose, shown};
use crate::screen::Screen;
use crate::texts::{other, t, tv};
use leptos::prelude::*;
use mendwell_client::{BondRequest, Query, View};
use mendwell_domain::{BondId, LetterId, LetterSummary, LetterView, SealId};

/// What is written for oneself stays with oneself; of the rest, what was kept can be given.
fn can_go_in(letter: &LetterSummary) -> bool {
    letter.versions > 0 && !letter.kind.stays_with_writer()
}

/// The list of letters, or the one that was picked.
#[component]
pub(super) fn PutIn(here: Watched<Sealed>, id: SealId) -> impl IntoView {
    let picked = RwSignal::new(None::<LetterId>);
    move || match picked.get() {
        None => view! { <Pick picked/> }.into_any(),
        Some(letter) => view! { <Picked here id letter picked/> }.into_any(),
    }
}

#[component]
fn Pick(picked: RwSignal<Option<LetterId>>) -> impl IntoView {
    let pick = move |letter| {
        picked.set(Some(letter));
        focus_soon(".preview");
    };
    view! {
        <section class="stack tight">
            <h2 class="picks" tabindex="-1">{t("seal-pick")}</h2>
            {shown(Query::Acknowledge, move |view| {
                let View::Acknowledge(view) = view else { return ().into_any() };
                let letters: Vec<_> = view.letters.into_iter().filter(can_go_in).collect();
                if letters.is_empty() {
                    return view! { <NoLetter/> }.into_any();
                }
                let items = letters.into_iter().rev().map(|letter| {
                    view! { <Item title=title(&letter) lead=dates::say(letter.begun_on) go=move |()| pick(letter.id)/> }
                });
                view! { <p class="quiet">{t("seal-pick.lead")}</p><ul class="items">{items.collect_view()}</ul> }.into_any()
            })}
        </section>
    }
}

fn title(letter: &LetterSummary) -> String {
    let kind = t(&format!("kind-{}.short", letter.kind.key()));
    tv("letter-title", &[("kind", &kind), ("other", &other(letter.relation, &letter.other))])
}

#[component]
fn NoLetter() -> impl IntoView {
    let shared = Shared::get();
    view! {
        <p class="quiet">{t("seal-pick.none")}</p>
        <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Acknowledge)>{t("seal-pick.write")}</button>
    }
}

#[component]
fn Picked(
    here: Watched<Sealed>,
    id: SealId,
    letter: LetterId,
    picked: RwSignal<Option<LetterId>>,
) -> impl IntoView {
    let bond = here.bond;
    let name = here.memo(|here| here.name.clone());
    let back = move |_| {
        picked.set(None);
        focus_soon(".picks");
    };
    view! {
        <section class="stack">
            <h2 class="preview" tabindex="-1">{move || tv("seal-preview", &[("who", &name.get())])}</h2>
            {shown(Query::Letter(letter), move |view| match view {
                View::Letter(view) => view! { <Preview bond id view/> }.into_any(),
                _ => ().into_any(),
            })}
            <button class="button plain" type="button" on:click=back>{t("seal-preview.other")}</button>
        </section>
    }
}

/// Exactly what the other will read, which is what was kept last, and what can be taken back of it.
#[component]
fn Preview(bond: BondId, id: SealId, view: LetterView) -> impl IntoView {
    let (shared, tap) = (Shared::get(), Tap::new(bond));
    let letter = view.summary.id;
    let kept = view.versions.into_iter().last()?;
    let day = dates::say(kept.kept_on);
    let dated = t(&format!("bond-letter-{}", view.summary.kind.key()));
    let held = view.summary.held_until.is_some() && !view.summary.hold_over;
    let seal = move |_| {
        tap.ask(BondRequest::Seal { bond, seal: id, letter }, move |_| {
            shared.say(t("seal-go.done"));
            focus_soon(".stands");
        });
    };
    Some(view! {
        <article class="letter reading">
            <p class="dated">{dated}</p>
            {paragraphs(&kept.body.tidy(view.summary.kind).for_others().text())}
        </article>
        {view.summary.draft.then(|| view! { <p class="quiet">{tv("seal-preview.draft", &[("day", &day)])}</p> })}
        {held.then(|| view! { <p class="quiet">{t("seal-preview.held")}</p> })}
        <button class="button plain" type="button" on:click=move |_| shared.go(Screen::Letter(letter))>{t("seal-preview.change")}</button>
        <h3>{t("seal-before")}</h3>
        <Prose text=t("seal-before.body")/>
        <button class="button main wide" type="button" on:click=seal>{t("seal-go")}</button>
    })
}
