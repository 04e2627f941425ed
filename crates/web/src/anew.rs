//! What a screen shows of the client's, asked for anew after everything that is done and everything that comes.

use crate::app::Shared;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::Failure;

/// What was found; none until it is there.
pub(crate) type Anew<T> = RwSignal<Option<Result<T, Failure>>>;

/// What is known of an answer: whether one is on its way, and whether it will be old when it comes.
#[derive(Clone, Copy, PartialEq)]
enum Asking {
    No,
    Yes,
    Again,
}

/// Asks, and asks anew after everything that is done and everything that comes; an answer of none is no answer. However
/// much comes while an answer is on its way, it is asked once more after that one: a bond that fetches a long log changes
/// faster than it can be drawn.
pub(crate) fn anew<T, F>(ask: impl Fn() -> F + Clone + 'static) -> Anew<T>
where
    T: PartialEq + Send + Sync + 'static,
    F: Future<Output = Option<Result<T, Failure>>> + 'static,
{
    let (done, found, asking) = (Shared::get().done, RwSignal::new(None), StoredValue::new(Asking::No));
    Effect::new(move || {
        done.track();
        if asking.try_update_value(|now| std::mem::replace(now, Asking::Again)) != Some(Asking::No) {
            return;
        }
        let ask = ask.clone();
        spawn_local(async move {
            // The screen may be gone by now; then so are the signals, and nothing is asked any more.
            while asking.try_get_value() == Some(Asking::Again) {
                asking.set_value(Asking::Yes);
                let Some(answer) = ask().await else { continue };
                if found.try_with_untracked(|now| now.as_ref() != Some(&answer)).unwrap_or(false) {
                    found.set(Some(answer));
                }
            }
            let _ = asking.try_set_value(Asking::No);
        });
    });
    found
}
