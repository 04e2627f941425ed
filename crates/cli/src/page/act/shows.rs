//! What the recorded days of one promise show. Counts stand before it, on the page.

use crate::say;
use mendwell_content::Texts;
use mendwell_domain::PromiseView;
use mendwell_saying::Shows;

pub(super) fn shows(view: &PromiseView, texts: &Texts) -> String {
    let shows = Shows::of(view);
    let said = shows
        .said()
        .into_iter()
        .map(|said| said.put(|day| say::day(texts, day), |key, values| texts.with(key, values)));
    let about = matches!(shows, Shows::Told(_)).then(|| texts.get("shows-about"));
    said.chain(about).map(|sentence| say::wrap(&sentence, "")).collect()
}
