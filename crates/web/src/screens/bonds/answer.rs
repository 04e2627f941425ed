//! Answering a link: first what is good to know before, then the link and two names.

use super::before::{Again, Before};
use super::link_field::{LinkGiven, LinkToAnswer};
use super::look::ask_once;
use super::names::{NameFields, Names};
use crate::app::Shared;
use crate::invitation::For;
use crate::keeping::too_long;
use crate::parts::Head;
use crate::screen::Screen;
use crate::texts::t;
use leptos::prelude::*;
use mendwell_client::{BondReply, BondRequest};

/// The screen.
#[component]
pub(in crate::screens) fn Answer() -> impl IntoView {
    let (passed, names) = (RwSignal::new(false), Names::default());
    let given = LinkGiven::new(Shared::get(), For::Bond);
    move || {
        if passed.get() {
            // Closures, so that the one is not drawn into the elements of the other: see `App`.
            (move || view! { <Form passed names given/> }).into_any()
        } else {
            (move || view! { <Before go=t("meet-before-answer") passed/> }).into_any()
        }
    }
}

#[component]
fn Form(passed: RwSignal<bool>, names: Names, given: LinkGiven) -> impl IntoView {
    let shared = Shared::get();
    let working = RwSignal::new(false);
    let answer = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(link) = given.read() else { return };
        let Ok((other, called)) = names.read() else { return shared.fail(&too_long()) };
        ask_once(shared, working, BondRequest::Answer { link, other, called }, move |reply| {
            if let BondReply::Bond(card) = reply {
                shared.invitation.set(None);
                shared.go_from(Screen::Answer, Screen::Bond(card.id));
            }
        });
    };
    view! {
        <Head title=t("meet-answer-title") lead=t("meet-answer-title.lead")/>
        <form class="stack roomy" on:submit=answer>
            <LinkToAnswer given/>
            <NameFields names called_hint=t("meet-called.answer")/>
            <div class="stack tight">
                <button class="button main wide" type="submit" aria-disabled=move || (!given.is_ready()).then_some("true")>
                    {move || t(if working.get() { "meet-answer-go.working" } else { "meet-answer-go" })}
                </button>
                <Again passed/>
            </div>
        </form>
    }
}
