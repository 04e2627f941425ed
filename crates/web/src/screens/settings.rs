//! Settings.

use super::protect::{PassphraseField, ask_to_keep};
use crate::app::Shared;
use crate::install::Install;
use crate::parts::{Choices, Head, Item, shown};
use crate::screen::Screen;
use crate::texts::{t, tv};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{Device, Harm, Language, Query, Request, SettingsView, Theme, View};
use mendwell_domain::{AutoLock, Coaching, Command};

/// The screen.
#[component]
pub(super) fn Settings() -> impl IntoView {
    let shared = Shared::get();
    view! {
        <Head title=t("settings")/>
        <Look/>
        {shown(Query::Settings, |view| match view {
            View::Settings(view) => view! { <Health view=view.clone()/><Locking view/> }.into_any(),
            _ => ().into_any(),
        })}
        <Notes/>
        <Passphrase/>
        <section class="stack tight">
            <h2>{t("settings-sheet")}</h2>
            <p class="soft">{t("settings-sheet.lead")}</p>
            <button class="button side" type="button" on:click=move |_| shared.go(Screen::Sheet)>{t("settings-sheet")}</button>
        </section>
        <ul class="items">
            <Item title=t("devices-title") lead=t("devices-title.entry") go=move |()| shared.go(Screen::Devices)/>
        </ul>
        <Storage/>
        <HomeScreen/>
        <section class="stack tight">
            <h2>{t("settings-safety")}</h2>
            <ul class="items">
                <Item title=t("safety-watched") go=move |()| shared.go(Screen::Guide("safety-watched"))/>
                <Item title=t("help-page") go=move |()| shared.go(Screen::HelpLines)/>
                <Item title=t("settings-privacy") go=move |()| shared.go(Screen::Guide("guide-privacy"))/>
                <Item title=t("erase") go=move |()| shared.go(Screen::Erase)/>
            </ul>
        </section>
    }
}

/// Language, theme and name: what the device shows before it is opened.
#[component]
fn Look() -> impl IntoView {
    let shared = Shared::get();
    let device = shared.device;
    let set = move |change: fn(&mut Device, &'static str), key: &'static str| {
        let mut wanted = device.get_untracked();
        change(&mut wanted, key);
        shared.set_device(wanted);
    };
    let languages = vec![("en", "English".to_owned()), ("es", "Español".to_owned())];
    let themes = ["theme-system", "theme-light", "theme-dark"].map(|key| (key, t(key))).to_vec();
    let theme = move || {
        Some(match device.get().theme {
            Theme::System => "theme-system",
            Theme::Light => "theme-light",
            Theme::Dark => "theme-dark",
        })
    };
    view! {
        <section class="stack">
            <h2>{t("settings-look")}</h2>
            <Choices label=t("settings-language") options=languages
                chosen=Signal::derive(move || Some(shared.language.get().tag()))
                choose=move |key| set(|d, key| d.language = Some(if key == "es" { Language::Es } else { Language::En }), key)/>
            <Choices label=t("settings-theme") options=themes chosen=Signal::derive(theme)
                choose=move |key| set(|d, key| d.theme = match key {
                    "theme-light" => Theme::Light,
                    "theme-dark" => Theme::Dark,
                    _ => Theme::System,
                }, key)/>
            <label class="check">
                <input type="checkbox" prop:checked=move || device.get().neutral
                    on:change=move |_| set(|d, _| d.neutral = !d.neutral, "")/>
                {t("settings-neutral")}
            </label>
            <p class="quiet">{t("settings-neutral.help")}</p>
        </section>
    }
}

/// How much is said about wording while somebody writes.
#[component]
fn Notes() -> impl IntoView {
    let shared = Shared::get();
    let options = Coaching::ALL
        .map(|coaching| (coaching.key(), t(&format!("settings-coach.{}", coaching.key()))))
        .to_vec();
    let choose = move |key: &'static str| {
        if let Some(coaching) = Coaching::ALL.into_iter().find(|coaching| coaching.key() == key) {
            shared.command(Command::ChooseCoaching { coaching }, |_| {});
        }
    };
    view! {
        <section class="stack tight">
            <Choices label=t("settings-coach") options chosen=Signal::derive(move || Some(shared.coaching.get().key())) choose/>
            <p class="quiet">{t("settings-coach.help")}</p>
            <ul class="items"><Item title=t("guide-coach") go=move |()| shared.go(Screen::Guide("guide-coach"))/></ul>
        </section>
    }
}

