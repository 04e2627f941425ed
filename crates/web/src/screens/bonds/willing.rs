//! "I want to try": said by each for oneself, taken back at any time. Nothing is said of who did not say it.

use super::focus::focus_soon;
use super::look::Page;
use super::pieces::part;
use super::sides::said;
use super::tap::Tap;
use super::who::Who;
use crate::app::Shared;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::BondPage;
use mendwell_domain::bond::BondCommand;
use mendwell_domain::{BondId, Day, PersonId};

/// The section.
#[component]
pub(super) fn Willing(bond: BondId, page: Page) -> impl IntoView {
    let tap = Tap::new(bond);
    view! {
        <section class="stack tight">
            <h2>{t("willing")}</h2>
            <p class="quiet">{t("willing.lead")}</p>
            {part(page, |page| (Who::of(page), sayings(page)), move |(who, sayings)| {
                let own = sayings.iter().any(|(by, _)| *by == who.me);
                let all: Vec<_> = sayings.into_iter().map(|(by, on)| said(&who, by, on, t("bond-willing"))).collect();
                view! {
                    {(!all.is_empty()).then(|| view! { <div class="two">{all}</div> })}
                    {if own { take_back(tap) } else { say(tap, &who) }}
                }
            })}
        </section>
    }
}

fn sayings(page: &BondPage) -> Vec<(PersonId, Day)> {
    page.bond.people.iter().filter_map(|person| Some((person.id, person.willing_on?))).collect()
}

fn say(tap: Tap, who: &Who) -> AnyView {
    let say = move |_| tap.write(BondCommand::SayWilling, |_| focus_soon(".unsay"));
    view! {
        <button class="button side wide say-willing" type="button" on:click=say>{t("willing-say")}</button>
        <p class="quiet">{who.about("willing-seen")}</p>
    }
    .into_any()
}

fn take_back(tap: Tap) -> AnyView {
    let shared = Shared::get();
    let back = move |_| {
        tap.write(BondCommand::WithdrawWillingness, move |_| {
            shared.say(t("willing-back.done"));
            focus_soon(".say-willing");
        });
    };
    view! { <button class="button plain unsay" type="button" on:click=back>{t("willing-back")}</button> }
        .into_any()
}
