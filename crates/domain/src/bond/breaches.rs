//! Breaches that were shared, and the roles that people claimed in them for themselves.

use super::{BondRefusal, SharedRecord, Sides};
use crate::{BreachId, Day, PersonId, Role, Title, Words};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SharedBreach {
    pub(crate) id: BreachId,
    pub(crate) by: PersonId,
    pub(crate) on: Day,
    pub(crate) title: Title,
    pub(crate) words: Words,
    pub(crate) roles: Sides<Role>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Breaches(Vec<SharedBreach>);

impl Breaches {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &SharedBreach> {
        self.0.iter()
    }

    pub(crate) fn get(&self, id: BreachId) -> Option<&SharedBreach> {
        self.0.iter().find(|breach| breach.id == id)
    }

    pub(crate) fn may_share(title: &Title, words: &Words) -> Result<(), BondRefusal> {
        if title.is_blank() && words.is_blank() { Err(BondRefusal::NothingWritten) } else { Ok(()) }
    }

    pub(crate) fn may_claim(&self, breach: BreachId) -> Result<(), BondRefusal> {
        self.get(breach).map(|_| ()).ok_or(BondRefusal::UnknownBreach)
    }

    pub(crate) fn share(&mut self, record: &SharedRecord, title: &Title, words: &Words) {
        self.0.push(SharedBreach {
            id: record.fact_id.into(),
            by: record.author,
            on: record.day,
            title: title.clone(),
            words: words.clone(),
            roles: Sides::default(),
        });
    }

    /// The role is the author's own: a fact has no place for anybody else's.
    pub(crate) fn claim(&mut self, record: &SharedRecord, id: BreachId, role: Role) {
        if let Some(breach) = self.0.iter_mut().find(|breach| breach.id == id) {
            breach.roles.say(record.author, record.day, role);
        }
    }

    pub(crate) fn withdraw(&mut self, id: BreachId) {
        self.0.retain(|breach| breach.id != id);
    }
}