#[component]
fn Locking(view: SettingsView) -> impl IntoView {
    let shared = Shared::get();
    let name = |lock: AutoLock| match lock {
        AutoLock::OneMinute => "1",
        AutoLock::FiveMinutes => "5",
        AutoLock::FifteenMinutes => "15",
    };
    let options = AutoLock::ALL.map(|lock| (name(lock), tv("minutes", &[("n", name(lock))]))).to_vec();
    let choose = move |key: &'static str| {
        let Some(after) = AutoLock::ALL.into_iter().find(|lock| name(*lock) == key) else { return };
        shared.lock_minutes.set(after.minutes());
        shared.command(Command::ChooseAutoLock { after }, |_| {});
    };
    view! {
        <section class="stack tight">
            <Choices label=t("settings-lock") options chosen=Signal::stored(Some(name(view.preferences.auto_lock))) choose/>
            <button class="button plain" type="button" on:click=move |_| shared.lock()>{t("settings-lock-now")}</button>
        </section>
    }
}

/// What could not be read, if anything.
#[component]
fn Health(view: SettingsView) -> impl IntoView {
    let lines = view.harm.iter().map(|harm| match harm {
        Harm::Record => t("harm-record"),
        Harm::Fact => t("harm-fact"),
        Harm::Missing(n) => tv("harm-missing", &[("n", &n.to_string())]),
        Harm::Draft => t("harm-draft"),
    });
    let lines: Vec<_> = lines.map(|line| view! { <li>{line}</li> }).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="notice">
                <h2>{t("settings-health")}</h2>
                <p>{t("settings-health.lead")}</p>
                <ul class="bullets">{lines}</ul>
            </section>
        }
    })
}

#[component]
fn Passphrase() -> impl IntoView {
    let shared = Shared::get();
    let (old, new) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let change = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let request = Request::ChangePassphrase { old: old.get(), new: new.get() };
        shared.ask(request, move |_| {
            old.set(String::new());
            new.set(String::new());
            shared.say(t("settings-pass.done"));
        });
    };
    view! {
        <details class="fold">
            <summary>{t("settings-pass")}</summary>
            <form class="stack" on:submit=change>
                <PassphraseField id="old-pass" label=t("settings-pass.old") value=old/>
                <PassphraseField id="new-pass" label=t("settings-pass.new") hint=t("protect-new.hint") value=new new=true/>
                <button class="button side" type="submit">{t("settings-pass.go")}</button>
            </form>
        </details>
    }
}

/// Where the browser could add the app.
#[component]
fn HomeScreen() -> impl IntoView {
    let install = use_context::<Install>();
    move || {
        install.filter(|install| install.is_offered()).map(|install| {
            view! {
                <section class="stack tight">
                    <h2>{t("settings-install")}</h2>
                    <p class="soft">{t("settings-install.help")}</p>
                    <button class="button side" type="button" on:click=move |_| install.ask()>{t("settings-install")}</button>
                </section>
            }
        })
    }
}

/// Whether the browser promised to keep what is stored.
#[component]
fn Storage() -> impl IntoView {
    let kept = RwSignal::new(None::<bool>);
    // Said only to who asked: else it breaks into the title whenever the settings are opened.
    let asked = RwSignal::new(false);
    let look = move || {
        spawn_local(async move {
            if let Ok(promise) = window().navigator().storage().persisted()
                && let Ok(answer) = wasm_bindgen_futures::JsFuture::from(promise).await
            {
                let _ = kept.try_set(answer.as_bool());
            }
        });
    };
    look();
    let ask = move |_| {
        asked.set(true);
        ask_to_keep();
        set_timeout(look, std::time::Duration::from_millis(400));
    };
    move || {
        kept.get().map(|yes| {
            view! {
                <section class="stack tight">
                    <h2>{t("settings-storage")}</h2>
                    <p class="soft" role=move || asked.get().then_some("status")>{t(if yes { "settings-storage.yes" } else { "settings-storage.no" })}</p>
                    {(!yes).then(|| view! { <button class="button side" type="button" on:click=ask>{t("settings-storage.ask")}</button> })}
                </section>
            }
        })
    }
}
