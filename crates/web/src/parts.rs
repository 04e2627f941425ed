//! The parts that screens are made of, as `look/` draws them.

use crate::app::Shared;
use crate::texts::{t, trouble};
use crate::{guard, link};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{Failure, Query, View};
use mendwell_content::{Block, blocks};
use wasm_bindgen::JsCast;

/// An icon of the sprite; always beside a word.
#[component]
pub(crate) fn Icon(name: &'static str) -> impl IntoView {
    view! { <svg class="icon" aria-hidden="true"><use href=format!("#i-{name}")/></svg> }
}

/// The wordmark with its seam, or only a neutral name.
#[component]
pub(crate) fn Wordmark(neutral: bool) -> impl IntoView {
    if neutral {
        return view! { <span class="brand">{t("app-name-neutral")}</span> }.into_any();
    }
    view! {
        <span class="brand">
            <svg viewBox="0 0 28 28" aria-hidden="true">
                <path d="M3.5 11.5h21c0 6-4.4 10-10.5 10s-10.5-4-10.5-10zM10.5 24.5h7"/>
                <path class="g" d="M17.5 11.5 16 14.6l2 2-2.2 4.7"/>
            </svg>
            {t("app-name")}
        </span>
    }
    .into_any()
}

/// The one title of a screen and the sentence under it.
#[component]
pub(crate) fn Head(title: String, #[prop(optional, into)] lead: Option<String>) -> impl IntoView {
    view! {
        <div class="head">
            <h1 tabindex="-1">{title}</h1>
            {lead.map(|lead| view! { <p class="soft">{lead}</p> })}
        </div>
    }
}

/// How a button looks that is the first thing to do, or one of several: a screen has one filled button at most.
pub(crate) fn one_main(first: bool) -> &'static str {
    if first { "button main" } else { "button side" }
}

/// A line in a list that leads somewhere.
#[component]
pub(crate) fn Item(
    title: String,
    #[prop(optional, into)] lead: Option<String>,
    #[prop(into)] go: Callback<()>,
) -> impl IntoView {
    view! {
        <li>
            <button class="item" type="button" on:click=move |_| go.run(())>
                <span>{title}{lead.map(|lead| view! { <span class="quiet">{lead}</span> })}</span>
                <Icon name="on"/>
            </button>
        </li>
    }
}

/// A longer text of `content`, as headings, lists and paragraphs.
#[component]
pub(crate) fn Prose(text: String) -> impl IntoView {
    let drawn = blocks(&text).into_iter().map(|block| match block {
        Block::Heading(heading) => view! { <h2>{heading}</h2> }.into_any(),
        Block::List(items) => {
            let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
            view! { <ul class="bullets">{items}</ul> }.into_any()
        }
        Block::Paragraph(text) => view! { <p>{text}</p> }.into_any(),
    });
    view! { <div class="prose">{drawn.collect_view()}</div> }
}

/// One of a few sentences or words, as a group of radio buttons. Nothing is chosen beforehand unless it is so already.
#[component]
pub(crate) fn Choices(
    /// What is asked; read out, and shown as the group's label unless `hidden_label`.
    label: String,
    #[prop(optional)] hidden_label: bool,
    /// Value and text of each.
    options: Vec<(&'static str, String)>,
    #[prop(into)] chosen: Signal<Option<&'static str>>,
    #[prop(into)] choose: Callback<&'static str>,
    /// In the person's own voice, one below the other; else as chips.
    #[prop(optional)]
    own: bool,
) -> impl IntoView {
    let name = format!("choice-{}", js_sys::Math::random());
    let class = if own { "choice own" } else { "chip" };
    let options = options.into_iter().map(|(value, text)| {
        view! {
            <label class=class>
                <input type="radio" name=name.clone() prop:checked=move || chosen.get() == Some(value)
                    on:change=move |_| choose.run(value)/>
                {own.then(|| view! { <span class="dot"></span> })}
                {(!own).then(|| view! { <Icon name="check"/> })}
                <span>{text}</span>
            </label>
        }
    });
    // A hidden legend would be read a second time, after the name of the group.
    let named = hidden_label.then(|| label.clone());
    let legend = (!hidden_label).then(|| view! { <legend class="label">{label}</legend> });
    view! {
        <fieldset class="group" aria-label=named>
            {legend}
            <div class=if own { "choices" } else { "chips" }>{options.collect_view()}</div>
        </fieldset>
    }
}

/// Shows a sentence about what is missing, again in the same words too: a screen reader says it only when it comes anew.
pub(crate) fn say_anew(missing: RwSignal<bool>) {
    missing.set(false);
    request_animation_frame(move || {
        let _ = missing.try_set(true);
    });
}

/// Gives a field the focus.
pub(crate) fn focus_field(id: &str) {
    let field = document().get_element_by_id(id);
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = field.focus();
    }
}

