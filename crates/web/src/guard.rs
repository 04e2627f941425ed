//! Leaving quickly, and locking by itself.

use crate::link;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

/// Where leaving leads: a page that anybody might have open.
const ELSEWHERE: &str = "https://www.wikipedia.org/";
/// Three presses of Shift within this time leave; longer than a stumble, shorter than a sentence.
const SHIFTS_WITHIN_MS: f64 = 2_000.0;

/// Leaves at once: nothing is left to see, the keys are gone, and the one history entry is replaced.
pub(crate) fn leave() {
    if let Some(root) = document().document_element() {
        root.set_inner_html("");
    }
    link::cut();
    let _ = window().location().replace(ELSEWHERE);
}

/// Watches for Shift three times in a row with nothing in between.
pub(crate) fn leave_on_shifts() {
    let mut presses: Vec<f64> = Vec::new();
    let pressed = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>().filter(|event| event.key() == "Shift")
        else {
            // Another key, or a click that selects with Shift, is something else.
            return presses.clear();
        };
        if !event.repeat() {
            let now = js_sys::Date::now();
            presses.retain(|at| now - at < SHIFTS_WITHIN_MS);
            presses.push(now);
            if presses.len() >= 3 {
                leave();
            }
        }
    });
    let options = web_sys::AddEventListenerOptions::new();
    options.set_capture(true);
    for event in ["keydown", "pointerdown"] {
        let _ = window().add_event_listener_with_callback_and_add_event_listener_options(
            event,
            pressed.as_ref().unchecked_ref(),
            &options,
        );
    }
    pressed.forget();
}

/// Calls `lock` once nothing was touched for `minutes`. Looks at the clock, so that a sleeping device counts too.
pub(crate) fn lock_when_idle(minutes: Signal<u32>, lock: impl Fn() + Clone + 'static) {
    let touched = StoredValue::new(js_sys::Date::now());
    for event in ["pointerdown", "keydown", "input", "scroll"] {
        let touch = Closure::<dyn FnMut()>::new(move || touched.set_value(js_sys::Date::now()));
        let _ = window().add_event_listener_with_callback(event, touch.as_ref().unchecked_ref());
        touch.forget();
    }
    let check = move || {
        let idle = js_sys::Date::now() - touched.get_value();
        if idle >= f64::from(minutes.get_untracked()) * 60_000.0 {
            lock();
        }
    };
    let _ = set_interval_with_handle(check.clone(), std::time::Duration::from_secs(5));
    let seen = Closure::<dyn FnMut()>::new(check);
    let _ = document().add_event_listener_with_callback("visibilitychange", seen.as_ref().unchecked_ref());
    seen.forget();
}

/// Calls `keep` when the page goes out of sight: it may never come back.
pub(crate) fn when_hidden(keep: impl Fn() + 'static) {
    let hidden = Closure::<dyn FnMut()>::new(move || {
        if document().hidden() {
            keep();
        }
    });
    let _ = document().add_event_listener_with_callback("visibilitychange", hidden.as_ref().unchecked_ref());
    hidden.forget();
}
