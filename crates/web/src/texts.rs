//! Texts in the chosen language. The page is drawn anew when the language changes, so these are plain strings.

use mendwell_content::{Language, Texts};
use mendwell_domain::{Name, Relation};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static TEXTS: RefCell<Option<Texts>> = const { RefCell::new(None) };
    static ASKED: Cell<Language> = const { Cell::new(Language::English) };
    static FETCH: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Begins with the texts that came with the app, in the language that the browser asks for; `fetch` promises others.
pub(crate) fn begin(tag: &str, words: &str, fetch: js_sys::Function) {
    let language = Language::of(tag).unwrap_or(Language::English);
    ASKED.set(language);
    FETCH.set(Some(fetch));
    take(language, words);
}

/// The language that the browser asks for.
pub(crate) fn asked() -> Language {
    ASKED.get()
}

/// Speaks this language from now on; says whether its texts could be had.
pub(crate) async fn speak(wanted: Language) -> bool {
    if language() == wanted {
        return true;
    }
    let words = fetch(wanted).await;
    words.inspect(|words| take(wanted, words)).is_some()
}

async fn fetch(language: Language) -> Option<String> {
    let fetch = FETCH.with_borrow(Clone::clone)?;
    let promise: js_sys::Promise =
        fetch.call1(&JsValue::NULL, &language.tag().into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}

fn take(language: Language, words: &str) {
    TEXTS.set(Some(Texts::read(language, words)));
    if let Some(root) = leptos::prelude::document().document_element() {
        let _ = root.set_attribute("lang", language.tag());
    }
}

/// The text of a key.
pub(crate) fn t(key: &str) -> String {
    tv(key, &[])
}

/// The text of a key with variables.
pub(crate) fn tv(key: &str, variables: &[(&str, &str)]) -> String {
    TEXTS.with_borrow(|texts| texts.as_ref().map_or_else(String::new, |texts| texts.with(key, variables)))
}

/// Whether there is such a text.
pub(crate) fn has(key: &str) -> bool {
    TEXTS.with_borrow(|texts| texts.as_ref().is_some_and(|texts| texts.has(key)))
}

/// Names one after the other: `a, b and c`.
pub(crate) fn list(names: impl Iterator<Item = String>) -> String {
    let mut names: Vec<String> = names.collect();
    let Some(last) = names.pop() else { return String::new() };
    let before = names.into_iter().reduce(|a, b| tv("list-more", &[("a", &a), ("b", &b)]));
    before.map_or_else(|| last.clone(), |before| tv("list-two", &[("a", &before), ("b", &last)]))
}

/// What went wrong by its code, and what can be done if something can. A host's codes are written with another dash.
pub(crate) fn trouble(code: &str) -> (String, Option<String>) {
    let key = format!("error-{}", code.replace('_', "-"));
    let remedy = format!("{key}.remedy");
    (t(if has(&key) { &key } else { "error-title" }), has(&remedy).then(|| t(&remedy)))
}

/// The same about one's own devices, where some of it is said in other words than about a bond.
pub(crate) fn device_trouble(code: &str) -> (String, Option<String>) {
    let key = format!("devices-error-{}", code.replace('_', "-"));
    if has(&key) { (t(&key), Some(t(&format!("{key}.remedy")))) } else { trouble(code) }
}

/// The language spoken now.
pub(crate) fn language() -> Language {
    TEXTS.with_borrow(|texts| texts.as_ref().map_or(Language::English, Texts::language))
}

/// What to call the other person in the middle of a sentence: their name, or who they are.
pub(crate) fn other(relation: Relation, name: &Name) -> String {
    if name.is_blank() {
        t(&format!("relation-{}.phrase", relation.key()))
    } else {
        name.as_str().trim().to_owned()
    }
}

/// A text about the other person, with both tokens.
pub(crate) fn about(key: &str, relation: Relation, name: &Name) -> String {
    tv(key, &[("other", &other(relation, name)), ("wording", relation.wording().key())])
}
