//! One letter, printed like a letter.

use super::list;
use crate::say;
use mendwell_content::Texts;
use mendwell_domain::LetterView;

pub(super) fn page(view: &LetterView, texts: &Texts) -> String {
    let mut page = say::heading(&texts.get(&format!("kind-{}", view.summary.kind.key())));
    page += &format!("{}\n{}\n\n", list::begun(&view.summary, texts), list::state(&view.summary, texts));
    let text = view.body.text();
    page += &if text.is_empty() { texts.get("read-empty") + "\n" } else { say::wrap(&text, "  ") };
    if !view.body.feelings.is_empty() {
        let feelings = say::feelings(texts, &view.body.feelings);
        page += &format!("\n{}", say::wrap(&texts.with("read-feelings", &[("feelings", &feelings)]), ""));
    }
    if !view.versions.is_empty() {
        page += &format!("\n{}\n", texts.get("versions-title"));
    }
    for version in &view.versions {
        let day = say::day(texts, version.kept_on);
        page += &format!("  {}  {}\n", version.id, texts.with("versions-kept", &[("day", &day)]));
    }
    page
}
