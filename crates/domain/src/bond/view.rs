//! Views of a bond, ready for a screen or a terminal.
//!
//! They say what was said, by whom and on which day. They have no minutes, no marks of reading, no "waiting for", no
//! counts, and nothing that follows from somebody's silence (safety rules 2 and 3).

mod exchange;
mod letters;
mod questions;
mod seal;

pub use exchange::{ExchangeStage, ExchangeView, PauseView, ReflectionView, TurnView};
pub use letters::{LettersView, SharedLetterView};
pub use questions::{AnswerView, QuestionView, QuestionsView};
pub use seal::{OpenedView, SealView};

use super::{BondKind, BondState, Sides, Withdrawable};
use crate::{BreachId, Day, Name, PersonId, Role, Title, Words};
use serde::{Deserialize, Serialize};

/// Somebody said something on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SaidOn {
    /// Who.
    pub by: PersonId,
    /// The day.
    pub on: Day,
}

/// A person of the bond.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonView {
    /// Who.
    pub id: PersonId,
    /// How they want to be called; blank if they did not say.
    pub name: Name,
    /// The day they last said "I want to try", if it stands. None means nothing.
    pub willing_on: Option<Day>,
}

/// A breach that was shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedBreachView {
    /// Its identity.
    pub id: BreachId,
    /// Who brought it in.
    pub by: PersonId,
    /// The day they did.
    pub on: Day,
    /// What it is called; may be blank.
    pub title: Title,
    /// What happened, in their words.
    pub words: Words,
    /// The part that each claimed for themselves, side by side.
    pub roles: Sides<Role>,
    /// What they claimed does not fit together: each says that their own trust was broken.
    pub roles_differ: bool,
}

/// Words were here, and their author took them back. They may have been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WithdrawnView {
    /// What it was.
    pub what: Withdrawable,
    /// Whose it was.
    pub by: PersonId,
    /// The day it was withdrawn.
    pub on: Day,
}

/// The bond as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BondView {
    /// Everybody in it.
    pub people: Vec<PersonView>,
    /// What kind of bond it is for each.
    pub kinds: Sides<BondKind>,
    /// It is different things for them.
    pub kinds_differ: bool,
    /// What was brought in, in that order.
    pub breaches: Vec<SharedBreachView>,
    /// What was withdrawn, in that order.
    pub withdrawn: Vec<WithdrawnView>,
}

impl BondState {
    /// The bond as a whole.
    pub fn bond_view(&self) -> BondView {
        let people = self.members().map(|id| PersonView {
            id,
            name: self.names.of(id).cloned().unwrap_or_default(),
            willing_on: self.willingness.of(id).last().map(|(_, on)| on),
        });
        let breaches = self.breaches.iter().map(|breach| SharedBreachView {
            id: breach.id,
            by: breach.by,
            on: breach.on,
            title: breach.title.clone(),
            words: breach.words.clone(),
            roles: breach.roles.clone(),
            roles_differ: breach.roles.any_two(|one, other| !one.fits(*other)),
        });
        BondView {
            people: people.collect(),
            kinds: self.kinds.clone(),
            kinds_differ: self.kinds.differ(),
            breaches: breaches.collect(),
            withdrawn: self.withdrawn(),
        }
    }

    /// How the other person of the bond wants to be called, if they said so.
    pub fn name_of_other(&self, me: PersonId) -> Option<&Name> {
        self.names.of(self.members().find(|person| *person != me)?)
    }

    fn withdrawn(&self) -> Vec<WithdrawnView> {
        let all = self.withdrawals.words_in_order().into_iter();
        all.map(|(by, withdrawal)| WithdrawnView { what: withdrawal.what, by, on: withdrawal.on }).collect()
    }

    /// A link to a breach, as long as that breach is here.
    fn breach_link(&self, about: Option<BreachId>) -> Option<BreachId> {
        about.filter(|breach| self.breaches.get(*breach).is_some())
    }
}
