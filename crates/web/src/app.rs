//! The whole app: in which stage it is, and what every screen shares.

use crate::install::Install;
use crate::invitation::For;
use crate::link::{self, Hold};
use crate::screen::{Screen, Trail};
use crate::{carrier, frame, guard, invitation, paper, parts, screens, texts, updates};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{Device, DraftOf, Failure, Phase, Query, Reply, Request, Theme, View};
use mendwell_content::Language;
use mendwell_domain::{Body, Coaching, Command, Fact, NoteMark, Relation, Role};
use std::collections::BTreeSet;

/// How far one has come before any screen can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The client is being opened.
    Opening,
    /// The storage does not open; the failure says why.
    Broken,
    /// Another window has it, or took it over.
    Elsewhere { lost: bool },
    /// Nothing is here yet: the first question.
    First,
    /// The first question is answered: the passphrase.
    Protect,
    /// There is a vault, and it is locked.
    Locked,
    /// The vault is open.
    Open,
}

/// Answers to the first question, kept in memory until there is a vault to put them into.
#[derive(Clone, Debug, Default)]
pub(crate) struct First {
    pub(crate) role: Option<Role>,
    pub(crate) relation: Option<Relation>,
    pub(crate) name: String,
}

/// A short message at the foot of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Toast {
    pub(crate) text: String,
    pub(crate) detail: Option<String>,
    /// What takes back what was just done.
    pub(crate) undo: Option<Command>,
}

/// What every screen shares.
#[derive(Clone, Copy)]
pub(crate) struct Shared {
    pub(crate) stage: RwSignal<Stage>,
    pub(crate) trail: RwSignal<Trail>,
    pub(crate) device: RwSignal<Device>,
    pub(crate) language: RwSignal<Language>,
    pub(crate) first: RwSignal<First>,
    pub(crate) toast: RwSignal<Option<Toast>>,
    /// Why the storage did not open.
    pub(crate) broken: RwSignal<Option<Failure>>,
    pub(crate) update: RwSignal<bool>,
    pub(crate) lock_minutes: RwSignal<u32>,
    /// Counts up when something was done, so that views are shown anew.
    pub(crate) done: RwSignal<u32>,
    /// What keeps the words that are being written, before anything that would lose them.
    pub(crate) flush: StoredValue<Option<(DraftOf, Callback<()>)>>,
    /// Words that the storage did not take, for as long as the vault is open: their screen begins with them.
    pub(crate) unkept: StoredValue<Option<(DraftOf, Body)>>,
    /// How much is said about wording.
    pub(crate) coaching: RwSignal<Coaching>,
    /// Notes about words for a bond that were waved away, until those are shared or the vault is locked.
    pub(crate) waved: StoredValue<BTreeSet<(DraftOf, NoteMark)>>,
    /// The link that the app was opened with, until it is answered, or locked away: a secret, perhaps another person's.
    pub(crate) invitation: RwSignal<Option<String>>,
    /// Whether the vault that is to be made is for one more device of somebody who has another.
    pub(crate) joining: RwSignal<bool>,
}

impl Shared {
    fn new() -> Self {
        Self {
            stage: RwSignal::new(Stage::Opening),
            trail: RwSignal::new(Trail::at(Screen::Today)),
            device: RwSignal::new(Device::default()),
            language: RwSignal::new(texts::asked()),
            first: RwSignal::new(First::default()),
            toast: RwSignal::new(None),
            broken: RwSignal::new(None),
            update: RwSignal::new(false),
            lock_minutes: RwSignal::new(5),
            done: RwSignal::new(0),
            flush: StoredValue::new(None),
            unkept: StoredValue::new(None),
            coaching: RwSignal::new(Coaching::Off),
            waved: StoredValue::default(),
            invitation: RwSignal::new(None),
            joining: RwSignal::new(false),
        }
    }

    /// What every screen shares; the app provides it once at its root.
    pub(crate) fn get() -> Self {
        use_context::<Self>().unwrap_or_else(Self::new)
    }

    pub(crate) fn go(self, to: Screen) {
        self.trail.update(|trail| trail.go(to));
    }

    /// Goes on from a screen whose work is done, with no way back to it.
    pub(crate) fn go_from(self, done: Screen, to: Screen) {
        self.trail.update(|trail| trail.go_from(done, to));
    }

    pub(crate) fn back(self) {
        self.trail.update(Trail::back);
    }

    pub(crate) fn say(self, text: String) {
        self.toast.set(Some(Toast { text, detail: None, undo: None }));
    }

