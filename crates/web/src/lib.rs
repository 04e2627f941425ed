#![doc = include_str!("../README.md")]
#![allow(unreachable_pub, reason = "the component macro makes its functions public inside private modules")]

mod anew;
mod app;
mod carrier;
mod dates;
mod frame;
mod guard;
mod install;
mod invitation;
mod keeping;
mod link;
mod margin;
mod network;
mod paper;
mod parts;
pub mod screen;
mod screens;
mod speech;
mod texts;
mod updates;

use wasm_bindgen::prelude::wasm_bindgen;

/// Draws the app; `worker` runs the client, and `fragment` is what the address carried behind its `#`. `words` are the texts
/// of the language `tag`, which the browser asks for; `fetch` promises those of another tag.
#[wasm_bindgen]
pub fn start(worker: web_sys::Worker, fragment: String, tag: &str, words: &str, fetch: js_sys::Function) {
    texts::begin(tag, words, fetch);
    leptos::mount::mount_to_body(move || app::App(app::AppProps { worker, fragment }));
}
