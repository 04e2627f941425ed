//! The people of a bond, and what they are called.

use super::look::one_line;
use crate::dates;
use crate::texts::{t, tv};
use mendwell_client::BondPage;
use mendwell_domain::{Day, Name, PersonId};

/// Who is in a bond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Who {
    pub(super) me: PersonId,
    /// What this person calls the other; may be blank.
    own: Name,
    /// What everybody said how they want to be called; may be blank.
    said: Vec<(PersonId, Name)>,
}

impl Who {
    pub(super) fn of(page: &BondPage) -> Self {
        let said = page.bond.people.iter().map(|person| (person.id, person.name.clone()));
        Self { me: page.me, own: page.card.other.clone(), said: said.collect() }
    }

    /// The other person, if somebody is there.
    pub(super) fn them(&self) -> Option<PersonId> {
        self.said.iter().map(|(person, _)| *person).find(|person| *person != self.me)
    }

    /// How the other wants to be called, if they said so.
    fn theirs(&self) -> Option<&Name> {
        let theirs = self.said.iter().find(|(person, _)| *person != self.me).map(|(_, name)| name);
        theirs.filter(|name| !name.is_blank())
    }

    /// What to call the other in the middle of a sentence: how they want to be called, or what this person calls them.
    pub(super) fn other(&self) -> String {
        self.called().unwrap_or_else(|| t("exchange-them"))
    }

    /// The same as a title.
    pub(super) fn title(&self) -> String {
        self.called().unwrap_or_else(|| t("together-unnamed"))
    }

    fn called(&self) -> Option<String> {
        Some(self.theirs().unwrap_or(&self.own))
            .filter(|name| !name.is_blank())
            .map(|name| one_line(name.as_str()))
    }

    /// What this person calls the other, where the other said another name.
    pub(super) fn own_word(&self) -> Option<String> {
        let own = one_line(self.own.as_str());
        (!own.is_empty() && own != self.other()).then_some(own)
    }

    /// You, or the other.
    pub(super) fn name(&self, person: PersonId) -> String {
        if person == self.me { t("bond-you") } else { self.other() }
    }

    /// A text that names the other.
    pub(super) fn about(&self, key: &str) -> String {
        tv(key, &[("other", &self.other())])
    }

    /// A line that says who and on which day.
    pub(super) fn line(&self, key: &str, by: PersonId, on: Day) -> String {
        tv(key, &[("who", &self.name(by)), ("day", &dates::say(on))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_domain::FreshId;

    fn who(own: &str, theirs: &str) -> Who {
        let [me, them] = [1, 2].map(|n| PersonId::from(FreshId([n; 16])));
        let name = |name: &str| Name::new(name).unwrap();
        Who { me, own: name(own), said: vec![(me, name("Anna")), (them, name(theirs))] }
    }

    #[test]
    fn the_other_is_called_as_they_said_and_ones_own_word_stands_beside_it() {
        assert_eq!(
            (who("Mum", "Ruth").other().as_str(), who("Mum", "Ruth").own_word().as_deref()),
            ("Ruth", Some("Mum"))
        );
        assert_eq!((who("Mum", " ").other().as_str(), who("Mum", " ").own_word()), ("Mum", None));
        assert_eq!(
            (who("Ruth", "Ruth\nB. ").other().as_str(), who("", "Ruth").own_word()),
            ("Ruth B.", None)
        );
    }
}
