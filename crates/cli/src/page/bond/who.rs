//! Who said something, and when.

use crate::say;
use mendwell_client::BondPage;
use mendwell_content::Texts;
use mendwell_domain::{Body, Day, PersonId};

/// Names the people of a bond for one who reads.
pub(super) struct Who<'a> {
    pub(super) page: &'a BondPage,
    pub(super) texts: &'a Texts,
}

impl Who<'_> {
    /// You, or what the other is called.
    pub(super) fn name(&self, person: PersonId) -> String {
        if person == self.page.me {
            self.texts.get("bond-you")
        } else {
            say::called(self.texts, &self.page.card)
        }
    }

    /// The same where they are introduced.
    pub(super) fn introduced(&self, person: PersonId) -> String {
        if person == self.page.me { self.name(person) } else { say::introduced(self.texts, &self.page.card) }
    }

    /// A line that says who and on which day.
    pub(super) fn line(&self, key: &str, by: PersonId, on: Day, indent: &str) -> String {
        let (who, day) = (self.name(by), say::day(self.texts, on));
        say::wrap(&self.texts.with(key, &[("who", &who), ("day", &day)]), indent)
    }

    /// What somebody says of something.
    pub(super) fn says(&self, by: PersonId, on: Day, says: &str, indent: &str) -> String {
        let (who, day) = (self.name(by), say::day(self.texts, on));
        let said = self.texts.with("bond-says", &[("who", &who), ("day", &day), ("says", says)]);
        say::wrap(&said, indent)
    }

    /// A letter's words and feelings.
    pub(super) fn body(&self, body: &Body, indent: &str) -> String {
        let mut page = say::wrap(&body.text(), indent);
        if !body.feelings.is_empty() {
            let feelings = say::feelings(self.texts, &body.feelings);
            let said = self.texts.with("read-feelings", &[("feelings", &feelings)]);
            page += &say::wrap(&said, indent);
        }
        page
    }
}
