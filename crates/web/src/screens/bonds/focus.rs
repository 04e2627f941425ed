//! Where the reader of the screen goes when what had the focus makes room for something else.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Two seconds of frames: what comes with an answer of the client is there long before.
const WITHIN_FRAMES: u32 = 120;

/// Focuses the first of these as soon as it is there.
pub(in crate::screens) fn focus_soon(selector: &'static str) {
    request_animation_frame(move || focus(selector, WITHIN_FRAMES));
}

fn focus(selector: &'static str, frames: u32) {
    let found = document().query_selector(selector).ok().flatten();
    match found.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        Some(element) => drop(element.focus()),
        None if frames > 0 => request_animation_frame(move || focus(selector, frames - 1)),
        None => {}
    }
}
