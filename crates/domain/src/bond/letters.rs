//! Letters that were shared: never changed, followed by a better version, withdrawn by their author.

use super::{BondRefusal, SharedRecord, Sides};
use crate::{Body, BreachId, Day, Given, LetterId, LetterKind, PersonId};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SharedLetter {
    pub(crate) id: LetterId,
    pub(crate) by: PersonId,
    pub(crate) on: Day,
    pub(crate) kind: LetterKind,
    pub(crate) body: Body,
    pub(crate) breach: Option<BreachId>,
    pub(crate) follows: Option<LetterId>,
    pub(crate) given: Sides<Option<Given>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Letters {
    letters: BTreeMap<LetterId, SharedLetter>,
    order: Vec<LetterId>,
}

impl Letters {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &SharedLetter> {
        self.order.iter().filter_map(|id| self.letters.get(id))
    }

    pub(crate) fn get(&self, id: LetterId) -> Option<&SharedLetter> {
        self.letters.get(&id)
    }

    /// A letter that follows one which is not here may still be shared: the earlier one can have been withdrawn.
    pub(crate) fn may_share(
        &self,
        author: PersonId,
        kind: LetterKind,
        body: &Body,
        follows: Option<LetterId>,
    ) -> Result<(), BondRefusal> {
        if kind.stays_with_writer() {
            return Err(BondRefusal::StaysWithYou);
        }
        body.check()?;
        if body.clone().tidy(kind).is_blank() {
            return Err(BondRefusal::NothingWritten);
        }
        match follows.and_then(|id| self.get(id)) {
            Some(earlier) if earlier.by != author => Err(BondRefusal::NotYours),
            _ => Ok(()),
        }
    }

    pub(crate) fn may_say_given(&self, letter: LetterId) -> Result<(), BondRefusal> {
        self.get(letter).map(|_| ()).ok_or(BondRefusal::UnknownLetter)
    }

    pub(crate) fn share(
        &mut self,
        record: &SharedRecord,
        kind: LetterKind,
        body: &Body,
        links: (Option<BreachId>, Option<LetterId>),
    ) {
        let id = LetterId::from(record.fact_id);
        let (breach, follows) = links;
        let body = body.clone().tidy(kind);
        let letter = SharedLetter {
            id,
            by: record.author,
            on: record.day,
            kind,
            body,
            breach,
            follows,
            given: Sides::default(),
        };
        self.letters.insert(id, letter);
        self.order.push(id);
    }

    pub(crate) fn say_given(&mut self, record: &SharedRecord, letter: LetterId, given: Option<Given>) {
        if let Some(known) = self.letters.get_mut(&letter) {
            known.given.say(record.author, record.day, given);
        }
    }

    pub(crate) fn withdraw(&mut self, id: LetterId) {
        self.letters.remove(&id);
        self.order.retain(|known| *known != id);
    }
}
