//! Bonds, to read.

mod answers;
mod card;
mod exchanges;
mod invitation;
mod letters;
mod questions;
mod seals;
mod who;
mod whole;

pub(crate) use answers::claims;
pub(crate) use card::{bond_card, bonds};
pub(super) use card::{news, short, trouble};
pub(crate) use invitation::{begun, joined};
pub(crate) use whole::bond;
