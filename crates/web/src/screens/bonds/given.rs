//! How a letter was also given outside, as each says for themselves.

use super::look::Page;
use super::pieces::part;
use super::read_shared::find;
use super::sides::{DIFFER, sides};
use super::tap::Tap;
use super::who::Who;
use crate::app::Shared;
use crate::parts::{Choices, say_anew};
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::BondPage;
use mendwell_domain::bond::BondCommand;
use mendwell_domain::{BondId, Given, LetterId};

/// What can be said, by the name that texts are found under.
const WAYS: [(&str, Option<Given>); 4] = [
    ("aloud", Some(Given::Aloud)),
    ("handed", Some(Given::Handed)),
    ("talked", Some(Given::Talked)),
    ("none", None),
];

fn key(given: Option<Given>) -> &'static str {
    WAYS.iter().find(|(_, way)| *way == given).map_or("none", |(key, _)| key)
}

/// What was said, and saying it. What is chosen stands outside of what is drawn from the bond.
#[component]
pub(super) fn GivenToo(bond: BondId, id: LetterId, page: Page) -> impl IntoView {
    let (shared, tap) = (Shared::get(), Tap::new(bond));
    let chosen = RwSignal::new(None::<&'static str>);
    let missing = RwSignal::new(false);
    let options = WAYS.map(|(key, _)| (key, t(&format!("given-{key}"))));
    let choose = move |key: &'static str| {
        missing.set(false);
        chosen.set(Some(key));
    };
    let say = move |_| {
        let way = WAYS.iter().find(|(key, _)| Some(*key) == chosen.get_untracked());
        let Some((_, given)) = way else { return say_anew(missing) };
        let command = BondCommand::SayGiven { letter: id, given: *given };
        tap.write(command, move |_| shared.say(t("given-said")));
    };
    let said = move |page: &BondPage| {
        find(page, id).map(|letter| (Who::of(page), letter.given.clone(), letter.given_differ))
    };
    view! {
        {part(page, said, |said| {
            said.map(|(who, given, differ)| {
                sides(&who, &given, differ.then_some(DIFFER), |given| t(&format!("given-{}", key(*given))))
            })
        })}
        <details class="fold">
            <summary>{t("given")}</summary>
            <div class="stack tight">
                <Choices label=t("given") hidden_label=true options=options.to_vec() chosen choose/>
                {move || missing.get().then(|| view! { <p class="say" role="alert">{t("given-choose")}</p> })}
                <p class="quiet">{t("given.lead")}</p>
                <button class="button side wide" type="button" aria-disabled=move || chosen.get().is_none().then_some("true")
                    on:click=say>{t("given-say")}</button>
            </div>
        </details>
    }
}
