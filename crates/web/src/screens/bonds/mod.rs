//! Screens about bonds with other people.

mod composer;
mod exchange;
mod exchanges;
mod floor;
mod focus;
mod hours;
mod look;
mod pauses;
mod putting;
mod resting;
mod return_times;
mod seal;
mod sealed;
mod seals;
mod sheets;
mod standing;
mod story;
mod subject;
mod watched;

pub(super) use exchange::Exchange;
pub(super) use exchanges::Exchanges;
pub(super) use seal::Seal;
pub(super) use seals::Seals;
