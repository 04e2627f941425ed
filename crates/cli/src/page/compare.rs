//! What changed between two versions.

use crate::say;
use mendwell_content::Texts;
use mendwell_domain::Change;

pub(super) fn page(changes: &[Change], texts: &Texts) -> String {
    if changes.iter().all(|change| matches!(change, Change::Same(_))) {
        return texts.get("versions-same") + "\n";
    }
    let marked: String = changes
        .iter()
        .map(|change| match change {
            Change::Same(words) => words.clone(),
            Change::Gone(words) => mark(words, "[-", "-]"),
            Change::New(words) => mark(words, "{+", "+}"),
        })
        .collect();
    let legend = format!("[-…-] {}\n{{+…+}} {}\n\n", texts.get("versions-gone"), texts.get("versions-new"));
    legend + &say::wrap(&marked, "  ")
}

/// Marks words line by line, with white space outside, so that wrapping and paragraphs stay as they are.
fn mark(words: &str, open: &str, close: &str) -> String {
    let lines = words.split_inclusive('\n').map(|line| {
        let core = line.trim();
        if core.is_empty() {
            line.to_owned()
        } else {
            line.replacen(core, &format!("{open}{core}{close}"), 1)
        }
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn paragraphs_are_marked_one_by_one() {
        assert_eq!(super::mark("if \n\nit hurt ", "[-", "-]"), "[-if-] \n\n[-it hurt-] ");
        assert_eq!(super::mark(" \n", "[-", "-]"), " \n");
    }
}