/// The way out, at once.
#[component]
pub(crate) fn LeaveQuickly() -> impl IntoView {
    view! {
        <button class="leave" type="button" on:click=|_| guard::leave() title=t("leave-hint")>
            <Icon name="leave"/>{t("leave-quickly")}
        </button>
    }
}

/// A question before something that cannot be undone. The safe answer has the focus; Escape keeps things as they are.
#[component]
pub(crate) fn Confirm(
    open: RwSignal<bool>,
    title: String,
    lead: String,
    yes: String,
    no: String,
    #[prop(into)] confirmed: Callback<()>,
) -> impl IntoView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    // More than one question can stand ready on a screen.
    let named = format!("confirm-{}", js_sys::Math::random());
    let described = format!("{named}-lead");
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        if open.get() {
            let _ = dialog.show_modal();
        } else {
            dialog.close();
        }
    });
    view! {
        <dialog class="dialog" node_ref=dialog aria-labelledby=named.clone() aria-describedby=described.clone() on:close=move |_| open.set(false)>
            // An open dialog shuts off the page behind it, and the way out there with it.
            <div class="row end"><LeaveQuickly/></div>
            <h2 id=named.clone()>{title}</h2>
            <p id=described.clone()>{lead}</p>
            <div class="row">
                <button class="button side" type="button" autofocus on:click=move |_| open.set(false)>{no}</button>
                <button class="button plain" type="button" on:click=move |_| { open.set(false); confirmed.run(()) }>{yes}</button>
            </div>
        </dialog>
    }
}

/// What went wrong, and what can be done.
#[component]
pub(crate) fn Trouble(failure: Failure) -> impl IntoView {
    let (text, remedy) = trouble(&failure.code);
    view! { <div class="notice" role="alert"><p>{text}</p>{remedy.map(|remedy| view! { <p class="soft">{remedy}</p> })}</div> }
}

/// Shows a view of the client, and shows it anew after everything that is done.
pub(crate) fn shown<V: IntoView + 'static>(
    query: Query,
    draw: impl Fn(View) -> V + Send + Sync + 'static,
) -> impl IntoView {
    fetched(query, Some(Shared::get().done), Box::new(move |view| draw(view).into_any()))
}

/// Shows a view once: for screens where drawing anew would take the caret away.
pub(crate) fn shown_once<V: IntoView + 'static>(
    query: Query,
    draw: impl Fn(View) -> V + Send + Sync + 'static,
) -> impl IntoView {
    fetched(query, None, Box::new(move |view| draw(view).into_any()))
}

/// Not generic, so that a browser loads it once and not once for every screen.
fn fetched(
    query: Query,
    again: Option<RwSignal<u32>>,
    draw: Box<dyn Fn(View) -> AnyView + Send + Sync>,
) -> AnyView {
    let found = RwSignal::new(None::<Result<View, Failure>>);
    Effect::new(move || {
        if let Some(again) = again {
            again.track();
        }
        spawn_local(async move {
            let view = link::show(query).await;
            // The screen may be gone by now; then so is the signal.
            if found.try_with_untracked(|now| now.as_ref() != Some(&view)).unwrap_or(false) {
                found.set(Some(view));
            }
        });
    });
    let drawn = move || {
        found.get().map(|view| match view {
            Ok(view) => draw(view),
            Err(failure) => view! { <Trouble failure/> }.into_any(),
        })
    };
    drawn.into_any()
}
