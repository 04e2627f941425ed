//! What was said in an exchange, in order: turns, what was said back, and whether the speaker felt heard.
//!
//! Nothing in it is ever taken away, so what stands there is drawn once and only what is added is drawn.

use super::floor::Task;
use super::sheets::{Seam, paragraphs};
use super::standing::{Doing, Standing};
use super::watched::Watched;
use crate::dates;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_domain::bond::{Hearing, ReflectionView, TurnView};
use mendwell_domain::{Day, ReflectionId, TurnId};

/// A turn with everything that is drawn of it.
#[derive(Clone, PartialEq)]
struct Told {
    turn: TurnView,
    /// Whether this person spoke.
    mine: bool,
    /// What the other person is called.
    name: String,
    /// Which earlier turn it answers, in words.
    answers: Option<String>,
    /// Whether the seam joins it to what was said back.
    joined: bool,
}

/// What tells one drawing of a turn from the next: words never change, they are only added to.
type Drawn = (TurnId, Vec<(ReflectionId, usize)>, String, bool);

impl Told {
    fn drawn(&self) -> Drawn {
        let said_back = self.turn.reflections.iter().map(|said| (said.id, said.hearings.len()));
        (self.turn.id, said_back.collect(), self.name.clone(), self.joined)
    }
}

fn story(standing: &Standing) -> Vec<Told> {
    let joined = standing.joined();
    let told = standing.exchange.turns.iter().map(|turn| Told {
        mine: turn.by == standing.me,
        name: standing.name.clone(),
        answers: turn.answers.and_then(|earlier| answered(standing, earlier)),
        joined: joined == Some(turn.id),
        turn: turn.clone(),
    });
    told.collect()
}

/// Which turn is answered, in words.
pub(super) fn answered(standing: &Standing, earlier: TurnId) -> Option<String> {
    let earlier = standing.turn(earlier)?;
    let key = if earlier.by == standing.me { "exchange-answers-you" } else { "exchange-answers-other" };
    Some(tv(key, &[("who", &standing.name), ("day", &dates::say(earlier.on))]))
}

/// The turns.
#[component]
pub(super) fn Story(here: Watched<Standing>, task: Task) -> impl IntoView {
    let told = here.memo(story);
    let (live, my_floor) = (here.memo(Standing::is_live), here.memo(Standing::is_my_floor));
    let any = here.memo(|here| !here.exchange.turns.is_empty());
    move || {
        any.get().then(|| {
            view! {
                <ol class="story">
                    <For each=move || told.get() key=Told::drawn let:told>
                        <Turn told live my_floor task/>
                    </For>
                </ol>
            }
        })
    }
}

#[component]
fn Turn(told: Told, live: Memo<bool>, my_floor: Memo<bool>, task: Task) -> impl IntoView {
    let Told { turn, mine, name, answers, joined } = told;
    let who = if mine { t("bond-you") } else { name.clone() };
    let dated = tv("bond-say", &[("who", &who), ("day", &dates::say(turn.on))]);
    let id = turn.id;
    let said_back = turn.reflections.into_iter().enumerate().map(|(nth, said)| {
        let name = name.clone();
        view! {
            {(joined && nth == 0).then(|| view! { <Seam/> })}
            <SaidBack said spoke=mine name live task/>
        }
    });
    let say_back = move || {
        (!mine && live.get()).then(|| {
            view! {
                <div class="row flush">
                    <button class="button plain" type="button" on:click=move |_| task.begin(Doing::SayBack(id))>{t("exchange-say-back.this")}</button>
                    {move || my_floor.get().then(|| view! {
                        <button class="button plain" type="button" on:click=move |_| task.answer(id)>{t("exchange-answer")}</button>
                    })}
                </div>
            }
        })
    };
    view! {
        <li class="stack">
            <article class="letter reading">
                <p class="dated">{dated}{answers.map(|answers| view! { <br/>{answers} })}</p>
                {paragraphs(turn.words.as_str())}
            </article>
            {said_back.collect_view()}
            {say_back}
        </li>
    }
}

/// What the listener understood, and what the speaker said to that.
#[component]
fn SaidBack(said: ReflectionView, spoke: bool, name: String, live: Memo<bool>, task: Task) -> impl IntoView {
    let heard = if spoke { "exchange-heard-other" } else { "exchange-heard-you" };
    let dated = tv(heard, &[("who", &name), ("day", &dates::say(said.on))]);
    let speaker = if spoke { t("bond-you") } else { name.clone() };
    let answered = !said.hearings.is_empty();
    let hearings = said.hearings.into_iter().map(|(on, hearing)| heard_or_not(&speaker, on, hearing));
    let hearings = hearings.collect_view();
    let id = said.id;
    let ask = move || {
        let name = name.clone();
        (spoke && live.get()).then(|| view! { <Ask id name answered task/> })
    };
    view! {
        <article class="letter reading">
            <p class="dated">{dated}</p>
            {paragraphs(said.words.as_str())}
        </article>
        {hearings}
        {ask}
    }
}

/// What the speaker said to it, with its day. All of it stays readable.
fn heard_or_not(speaker: &str, on: Day, hearing: Hearing) -> impl IntoView + use<> {
    let said = tv("bond-say", &[("who", speaker), ("day", &dates::say(on))]);
    let (says, missing) = match hearing {
        Hearing::Heard => (t("exchange-feel-heard"), None),
        Hearing::NotYet(missing) if missing.is_blank() => (t("exchange-not-yet.said"), None),
        Hearing::NotYet(missing) => (t("exchange-not-yet.said-missing"), Some(missing)),
    };
    view! {
        <div class="heard own">
            <p class="quiet">{said}</p>
            <p>{says}</p>
            {missing.map(|missing| paragraphs(missing.as_str()))}
        </div>
    }
}

/// Both answers are as large and as near as each other.
#[component]
fn Ask(id: ReflectionId, name: String, answered: bool, task: Task) -> impl IntoView {
    let chosen = move |doing: Doing| move || (task.doing.get() == Some(doing)).to_string();
    let (heard, missing) = (Doing::Heard(id), Doing::Missing(id));
    let label = format!("ask-{id}");
    let question = tv("exchange-ask", &[("who", &name)]);
    let answers = view! {
        <div class="answers" role="group" aria-labelledby=label.clone()>
            <button class="button side own" type="button" aria-pressed=chosen(heard) on:click=move |_| task.begin(heard)>{t("exchange-feel-heard")}</button>
            <button class="button side own" type="button" aria-pressed=chosen(missing) on:click=move |_| task.begin(missing)>{t("exchange-not-yet")}</button>
        </div>
    };
    if answered {
        return view! { <details class="fold"><summary id=label>{t("exchange-ask-again")}</summary>{answers}</details> }
            .into_any();
    }
    view! { <div class="stack tight"><p class="label" id=label>{question}</p>{answers}</div> }.into_any()
}
