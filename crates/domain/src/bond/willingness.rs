//! "I want to try", said by each for oneself. Nothing follows from it, and nothing from its absence.

use super::SharedRecord;
use crate::{Day, PersonId, WillingnessId};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Willingness(Vec<(WillingnessId, PersonId, Day)>);

impl Willingness {
    pub(crate) fn say(&mut self, record: &SharedRecord) {
        self.0.push((record.fact_id.into(), record.author, record.day));
    }

    /// Every saying of this person that stands; more than one when two of their devices said it.
    pub(crate) fn of(&self, person: PersonId) -> impl Iterator<Item = (WillingnessId, Day)> {
        self.0.iter().filter(move |(_, by, _)| *by == person).map(|(id, _, on)| (*id, *on))
    }

    pub(crate) fn withdraw(&mut self, id: WillingnessId) {
        self.0.retain(|(said, _, _)| *said != id);
    }
}
