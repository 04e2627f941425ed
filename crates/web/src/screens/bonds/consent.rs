//! Whether somebody wants to be told: said by themselves only, each way as large as the others.

use super::focus::focus_soon;
use super::look::Page;
use super::pieces::{part, take};
use super::question::find;
use super::tap::Tap;
use super::who::Who;
use crate::parts::Confirm;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_domain::bond::{BondCommand, Consent};
use mendwell_domain::{BondId, QuestionId};

/// Every way, in the order they are offered.
pub(super) const WAYS: [Consent; 3] = [Consent::TellMe, Consent::NotYet, Consent::NeverTellMe];

/// The sentence that stands for it.
pub(super) fn word(consent: Consent) -> &'static str {
    match consent {
        Consent::TellMe => "bond-consent-tell-me",
        Consent::NotYet => "bond-consent-not-yet",
        Consent::NeverTellMe => "bond-consent-never-tell-me",
    }
}

/// Three sentences in the person's voice; one may be chosen.
#[component]
pub(super) fn Ways(
    #[prop(into)] chosen: Signal<Option<Consent>>,
    #[prop(into)] choose: Callback<Consent>,
) -> impl IntoView {
    let ways = WAYS.map(|way| {
        let pressed = move || if chosen.get() == Some(way) { "true" } else { "false" };
        view! {
            <button class="choice own" type="button" aria-pressed=pressed on:click=move |_| choose.run(way)>
                <span class="dot"></span><span>{t(word(way))}</span>
            </button>
        }
    });
    view! { <div class="choices" role="group" aria-label=t("consent")>{ways.into_iter().collect_view()}</div> }
}

/// For the one who would be told. "Never" is asked once more: it stays.
#[component]
pub(super) fn Wanting(bond: BondId, id: QuestionId, page: Page) -> impl IntoView {
    let (tap, asking) = (Tap::new(bond), RwSignal::new(false));
    let said = take(page, move |page| {
        find(page, id).and_then(|question| question.consent).map(|(consent, _)| consent)
    });
    let never = Memo::new(move |_| said.get().flatten() == Some(Consent::NeverTellMe));
    let say = move |consent| {
        tap.write(BondCommand::SayConsent { question: id, consent }, move |_| {
            if consent == Consent::NeverTellMe {
                focus_soon(".stays");
            }
        });
    };
    let choose = move |consent| match consent {
        Consent::NeverTellMe => asking.set(true),
        other => say(other),
    };
    view! {
        {move || if never.get() {
            view! { <p class="soft stays" tabindex="-1">{t("consent-never")}</p> }.into_any()
        } else {
            view! {
                <section class="stack tight">
                    <h2>{t("consent")}</h2>
                    <Ways chosen=Signal::derive(move || said.get().flatten()) choose/>
                    {part(page, Who::of, |who| view! { <p class="quiet">{who.about("consent-seen")}</p> })}
                </section>
            }.into_any()
        }}
        <Confirm open=asking title=t("consent-never-ask") lead=t("consent-never-ask.lead") yes=t("consent-never-ask.yes")
            no=t("consent-never-ask.no") confirmed=move |()| say(Consent::NeverTellMe)/>
    }
}
