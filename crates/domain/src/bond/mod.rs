//! A bond: what two people share, and the rules of it.
//!
//! The log of a bond is made of [`SharedRecord`]s. [`BondState::evolve`] folds them; [`decide()`] answers a
//! [`BondCommand`] with the facts to write, or refuses it before anything leaves the device. Both ask the same rules, so
//! that what one device may write has the same effect on every other. A fact that breaks a rule is kept in the log and
//! has no effect; [`BondState::without_effect`] says which and why, the same everywhere.
//!
//! Taking back, closing and "never tell me" are absorbing: they name what they cancel and win in every order of
//! arrival, also when they come first.
//!
//! # What is not in here, on purpose
//!
//! - **Leaving and resting.** Whoever leaves, or rests from the bond for a while, does so on their own device. Nothing is
//!   written, so nobody is told, and nothing distinguishes it from silence (design rule 8). Only the pause of an
//!   exchange is shared, because it stops something for both.
//! - **Silence.** No view says that something is awaited, unread or late. Who said nothing is not there.
//! - **Anything private.** What a person has not given is a [`Private`], and that cannot be serialised.

mod breaches;
mod command;
mod decide;
mod exchange;
mod exchange_rules;
mod fact;
mod kind;
mod letters;
mod news;
mod private;
mod questions;
mod refusal;
mod seal;
mod sides;
mod stamp;
mod state;
mod view;
mod willingness;
mod withdrawal;

pub use command::BondCommand;
pub use decide::{BondNow, decide};
pub use exchange::Hearing;
pub use fact::{AnswerSort, Consent, SharedFact, SharedRecord, Withdrawable};
pub use kind::BondKind;
pub use news::NewItem;
pub use private::Private;
pub use refusal::BondRefusal;
pub use seal::{Digest, OpenSeal, Opened, Opening, SealKey, SealedBytes};
pub use sides::{Side, Sides};
pub use stamp::Stamp;
pub use state::{BondState, WithoutEffect};
pub use view::{
    AnswerView, BondView, ExchangeStage, ExchangeView, LettersView, OpenedView, PauseView, PersonView,
    QuestionView, QuestionsView, ReflectionView, SaidOn, SealView, SharedBreachView, SharedLetterView,
    TurnView, WithdrawnView,
};
