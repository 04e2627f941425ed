//! Printing: nothing on the paper, or in the file that is printed to, names the app.

use crate::app::{Shared, dress};
use crate::texts::t;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

/// Gives the window its neutral name while it is printed.
pub(crate) fn nameless(shared: Shared) {
    on_window("beforeprint", || document().set_title(&t("app-name-neutral")));
    on_window("afterprint", move || dress(shared.device.get_untracked()));
}

fn on_window(event: &str, act: impl Fn() + 'static) {
    let act = Closure::<dyn FnMut()>::new(act);
    let _ = window().add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    act.forget();
}
