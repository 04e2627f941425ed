//! One question or offer: whether it is wanted, and what was told to it, every version of it.

use super::consent::{Wanting, word};
use super::gone::Failed;
use super::look::page;
use super::pieces::{failing, part, take};
use super::questions::begun;
use super::sides::said;
use super::tap::Tap;
use super::tell::Telling;
use super::who::Who;
use crate::app::Shared;
use crate::parts::{Confirm, Head};
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{BondPage, Failure};
use mendwell_domain::bond::{AnswerSort, AnswerView, BondCommand, QuestionView};
use mendwell_domain::{AnswerId, BondId, QuestionId};

/// The screen. What is written stands outside of what is drawn from the bond.
#[component]
pub(in crate::screens) fn Question(bond: BondId, id: QuestionId) -> impl IntoView {
    let page = page(bond);
    let withdrawing = Withdrawing { which: StoredValue::new(None), asking: RwSignal::new(false) };
    let asks = take(page, move |page| find(page, id).map(|question| question.asker == page.me));
    view! {
        {failing(bond, page)}
        {part(page, move |page| find(page, id).map(|question| (Who::of(page), question.clone())), move |found| match found {
            Some((who, question)) => shown(&who, &question, withdrawing),
            None => {
                let failure = Failure { code: "unknown-question".into(), message: String::new(), refusal: true };
                view! { <Failed bond failure/> }.into_any()
            }
        })}
        {move || match asks.get().flatten() {
            Some(true) => view! { <Wanting bond id page/> }.into_any(),
            Some(false) => view! { <Telling bond id page/> }.into_any(),
            None => ().into_any(),
        }}
        {part(page, Who::of, move |who| view! { <Withdraw bond withdrawing who/> })}
    }
}

pub(super) fn find(page: &BondPage, id: QuestionId) -> Option<&QuestionView> {
    page.questions.questions.iter().find(|question| question.id == id)
}

fn shown(who: &Who, question: &QuestionView, withdrawing: Withdrawing) -> AnyView {
    let title = t(if question.before_asked { "question-offer" } else { "question" });
    let before = question.before_asked.then(|| view! { <p class="quiet">{t("question-before")}</p> });
    let consent = question.consent.map(|(consent, on)| said(who, question.asker, on, t(word(consent))));
    let own = question.teller == who.me;
    let answers: Vec<_> =
        question.answers.iter().map(|told| answer(who, question, told, own.then_some(withdrawing))).collect();
    view! {
        <Head title lead=begun(who, question)/>
        <section class="stack">
            <p class="own words">{question.words.as_str().to_owned()}</p>
            {before}
            {consent}
        </section>
        {(!answers.is_empty()).then(|| view! {
            <section class="stack"><h2 class="label">{t("question-told")}</h2>{answers}</section>
        })}
    }
    .into_any()
}

fn answer(
    who: &Who,
    question: &QuestionView,
    told: &AnswerView,
    withdrawing: Option<Withdrawing>,
) -> AnyView {
    let id = told.id;
    let key = match told.sort {
        AnswerSort::Whole => "bond-answer-whole",
        AnswerSort::Addition => "bond-answer-addition",
    };
    let line = who.line(key, question.teller, told.on);
    let withdraw = withdrawing.map(|withdrawing| {
        let ask = move |_| withdrawing.ask(id);
        view! { <button class="button plain" type="button" on:click=ask>{t("withdraw")}<span class="vh">": "{line.clone()}</span></button> }
    });
    view! {
        <article class="letter">
            <p class="dated">{line}</p>
            <p class="words">{told.words.as_str().to_owned()}</p>
            {withdraw}
        </article>
    }
    .into_any()
}

/// Which answer is to be taken back, once that is confirmed.
#[derive(Clone, Copy)]
struct Withdrawing {
    which: StoredValue<Option<AnswerId>>,
    asking: RwSignal<bool>,
}

impl Withdrawing {
    fn ask(self, answer: AnswerId) {
        self.which.set_value(Some(answer));
        self.asking.set(true);
    }
}

#[component]
fn Withdraw(bond: BondId, withdrawing: Withdrawing, who: Who) -> impl IntoView {
    let (shared, tap) = (Shared::get(), Tap::new(bond));
    let withdraw = move |()| {
        let Some(answer) = withdrawing.which.get_value() else { return };
        let command = BondCommand::Withdraw { fact: answer.into() };
        tap.write(command, move |_| shared.say(t("withdrawn")));
    };
    view! {
        <Confirm open=withdrawing.asking title=t("answer-withdraw") lead=who.about("withdraw-lead") yes=t("withdraw")
            no=t("withdraw-not") confirmed=withdraw/>
    }
}
