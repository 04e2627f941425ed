//! Keeping what is being written: at every pause, and before anything that would lose it.

use crate::app::Shared;
use crate::link;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{DraftOf, Failure, Request};
use mendwell_domain::{Body, LimitError};
use std::time::Duration;

/// How long a pause in typing is, before the words are kept.
const PAUSE: Duration = Duration::from_millis(600);

/// What is written now, or that it is longer than fits.
pub(crate) type Written = Result<Body, LimitError>;

/// What is said when it is longer than fits; what was kept before stays.
pub(crate) fn too_long() -> Failure {
    Failure { code: "too-long".into(), message: String::new(), refusal: true }
}

/// The text of one field.
///
/// Typing changes the text without drawing it: the field shows it already, and to set a long field anew at each key
/// costs more than the key. Whatever else changes the text draws it.
#[derive(Clone, Copy)]
pub(crate) struct Typed {
    text: RwSignal<String>,
    typed: Trigger,
}

impl Typed {
    pub(crate) fn new(text: &str) -> Self {
        Self { text: RwSignal::new(text.to_owned()), typed: Trigger::new() }
    }

    /// What the field shows.
    pub(crate) fn shown(self) -> String {
        self.text.get()
    }

    /// Takes what was typed.
    pub(crate) fn take(self, text: String) {
        self.text.update_untracked(|now| *now = text);
        self.typed.notify();
    }

    /// Changes the text for the person.
    pub(crate) fn change(self, change: impl FnOnce(&mut String)) {
        self.text.update(change);
    }

    /// The text now; none once the field is gone.
    pub(crate) fn now(self) -> Option<String> {
        self.text.try_get_untracked()
    }

    /// Tracks every change of the text.
    pub(crate) fn track(self) {
        self.text.track();
        self.typed.track();
    }
}

/// Keeps the draft of a letter or breach for as long as its screen is shown.
///
/// `changed` tracks what is written; `body` reads it, and gives none once it is gone with its screen.
pub(crate) fn keep_while_writing(
    shared: Shared,
    of: DraftOf,
    changed: impl Fn() + 'static,
    body: impl Fn() -> Option<Written> + Copy + Send + Sync + 'static,
) {
    let begun = shared.unkept(of).is_none().then(|| untrack(body).and_then(Result::ok)).flatten();
    let saved = StoredValue::new(begun);
    let save = move || {
        let Some(now) = untrack(body) else { return };
        let Ok(now) = now else { return shared.fail(&too_long()) };
        if saved.try_with_value(|before| before.as_ref() == Some(&now)).unwrap_or(true) {
            return;
        }
        saved.set_value(Some(now.clone()));
        spawn_local(async move {
            let kept = link::ask(Request::SaveDraft { of, body: now.clone() }).await;
            let Err(failure) = kept else {
                return shared
                    .unkept
                    .update_value(|unkept| *unkept = unkept.take().filter(|(whose, _)| *whose != of));
            };
            // Tried again at the next pause, and when the page goes out of sight.
            let _ = saved.try_set_value(None);
            // What was removed needs no draft any more.
            if !failure.code.starts_with("unknown-") {
                shared.unkept.set_value(Some((of, now)));
                shared.fail(&failure);
            }
        });
    };
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(Some(timer)) = timer.try_update_value(Option::take) {
            timer.clear();
        }
    };
    Effect::new(move || {
        changed();
        stop();
        timer.set_value(set_timeout_with_handle(save, PAUSE).ok());
    });
    shared.flush.set_value(Some((of, Callback::new(move |()| save()))));
    on_cleanup(move || {
        stop();
        save();
        // The next screen may have put its own keeping in place already.
        if shared.flush.try_with_value(|flush| flush.as_ref().is_some_and(|(whose, _)| *whose == of))
            == Some(true)
        {
            shared.flush.set_value(None);
        }
    });
}
