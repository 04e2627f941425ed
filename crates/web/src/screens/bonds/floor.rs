//! What one can do in an exchange that is going on: one thing at a time, and one filled button.
//!
//! Which thing it is, the person chooses. What arrives meanwhile never takes a field away from under their hands; only
//! a pause, a close or the floor's passing does, and then the words are kept.

use super::composer::Composer;
use super::focus::focus_soon;
use super::standing::{Doing, Standing};
use super::story::answered;
use super::tap::Tap;
use super::watched::Watched;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::Unsaid;
use mendwell_domain::bond::BondCommand;
use mendwell_domain::{BondId, ExchangeId, TurnId};

/// What the person has begun to do.
#[derive(Clone, Copy)]
pub(super) struct Task {
    pub(super) doing: RwSignal<Option<Doing>>,
    /// The turn that what they say answers.
    answers: RwSignal<Option<TurnId>>,
}

impl Task {
    pub(super) fn new() -> Self {
        Self { doing: RwSignal::new(None), answers: RwSignal::new(None) }
    }

    pub(super) fn begin(self, doing: Doing) {
        self.doing.set(Some(doing));
        focus_soon(".doing textarea, .doing .button.main");
    }

    /// Speaks in answer to an earlier turn.
    pub(super) fn answer(self, turn: TurnId) {
        self.answers.set(Some(turn));
        self.begin(Doing::Speak);
    }

    fn end(self) {
        self.doing.set(None);
        focus_soon(".stands");
    }
}

/// What is being done, or what can be.
#[component]
pub(super) fn Floor(here: Watched<Standing>, id: ExchangeId, task: Task) -> impl IntoView {
    let can = Memo::new(move |_| task.doing.get().filter(|doing| here.track(|here| here.can(*doing))));
    move || match can.get() {
        None => view! { <Offers here task/> }.into_any(),
        Some(doing) => {
            view! { <section class="doing stack tight"><Do here id doing task/></section> }.into_any()
        }
    }
}

/// What can be done now. Giving the floor back and answering stand with the words they belong to.
#[component]
fn Offers(here: Watched<Standing>, task: Task) -> impl IntoView {
    let (my_floor, back) = (here.memo(Standing::is_my_floor), here.memo(Standing::to_say_back));
    let name = here.memo(|here| here.name.clone());
    let begin = move |class: &'static str, doing: Doing, text: String| {
        view! { <button class=class type="button" on:click=move |_| task.begin(doing)>{text}</button> }
    };
    move || {
        let (my_floor, back) = (my_floor.get(), back.get());
        // Whoever has the floor and was just spoken to listens first.
        let speak = if back.is_some() { "button side wide" } else { "button main wide" };
        (my_floor || back.is_some()).then(|| {
            view! {
                <div class="stack tight">
                    {back.map(|turn| begin("button main wide", Doing::SayBack(turn), t("exchange-say-back")))}
                    {my_floor.then(|| begin(speak, Doing::Speak, t("exchange-speak")))}
                    {my_floor.then(|| begin("button side wide", Doing::Pass, tv("exchange-pass", &[("who", &name.get())])))}
                </div>
            }
        })
    }
}

#[component]
fn Do(here: Watched<Standing>, id: ExchangeId, doing: Doing, task: Task) -> impl IntoView {
    let bond = here.bond;
    let name = here.once(|here| here.name.clone());
    let say = |key: &str| tv(key, &[("who", &name)]);
    let done = move |_| task.end();
    let part = match doing {
        Doing::Speak => {
            let command = move |words| BondCommand::Speak {
                exchange: id,
                words,
                answers: task.answers.get_untracked(),
            };
            let spoken = move |_| {
                task.answers.set(None);
                task.end();
            };
            view! {
                <p class="soft">{t("exchange-speak.help")}</p>
                <Answering here task/>
                <Composer bond unsaid=Unsaid::Turn(id) label=t("exchange-speak.label") go=say("exchange-speak.go")
                    lead=t("exchange-speak.lead") command after=spoken/>
            }
            .into_any()
        }
        Doing::SayBack(turn) => view! {
            <p class="soft">{t("exchange-say-back.help")}</p>
            <Composer bond unsaid=Unsaid::Reflection(turn) label=t("exchange-say-back.label") go=say("exchange-say-back.go")
                lead=t("exchange-say-back.lead") command=move |words| BondCommand::Reflect { turn, words } after=done/>
        }
        .into_any(),
        Doing::Missing(reflection) => view! {
            <Composer bond unsaid=Unsaid::Missing(reflection) label=t("exchange-not-yet.label") go=say("exchange-not-yet.go")
                lead=t("exchange-not-yet.lead") command=move |missing| BondCommand::SayNotYetHeard { reflection, missing } after=done/>
        }
        .into_any(),
        Doing::Heard(reflection) => view! {
            <p class="own">{t("exchange-feel-heard")}</p>
            <Say bond lead=t("exchange-feel-heard.lead") go=say("exchange-feel-heard.go") command=BondCommand::SayHeard { reflection } task/>
        }
        .into_any(),
        Doing::Pass => view! {
            <Say bond lead=say("exchange-pass.lead") go=say("exchange-pass") command=BondCommand::PassFloor { exchange: id } task/>
        }
        .into_any(),
    };
    view! {
        {part}
        <button class="button plain" type="button" on:click=move |_| task.end()>{t("not-now")}</button>
    }
}

/// Something that has no words of one's own, with what comes of it.
#[component]
fn Say(bond: BondId, lead: String, go: String, command: BondCommand, task: Task) -> impl IntoView {
    let tap = Tap::new(bond);
    let say = move |_| tap.write(command.clone(), move |_| task.end());
    view! {
        <p class="quiet">{lead}</p>
        <button class="button main wide" type="button" on:click=say>{go}</button>
    }
}

/// Which earlier turn is answered, and a way not to.
#[component]
fn Answering(here: Watched<Standing>, task: Task) -> impl IntoView {
    move || {
        let earlier = task.answers.get()?;
        let said = here.once(|here| answered(here, earlier))?;
        Some(view! {
            <div class="row flush">
                <p class="quiet">{said}</p>
                <button class="button plain" type="button" on:click=move |_| task.answers.set(None)>{t("exchange-answers-none")}</button>
            </div>
        })
    }
}
