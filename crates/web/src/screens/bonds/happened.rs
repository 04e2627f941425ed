//! What happened, as each brought it in.

use super::look::Page;
use super::pieces::part;
use super::sides::sides;
use super::who::Who;
use crate::app::Shared;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_domain::BondId;
use mendwell_domain::bond::SharedBreachView;

/// The section.
#[component]
pub(super) fn Happened(bond: BondId, page: Page) -> impl IntoView {
    let shared = Shared::get();
    view! {
        <section class="stack">
            <h2>{t("bond-breaches")}</h2>
            {part(page, |page| (Who::of(page), page.bond.breaches.clone()), move |(who, all)| {
                if all.is_empty() {
                    return view! { <p class="quiet">{t("happened-none")}</p> }.into_any();
                }
                all.into_iter().map(|breach| card(bond, &who, &breach)).collect_view().into_any()
            })}
            <button class="button side wide" type="button" on:click=move |_| shared.go(Screen::ShareBreach(bond))>{t("happened-tell")}</button>
        </section>
    }
}

fn card(bond: BondId, who: &Who, breach: &SharedBreachView) -> AnyView {
    let shared = Shared::get();
    let id = breach.id;
    let open = move |_| shared.go(Screen::SharedBreach(bond, id));
    view! {
        <div class="card">
            {title(breach)}
            <p class="quiet">{who.line("bond-say", breach.by, breach.on)}</p>
            <p class="own excerpt">{breach.words.as_str().to_owned()}</p>
            {roles(who, breach)}
            <button class="button plain" type="button" on:click=open>
                {t("together-open")}<span class="vh">": "{who.line("bond-say", breach.by, breach.on)}</span>
            </button>
        </div>
    }
    .into_any()
}

fn title(breach: &SharedBreachView) -> Option<impl IntoView + use<>> {
    let title = breach.title.as_str().trim().to_owned();
    (!title.is_empty()).then(|| view! { <h3>{title}</h3> })
}

/// The part that each claimed for themselves.
pub(super) fn roles(who: &Who, breach: &SharedBreachView) -> AnyView {
    let differ = breach.roles_differ.then_some("bond-roles-differ");
    sides(who, &breach.roles, differ, |role| t(&format!("role-{}", role.key())))
}
