//! Adding the app to the home screen: never offered by itself, only where the person looks for it.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// What the browser hands over when it could add the app. It works once.
#[derive(Clone, Copy)]
pub(crate) struct Install(RwSignal<Option<JsValue>, LocalStorage>);

impl Install {
    /// Keeps the browser's own offer for the settings.
    pub(crate) fn watch() -> Self {
        let offer = RwSignal::new_local(None);
        let offered = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
            event.prevent_default();
            offer.set(Some(event.into()));
        });
        let _ = window()
            .add_event_listener_with_callback("beforeinstallprompt", offered.as_ref().unchecked_ref());
        offered.forget();
        Self(offer)
    }

    /// Whether the browser could add the app now.
    pub(crate) fn is_offered(self) -> bool {
        self.0.with(Option::is_some)
    }

    /// Lets the browser ask.
    pub(crate) fn ask(self) {
        let Some(event) = self.0.get_untracked() else { return };
        let prompt = js_sys::Reflect::get(&event, &JsValue::from_str("prompt"));
        if let Some(prompt) = prompt.ok().and_then(|prompt| prompt.dyn_into::<js_sys::Function>().ok()) {
            let _ = prompt.call0(&event);
        }
        self.0.set(None);
    }
}
