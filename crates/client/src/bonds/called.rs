//! What to call the other person of a bond: one rule for every face.

use super::BondCard;
use mendwell_domain::Name;

impl BondCard {
    /// What to call the other: what this person calls them, or else how they want to be called; none if neither is known. A
    /// name that somebody chose for themselves never stands in for one that this person knows them by.
    pub fn called(&self) -> Option<String> {
        one_line(&self.other).or_else(|| one_line(&self.their_name))
    }

    /// How the other wants to be called, where this person calls them otherwise: for a place where they are introduced.
    pub fn also_called(&self) -> Option<String> {
        one_line(&self.their_name).filter(|name| self.called().as_ref() != Some(name))
    }
}

/// A name within its line: whoever chose it cannot make it look like another line.
fn one_line(name: &Name) -> Option<String> {
    let words: Vec<_> = name.as_str().split_whitespace().collect();
    let line: String = words.join(" ").chars().filter(|c| !c.is_control()).collect();
    (!line.is_empty()).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::super::BondStage;
    use super::*;
    use mendwell_domain::FreshId;

    fn called(other: &str, theirs: &str) -> (Option<String>, Option<String>) {
        let name = |text| Name::new(text).unwrap();
        let card = BondCard {
            id: FreshId([1; 16]).into(),
            other: name(other),
            their_name: name(theirs),
            host: "mendwell.example".into(),
            stage: BondStage::Together,
            resting: false,
            unsent: false,
            healing: false,
            fetching: None,
            troubles: Vec::new(),
        };
        (card.called(), card.also_called())
    }

    #[test]
    fn ones_own_name_for_the_other_comes_first_and_theirs_beside_it_where_it_differs() {
        let some = |name: &str| Some(name.to_owned());
        for (other, theirs, expected) in [
            ("Mum", "Ruth", (some("Mum"), some("Ruth"))),
            ("Mum", " ", (some("Mum"), None)),
            ("", "Ruth", (some("Ruth"), None)),
            (" Ruth", "Ruth", (some("Ruth"), None)),
            ("Mum", "Ruth\nYou:\u{1b}[1m x", (some("Mum"), some("Ruth You:[1m x"))),
            ("\t", "\u{7}", (None, None)),
        ] {
            assert_eq!(called(other, theirs), expected);
        }
    }
}
