//! What every store promises, as one suite that each implementation runs. A chapter a promise; each begins with an
//! empty store.

mod builders;
mod lives;
mod logs;
mod mailboxes;

use mendwell_wire::{Refusal, Stamp};

use self::builders::Scene;
use super::{LogStore, Policy};

/// What the suite expects to be the policy of the stores it is given: room for about forty of the smallest records.
pub const POLICY: Policy = Policy { quota_bytes: 64 * 1024, circles: 4, retention_hours: 24 * 400 };

/// A promise by its name, and the test of it.
type Chapter<S> = (&'static str, fn(&mut Scene<S>) -> Kept);

/// What a chapter returns: which promise was broken.
type Kept = Result<(), String>;

/// Runs the suite. `open` gives an empty store with [`POLICY`] each time.
///
/// # Errors
/// Says which promise was broken, and in which chapter.
pub fn check<S: LogStore>(mut open: impl FnMut() -> S) -> Result<(), String> {
    let chapters: [Chapter<S>; 15] = [
        ("create", logs::create),
        ("append and read", logs::append_and_read),
        ("retry", logs::retry),
        ("sizes", logs::sizes),
        ("pages", logs::pages),
        ("stamps", logs::stamps),
        ("quota", logs::quota),
        ("group", logs::group),
        ("epochs", lives::epochs),
        ("race of commits", lives::race),
        ("drop", lives::drop_body),
        ("heal", lives::heal),
        ("retention", lives::retention),
        ("mailboxes", mailboxes::mailboxes),
        ("welcome", mailboxes::welcome),
    ];
    for (name, chapter) in chapters {
        let mut scene = Scene::new(open());
        chapter(&mut scene).map_err(|broken| format!("{name}: {broken}"))?;
    }
    Ok(())
}

/// The hour in which chapters begin.
const NOW: Stamp = Stamp::from_hours(500_000);

/// Holds, or says what does not.
fn holds(it: bool, words: &str) -> Kept {
    if it { Ok(()) } else { Err(words.to_owned()) }
}

/// Is a certain refusal.
fn refuses<T: std::fmt::Debug>(answer: Result<T, Refusal>, refusal: Refusal, words: &str) -> Kept {
    match answer {
        Err(found) if found == refusal => Ok(()),
        other => Err(format!("{words}: {other:?} instead of {refusal:?}")),
    }
}
