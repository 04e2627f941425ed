//! What is around every screen: the way back, leaving quickly, the three tabs, banners and the toast.

use crate::app::{Shared, Stage};
use crate::parts::{Icon, LeaveQuickly, Wordmark};
use crate::screen::{Screen, Trail};
use crate::texts::t;
use crate::updates;
use leptos::prelude::*;
use mendwell_client::Request;
use std::time::Duration;
use wasm_bindgen::JsCast;

const TOAST_STAYS: Duration = Duration::from_secs(10);

/// The frame; its children are the screen.
#[component]
pub(crate) fn Frame(screen: Memo<Screen>, children: ChildrenFn) -> impl IntoView {
    let shared = Shared::get();
    let wide = move || match (shared.stage.get(), screen.get()) {
        (_, screen) if screen.is_writing() => "page write",
        (Stage::Open, Screen::Today) => "page today",
        _ => "page",
    };
    announce_screens(shared);
    view! {
        <a class="skip" href="#main" on:click=|event| { event.prevent_default(); focus_main() }>{t("skip-to-content")}</a>
        <div class="app">
            <header class="top">
                <Start/>
                <LeaveQuickly/>
            </header>
            <main id="main" class=wide tabindex="-1">
                <Update/>
                {children()}
            </main>
            <Tabs/>
        </div>
        <ToastLine/>
    }
}

/// At the top left: the way back, or the wordmark where none leads.
#[component]
fn Start() -> impl IntoView {
    let shared = Shared::get();
    move || {
        let way_back = shared.trail.with(|trail| trail.before().is_some());
        if way_back || lonely(shared) {
            let back = move |_| if way_back { shared.back() } else { shared.stage.set(Stage::First) };
            view! { <button class="back" type="button" on:click=back><Icon name="back"/>{t("back")}</button> }
                .into_any()
        } else {
            match shared.stage.get() {
                Stage::Opening => view! { <span class="brand"></span> }.into_any(),
                stage => {
                    // Where the client is not open, nobody knows which name the person chose.
                    let unknown = matches!(stage, Stage::Broken | Stage::Elsewhere { lost: false });
                    view! { <Wordmark neutral=unknown || shared.device.get().neutral/> }.into_any()
                }
            }
        }
    }
}

/// The passphrase screen is no screen of the trail, but it has a way back to the first question.
fn lonely(shared: Shared) -> bool {
    shared.stage.get() == Stage::Protect
}

#[component]
fn Tabs() -> impl IntoView {
    let shared = Shared::get();
    let tab = move |to: Screen, icon: &'static str, name: &'static str| {
        let current = move || (shared.trail.with(Trail::here).tab() == Some(to)).then_some("page");
        view! {
            <button class="tab" type="button" aria-current=current on:click=move |_| shared.go(to)>
                <Icon name=icon/>{t(name)}
            </button>
        }
    };
    move || {
        (shared.stage.get() == Stage::Open).then(|| {
            view! {
                <nav class="tabs" aria-label=t("nav-label")>
                    {tab(Screen::Today, "today", "nav-today")}
                    {tab(Screen::Rooms, "rooms", "nav-rooms")}
                    {tab(Screen::Notes, "notes", "nav-notes")}
                </nav>
            }
        })
    }
}

#[component]
fn Update() -> impl IntoView {
    let shared = Shared::get();
    // The worker answers in order: once it says how it is, the words are kept, or it said that it could not.
    let take = move |_| {
        shared.flush();
        shared.ask(Request::Status, move |_| {
            if shared.unkept.with_value(Option::is_none) {
                updates::take();
            }
        });
    };
    // Before there is a vault, what was typed is kept nowhere; then the newer version comes with the next start.
    let safe = move || matches!(shared.stage.get(), Stage::Open | Stage::Locked);
    move || {
        (shared.update.get() && safe()).then(|| {
            view! {
                <div class="banner" role="status">
                    <p>{t("update-ready")}</p>
                    <button class="button plain" type="button" on:click=take>{t("update-go")}</button>
                </div>
            }
        })
    }
}

#[component]
fn ToastLine() -> impl IntoView {
    let shared = Shared::get();
    // What is said again, in the same words, stays as long as the first time: the earlier clock is stopped.
    Effect::new(move |before: Option<Option<TimeoutHandle>>| {
        if let Some(clock) = before.flatten() {
            clock.clear();
        }
        let shown = shared.toast.with(Option::is_some);
        shown.then(|| set_timeout_with_handle(move || shared.toast.set(None), TOAST_STAYS).ok()).flatten()
    });
    view! {
        <div class="toasts" role="status" aria-live="polite">
            {move || shared.toast.get().map(|toast| view! {
                <div class="toast">
                    <p>{toast.text}{toast.detail.map(|detail| view! { <br/><span>{detail}</span> })}</p>
                    {toast.undo.map(|undo| view! {
                        <button class="button plain" type="button" on:click=move |_| {
                            shared.toast.set(None);
                            shared.command(undo.clone(), |_| {});
                        }>{t("undo")}</button>
                    })}
                    <button class="button plain" type="button" on:click=move |_| shared.toast.set(None)>{t("close")}</button>
                </div>
            })}
        </div>
    }
}

/// A new screen begins at its top, with the reader of the screen at its title. Not the first one: a page that was just
/// loaded is read from its beginning.
fn announce_screens(shared: Shared) {
    Effect::new(move |before: Option<(Screen, Stage)>| {
        let now = (shared.trail.with(Trail::here), shared.stage.get());
        if before.is_some_and(|before| before != now && before.1 != Stage::Opening) {
            focus_new_title();
        }
        now
    });
}

/// Goes to the top of what is shown now, with the reader of the screen at its title.
pub(crate) fn focus_new_title() {
    let before = active();
    request_animation_frame(move || {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        focus_title(before, TITLE_WITHIN_FRAMES);
    });
}

/// Two seconds of frames: a title that comes with what the client is asked for is there long before.
const TITLE_WITHIN_FRAMES: u32 = 120;

/// Focuses the title as soon as it is there; gives up when the person went somewhere else meanwhile.
fn focus_title(before: Option<web_sys::Element>, frames: u32) {
    let now = active();
    let elsewhere = now != before && now.is_some_and(|now| now.matches("main *").unwrap_or(false));
    if elsewhere {
        return;
    }
    let there = document().query_selector("main h1").ok().flatten().is_some();
    if there || frames == 0 {
        focus_main();
    } else {
        request_animation_frame(move || focus_title(before, frames - 1));
    }
}

/// What has the focus.
fn active() -> Option<web_sys::Element> {
    document().active_element()
}

/// Where a screen reader reads on is the browser's selection, and that stays where the last screen was.
fn read_on_from(target: &web_sys::Node) {
    if document().active_element().is_some_and(|active| active.is_same_node(Some(target)))
        && let Ok(Some(selection)) = window().get_selection()
    {
        let _ = selection.collapse_with_offset(Some(target), 0);
    }
}

fn focus_main() {
    let title = document().query_selector("main h1").ok().flatten();
    let target = title.or_else(|| document().get_element_by_id("main"));
    if let Some(target) = target.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = target.focus();
        request_animation_frame(move || read_on_from(&target));
    }
}
