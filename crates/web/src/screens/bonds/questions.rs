//! Questions, and offers to tell something.

use super::look::{page, shown};
use super::who::Who;
use crate::app::Shared;
use crate::parts::{Head, Item};
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::BondPage;
use mendwell_domain::BondId;
use mendwell_domain::bond::QuestionView;

/// The screen.
#[component]
pub(in crate::screens) fn Questions(bond: BondId) -> impl IntoView {
    let shared = Shared::get();
    view! {
        <Head title=t("questions-title") lead=t("questions-lead")/>
        {shown(page(bond), move |page| list(bond, &page))}
        <div class="stack tight">
            <button class="button side wide" type="button" on:click=move |_| shared.go(Screen::Ask(bond))>{t("questions-ask")}</button>
            <button class="button side wide" type="button" on:click=move |_| shared.go(Screen::Offer(bond))>{t("questions-offer")}</button>
        </div>
    }
}

fn list(bond: BondId, page: &BondPage) -> AnyView {
    let shared = Shared::get();
    let who = Who::of(page);
    if page.questions.questions.is_empty() {
        return view! {
            <section class="card"><p>{t("questions-none")}</p><p class="quiet">{t("questions-none.lead")}</p></section>
        }
        .into_any();
    }
    let lines = page.questions.questions.iter().map(|question| {
        let to = Screen::Question(bond, question.id);
        view! { <Item title=question.words.as_str().to_owned() lead=begun(&who, question) go=move |()| shared.go(to)/> }
    });
    view! { <ul class="items own">{lines.collect_view()}</ul> }.into_any()
}

/// Who asked or offered, and when.
pub(super) fn begun(who: &Who, question: &QuestionView) -> String {
    let (key, by) = match question.before_asked {
        true => ("bond-offered", question.teller),
        false => ("bond-asked", question.asker),
    };
    who.line(key, by, question.on)
}
