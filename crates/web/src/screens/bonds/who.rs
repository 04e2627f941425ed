//! The people of a bond, and what they are called.

use super::cards::{called, introduced};
use crate::dates;
use crate::texts::{t, tv};
use mendwell_client::BondPage;
use mendwell_domain::{Day, PersonId};

/// Who is in a bond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Who {
    pub(super) me: PersonId,
    /// The other person, if somebody is there.
    them: Option<PersonId>,
    /// What to call them in the middle of a sentence, and as a title.
    called: String,
    introduced: String,
}

impl Who {
    pub(super) fn of(page: &BondPage) -> Self {
        let them = page.bond.people.iter().map(|person| person.id).find(|person| *person != page.me);
        Self { me: page.me, them, called: called(&page.card), introduced: introduced(&page.card) }
    }

    /// The other person, if somebody is there.
    pub(super) fn them(&self) -> Option<PersonId> {
        self.them
    }

    /// What to call the other in the middle of a sentence.
    pub(super) fn other(&self) -> String {
        self.called.clone()
    }

    /// The same as a title.
    pub(super) fn title(&self) -> String {
        self.introduced.clone()
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
