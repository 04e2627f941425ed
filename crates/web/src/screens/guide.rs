//! A page to read.

use crate::app::Shared;
use crate::parts::{Head, Prose};
use crate::screen::Screen;
use crate::texts::{about, t};
use leptos::prelude::*;
use mendwell_domain::{Name, Relation};

/// Any guide or safety page, by the name of its text.
#[component]
pub(super) fn Guide(name: &'static str) -> impl IntoView {
    let shared = Shared::get();
    let say = |part: &str| about(&format!("{name}{part}"), Relation::Someone, &Name::default());
    let safety = name.starts_with("safety");
    view! {
        <Head title=say("") lead=say(".lead")/>
        <Prose text=say(".body")/>
        {safety.then(|| view! {
            <button class="button side" type="button" on:click=move |_| shared.go(Screen::HelpLines)>{t("help-page")}</button>
        })}
    }
}
