//! Comparing two versions of a letter, word by word.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffTag, capture_diff_slices};

/// A run of words and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Change {
    /// In both.
    Same(String),
    /// Only in the earlier one.
    Gone(String),
    /// Only in the later one.
    New(String),
}

/// The changes from `before` to `after`, in reading order.
///
/// What is not `Gone`, joined, is `after`; what is not `New`, joined, is `before`. Method: Myers (1986) over words,
/// each with the white space that follows it.
pub fn compare(before: &str, after: &str) -> Vec<Change> {
    let old: Vec<&str> = before.split_inclusive(char::is_whitespace).collect();
    let new: Vec<&str> = after.split_inclusive(char::is_whitespace).collect();
    let mut changes = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (tag, from, to) = op.as_tag_tuple();
        let gone = old.get(from).unwrap_or_default().concat();
        let came = new.get(to).unwrap_or_default().concat();
        match tag {
            DiffTag::Equal => changes.push(Change::Same(gone)),
            DiffTag::Delete => changes.push(Change::Gone(gone)),
            DiffTag::Insert => changes.push(Change::New(came)),
            DiffTag::Replace => changes.extend([Change::Gone(gone), Change::New(came)]),
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn side(changes: &[Change], later: bool) -> String {
        let words = changes.iter().map(|change| match (change, later) {
            (Change::Same(words), _) | (Change::Gone(words), false) | (Change::New(words), true) => {
                words.as_str()
            }
            _ => "",
        });
        words.collect()
    }

    proptest! {
        #[test]
        fn both_versions_can_be_read_from_the_changes(a in "[ab \n]{0,40}", b in "[ab \n]{0,40}") {
            let changes = compare(&a, &b);
            prop_assert_eq!(side(&changes, false), a);
            prop_assert_eq!(side(&changes, true), b);
        }
    }

    #[test]
    fn one_changed_word_is_told_as_one() {
        let changes = compare("I am sorry if it hurt", "I am sorry that it hurt");
        assert_eq!(
            changes,
            [
                Change::Same("I am sorry ".into()),
                Change::Gone("if ".into()),
                Change::New("that ".into()),
                Change::Same("it hurt".into())
            ]
        );
    }
}