    /// The link that the app was opened with, if it is for this.
    pub(crate) fn given(self, what: For) -> Option<String> {
        self.invitation.get().filter(|link| For::of(link) == what)
    }

    /// Whether the vault that is to be made is for one more device: it begins with nothing in it.
    pub(crate) fn joins(self) -> bool {
        self.joining.get() || self.given(For::Device).is_some()
    }

    /// Says what was done, and offers to take it back.
    pub(crate) fn say_undoable(self, text: String, undo: Command) {
        self.toast.set(Some(Toast { text, detail: None, undo: Some(undo) }));
    }

    /// Says what went wrong and what can be done.
    pub(crate) fn fail(self, failure: &Failure) {
        let (text, detail) = texts::trouble(&failure.code);
        self.toast.set(Some(Toast { text, detail, undo: None }));
    }

    /// Does a command; then `after`, or the failure is said.
    pub(crate) fn command(self, command: Command, after: impl FnOnce(Vec<Fact>) + 'static) {
        self.do_boxed(command, Box::new(after));
    }

    /// Not generic, so that a browser loads it once and not once for every button.
    fn do_boxed(self, command: Command, after: Box<dyn FnOnce(Vec<Fact>)>) {
        spawn_local(async move {
            match link::command(command).await {
                Ok(facts) => {
                    self.heed(&facts);
                    self.done.update(|n| *n += 1);
                    after(facts);
                }
                Err(failure) => self.fail(&failure),
            }
        });
    }

    /// What was chosen holds at once, also when a choice is taken back.
    fn heed(self, facts: &[Fact]) {
        for fact in facts {
            if let Fact::CoachingChosen { coaching } = fact {
                self.coaching.set(*coaching);
            }
        }
    }

    /// Asks the client; then `after`, or the failure is said.
    pub(crate) fn ask(self, request: Request, after: impl FnOnce(Reply) + 'static) {
        self.ask_boxed(request, Box::new(after));
    }

    fn ask_boxed(self, request: Request, after: Box<dyn FnOnce(Reply)>) {
        spawn_local(async move {
            match link::ask(request).await {
                Ok(reply) => after(reply),
                Err(failure) => self.fail(&failure),
            }
        });
    }

    /// Keeps what is being written.
    pub(crate) fn flush(self) {
        if let Some((_, flush)) = self.flush.get_value() {
            flush.run(());
        }
    }

    /// The words of this draft that the storage did not take, if there are any.
    pub(crate) fn unkept(self, of: DraftOf) -> Option<Body> {
        self.unkept.with_value(|unkept| {
            unkept.as_ref().filter(|(whose, _)| *whose == of).map(|(_, body)| body.clone())
        })
    }

    /// Locks: keeps what is being written, then forgets keys and words. The page is cleared without waiting for the
    /// worker; it answers in order, so the words are kept before the keys are gone.
    pub(crate) fn lock(self) {
        match self.stage.get_untracked() {
            Stage::Open => {
                self.flush();
                carrier::stop();
                self.ask(Request::Lock, |_| {});
                self.stage.set(Stage::Locked);
                self.unkept.set_value(None);
                self.waved.set_value(BTreeSet::new());
            }
            // Before there is a vault, what was typed is only in this page: it goes.
            Stage::First | Stage::Protect => {
                self.first.set(First::default());
                self.stage.set(Stage::First);
            }
            _ => {}
        }
        self.invitation.set(None);
        self.joining.set(false);
        self.trail.set(Trail::at(Screen::Today));
    }

    /// The vault is open: on to the screens, with the person's settings.
    pub(crate) fn opened(self) {
        spawn_local(async move {
            if let Ok(View::Settings(settings)) = link::show(Query::Settings).await {
                self.lock_minutes.set(settings.preferences.auto_lock.minutes());
                self.coaching.set(settings.preferences.coaching);
            }
            self.stage.set(Stage::Open);
            carrier::begin_if_needed(self).await;
            screens::devices::go_on_joining(self).await;
        });
    }

    /// Sets the device and remembers it, if the texts of its language can be had.
    pub(crate) fn set_device(self, device: Device) {
        spawn_local(async move {
            if texts::speak(language_of(device)).await {
                self.wear(device);
                self.ask(Request::SetDevice(device), |_| {});
            } else {
                self.say(texts::t("settings-language-away"));
            }
        });
    }

