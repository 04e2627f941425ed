//! A circle on its way to another device of the same person.

use crate::{Engine, KeptError, kept::Position, secret::Secret};
use mendwell_circle::Share;
use mendwell_ledger::Content;
use mendwell_platform::Random;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// What another device of the same person needs to be the same member: the group, the keys of its epochs, and what drop
/// keys are made of. The log is read from the host.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Handed {
    share: Share,
    secret: [u8; 32],
    /// Whether the log was healed: then records may name heads of an earlier life.
    healed: bool,
}

impl std::fmt::Debug for Handed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Handed(..)")
    }
}

impl<C: Content> Engine<C> {
    /// For another device of this person; none while a change by this person is on its way: two devices must not hold
    /// two ideas of what comes next.
    ///
    /// # Errors
    /// Never in practice.
    pub fn hand_over(&self) -> Result<Option<Handed>, KeptError> {
        if self.own.is_some() {
            return Ok(None);
        }
        let share = Share::of(&self.circle, &self.keys, None)?;
        let secret = self.secret.bytes().as_slice().try_into().map_err(|_| KeptError::Damaged)?;
        Ok(Some(Handed { share, secret, healed: self.position.healed }))
    }

    /// The engine of a circle that another device of this person handed over. Its log is read from the first record on.
    ///
    /// # Errors
    /// If what was handed over is damaged, or there is no randomness.
    pub fn take_over(handed: &Handed, random: &mut impl Random) -> Result<Self, KeptError> {
        let secret = Zeroizing::new(handed.secret);
        let secret = Secret::from_bytes(secret.as_slice()).ok_or(KeptError::Damaged)?;
        let position = Position { healed: handed.healed, ..Position::default() };
        Self::fresh(handed.share.circle()?, handed.share.keys()?, secret, position, random)
    }
}