    /// Wears the device's settings without storing them; in the language spoken now, if its own cannot be had.
    pub(crate) async fn take_device(self, device: Device) {
        texts::speak(language_of(device)).await;
        self.wear(device);
    }

    fn wear(self, device: Device) {
        self.device.set(device);
        self.language.set(texts::language());
        dress(device);
    }

    fn held(self, hold: Hold) {
        match hold {
            Hold::Busy => self.stage.set(Stage::Elsewhere { lost: false }),
            Hold::Lost => {
                carrier::stop();
                self.stage.set(Stage::Elsewhere { lost: true });
            }
            Hold::Held => spawn_local(async move {
                match link::ask(Request::Status).await {
                    Ok(Reply::Status { phase, device }) => {
                        self.take_device(device).await;
                        self.stage.set(match phase {
                            Phase::Empty => Stage::First,
                            Phase::Locked => Stage::Locked,
                            Phase::Open => Stage::Open,
                        });
                    }
                    Ok(_) => {}
                    Err(failure) => {
                        self.broken.set(Some(failure));
                        self.stage.set(Stage::Broken);
                    }
                }
            }),
        }
    }
}

fn language_of(device: Device) -> Language {
    match device.language {
        Some(mendwell_client::Language::En) => Language::English,
        Some(mendwell_client::Language::Es) => Language::Spanish,
        None => texts::asked(),
    }
}

/// Theme, title and icon of the window. The page itself comes with the neutral ones, so that a person who chose them
/// never sees the others flash by.
pub(crate) fn dress(device: Device) {
    let document = document();
    if let Some(root) = document.document_element() {
        let _ = match device.theme {
            Theme::System => root.remove_attribute("data-theme"),
            Theme::Light => root.set_attribute("data-theme", "light"),
            Theme::Dark => root.set_attribute("data-theme", "dark"),
        };
    }
    document.set_title(&texts::t(if device.neutral { "app-name-neutral" } else { "app-name" }));
    for id in ["icon", "touch-icon", "manifest"] {
        let Some(link) = document.get_element_by_id(id) else { continue };
        // Each link carries both addresses, because their names change with every build.
        let wanted = link.get_attribute(if device.neutral { "data-neutral" } else { "data-own" });
        if let Some(wanted) = wanted {
            let _ = link.set_attribute("href", &wanted);
        }
    }
}

/// The app.
#[component]
pub(crate) fn App(worker: web_sys::Worker, fragment: String) -> impl IntoView {
    let shared = Shared::new();
    provide_context(shared);
    link::connect(worker, move |hold| shared.held(hold));
    provide_context(Install::watch());
    guard::leave_on_shifts();
    guard::lock_when_idle(shared.lock_minutes.into(), move || shared.lock());
    guard::when_hidden(move || shared.flush());
    paper::nameless(shared);
    updates::watch(shared.update);
    invitation::watch(shared.invitation, &fragment);
    invitation::bring_to_answer(shared);

    // The whole page is drawn anew when the language changes, and only then: what has the focus would lose it.
    let language = Memo::new(move |_| shared.language.get());
    Effect::new(move |before: Option<Language>| {
        let now = language.get();
        if before.is_some_and(|before| before != now) {
            frame::focus_new_title();
        }
        now
    });
    move || {
        language.track();
        let screen = Memo::new(move |_| shared.trail.with(Trail::here));
        view! {
            <frame::Frame screen>
                {move || {
                    let (here, stage) = (screen.get(), shared.stage.get());
                    // A closure of its own, so that no screen is drawn into the elements of the one before: a title that
                    // stays the same element keeps its old name for a screen reader, and is said wrong or not at all.
                    move || match stage {
                        Stage::Opening => ().into_any(),
                        Stage::Broken => {
                            let failure = shared.broken.get();
                            let trouble = failure.map(|failure| view! { <parts::Trouble failure/> });
                            view! { <parts::Head title=texts::t("error-title")/>{trouble} }.into_any()
                        }
                        Stage::Elsewhere { lost } => view! { <screens::elsewhere::Elsewhere lost/> }.into_any(),
                        _ if stage != Stage::Open && here.is_open_to_all() => screens::draw(here),
                        Stage::First => view! { <screens::first::First/> }.into_any(),
                        Stage::Protect => view! { <screens::protect::Protect/> }.into_any(),
                        Stage::Locked => view! { <screens::unlock::Unlock/> }.into_any(),
                        Stage::Open => screens::draw(here),
                    }
                }}
            </frame::Frame>
        }
    }
}
